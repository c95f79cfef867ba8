import { createApp, h } from 'vue';
import { Quasar, QAvatar, QBtn, QChatMessage, QFooter, QHeader, QInput, QLayout, QPage, QPageContainer, QScrollArea, QToolbar, QToolbarTitle, Dark } from 'quasar';
import { face, settled, start } from './start.jsx';

/** Quasar's chat messages in its layout with a toolbar and an input below. */
start(async ({ rows, scene, app }) => {
  const bg = ['indigo-2', 'amber-7', 'grey-3', 'light-blue-1'][scene.turn % 4];
  const message = (row) => {
    if (row.kind === 'separator') return h(QChatMessage, { key: row.id, 'data-m': row.id, label: row.text, ref: undefined });
    const slots = { default: () => [h('div', { key: 't', 'data-text': '', style: 'white-space:pre-wrap' }, row.text)] };
    if (row.stamp !== null) slots.stamp = () => h('span', { 'data-time': row.time }, row.stamp);
    if (row.showAuthor) slots.name = () => h('span', { 'data-author': '' }, row.author);
    return h(QChatMessage, { key: row.id, 'data-m': row.id, sent: row.side === 'right', bgColor: row.side === 'right' ? (scene.dark ? 'primary' : bg) : undefined, textColor: row.side === 'right' && scene.dark ? 'white' : undefined, avatar: row.side === 'left' ? face(row.author) : undefined }, slots);
  };
  const page = () =>
    h(QLayout, { view: 'hHh lpR fFf', container: true, style: 'height:100%' }, () => [
      h(QHeader, { class: 'bg-teal-8' }, () => h(QToolbar, null, () => [h(QBtn, { flat: true, round: true, label: '←' }), h(QAvatar, { size: '36px' }, () => h('img', { src: face(scene.title) })), h(QToolbarTitle, null, () => [scene.title, h('div', { class: 'text-caption' }, scene.subtitle)])])),
      h(QPageContainer, null, () => h(QPage, { class: 'q-pa-md' }, () => rows.map(message))),
      h(QFooter, { class: scene.dark ? 'bg-dark' : 'bg-grey-3' }, () => h(QToolbar, null, () => h(QInput, { class: 'full-width', rounded: true, outlined: true, dense: true, placeholder: 'Сообщение', modelValue: '' }))),
    ]);
  createApp({ render: page }).use(Quasar, { config: { dark: scene.dark } }).mount(app);
  Dark.set(scene.dark);
  await settled();
  const root = app.querySelector('.q-layout-container .scroll') ?? app.querySelector('.scroll');
  root.dataset.feed = '';
  app.querySelector('.q-header').dataset.bar = 'top';
  app.querySelector('.q-footer').dataset.bar = 'bottom';
  for (const line of app.querySelectorAll('.q-message-label')) line.innerHTML = `<span data-text>${line.innerHTML}</span>`;
  for (const bubble of app.querySelectorAll('.q-message-text')) bubble.dataset.bubble = '';
});
