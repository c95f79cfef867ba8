import { register } from 'vue-advanced-chat';
import { face, settled, start, watchFloats } from './start.jsx';

const words = { ROOMS_EMPTY: 'Нет чатов', ROOM_EMPTY: 'Чат не выбран', NEW_MESSAGES: 'Новые сообщения', MESSAGE_DELETED: 'Сообщение удалено', MESSAGES_EMPTY: 'Нет сообщений', CONVERSATION_STARTED: 'Переписка начата', TYPE_MESSAGE: 'Сообщение', SEARCH: 'Поиск', IS_ONLINE: 'в сети', LAST_SEEN: 'был(а) ', IS_TYPING: 'печатает…', CANCEL_SELECT_MESSAGE: 'Отмена' };

/** The vue-advanced-chat web component: rooms at the side in a wide window, the thread alone in a narrow one. */
start(async ({ rows, scene, app }) => {
  register();
  const narrow = scene.width < 600;
  const own = 'me';
  const speakers = [...new Set(rows.filter((row) => row.side === 'left').map((row) => row.author))];
  const users = [{ _id: own, username: 'Вы' }, ...speakers.map((name) => ({ _id: name, username: name, avatar: face(name), status: { state: 'online' } }))];
  const room = (id, roomName, last, unread) => ({ roomId: id, roomName, avatar: face(roomName), users, unreadCount: unread, lastMessage: { content: last, senderId: own, timestamp: '14:05', seen: true } });
  let day = null;
  const messages = [];
  for (const row of rows) {
    if (row.kind === 'separator') day = row;
    else messages.push({ _id: row.id, indexId: Number(row.id), content: row.text, senderId: row.kind === 'system' || row.side === 'right' ? own : row.author, username: row.author, avatar: scene.turn % 2 === 0 && row.side === 'left' ? face(row.author) : undefined, date: day.text, timestamp: row.stamp ?? '', system: row.kind === 'system', saved: true, distributed: true, seen: true, disableActions: true, disableReactions: true });
  }
  const chat = document.createElement('vue-advanced-chat');
  app.append(chat);
  Object.assign(chat, {
    height: `${app.clientHeight}px`, currentUserId: own, roomId: '1', roomsLoaded: true, messagesLoaded: true, singleRoom: narrow, theme: scene.dark ? 'dark' : 'light', showAudio: true, textMessages: words,
    rooms: [room('1', scene.title, rows.at(-1).text, 0), room('2', 'Доставка воды', 'Заказ принят', 2), room('3', 'Света Орлова', 'Спасибо большое!', 0), room('4', 'Книжный клуб', 'Встреча переносится на 16:30', 0)],
    messages, textFormatting: { disabled: true }, linkOptions: { disabled: true }, showNewMessagesDivider: false, messageActions: [], usernameOptions: { minUsers: 2, currentUser: false },
  });
  const root = chat.shadowRoot;
  const still = document.createElement('style');
  still.textContent = '*,*::before,*::after{animation-duration:0s!important;transition:none!important;scroll-behavior:auto!important}';
  root.append(still);
  await settled(2500);
  window.chatRoot = root;
  const items = [...root.querySelectorAll('.vac-message-wrapper')];
  let shownDay = null;
  let at = 0;
  for (const row of rows) {
    if (row.kind === 'separator') {
      shownDay = row;
      continue;
    }
    const item = items[at++];
    const line = item.querySelector('.vac-card-date');
    if (line) {
      line.dataset.m = shownDay.id;
      // As its CSS shows it.
      say(line, line.textContent.toUpperCase());
      line.style.textTransform = 'none';
    }
    const card = row.kind === 'system' ? item.querySelector('.vac-card-system') : item.querySelector('.vac-message-box');
    card.dataset.m = row.id;
    if (row.kind === 'system') {
      say(card, row.text);
      continue;
    }
    card.querySelector('.vac-format-message-wrapper').dataset.text = '';
    card.querySelector('.vac-message-card').dataset.bubble = '';
    const name = card.querySelector('.vac-text-username');
    if (name) name.dataset.author = '';
    const stamp = card.querySelector('.vac-text-timestamp span') ?? card.querySelector('.vac-text-timestamp');
    if (stamp) stamp.dataset.time = row.time;
  }
  watchFloats(root, '.vac-icon-scroll');
  root.querySelector('.vac-container-scroll').dataset.feed = '';
  // It shows no day above the very first message.
  return { unshown: rows[0].kind === 'separator' ? [rows[0].id] : [] };
});

/** Puts the same words into a part of their own, which can be marked. */
function say(card, text) {
  const part = document.createElement('span');
  part.dataset.text = '';
  part.textContent = text;
  card.replaceChildren(part);
}
