import { Navbar, MessageList, Input, Button, ChatList } from 'react-chat-elements';
import { Author, Text, face, mountReact, settled, start, watchFloats } from './start.jsx';

/** react-chat-elements: its list of chats, navbar, messages and input. */
start(async ({ rows, scene, app }) => {
  const chats = [[scene.title, rows.at(-1).text, 2], ['Света Орлова', 'Спасибо большое!', 0], ['Доставка воды', 'Заказ принят', 1], ['Книжный клуб', 'Встреча в 16:30', 0]].map(([title, subtitle, unread], i) => ({ id: i, avatar: face(title), title, subtitle, dateString: ['14:05', 'вчера', 'пн', '12 мар'][i], date: new Date(), unread }));
  const messages = rows.map((row) =>
    row.kind === 'message'
      ? { id: row.id, type: 'text', position: row.side, title: row.showAuthor ? <Author row={row} /> : '', titleColor: '#4f81a1', text: <Text row={row} />, date: new Date(`${row.at}Z`), dateString: row.stamp ?? ' ', avatar: row.side === 'left' && scene.turn % 2 === 0 ? face(row.author) : undefined, status: row.side === 'right' ? 'read' : undefined, notch: true, reply: undefined }
      : { id: row.id, type: 'system', text: <span data-text>{row.text}</span> },
  );
  mountReact(app,
      <div style={{ display: 'flex', height: '100%', background: '#fff' }}>
        <div style={{ width: 300, overflow: 'hidden', borderRight: '1px solid #ddd' }}><ChatList className="chat-list" dataSource={chats} /></div>
        <div style={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column' }}>
          <Navbar left={<b>{scene.title}</b>} right={<span>{scene.subtitle}</span>} type="light" />
          <div style={{ flex: 1, minHeight: 0, background: '#e6e9ed' }}><MessageList className="message-list" lockable toBottomHeight="100%" dataSource={messages} /></div>
          <Input placeholder="Введите сообщение…" rightButtons={<Button text="Отправить" />} />
        </div>
      </div>,
  );
  await settled();
  // The kit keeps the stamp in an attribute named as our own mark and shows it by its CSS: the same words, as text.
  for (const stamp of app.querySelectorAll('.rce-mbox-time')) {
    const words = stamp.dataset.text.trim();
    delete stamp.dataset.text;
    stamp.append(words);
  }
  const items = [...app.querySelectorAll('.rce-mlist > .rce-container-mbox')];
  rows.forEach((row, i) => {
    items[i].dataset.m = row.id;
    const bubble = items[i].querySelector('.rce-mbox, .rce-smsg');
    if (bubble) bubble.dataset.bubble = '';
    if (row.stamp !== null && row.stamp !== undefined) items[i].querySelector('.rce-mbox-time').dataset.time = row.time;
  });
  watchFloats(app, '.rce-mlist-down-button');
  app.querySelector('.rce-mlist').dataset.feed = '';
});
