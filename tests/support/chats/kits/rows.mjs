import { dateOf, datedStamp, fullStamp, separatorText, timeOf } from '../calendar.mjs';

/**
 * What a kit is given to show, and what the truth needs to know of it.
 * @typedef {{ id: string, kind: 'message' | 'system' | 'separator', side: 'left' | 'right' | 'center', role: string, author: string,
 *   showAuthor: boolean, text: string, at: string, time: string, stamp: string | null, first: boolean, last: boolean,
 *   quote: { author: string, text: string } | null }} Row
 */

/**
 * Lays a conversation out as a kit shows it: who is named where (`kit.authors`), what is stamped (`kit.stamp`), day lines.
 * @param {{ kit: object, lines: object[], captured: string, random: object }} wish
 * @returns {{ rows: Row[], entries: Map<string, object> }} entries as truth.mjs takes them, by the row's id
 */
export function rowsOf({ kit, lines, captured, random }) {
  const style = kit.separators.length === 0 ? null : random.pick(kit.separators);
  const spelled = random.chance(0.5);
  const shown = lines.filter((line) => line.kind === 'message' || (line.kind === 'system' && kit.systems));
  const rows = [];
  // «Centred» lines tell day and time of what follows after a pause.
  const parts = (a, b) => dateOf(a.at) !== dateOf(b.at) || (style === 'centred' && Date.parse(`${b.at}Z`) - Date.parse(`${a.at}Z`) > 45 * 60_000);
  let before = null;
  shown.forEach((line, index) => {
    const newDay = before === null || parts(before, line);
    if (newDay && style !== null) rows.push({ id: `s${index + 1}`, kind: 'separator', side: 'center', text: separatorText(line.at, captured, style), at: line.at, time: timeOf(line.at) });
    const after = shown[index + 1];
    const first = newDay || !sameSpeaker(before, line);
    const last = after === undefined || parts(line, after) || !sameSpeaker(line, after);
    const isMessage = line.kind === 'message';
    rows.push({
      id: String(index + 1), kind: line.kind, side: line.side, role: line.role, author: line.author ?? (kit.ownName ?? 'Вы'), text: line.text, at: line.at, time: timeOf(line.at), first, last,
      showAuthor: isMessage && isNamed(kit, line, first, last),
      stamp: isMessage && isStamped(kit, first, last) ? stampOf(kit, line.at, captured, spelled) : null,
      quote: kit.quotes && line.quote ? { author: line.quote.author, text: clip(line.quote.text, 64) } : null,
    });
    before = line;
  });
  return { rows, entries: entriesOf(kit, rows, captured, style) };
}

function entriesOf(kit, rows, captured, style) {
  const entries = new Map();
  rows.forEach((row, index) => {
    const common = { kind: row.kind, side: row.side, text: row.text, day: dateOf(row.at), style };
    if (row.kind !== 'message') return entries.set(row.id, { ...common, time: row.kind === 'separator' && style === 'centred' ? row.time : null });
    const named = rows[namedIn(rows, index)];
    entries.set(row.id, {
      ...common,
      head: named?.id ?? row.id,
      hasAuthor: named !== undefined,
      sideByName: kit.flat === true,
      quoteFrom: row.quote?.author ?? null,
      fullStamp: kit.stampForm !== undefined && kit.stampForm !== 'time',
      stampNeedsCapture: kit.stampForm !== undefined && kit.stampForm !== 'time' && kit.stampForm !== 'full' && datedStamp(row.at, captured, kit.stampForm).needsCapture,
    });
  });
  return entries;
}

/** The message of the same group that carries the name. */
function namedIn(rows, index) {
  let from = index;
  while (!rows[from].first) from--;
  let to = index;
  while (!rows[to].last) to++;
  if (rows[index].showAuthor) return index;
  for (let i = from; i <= to; i++) if (rows[i].showAuthor) return i;
  return -1;
}

const sameSpeaker = (a, b) => a !== null && a.kind === 'message' && b.kind === 'message' && a.side === b.side && a.author === b.author;
const isNamed = ({ authors }, line, first, last) =>
  authors !== 'none' && (line.side === 'left' || authors.startsWith('all')) && (authors.endsWith('first') ? first : authors.endsWith('last') ? last : true);
const isStamped = ({ stamp }, first, last) => (stamp === 'first' ? first : stamp === 'last' ? last : stamp !== 'none');

function stampOf({ stampForm = 'time' }, at, captured, spelled) {
  if (stampForm === 'time') return timeOf(at);
  return stampForm === 'full' ? fullStamp(at, spelled) : datedStamp(at, captured, stampForm).text;
}

const clip = (text, length) => (text.length <= length ? text : `${text.slice(0, length).trimEnd()}…`);
