/** What stands in a painted screenshot, taken from the page's geometry and the conversation it shows. */

const round = (value) => Math.round(value);
const enough = 0.75;

/**
 * @param {{ found: object, entries: Map<string, object>, scale: number, known: boolean }} shot `found` is what the page
 *   told (painter/collect.js), `scale` image pixels per CSS pixel, `known` whether the day of the capture can be told
 * @returns {{ messages: object[], fragments: object[], notMessages: string[] }} `fragments` are slivers at an edge that
 *   show no whole word, words under something floating, lines such as «Непрочитанные сообщения»: nobody need read them,
 *   and nobody is wrong who notices them
 */
export function truthOf({ found, entries, scale, known }) {
  const inView = found.messages.filter((m) => m.share > 0 && m.box.width > 0 && m.box.height > 0);
  const heads = new Map(inView.filter((m) => m.author !== null).map((m) => [m.id, m.author]));
  const messages = [];
  const fragments = [];
  let day = null;
  for (const seen of inView) {
    // A pill that floats over the feed repeats the day line that has been scrolled away.
    const entry = entries.get(seen.copies ?? seen.id);
    const bbox = boxOf(seen.box, scale);
    const words = seen.words.filter((w) => w.seen >= enough);
    const showsNothing = entry.kind === 'divider' || isHidden(seen) || (entry.text !== '' ? words.length === 0 : seen.share < 0.5);
    if (showsNothing) {
      fragments.push({ bbox });
      continue;
    }
    if (entry.kind === 'separator') day = words.length === seen.words.length && canBeTold(entry, known) ? entry.day : null;
    const author = authorOf(entry, seen, heads);
    messages.push({
      text: words.map((w) => w.text).join(' ').normalize('NFC'),
      kind: entry.kind,
      side: entry.side,
      ...(entry.sideByName && author === null ? { sideShown: false } : {}),
      author,
      authorShown: seen.author !== null,
      time: seen.time ?? entry.time ?? null,
      date: stampedDay(entry, seen.time, known) ?? day,
      bbox,
      partial: isCut(seen),
      edited: seen.edited,
      ...(seen.attached === '' ? {} : { attached: seen.attached }),
      ...(seen.quote === '' ? {} : { quote: seen.quote, quoteFrom: entry.quoteFrom }),
      words: words.map((w) => ({ text: w.text, bbox: boxOf(w.box, scale) })),
    });
  }
  return { messages, fragments, notMessages: found.outside };
}

/** So much of the text lies under a floating pill or button that nobody can tell what is written. */
function isHidden({ words }) {
  const letters = (list) => list.reduce((sum, word) => sum + word.text.length, 0);
  return letters(words.filter((w) => w.hidden)) > 0.12 * letters(words.filter((w) => w.hidden || w.seen >= enough));
}

/** Only what the screenshot itself and its capture date say. */
function canBeTold({ style, text }, known) {
  return known || style === 'numeric' || /\b20\d\d\b/.test(text);
}

/** The day that a message's own stamp tells, where stamps tell days. */
const stampedDay = (entry, time, known) => (entry.fullStamp && time !== null && (known || !entry.stampNeedsCapture) ? entry.day : null);

function authorOf(entry, seen, heads) {
  if (entry.kind !== 'message' || !entry.hasAuthor) return null;
  return seen.author ?? heads.get(entry.head) ?? null;
}

const isCut = (seen) => seen.share < 0.985 || seen.words.some((w) => w.seen < enough);
const boxOf = (box, scale) => [round(box.x * scale), round(box.y * scale), round(box.width * scale), round(box.height * scale)];

/**
 * The one conversation that several scrolled screenshots show together.
 * @param {{ found: object }[]} shots of one page, in any order
 */
export function sequenceTruth(shots, entries, known) {
  const seen = new Map();
  const told = new Map();
  shots.forEach(({ found, name }) => {
    const floating = found.messages.find((m) => m.copies !== undefined && m.share > 0);
    const topmost = found.messages.find((m) => m.copies === undefined && m.share > 0 && m.words.some((w) => w.seen >= enough));
    if (floating && topmost && canBeTold(entries.get(floating.copies), known)) told.set(topmost.id, entries.get(floating.copies).day);
    for (const m of found.messages) {
      if (m.share <= 0) continue;
      const known = seen.get(m.id) ?? { words: m.words.map(() => false), time: null, sources: [] };
      m.words.forEach((w, i) => (known.words[i] ||= w.seen >= enough));
      known.time ??= m.time;
      known.share = Math.max(known.share ?? 0, m.share);
      if (m.share >= 0.5 || m.words.some((w) => w.seen >= enough)) known.sources.push(name);
      known.texts = m.words.map((w) => w.text);
      seen.set(m.id, known);
    }
  });
  let day = null;
  return [...entries].flatMap(([id, entry]) => {
    const m = seen.get(id);
    if (m === undefined || m.sources.length === 0 || entry.kind === 'divider') return [];
    if (told.has(id)) day = told.get(id);
    if (entry.kind === 'separator') day = canBeTold(entry, known) ? entry.day : null;
    const text = m.texts.filter((_, i) => m.words[i]).join(' ').normalize('NFC');
    return [{ text, kind: entry.kind, side: entry.side, time: m.time ?? entry.time ?? null, date: stampedDay(entry, m.time, known) ?? day, partial: m.words.includes(false), sources: m.sources }];
  });
}
