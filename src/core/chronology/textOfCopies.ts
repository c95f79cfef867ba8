import { readOf, type Draft } from './Draft.js';
import { bareText } from './Shot.js';
import { spliceParts } from './spliceParts.js';
import { slack } from './scrolled.js';

/**
 * Copies of a message, the surest first: whole ones before those that an edge cuts, then those whose numbers, then whose
 * words most copies have, then those whose stamp was told from their words, then by the machine's confidence and the order of exhibits.
 */
export function bySureness(copies: readonly Draft[]): readonly Draft[] {
  const tallest = Math.max(...copies.map((d) => (d.partial || d.joined ? 0 : (d.box?.[3] ?? 0))));
  const isCut = (d: Draft): boolean => d.partial || d.joined === true || (d.isAtEdge === true && d.box !== undefined && d.box[3] < tallest - slack);
  const isMisread = (d: Draft): boolean => isCut(d) || (bareOf(d) === '' && copies.some((other) => bareOf(other) !== ''));
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
