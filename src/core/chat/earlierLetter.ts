import { textOf } from './Piece.js';
import type { Row } from './letterHead.js';

/** What mail programs write before whose letter is answered, when it was sent, to whom and about what, in whatever letters it was read. */
const from = /^(?:от|ot|or|oт|от кого|from)\s?:\s?\S/iu;
const field = /^(?:отправлен[оа]|дата|кому|копия|тема|tema|sent|date|to|cc|subject)\s?:/iu;
/** «12 марта 2024 г., 14:05 Мария <help@shop.example> писал(а):», «12.03.2024, 14:05 от Мария:», "On Tue, … wrote:" */
const wrote = /(?:^on .*wrote|(?:\d{4}|\d\d:\d\d).*(?:пис(?:ал|ала|али|ал\(а\))|написал\S*|пишет|wrote)|^\d{1,2}\D.*\d\d:\d\d,? (?:от|ot|oт|from) \S.*)\s?:$/iu;
const divider = /^[-–—_]{2,} ?(?:исходное|пересылаемое|переадресованное|original|forwarded) (?:сообщение|письмо|message)/iu;
/** A head of two fields or more stands in so many rows. */
const near = 3;

/** The row from which on an earlier letter stands below the words that answer it: its head, as mail programs write it. -1 where none does. */
export function earlierLetter(rows: readonly Row[]): number {
  const texts = rows.map((row) => textOf(row.flatMap(({ words }) => words)).trim());
  return texts.findIndex((text, at) => divider.test(text) || wrote.test(text) || (from.test(text) && texts.slice(at + 1, at + 1 + near).some((next) => field.test(next))));
}
