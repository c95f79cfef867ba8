import { colourDistance } from './layout/Raster.js';
import type { Piece } from './Piece.js';

/** What a name has with it on the other side of a dispute, in any form of the word. */
const role = /(?:^|[\s,(·–—-])(?:(?:тех)?поддержк|служб|оператор|менеджер|специалист|сотрудник|консультант|администратор|модератор|представител|команд|бот(?!\p{L})|support|operator|manager|agent|specialist|team|bot(?!\p{L}))/iu;
/** Fills that differ by less in one channel, 0–255, are one. */
const sameFill = 10;

/**
 * The one author of a thread of cards who bears no role while all others do («Алёна, поддержка …»), and whose cards are
 * filled otherwise than theirs: the customer, whose device shows it. Null where there is none, or more than one.
 */
export function customerAmong(cards: readonly Piece[]): string | null {
  const named = cards.filter(({ author }) => author !== null);
  const [others, own] = [named.filter(({ author }) => role.test(author!)), named.filter(({ author }) => !role.test(author!))];
  const isApart = own.every(({ block }) => others.every((other) => colourDistance(other.block.fillColour, block.fillColour) >= sameFill));
  return others.length > 0 && isApart && new Set(own.map(({ author }) => author)).size === 1 ? own[0]!.author : null;
}
