import { dateOf, datedStamp, fullStamp, separatorText, timeOf } from './calendar.mjs';
import { avatar, bubbleRow, buttonsRow, downButton, flatRow, partsOf, readMark, separatorRow, stickyPill, systemRow, ticks, typingRow, unreadDivider } from './markup.mjs';

const twelveHours = (time) => {
  const hour = Number(time.slice(0, 2));
  return `${hour % 12 === 0 ? 12 : hour % 12}${time.slice(2)} ${hour < 12 ? 'AM' : 'PM'}`;
};

/**
 * Lays a conversation out as a look shows it.
 * @param {object[]} lines from `inventConversation`, each with an `id`
 * @returns {{ html: string, entries: Map<string, object> }} the rows, and what the truth needs to know of each by its `data-m`
 */
export function layFeed({ look, lines, captured, random }) {
  const style = look.separators.length === 0 ? null : random.pick(look.separators);
  const clock = look.twelveHours || ((typeof style === 'string' && style.startsWith('english')) && random.chance(0.5)) ? twelveHours : (time) => time;
  const spelled = random.chance(0.5);
  const systemTimes = random.chance(0.3);
  const isCentred = style === 'centred' || style?.centred === true;
  const entries = new Map();
  const html = [];
  let group = null;
  let shownAt = null;
  const unreadAt = look.unread && random.chance(0.5) ? lines.length - random.int(1, 6) : -1;
  lines.forEach((line, index) => {
    if (index === unreadAt) {
      html.push(unreadDivider(look.unread));
      entries.set('divider', { kind: 'divider', text: look.unread });
    }
    const day = dateOf(line.at);
    const needsSeparator = style !== null && (isCentred ? shownAt === null || minutesBetween(shownAt, line.at) > 45 : shownAt === null || dateOf(shownAt) !== day);
    if (needsSeparator) {
      const text = separatorText(line.at, captured, style);
      const id = `s${line.id}`;
      html.push(separatorRow({ id, text }));
      entries.set(id, { kind: 'separator', side: 'center', text, day, style, time: isCentred ? timeOf(line.at) : null });
      group = null;
    }
    shownAt = line.at;
    if (line.kind === 'system') {
      const timed = systemTimes && look.stamp !== 'none' && !look.flat;
      html.push((look.system ?? systemRow)(line, timed));
      entries.set(String(line.id), { kind: 'system', side: 'center', text: line.text, day, style });
      group = null;
      return;
    }
    if (line.kind === 'buttons') {
      html.push(buttonsRow(line));
      line.buttons.forEach((text, i) => entries.set(`${line.id}.${i + 1}`, { kind: 'button', side: line.side, text, day, style }));
      group = null;
      return;
    }
    const speaker = `${line.side} ${line.author}`;
    const first = group?.speaker !== speaker;
    if (first) group = { speaker, head: String(line.id) };
    const next = lines[index + 1];
    const last = next === undefined || next.kind !== 'message' || `${next.side} ${next.author}` !== speaker || (style !== null && dateOf(next.at) !== day);
    const shown = shownAuthor(look, line);
    const stamp = isStamped(look, first, last) ? stampText(look, line, { clock, spelled, captured }) : null;
    html.push(messageRow(look, { ...line, author: shown }, { stamp, first, last, isRead: index < lines.length - 4, isFinal: next === undefined }));
    entries.set(String(line.id), {
      kind: 'message', side: line.side, text: line.text, day, style, head: group.head, hasAuthor: shown !== null, sideByName: look.flat === true, quoteFrom: line.quote?.author ?? null,
      fullStamp: look.stamp === 'full' || look.stampDate !== undefined, stampNeedsCapture: look.stampDate !== undefined && datedStamp(line.at, captured, look.stampDate).needsCapture,
    });
    if (look.readWords && line.side === 'right' && last && (next === undefined || next.kind === 'message')) html.push(readMark(look.readWords[next === undefined ? 1 : 0]));
  });
  if (look.sticky && random.chance(0.6)) html.unshift(stickyPill);
  if (look.typing && random.chance(0.4)) html.push(typingRow(look.typing));
  if (look.down) html.push(downButton(random.int(0, 12)));
  return { html: html.join('\n'), entries };
}

/** Apps that stamp only the first or the last message of a group. */
const isStamped = (look, first, last) => look.stampOn === undefined || (look.stampOn === 'first' ? first : last);

function messageRow(look, line, { stamp, first, last, isRead, isFinal }) {
  const parts = partsOf(line, { timeText: stamp, tick: look.ticks && line.side === 'right' ? ticks(isRead ? 'read' : 'sent') : '', editedWord: look.editedWord ?? 'изменено' });
  if (look.row) return look.row(line, parts, { first, last, isFinal });
  if (!look.flat) return bubbleRow(line, parts, { place: look.stamp, who: look.who, showAuthor: first, withAvatar: look.withAvatar ?? false, faceAt: look.faceAt, first, last });
  const headless = look.stampOn === 'first' && !first;
  const face = look.withAvatar ? (headless ? '<div class="avatar none" style="width:38px"></div>' : avatar(line.author ?? 'Бот', 38)) : '';
  const tag = look.tags?.[line.role] === undefined ? '' : `<i class="tag">${look.tags[line.role]}</i>`;
  return flatRow(line, parts, { first, face, tag, headless });
}

/** Bubbles tell by their side who the owner is; threads without sides call the owner «Вы». */
function shownAuthor(look, line) {
  if (look.authors === 'none') return null;
  if (line.side === 'right') return look.authors === 'all' ? 'Вы' : null;
  return line.author;
}

function stampText(look, line, { clock, spelled, captured }) {
  if (look.stamp === 'none') return null;
  if (look.stampDate !== undefined) return datedStamp(line.at, captured, look.stampDate).text;
  if (look.stamp === 'full') return fullStamp(line.at, spelled);
  return clock(timeOf(line.at));
}

const minutesBetween = (from, to) => (Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / 60_000;
