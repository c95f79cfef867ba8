import { settled, start, watchFloats } from './start.jsx';

/** Microsoft's Bot Framework Web Chat, its whole bundle, fed with the conversation's activities. */
start(async ({ rows, scene, app }) => {
  const said = rows.filter((row) => row.kind === 'message');
  const activities = said.map((row, i) => ({
    id: `a${row.id}`, type: 'message', text: row.text, textFormat: 'plain', timestamp: `${row.at}.000Z`, channelData: { 'webchat:sequence-id': i },
    from: row.side === 'right' ? { id: 'me', role: 'user', name: 'Вы' } : { id: row.author, role: 'bot', name: row.author },
  }));
  const directLine = {
    connectionStatus$: observable((observer) => [0, 1, 2].forEach((status) => observer.next(status))),
    activity$: observable((observer) => activities.forEach((activity) => observer.next(activity))),
    postActivity: () => observable(() => undefined),
    end: () => undefined,
    referenceGrammarId: 'none',
  };
  const style = scene.turn % 2 === 0 ? {} : { bubbleBorderRadius: 12, bubbleFromUserBorderRadius: 12, bubbleFromUserBackground: '#0063b1', bubbleFromUserTextColor: '#fff', bubbleBackground: '#f0f0f0', bubbleNubSize: 8, bubbleFromUserNubSize: 8 };
  app.style.cssText += 'display:flex;justify-content:center;background:#e9edf2';
  const box = document.createElement('div');
  box.style.cssText = `height:100%;width:${scene.turn % 2 === 0 ? '100%' : '620px'};background:#fff`;
  app.append(box);
  window.WebChat.renderWebChat({ directLine, userID: 'me', username: 'Вы', locale: 'ru-RU', styleOptions: { ...style, botAvatarInitials: 'П', userAvatarInitials: 'Я', botAvatarBackgroundColor: '#5a6b7b', timestampFormat: 'absolute', groupTimestamp: true, hideUploadButton: true, autoScrollSnapOnActivity: false } }, box);
  await settled(3000);
  const items = [...app.querySelectorAll('.webchat__basic-transcript__activity')];
  said.forEach((row, i) => {
    items[i].dataset.m = row.id;
    const bubble = items[i].querySelector('.webchat__bubble');
    bubble.dataset.bubble = '';
    for (const text of bubble.querySelectorAll('.webchat__text-content')) text.dataset.text = '';
    // It groups messages by its own rule and writes moments as its own locale does.
    const stamp = items[i].querySelector('.webchat__activity-status > [aria-hidden]');
    row.stamp = stamp?.textContent ?? null;
    if (stamp === null) return;
    if (!tells(row.stamp, row.at)) throw new Error(`«${row.stamp}» is not ${row.at}.`);
    stamp.dataset.time = row.time;
  });
  app.querySelector('.webchat__basic-transcript__scrollable').dataset.feed = '';
  app.querySelector('.webchat__send-box')?.setAttribute('data-bar', 'bottom');
  watchFloats(app, '.webchat__scroll-to-end-button');
});

/** «21 октября, 2:47 PM» */
function tells(stamp, at) {
  const [, day, hour, minute, half] = /^(\d+) .*?(\d+):(\d+) (AM|PM)$/.exec(stamp) ?? [];
  return Number(day) === Number(at.slice(8, 10)) && minute === at.slice(14, 16) && (Number(hour) % 12) + (half === 'PM' ? 12 : 0) === Number(at.slice(11, 13));
}

function observable(run) {
  const made = { subscribe: (observer) => (setTimeout(() => run(observer), 0), { unsubscribe: () => undefined, closed: false }) };
  made[Symbol.observable ?? '@@observable'] = () => made;
  made['@@observable'] = () => made;
  return made;
}
