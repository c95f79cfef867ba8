import { App, Link, Message, Messagebar, Messages, MessagesTitle, Navbar, NavbarBackLink, Page } from 'konsta/react';
import { Author, Stamp, Text, face, mountReact, settled, start } from './start.jsx';

/** Konsta UI's Messages with its navbar and message bar, in its iOS and its Material theme. */
start(async ({ rows, scene, app }) => {
  const ios = scene.variant === 'ios';
  mountReact(app,
      <App theme={scene.variant} dark={scene.dark} safeAreas={false}>
        <Page>
          <Navbar title={scene.title} subtitle={ios ? undefined : scene.subtitle} left={<NavbarBackLink showText={false} />} />
          <Messages>
            {rows.map((row) =>
              row.kind === 'message' ? (
                <Message key={row.id} data-m={row.id} type={row.side === 'right' ? 'sent' : 'received'} name={row.showAuthor ? <Author row={row} /> : undefined} text={<Text row={row} />} {...stampOf(row, ios)} avatar={row.side === 'left' ? <img alt="" src={face(row.author)} className="h-8 w-8 rounded-full" /> : undefined} />
              ) : (
                <MessagesTitle key={row.id} data-m={row.id}><span data-text>{row.text}</span></MessagesTitle>
              ),
            )}
          </Messages>
          <Messagebar className="z-20" placeholder="Сообщение" left={<Link iconOnly>＋</Link>} right={<Link iconOnly>➤</Link>} />
        </Page>
      </App>,
  );
  await settled();
  const messages = [...document.querySelectorAll('[data-m]')];
  let feed = messages[0].parentElement;
  while (!/auto|scroll/.test(getComputedStyle(feed).overflowY)) feed = feed.parentElement;
  feed.dataset.feed = '';
  for (const message of messages) {
    const text = message.querySelector('[data-text]').parentElement.parentElement;
    if (text !== message && message.contains(text)) text.dataset.bubble = '';
  }
  const top = [...feed.querySelectorAll('div')].find((e) => getComputedStyle(e).position === 'sticky' && e.textContent.includes(scene.title));
  if (!top) throw new Error('No navbar.');
  // What lies under glass can half be read: it counts as neither shown nor hidden.
  top.dataset[ios ? 'float' : 'bar'] = 'top';
  const input = feed.querySelector('textarea, input');
  let bottom = input;
  while (bottom !== feed && !/fixed|sticky|absolute/.test(getComputedStyle(bottom).position)) bottom = bottom.parentElement;
  if (bottom === feed) throw new Error('No message bar.');
  bottom.dataset[ios ? 'float' : 'bar'] = 'bottom';
});

function stampOf(row, ios) {
  return row.stamp === null ? {} : ios ? { footer: <Stamp row={row} /> } : { textFooter: <Stamp row={row} /> };
}
