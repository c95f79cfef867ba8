import { settled, start } from './start.jsx';

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
  throw new Error([...app.querySelectorAll('.webchat__basic-transcript__activity')].slice(1,3).map((e)=>e.outerHTML.replace(/<svg.*?<\/svg>/g, '').replace(/webchat--css[^ "]*/g,'')).join('\n\n')+app.querySelectorAll('.webchat__basic-transcript__activity').length+app.querySelector('.webchat__basic-transcript__scrollable')?.className);
});

function observable(run) {
  const made = { subscribe: (observer) => (setTimeout(() => run(observer), 0), { unsubscribe: () => undefined, closed: false }) };
  made[Symbol.observable ?? '@@observable'] = () => made;
  made['@@observable'] = () => made;
  return made;
}
