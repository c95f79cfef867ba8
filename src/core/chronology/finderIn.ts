import { editDistance } from '../dating/editDistance.js';
import type { Draft } from './Draft.js';
import { readOf } from './Draft.js';
import type { Entry } from './Entry.js';
import { bareText } from './Shot.js';

/** An entry of a conversation, by its place there, and the message of the archives that it is. */
export interface Match {
  readonly at: number;
  /** Index into all messages of all archives. */
  readonly index: number;
  /** The day that the archive tells. */
  readonly date: string | null;
}

interface Candidate extends Match {
  /** Letters that agree; what the pair is worth. */
  readonly letters: number;
  readonly isSameDay: boolean;
  readonly hasTime: boolean;
}

/** Share of letters that a reading of a picture may have wrong. */
const tolerance = 0.25;
/** Of a message that the screen cuts off, so many letters must agree. */
const partLetters = 12;
/** Without a time a text must be so long to be looked up by its words alone. */
const timelessLetters = 12;
/** Chains prove themselves as overlapping screenshots do: one short «Ок» proves nothing. */
const enoughLetters = 14;
const loneLetters = 24;
const sameDayLoneLetters = 8;
/** What is worth less than a jump between days costs is chance. */
const dayJump = 6;
const lookBack = 80;

/**
 * Tells which messages of the archives a conversation shows: likest in words, at the same minute, on the same side, in
 * the same order. The date on the screenshots is not believed, since it is often guessed; it only decides between equals.
 * Empty when nothing is proven.
 */
export function finderIn(archive: readonly Draft[]): (conversation: readonly Entry[]) => readonly Match[] {
  const lookup = new Lookup(archive);
  return (conversation) => {
    const candidates = conversation.flatMap((entry, at) => lookup.find(entry, at));
    const chain = bestChain(candidates);
    return isProven(chain) ? chain.map(({ at, index, date }) => ({ at, index, date })) : [];
  };
}

function isProven(chain: readonly Candidate[]): boolean {
  const letters = chain.reduce((sum, one) => sum + one.letters, 0);
  if (chain.length > 1) return letters >= enoughLetters;
  const [lone] = chain;
  return lone !== undefined && lone.hasTime && lone.letters >= (lone.isSameDay ? sameDayLoneLetters : loneLetters);
}

/** The chain of candidates that is worth most, in the order of both the conversation and the archive. */
function bestChain(candidates: readonly Candidate[]): readonly Candidate[] {
  const worth: number[] = [];
  const before: number[] = [];
  let best = -1;
  candidates.forEach((one, i) => {
    const own = Math.min(one.letters, 40) + (one.isSameDay ? 8 : 0) + (one.hasTime ? 4 : 0);
    worth[i] = own;
    before[i] = -1;
    for (let j = Math.max(0, i - lookBack); j < i; j += 1) {
      const former = candidates[j]!;
      if (former.at >= one.at || former.index >= one.index) continue;
      const total = worth[j]! + own - (former.date === one.date ? 0 : dayJump);
      if (total > worth[i]) {
        worth[i] = total;
        before[i] = j;
      }
    }
    if (best === -1 || worth[i] > worth[best]!) best = i;
  });
  const chain: Candidate[] = [];
  for (let i = best; i !== -1; i = before[i]!) chain.push(candidates[i]!);
  return chain.reverse();
}

/** The messages of archives by minute of the day, and by their words. */
class Lookup {
  readonly #byTime = new Map<string, number[]>();
  readonly #byText = new Map<string, number[]>();
  readonly #bare: (string | undefined)[] = [];

  constructor(private readonly archive: readonly Draft[]) {
    archive.forEach((draft, index) => {
      const { time } = readOf(draft);
      if (time !== null) add(this.#byTime, time, index);
    });
  }

  find(entry: Entry, at: number): readonly Candidate[] {
    const shown = entry.asRead ?? { text: entry.text, time: entry.when.time, date: entry.when.date, side: entry.side };
    const bare = bareText(shown.text);
    if (bare === '' || entry.kind === 'separator') return [];
    const near = shown.time === null ? this.#worded(bare) : (this.#byTime.get(shown.time) ?? []);
    return near.flatMap((index) => {
      const draft = this.archive[index]!;
      const letters = mayBe(entry, shown.side, draft) ? agreeing(bare, this.#bareAt(index)) : 0;
      const { date } = readOf(draft);
      return letters === 0 ? [] : [{ at, index, date, letters, isSameDay: date !== null && date === shown.date, hasTime: shown.time !== null }];
    });
  }

  #worded(bare: string): readonly number[] {
    if (bare.length < timelessLetters) return [];
    if (this.#byText.size === 0) this.archive.forEach((_, index) => add(this.#byText, this.#bareAt(index), index));
    return this.#byText.get(bare) ?? [];
  }

  #bareAt(index: number): string {
    return (this.#bare[index] ??= bareText(readOf(this.archive[index]!).text));
  }
}

function mayBe({ channel, kind }: Entry, side: Entry['side'], draft: Draft): boolean {
  const { entry, sidesUnknown } = draft;
  if (channel !== entry.channel && channel !== 'chat') return false;
  if ((kind === 'button') !== (entry.kind === 'button')) return false;
  return sidesUnknown === true || kind === 'system' || entry.kind === 'system' || side === readOf(draft).side;
}

/** How many letters of a read text agree with the true one; 0 when they are not one text. */
function agreeing(read: string, whole: string): number {
  if (read === whole) return read.length;
  const limit = Math.floor(Math.max(read.length, whole.length) * tolerance);
  if (Math.abs(read.length - whole.length) <= limit) {
    const distance = editDistance(read, whole, limit);
    if (distance <= limit) return Math.max(read.length, whole.length) - distance;
  }
  return read.length >= partLetters && read.length < whole.length && isPart(read, whole) ? read.length : 0;
}

function isPart(read: string, whole: string): boolean {
  if (whole.includes(read)) return true;
  const limit = Math.floor(read.length * tolerance);
  return editDistance(read, whole.slice(0, read.length), limit) <= limit || editDistance(read, whole.slice(-read.length), limit) <= limit;
}

function add(map: Map<string, number[]>, key: string, index: number): void {
  const list = map.get(key);
  if (list) list.push(index);
  else map.set(key, [index]);
}
