import { foldToCyrillic } from '../dating/foldLookAlikes.js';
import type { Box, Side } from '../exhibit/Reading.js';
import { readOf, type Draft, type Screen } from './Draft.js';

/** One thing on a screenshot as two screenshots are compared by it, made once. */
export interface Item {
  /** Its letters and digits, folded; what was read in letters of another alphabet that look alike is the same. */
  readonly bare: string;
  readonly digits: string;
  readonly words: readonly string[];
  /** How often each letter stands in it, letters thrown into a few bins: bounds a distance from below at once. */
  readonly bag: Uint16Array;
  /** Each three letters of it that stand side by side. */
  readonly triples: ReadonlySet<string>;
  readonly isDay: boolean;
  readonly side: Side;
  readonly time: string | null;
  readonly date: string | null;
  readonly channel: string;
  /** It stands first or last on the screenshot, or was read as cut off: more of it may stand on another. */
  readonly cut: Cut;
  /** An edge cuts through its letters, so that little of it could be made out. */
  readonly isIllegible: boolean;
  readonly box: Box | null;
}

/** At which edges of its screenshot a message may be cut off. */
export interface Cut {
  readonly top: boolean;
  readonly bottom: boolean;
}

/** A screenshot's drafts, ready to be compared. */
export interface Shot {
  readonly drafts: readonly Draft[];
  readonly items: readonly Item[];
  readonly screen: Screen;
}

/** What an edge cuts and was read with less is illegible. */
const legible = 0.6;

const unknownScreen: Screen = { title: null, aspect: null, widthPx: null, takenSeconds: null };

export function shotOf(drafts: readonly Draft[]): Shot {
  return { drafts, screen: drafts[0]?.screen ?? unknownScreen, items: drafts.map((draft, index) => itemOf(draft, cutOf(drafts, index))) };
}

function itemOf(draft: Draft, cut: Cut): Item {
  const { text, side, time, date } = readOf(draft);
  const fold = (one: string): string => bareText(one).replace(/\p{Script=Latin}/gu, foldToCyrillic);
  const bare = fold(text);
  return {
    bare,
    digits: bare.replace(/\P{N}/gu, ''),
    words: text.split(/\s+/u).map(fold),
    bag: bagOf(bare),
    triples: triplesOf(bare),
    isDay: isDay(draft),
    side,
    time,
    date,
    channel: draft.entry.channel,
    cut,
    isIllegible: draft.partial && draft.entry.confidence < legible,
    box: draft.box ?? null,
  };
}

/** Seconds between the taking of two screenshots; a day where it is not known. */
export function secondsApart({ screen: a }: Shot, { screen: b }: Shot): number {
  return a.takenSeconds === null || b.takenSeconds === null ? 86_400 : Math.min(86_400, Math.abs(a.takenSeconds - b.takenSeconds));
}

/** Where a draft may be cut off, by its place among those of its screenshot. */
export function cutOf(drafts: readonly Draft[], index: number): Cut {
  const { partial } = drafts[index]!;
  const isLast = index === drafts.length - 1;
  // A day floats over the message that the upper edge cuts.
  const isFirst = drafts.slice(0, index).every(isDay);
  return { top: isFirst || (partial && index * 2 < drafts.length), bottom: isLast || (partial && index * 2 >= drafts.length) };
}

export const isDay = (draft: Draft): boolean => (draft.readAs ?? draft.entry.kind) === 'separator';

/** The letters and digits of a text, folded so that a reading's small errors of case, spacing and ё do not count. */
export function bareText(text: string): string {
  return text.toLowerCase().replace(/ё/g, 'е').replace(/[^\p{L}\p{N}]/gu, '');
}

const bins = 32;

function bagOf(bare: string): Uint16Array {
  const bag = new Uint16Array(bins);
  for (let i = 0; i < bare.length; i += 1) bag[bare.charCodeAt(i) % bins]! += 1;
  return bag;
}

function triplesOf(bare: string): ReadonlySet<string> {
  const triples = new Set<string>();
  for (let i = 0; i + 3 <= bare.length; i += 1) triples.add(bare.slice(i, i + 3));
  return triples;
}

/** No fewer letters than that must be changed to make one text of the other. */
export function leastDistance(a: Item, b: Item): number {
  let more = 0;
  let fewer = 0;
  for (let k = 0; k < bins; k += 1) {
    const difference = a.bag[k]! - b.bag[k]!;
    if (difference > 0) more += difference;
    else fewer -= difference;
  }
  return Math.max(more, fewer);
}
