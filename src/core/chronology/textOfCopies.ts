import { readOf, type Draft } from './Draft.js';
import { bareText } from './Shot.js';
import { spliceParts } from './spliceParts.js';
import { slack } from './scrolled.js';

/** So few letters at an edge may be those of something else. */
const scrap = 8;

/**
 * Copies of a message, the surest first: whole ones before those that an edge cuts, then those whose numbers, then whose
 * words most copies have, then those whose stamp was told from their words, then by the machine's confidence and the order of exhibits.
 */
export function bySureness(copies: readonly Draft[]): readonly Draft[] {
  const tallest = Math.max(...copies.map((d) => (d.partial || d.joined ? 0 : (d.box?.[3] ?? 0))));
  const isCut = (d: Draft): boolean => d.partial || d.joined === true || (d.isAtEdge === true && d.box !== undefined && d.box[3] < tallest - slack);
  // What an edge cuts tells no picture's words: those of a day that floats there, or of what lies under it; nor does what was read of two as one.
  const saysMore = (other: Draft, d: Draft): boolean => !other.joined && bareOf(other) !== '' && (!other.isAtEdge || d.isAtEdge === true || bareOf(other).length > scrap);
  const isMisread = (d: Draft): boolean => isCut(d) || (bareOf(d) === '' && copies.some((other) => saysMore(other, d))) || isEdgeScrap(d);
  const isEdgeScrap = (d: Draft): boolean => d.isAtEdge === true && bareOf(d) !== '' && bareOf(d).length <= scrap && copies.some((other) => !other.isAtEdge && bareOf(other) === '');
  const ranked = copies.map((draft) => {
    const bare = bareOf(draft);
    const alike = copies.filter((other) => isMisread(other) === isMisread(draft));
    const sameDigits = alike.filter((other) => digitsOf(other) === digitsOf(draft)).length;
    return { draft, cut: Number(isMisread(draft)), sameDigits, same: alike.filter((other) => bareOf(other) === bare).length, hasTime: Number(readOf(draft).time !== null) };
  });
  const ordered = ranked.sort(
    (a, b) =>
      a.cut - b.cut ||
      b.sameDigits - a.sameDigits ||
      b.same - a.same ||
      b.hasTime - a.hasTime ||
      (a.cut && bareOf(b.draft).length - bareOf(a.draft).length) ||
      b.draft.entry.confidence - a.draft.entry.confidence ||
      a.draft.exhibit - b.draft.exhibit,
  );
  return ordered.map(({ draft }) => draft);
}

/** The words of a message: those of its surest whole copy; of parts alone, their upper and lower one put together. */
export function textOfCopies(sure: readonly Draft[]): string {
  const [best] = sure;
  return best!.partial && sure.length > 1 ? spliceParts(sure.map((draft) => readOf(draft).text)) : readOf(best!).text;
}

const bareOf = (draft: Draft): string => bareText(readOf(draft).text);
const digitsOf = (draft: Draft): string => bareOf(draft).replace(/\P{N}/gu, '');
