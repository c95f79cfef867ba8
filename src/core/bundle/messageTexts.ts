import type { CorrectedMessage } from '../exhibit/CorrectedMessage.js';
import { saysNothing } from '../exhibit/correctedMessages.js';
import type { ReadMessage } from '../exhibit/Reading.js';
import type { BundleWords } from './bundleWords.js';

/**
 * The messages of a screenshot as text: each as the machine read it, below it what the person made of it; and in their
 * places the messages that only the person saw. Nothing of the reading is left out, whatever was set right.
 */
export function messageTexts(read: readonly ReadMessage[], corrected: readonly CorrectedMessage[], said: BundleWords): readonly string[] {
  const standing = corrected.filter((message) => !saysNothing(message));
  const lines: string[] = [];
  const told = new Set<string>();
  const tell = (message: ReadMessage): void => {
    told.add(message.id);
    const made = standing.filter(({ reads }) => reads.includes(message.id));
    lines.push('', ...asRead(message, said), ...made.flatMap((one) => asSetRight(one, message, said)));
  };
  for (const message of standing) {
    for (const one of read.slice(0, read.findIndex(({ id }) => id === message.reads[0]) + 1)) if (!told.has(one.id)) tell(one);
    if (message.reads.length === 0) lines.push('', `[${headOf(message.now, said)}]`, `${said.addedByHand}: ${message.now.text}`);
  }
  for (const message of read) if (!told.has(message.id)) tell(message);
  return lines;
}

function asRead(message: ReadMessage, said: BundleWords): readonly string[] {
  return [`[${headOf(message, said)}]`, message.text, ...(message.partial ? [`(${said.cutOff})`] : [])];
}

function headOf({ date, time, side, author, kind }: ReadMessage, said: BundleWords): string {
  const who = kind === 'message' ? (author ?? (side === 'right' ? said.mine : side === 'left' ? said.theirs : '')) : kind === 'separator' ? said.date : said[kind];
  return [[date, time].filter(Boolean).join(' '), who].filter(Boolean).join(' · ');
}

/** What the person made of it, said once where it begins. */
function asSetRight({ origin, base, now, changes, reads }: CorrectedMessage, message: ReadMessage, said: BundleWords): readonly string[] {
  if (reads[0] !== message.id) return [`${said.joinedAbove}`];
  if (changes.dismissed) return [`${said.corrected}: ${said.dismissed}`];
  if (origin === 'split') return [`${said.splitOff} [${headOf(now, said)}]: ${now.text}`];
  if (origin === 'joined') return [`${said.joinedBelow} [${headOf(now, said)}]: ${now.text}`];
  const when = [now.date !== base.date && (now.date ?? said.undatedEntry), now.time !== base.time && (now.time ?? said.noTime)].filter((part) => part !== false).join(' ');
  const isOther = now.side !== base.side || now.author !== base.author || now.kind !== base.kind;
  return [
    ...(now.text === base.text ? [] : [`${said.corrected}: ${now.text}`]),
    ...(when === '' ? [] : [`${said.corrected}: ${when}`]),
    ...(isOther ? [`${said.corrected}: ${headOf({ ...now, date: null, time: null }, said)}`] : []),
  ];
}
