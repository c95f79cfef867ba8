import Chat, { Bubble } from '@chatui/core/es/index.js';
import { Text, face, mountReact, settled, start, watchFloats } from './start.jsx';

/** Alibaba's ChatUI: its whole Chat with navbar, quick replies and composer. */
start(async ({ rows, scene, app }) => {
  const lines = rows.filter((row) => row.kind !== 'separator');
  const dayAbove = new Map(rows.flatMap((row, i) => (row.kind === 'separator' ? [[rows[i + 1].id, row]] : [])));
  const messages = lines.map((row) => ({ _id: row.id, type: 'text', position: row.side, hasTime: dayAbove.has(row.id), createdAt: Date.parse(`${row.at}Z`), content: { row }, user: row.side === 'left' ? { avatar: scene.turn % 2 === 0 ? face(row.author) : undefined, name: row.showAuthor ? <span data-author>{row.author}</span> : undefined } : {} }));
  mountReact(
    app,
    <Chat locale="en-US" navbar={{ title: scene.title }} messages={messages} placeholder="Введите сообщение" quickReplies={scene.turn % 2 === 0 ? [{ name: 'Где мой заказ' }, { name: 'Вернуть товар' }, { name: 'Позвать оператора' }] : []} onQuickReplyClick={() => undefined} onSend={() => undefined} renderMessageContent={({ content }) => <Bubble content={<Text row={content.row} />} />} />,
  );
  await settled();
  const items = [...app.querySelectorAll('.MessageList .Message')];
  lines.forEach((row, i) => {
    items[i].querySelector('.Message-main').dataset.m = row.id;
    items[i].querySelector('.Bubble').dataset.bubble = '';
    const day = dayAbove.get(row.id);
    if (!day) return;
    const line = items[i].querySelector('.Message-meta');
    line.dataset.m = day.id;
    // The app's own words for moments, which its locale would give.
    const time = line.querySelector('time');
    time.textContent = day.text;
    time.dataset.text = '';
  });
  watchFloats(app, '.BackBottom button, .BackBottom');
  app.querySelector('.PullToRefresh').dataset.feed = '';
});
