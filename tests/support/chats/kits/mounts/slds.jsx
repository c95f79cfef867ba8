import { Author, Stamp, Text, mountReact, start } from './start.jsx';

/** The chat of Salesforce's Lightning Design System: its documented markup in a console's panel. */
start(({ rows, scene, app }) => {
  mountReact(
    app,
    <div style={{ height: '100%', display: 'flex', flexDirection: 'column', background: '#f3f3f3' }}>
      <div className="slds-page-header" style={{ borderRadius: 0 }}>
        <div className="slds-page-header__row"><div className="slds-page-header__col-title"><div className="slds-media"><div className="slds-media__body"><div className="slds-page-header__name"><div className="slds-page-header__name-title"><h1><span>Обращение</span><span className="slds-page-header__title slds-truncate">{scene.title}</span></h1></div></div></div></div></div></div>
      </div>
      <div style={{ flex: 1, minHeight: 0, display: 'flex', gap: 12, padding: 12 }}>
        {scene.turn % 2 === 0 ? <article className="slds-card" style={{ width: 300, margin: 0 }}><div className="slds-card__header"><h2 className="slds-card__header-title">Сведения</h2></div><div className="slds-card__body slds-card__body_inner"><p className="slds-text-title">Статус</p><p>В работе</p><br /><p className="slds-text-title">Приоритет</p><p>Обычный</p><br /><p className="slds-text-title">Канал</p><p>Чат на сайте</p></div></article> : null}
        <article className="slds-card" style={{ flex: 1, minWidth: 0, margin: 0, display: 'flex', flexDirection: 'column' }}>
          <div className="slds-card__header"><h2 className="slds-card__header-title">{scene.subtitle}</h2></div>
          <section role="log" className="slds-chat" data-feed style={{ flex: 1, minHeight: 0, overflowY: 'auto' }}>
            <ul className="slds-chat-list">{rows.map((row) => <Item key={row.id} row={row} />)}</ul>
          </section>
          <div className="slds-card__footer" style={{ textAlign: 'left', marginTop: 0 }}><div className="slds-form-element__control"><textarea className="slds-textarea" placeholder="Введите сообщение" rows="2" /></div></div>
        </article>
      </div>
    </div>,
  );
});

const icon = <svg className="slds-icon slds-icon_x-small slds-icon-text-default" viewBox="0 0 52 52"><path d="M26 4C13 4 2 13 2 25c0 4 1 7 3 10L2 48l14-4c3 1 7 2 10 2 13 0 24-9 24-21S39 4 26 4z" /></svg>;

function Item({ row }) {
  if (row.kind === 'separator') return <li className="slds-chat-listitem slds-chat-listitem_bookend" data-m={row.id}><div className="slds-chat-bookend"><span className="slds-icon_container slds-chat-icon">{icon}</span><p data-text>{row.text}</p></div></li>;
  if (row.kind === 'system') return <li className="slds-chat-listitem slds-chat-listitem_event" data-m={row.id}><div className="slds-chat-event"><div className="slds-chat-event__body"><span className="slds-icon_container slds-chat-icon">{icon}</span><p data-text>{row.text}</p></div></div></li>;
  const side = row.side === 'right' ? 'outbound' : 'inbound';
  const letters = row.author.slice(0, 2).toUpperCase();
  return (
    <li className={`slds-chat-listitem slds-chat-listitem_${side}`} data-m={row.id}>
      <div className="slds-chat-message">
        {side === 'inbound' && row.last ? <span aria-hidden className="slds-avatar slds-avatar_circle slds-chat-avatar"><abbr className="slds-avatar__initials slds-avatar__initials_inverse">{letters}</abbr></span> : null}
        <div className="slds-chat-message__body">
          <div className={`slds-chat-message__text slds-chat-message__text_${side}`} data-bubble><Text row={row} /></div>
          {row.last ? <div className="slds-chat-message__meta"><Author row={row} /> • <Stamp row={row} /></div> : null}
        </div>
      </div>
    </li>
  );
}
