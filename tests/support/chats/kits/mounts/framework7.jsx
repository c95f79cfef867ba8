import Framework7 from 'framework7/lite-bundle';
import Framework7React, { App, Link, Message, Messagebar, Messages, MessagesTitle, Navbar, NavTitle, Page, View } from 'framework7-react';
import { Author, Stamp, Text, face, mountReact, settled, start } from './start.jsx';

Framework7.use(Framework7React);

/** Framework7's Messages with its navbar and message bar, in its iOS and its Material theme. */
start(async ({ rows, scene, app }) => {
  const stampBelow = scene.turn % 2 === 0;
  const ios = scene.variant === 'ios';
  mountReact(app,
    <App theme={scene.variant} darkMode={scene.dark} {...(scene.turn % 4 > 1 ? { colors: { primary: '#0f9d58' } } : {})}>
      <View main>
        <Page messagesContent>
          <Navbar backLink={ios ? 'Чаты' : ' '}>
            <NavTitle subtitle={scene.subtitle}>{scene.title}</NavTitle>
          </Navbar>
          <Messagebar placeholder={ios ? 'Сообщение' : 'Введите сообщение'}>
            <Link slot="inner-start"><Mark path="M4 8h4l2-3h4l2 3h4v11H4zM12 10a3.500 3.500 0 1 0 .01 0" /></Link>
            <Link slot="inner-end"><Mark path="M12 20V5M5 12l7-7 7 7" /></Link>
          </Messagebar>
          <Messages>
            {rows.map((row) =>
              row.kind === 'message' ? (
                <Message key={row.id} data-m={row.id} type={row.side === 'right' ? 'sent' : 'received'} first={row.first} last={row.last} tail={row.last} avatar={ios || row.side === 'right' ? undefined : row.last ? face(row.author) : undefined} name={row.showAuthor ? <Author row={row} /> : undefined} text={<Text row={row} />} {...stampProps(row, stampBelow)} />
              ) : (
                <MessagesTitle key={row.id} data-m={row.id}>
                  <span data-text>{row.text}</span>
                </MessagesTitle>
              ),
            )}
          </Messages>
        </Page>
      </View>
    </App>,
  );
  await settled();
  mark(ios);
});

function stampProps(row, below) {
  return row.stamp === null ? {} : below ? { footer: <Stamp row={row} /> } : { textFooter: <Stamp row={row} /> };
}

function mark(ios) {
  const page = document.querySelector('.page');
  page.querySelector('.page-content').dataset.feed = '';
  // What lies under glass can half be read: it counts as neither shown nor hidden.
  for (const [bar, side] of [['.navbar', 'top'], ['.messagebar', 'bottom']]) page.querySelector(bar).dataset[ios ? 'float' : 'bar'] = side;
  for (const bubble of page.querySelectorAll('.message-bubble')) bubble.dataset.bubble = '';
}

function Mark({ path }) {
  return <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2"><path d={path} /></svg>;
}
