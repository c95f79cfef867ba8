import { Author, Stamp, Text, face, mountReact, start } from './start.jsx';

/** daisyUI's chat bubbles with its navbar and input: the documented markup. */
start(({ rows, scene, app }) => {
  const below = scene.turn % 3 === 1;
  const faces = scene.turn % 4 !== 2;
  mountReact(
    app,
    <div className="bg-base-200 text-base-content flex h-full flex-col">
      <div className="navbar bg-base-100 shadow-sm"><div className="flex-1"><span className="btn btn-ghost text-xl">{scene.title}</span></div><span className="badge badge-soft badge-success">{scene.subtitle}</span></div>
      <div className="flex-1 overflow-y-auto" data-feed>
        <div className="mx-auto max-w-3xl p-4">
          {rows.map((row) => (row.kind === 'message' ? <Item key={row.id} row={row} below={below} faces={faces} /> : <div key={row.id} className="divider text-xs" data-m={row.id}><span data-text>{row.text}</span></div>))}
        </div>
      </div>
      <div className="bg-base-100 p-3"><div className="join mx-auto flex max-w-3xl"><input className="input join-item w-full" placeholder="Ваше сообщение" /><button type="button" className="btn btn-primary join-item">Отправить</button></div></div>
    </div>,
  );
});

function Item({ row, below, faces }) {
  const mine = row.side === 'right';
  const stamp = row.stamp === null ? null : <time className="text-xs opacity-50"><Stamp row={row} /></time>;
  return (
    <div className={`chat ${mine ? 'chat-end' : 'chat-start'}`} data-m={row.id}>
      {faces && !mine ? <div className="chat-image avatar"><div className="w-10 rounded-full"><img alt="" src={face(row.author)} /></div></div> : null}
      {row.showAuthor || !below ? <div className="chat-header"><Author row={row} />{below ? null : stamp}</div> : null}
      <div className={`chat-bubble ${mine ? 'chat-bubble-primary' : ''}`} data-bubble><Text row={row} /></div>
      {below ? <div className="chat-footer">{stamp}</div> : null}
    </div>
  );
}
