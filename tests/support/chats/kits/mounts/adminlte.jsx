import { Stamp, Text, face, mountReact, start } from './start.jsx';

/** AdminLTE's documented direct chat in a card of its dashboard. */
start(({ rows, scene, app }) => {
  const colour = ['primary', 'success', 'warning', 'info'][scene.turn % 4];
  mountReact(
    app,
    <div className="app-wrapper" style={{ height: '100%', minHeight: 0 }}>
      <nav className="app-header navbar navbar-expand bg-body">
        <div className="container-fluid">
          <ul className="navbar-nav"><li className="nav-item"><a className="nav-link">Главная</a></li><li className="nav-item"><a className="nav-link">Обращения</a></li></ul>
          <ul className="navbar-nav ms-auto"><li className="nav-item"><a className="nav-link">Андрей Котов</a></li></ul>
        </div>
      </nav>
      <aside className="app-sidebar bg-body-secondary shadow" data-bs-theme="dark">
        <div className="sidebar-brand"><a className="brand-link"><span className="brand-text fw-light">Витрина</span></a></div>
        <div className="sidebar-wrapper"><ul className="nav sidebar-menu flex-column">{['Заказы', 'Возвраты', 'Обращения', 'Избранное', 'Настройки'].map((words) => <li key={words} className="nav-item"><a className={`nav-link${words === 'Обращения' ? ' active' : ''}`}><p>{words}</p></a></li>)}</ul></div>
      </aside>
      <main className="app-main" style={{ minHeight: 0 }}>
        <div className="app-content-header"><div className="container-fluid"><h3 className="mb-0">Обращения</h3></div></div>
        <div className="app-content"><div className="container-fluid"><div className="row"><div className={scene.turn % 2 === 0 ? 'col-8' : 'col-12'}>
          <div className={`card direct-chat direct-chat-${colour}`}>
            <div className="card-header"><h3 className="card-title">{scene.title}</h3><div className="card-tools"><span className={`badge text-bg-${colour}`}>3</span></div></div>
            <div className="card-body">
              <div className="direct-chat-messages" data-feed style={{ height: scene.height - 290 }}>
                {rows.map((row) => <Item key={row.id} row={row} />)}
              </div>
            </div>
            <div className="card-footer"><div className="input-group"><input className="form-control" placeholder="Введите сообщение ..." /><span className="input-group-append"><button type="button" className={`btn btn-${colour}`}>Отправить</button></span></div></div>
          </div>
        </div>
        {scene.turn % 2 === 0 ? <div className="col-4"><div className="info-box"><div className="info-box-content"><span className="info-box-text">Открытые обращения</span><span className="info-box-number">3</span></div></div><div className="info-box"><div className="info-box-content"><span className="info-box-text">Возвраты</span><span className="info-box-number">12 490 ₽</span></div></div></div> : null}
        </div></div></div>
      </main>
    </div>,
  );
});

function Item({ row }) {
  const mine = row.side === 'right';
  return (
    <div className={`direct-chat-msg${mine ? ' end' : ''}`} data-m={row.id}>
      <div className="direct-chat-infos clearfix">
        <span className={`direct-chat-name float-${mine ? 'end' : 'start'}`} data-author>{row.author}</span>
        <span className={`direct-chat-timestamp float-${mine ? 'start' : 'end'}`}><Stamp row={row} /></span>
      </div>
      <img alt="" className="direct-chat-img" src={face(row.author)} />
      <div className="direct-chat-text" data-bubble><Text row={row} /></div>
    </div>
  );
}
