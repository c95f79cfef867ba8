import type { Piece } from './Piece.js';

/** What a name has with it on the other side of a dispute, in any form of the word. */
const role = /(?:^|[\s,(·–—-])(?:(?:тех)?поддержк|служб|оператор|менеджер|специалист|сотрудник|консультант|администратор|модератор|представител|команд|бот(?!\p{L})|support|operator|manager|agent|specialist|team|bot(?!\p{L}))/iu;
/** Edges of one column differ by no more, px. */
const edgeSlackPx = 4;

/**
 * The one author of a thread who bears no role while all others do («Алёна, поддержка …»): the customer, whose device shows
 * it. Null where there is none or more than one, and where sides are told by places, as not all begin at one edge.
 */
export function customerAmong(pieces: readonly Piece[]): string | null {
  const named = pieces.filter(({ author }) => author !== null);
  const [first] = named;
  const isOneColumn = named.every(({ block }) => block.side !== 'right' && Math.abs(block.bbox[0] - first!.block.bbox[0]) <= edgeSlackPx);
  const own = new Set(named.flatMap(({ author }) => (role.test(author!) ? [] : [author!])));
  return isOneColumn && own.size === 1 && named.some(({ author }) => role.test(author!)) ? [...own][0]! : null;
}
