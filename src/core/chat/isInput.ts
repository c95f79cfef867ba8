import type { Block, ScreenContext } from './Block.js';
import { toLatin } from './letters/scripts.js';
import { textOf } from './Piece.js';

/** What a field to write in shows while it is empty. */
const placeholder = /^(?:написать|напишите|введите|добавить|добавьте|оставить|оставьте|задать|задайте|спросить|спросите|описать|опишите)(?: \p{L}+){1,3}\.*$|^(?:(?:написать|напишите|введите|ваше|текст) )?сообщени[ея]\.*$|^сообщение для \p{L}+(?: \p{L}+)?\.*$|^(?:введите|ваш) (?:текст|вопрос|ответ)(?: (?:отделу|оператору|продавцу|поддержке|службе)(?: \p{L}+){0,2})?\.*$|^(?:(?:type|write|enter|send) )?(?:a |your )?message\.*$|^(?:type|write|enter|send|ask|start)(?: us)? (?:a |an |your )?(?:message|question|reply|typing)(?: here)?\.*$|^(?:задайте |ваш )?вопрос\.*$|^ответ(?:ить|ьте)(?: \p{L}+){0,2}\.{2,}$|^ответ(?:ить|ьте) (?:сообщени|запрос|обращени|письм|заявк|комментари)\p{L}{0,2}$|^reply(?: \p{L}+){0,2}\.{2,}$|^(?:сообщение |message )?(?:imessage|sms|mms|rcs|text message|текстовое сообщение)\.*$/iu;

/** A keyboard and the field above it take up no more of a phone's width. */
const keyboardHigh = 1.2;
/** The field's buttons, beside or below the words, and what may be attached. */
const buttons = /^(?: (?:(?:прикрепить|приложить|добавить|attach|add)(?: (?:файлы?|фото|files?|photos?))?|отправить|send))+$|(?:^| )(?:до|up to) \d+ ?(?:[МмMm][БбBb6]|mb)$/iu;

/** The field where one writes: its grey words, whatever icons beside them were read as. */
export function isInput({ shape, bbox, lines }: Block, { widthPx, heightPx }: Pick<ScreenContext, 'widthPx' | 'heightPx'>): boolean {
  const texts = lines.filter((line) => line.bbox[2] > line.bbox[3] * 1.5 && !buttons.test(` ${textOf(line.words)}`) && textOf(line.words) !== 'GIF');
  const strongest = Math.max(...(texts.length > 0 ? texts : lines).map((line) => line.contrast));
  const written = lines.filter((line) => line.contrast > 0.6 * strongest && !buttons.test(` ${textOf(line.words)}`));
  // «Аа» alone shows what letters look like that are written there.
  const isSample = shape === 'bubble' && written.some((line) => /^[AА][aа]$/u.test(textOf(line.words)));
  // Icons beside the words are read as a letter or two.
  const worded = written.filter((line) => line.words.some(({ text }) => /\p{L}{3}/u.test(text)));
  // With the keyboard below it, however long the screenshot is.
  const isLow = bbox[1] > 0.4 * heightPx && heightPx - bbox[1] < keyboardHigh * widthPx;
  // A number, of an order or to ring, is said; that of a room is its name («#ticket-2291»).
  const isSaid = written.some((line) => line.words.some(({ text }) => /\d{3}/u.test(text) && !/^#\p{L}/u.test(text)));
  if (isSample && isLow && strongest <= 0.75) return true;
  if (shape === 'picture' || !isLow || isSaid || worded.length === 0 || worded.length > 3 || strongest > 0.75) return false;
  // Below the words stand icons, one of which is «GIF».
  const words = written.flatMap((line) => line.words.map(({ text }) => text.replace(/[^\p{L}.]/gu, ''))).filter((word) => word.replace(/\./gu, '').length > 2 && word !== 'GIF');
  const shown = words.join(' ').replace(/…/gu, '');
  // A word of look-alike letters alone is read in either script («Туре а message»).
  return placeholder.test(shown) || placeholder.test(toLatin(shown));
}
