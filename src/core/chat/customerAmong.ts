import { colourDistance } from './layout/Raster.js';
import type { Piece } from './Piece.js';

/** What a name has with it on the other side of a dispute, in any form of the word. */
const role = /(?:^|[\s,(·–—-])(?:(?:тех)?поддержк|служб|оператор|менеджер|специалист|сотрудник|консультант|администратор|модератор|представител|команд|бот(?!\p{L})|support|operator|manager|agent|specialist|team|bot(?!\p{L}))/iu;
/** Fills that differ by less in one channel, 0–255, are one. */
const sameFill = 10;

/**
 * The one author of a thread of cards who bears no role while all others do («Алёна, поддержка …»): the customer, whose
 * device shows it. Null where there is none or more than one, and where the cards of that author are filled as the others'
 * are, unless they are letters or requests, of which a page shows both sides: in a chat it may be one who took over from a bot.
 */
export function customerAmong(cards: readonly Piece[]): string | null {
  const named = cards.filter(({ author }) => author !== null);
  const [others, own] = [named.filter(({ author }) => role.test(author!)), named.filter(({ author }) => !role.test(author!))];
  const isApart = own.every(({ block }) => others.every((other) => colourDistance(other.block.fillColour, block.fillColour) >= sameFill));
  const areLetters = named.every(({ block }) => block.headed === true);
  return others.length > 0 && (isApart || areLetters) && new Set(own.map(({ author }) => author)).size === 1 ? own[0]!.author : null;
}
