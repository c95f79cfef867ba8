import 'deep-chat';
import { settled, start } from './start.jsx';

/** The deep-chat web component with a conversation as its history. It stamps nothing. */
start(async ({ rows, scene, app }) => {
  const dark = scene.turn % 2 === 1;
  const chat = document.createElement('deep-chat');
  const roles = [...new Set(rows.filter((row) => row.side === 'left').map((row) => row.author))];
  chat.demo = true;
  chat.names = { default: { style: { color: dark ? '#c9c9c9' : '#333' } }, user: { text: 'Вы' }, ai: { text: 'Бот' }, ...Object.fromEntries(roles.map((name) => [name, { text: name }])) };
  if (scene.turn % 2 === 0) chat.avatars = true;
  chat.history = rows.map((row) => ({ role: row.side === 'right' ? 'user' : row.author, text: row.text }));
  chat.textInput = { placeholder: { text: 'Напишите сообщение…' } };
  Object.assign(chat.style, { width: scene.turn % 2 === 0 ? '100%' : '460px', height: '100%', borderRadius: '10px', fontFamily: "'Noto Sans', sans-serif" });
  if (dark) {
    chat.style.backgroundColor = '#292929';
    chat.style.border = 'none';
    chat.messageStyles = { default: { shared: { bubble: { color: 'white' } }, ai: { bubble: { backgroundColor: '#545454' } }, user: { bubble: { backgroundColor: '#0084ff' } } } };
    chat.textInput = { ...chat.textInput, styles: { container: { backgroundColor: '#4e4e4e', border: 'unset', color: '#e8e8e8' } } };
  }
  app.style.cssText += `display:flex;justify-content:center;padding:24px;box-sizing:border-box;background:${dark ? '#1b1b1b' : '#eef1f6'}`;
  app.append(chat);
  await settled(900);
  const root = chat.shadowRoot;
  window.chatRoot = root;
  root.querySelector('#messages').dataset.feed = '';
  const items = [...root.querySelectorAll('.outer-message-container')];
  rows.forEach((row, i) => {
    items[i].dataset.m = row.id;
    const bubble = items[i].querySelector('.message-bubble');
    bubble.dataset.bubble = '';
    bubble.dataset.text = '';
    const name = items[i].querySelector('.name');
    if (name && row.showAuthor) name.dataset.author = '';
  });
});
