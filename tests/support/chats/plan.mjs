import { dateOf, later, timeOf } from './calendar.mjs';
import { inventConversation } from './conversation.mjs';
import { layFeed } from './feed.mjs';
import { screenshotFileName } from './fileNames.mjs';
import { chatPage } from './page.mjs';
import { seededRandom } from './random.mjs';

/**
 * @typedef {{ name: string, captured: string, capturedAt: string | null, basis: 'file-name' | 'exif' | null, clock: string,
 *   fromBottom?: number, share?: number, hidden: string[] }} PlannedShot
 * @typedef {{ look: object, sequence: string | null, html: string, entries: Map<string, object>, width: number, height: number,
 *   ratio: number, finish: { scale: number, format: 'png' | 'jpeg', quality: number, exif: boolean }, shots: PlannedShot[] }} PlannedPage
 */

/**
 * Decides everything about a set of screenshots before any is painted.
 * @param {{ looks: object[], count: number, sequences: number, seed: number }} wish
 * @returns {PlannedPage[]} looks in turn; every page has chance of its own, so that more pages change none of the earlier
 */
export function planSet({ looks, count, sequences, seed }) {
  const random = seededRandom(seed);
  const names = new Set();
  const single = Array.from({ length: count }, (_, i) => planSingle(looks[i % looks.length], random.fork(), names));
  const scrollable = looks.filter((look) => look.form === 'phone');
  const chosen = scrollable.length > 0 ? scrollable : looks;
  const scrolled = Array.from({ length: sequences }, (_, i) => planSequence(chosen[(i * 3) % chosen.length], random.fork(), names, i + 1));
  return [...single, ...scrolled];
}

function planSingle(look, random, names) {
  const captured = capturedMoment(random);
  const [width, screenHeight, ratio] = random.pick(look.sizes);
  const isPhone = look.form === 'phone';
  // A stitched look is always long; the chance is drawn all the same, so that the others' pages stay as they are.
  const isLong = isPhone && (random.chance(0.07) || look.stitched !== undefined);
  const keyboardOpen = isPhone && !isLong && random.chance(0.12);
  const height = isLong ? random.int(...(look.stitched ?? [2400, 4200])) : screenHeight;
  const finish = finishOf(look, random, isLong);
  const page = layPage({ look, random, captured, count: isLong ? 90 : 34, keyboardOpen, width, height });
  const shot = { ...named({ look, random, captured, finish, names }), share: random.chance(0.5) ? 1 : 0.35 + random.next() * 0.65, hidden: [] };
  return { look, sequence: null, ...page, width, height, ratio, finish, shots: [shot] };
}

function planSequence(look, random, names, number) {
  const captured = capturedMoment(random);
  const [width, height, ratio] = random.pick(look.sizes);
  const finish = { ...finishOf(look, random, true), scale: 1 };
  const page = layPage({ look, random, captured, count: 100, keyboardOpen: false, width, height });
  const ids = [...page.entries.keys()];
  const lateAnswer = random.chance(0.5) ? ids.slice(-1) : [];
  const wanted = random.int(6, 10);
  const shots = [];
  let fromBottom = 0;
  let at = captured;
  for (let i = 0; i < wanted; i++) {
    // The last picture is taken at the end again, when an answer has come in between.
    const isAnswered = lateAnswer.length > 0 && i === wanted - 1;
    shots.push({ ...named({ look, random, captured: at, finish, names }), fromBottom: isAnswered ? 0 : fromBottom, hidden: isAnswered ? [] : lateAnswer });
    fromBottom += 0.45 + random.next() * 0.4;
    at = new Date(Date.parse(`${at}Z`) + random.int(4, 70) * 1000).toISOString().slice(0, 19);
  }
  return { look, sequence: `sequence-${String(number).padStart(2, '0')}`, ...page, width, height, ratio, finish, shots };
}

/** Some moment of 2023 to 2025 in waking hours. */
export function capturedMoment(random) {
  const day = dateOf(later('2023-01-10', random.int(0, 1050) * 1440));
  return `${day}T${String(random.int(8, 22)).padStart(2, '0')}:${String(random.int(0, 59)).padStart(2, '0')}:${String(random.int(0, 59)).padStart(2, '0')}`;
}

export function finishOf(look, random, keepSize) {
  if (look.form === 'desktop') return { origin: 'desktop', scale: 1, format: random.chance(0.85) ? 'png' : 'jpeg', quality: 90, exif: false };
  if (!keepSize && random.chance(0.25)) return { origin: 'copy', scale: 0.6, format: 'jpeg', quality: 60, exif: false };
  if (look.make === 'ios') return { origin: 'ios', scale: 1, format: 'png', quality: 0, exif: random.chance(0.6) };
  return { origin: 'android', scale: 1, format: random.chance(0.6) ? 'png' : 'jpeg', quality: 92, exif: false };
}

function layPage({ look, random, captured, count, keyboardOpen, width, height }) {
  const spoken = inventConversation({ random: random.fork(), count, captured, tone: look.tone, features: look.features });
  const kept = spoken.filter((line) => !(look.noBot && (line.role === 'bot' || line.kind === 'buttons')) && !(look.noSystem && line.kind === 'system'));
  // Some apps put notices of their own among the messages.
  const lines = (look.adapt ? look.adapt(kept, random.fork()) : kept).map((line, i) => ({ ...line, id: i + 1 }));
  const { html: feed, entries } = layFeed({ look, lines, captured, random: random.fork() });
  const [title, subtitle] = random.pick(look.titles);
  const scene = { clock: timeOf(captured), battery: random.int(9, 100), make: look.make ?? 'android', title, subtitle, chats: otherChats(random, title, lines), keyboardOpen, width, height };
  if (look.lively) scene.own = random.fork();
  return { html: chatPage(look, scene, feed), entries };
}

const others = ['Мама', 'Дом 14, подъезд 2', 'Аптека 36,6 метра', 'Илья Котов', 'Работа: отчёты', 'Света Орлова', 'Доставка воды', 'Садик «Ромашка»', 'Банк Север', 'Книжный клуб', 'Андрей сантехник', 'Такси Город'];
const snippets = ['Хорошо, до завтра', 'Вы: отправил документы', 'Фотография', 'Код: 48213. Никому не сообщайте', 'Купи хлеб и молоко', 'Спасибо большое!', 'Счёт за март готов', 'Голосовое сообщение', 'Встреча переносится на 16:30', 'Вы: ок'];
function otherChats(random, title, lines) {
  const when = () => random.pick([`${random.int(8, 22)}:${random.int(10, 59)}`, 'вчера', 'пн', '12 мар', '03.02']);
  const chats = Array.from({ length: 16 }, (_, i) => ({ name: others[(i + random.int(0, 2)) % others.length], text: random.pick(snippets), when: when() }));
  chats.splice(random.int(0, 3), 0, { name: title, text: lines.at(-1)?.text || 'Фотография', when: when(), open: true });
  return chats;
}

export function named({ look, random, captured, finish, names }) {
  const extension = finish.origin === 'ios' ? 'PNG' : finish.format === 'png' ? 'png' : 'jpg';
  for (;;) {
    const { name, told } = screenshotFileName({ random, captured, origin: finish.origin, app: look.app, extension });
    // The truth beside a picture has its name but for the ending: a .png and a .jpg would share one.
    const stem = name.replace(/\.\w+$/, '');
    if (names.has(stem)) continue;
    names.add(stem);
    const fromName = told === 'second' ? captured : told === 'day' ? dateOf(captured) : null;
    const capturedAt = fromName ?? (finish.exif ? captured : null);
    return { name, captured, capturedAt, basis: fromName !== null ? 'file-name' : capturedAt !== null ? 'exif' : null, clock: timeOf(captured) };
  }
}
