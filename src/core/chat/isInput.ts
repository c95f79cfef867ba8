import { readTime } from '../dating/readTime.js';
import type { Block, BlockLine, ScreenContext } from './Block.js';
import { toLatin } from './letters/scripts.js';
import { bottom, chroma, colourDistance, right } from './layout/Raster.js';
import { textOf } from './Piece.js';

/** What a field to write in shows while it is empty. */
const placeholder = /^(?:(?:написать|напишите|введите|ваше|текст) )?сообщени[ея]\.*$|^сообщение для \p{L}+(?: \p{L}+)?\.*$|^(?:введите|ваш) (?:текст|вопрос|ответ)(?: (?:отделу|оператору|продавцу|поддержке|службе)(?: \p{L}+){0,2})?\.*$|^(?:(?:type|write|enter|send) )?(?:a |your )?message\.*$|^(?:type|write|enter|send|ask|start)(?: us)? (?:a |an |your )?(?:message|question|reply|typing)(?: here)?\.*$|^(?:задайте |ваш )?вопрос\.*$|^ответ(?:ить|ьте)(?: \p{L}+){0,2}\.{2,}$|^ответ(?:ить|ьте) (?:сообщени|запрос|обращени|письм|заявк|комментари)\p{L}{0,2}$|^reply(?: \p{L}+){0,2}\.{2,}$|^(?:сообщение |message )?(?:imessage|sms|mms|rcs|text message|текстовое сообщение)\.*$/iu;

/** What else it may show begins so; as may what somebody says: «Оставьте у двери, пожалуйста». */
const offer = /^(?:написать|напишите|введите|добавить|добавьте|оставить|оставьте|задать|задайте|спросить|спросите|описать|опишите)(?: \p{L}+){1,3}\.*$/iu;
/** A field goes on behind its words; a bubble ends with them, but for so much of its width. */
const emptyShare = 0.3;
/** No field is filled with a colour of more than this, 0–255. */
const greyish = 70;

/** A keyboard and the field above it take up no more of a phone's width. */
const keyboardHigh = 1.2;
/** The field's buttons, beside or below the words, and what may be attached. */
const buttons = /^(?: (?:(?:прикрепить|приложить|добавить|attach|add)(?: (?:файлы?|фото|files?|photos?))?|отправить|send))+$|(?:^| )(?:до|up to) \d+ ?(?:[МмMm][БбBb6]|mb)$/iu;

/** The field where one writes: its grey words, whatever icons beside them were read as. */
export function isInput({ shape, bbox, lines, fillColour, stamps }: Block, { widthPx, heightPx }: Pick<ScreenContext, 'widthPx' | 'heightPx'>): boolean {
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
  if (shape === 'bubble' && chroma(fillColour) > greyish) return false;
  // What bears its time was said («Оставьте у двери»).
  if (shape === 'picture' || stamps.some(({ text }) => readTime(text) !== null) || !isLow || isSaid || worded.length === 0 || worded.length > 3 || strongest > 0.75) return false;
  // Below the words stand icons, one of which is «GIF».
  const words = written.flatMap((line) => line.words.map(({ text }) => text.replace(/[^\p{L}.]/gu, ''))).filter((word) => word.replace(/\./gu, '').length > 2 && word !== 'GIF');
  const shown = words.join(' ').replace(/…/gu, '');
  // A word of look-alike letters alone is read in either script («Туре а message»).
  const end = Math.max(...worded.flatMap((line) => line.words.filter(({ text }) => /\p{L}{3}/u.test(text) && text !== 'GIF').map((word) => right(word.bbox))));
  const isRoomy = shape !== 'bubble' || right(bbox) - end > emptyShare * bbox[2];
  return placeholder.test(shown) || placeholder.test(toLatin(shown)) || (isRoomy && offer.test(shown));
}

/** The field to write in among the blocks of a screenshot: below it nothing is said. */
export function inputOf(blocks: readonly Block[], context: Pick<ScreenContext, 'widthPx' | 'heightPx'>): Block | undefined {
  const said = blocks.filter(({ shape, side, lines, stamps }) => shape === 'bubble' && side !== 'center' && (stamps.length > 0 || lines.flatMap(({ words }) => words).filter(({ text }) => /\p{L}{3}/u.test(text)).length >= leastSaid));
  return blocks.find((block) => isInput(block, context) && !isSetAsSaid(block, blocks) && !said.some(({ bbox }) => bbox[1] >= bottom(block.bbox) && bbox[0] < right(block.bbox) && right(bbox) > block.bbox[0]));
}
/** The words above a keyboard are fewer. */
const leastSaid = 3;

/** Whether several bubbles are filled as this one is and written on as strongly, in the same ink: the field's own words are pale («Оставьте у двери»). */
function isSetAsSaid(block: Block, blocks: readonly Block[]): boolean {
  const own = writtenOn(block);
  if (block.shape !== 'bubble' || own === null) return false;
  const isAlike = (one: Block): boolean => {
    const line = writtenOn(one);
    return one !== block && one.shape === 'bubble' && one.side !== 'center' && colourDistance(one.fillColour, block.fillColour) <= sameFill && line !== null && colourDistance(line.inkColour, own.inkColour) <= sameInk && Math.abs(line.contrast - own.contrast) <= sameContrast;
  };
  return blocks.filter(isAlike).length >= leastAlike;
}
/** The strongest line of words on a block. */
const writtenOn = ({ lines }: Block): BlockLine | null => lines.filter(({ words }) => /\p{L}{3}/u.test(textOf(words))).reduce<BlockLine | null>((most, line) => (most === null || line.contrast > most.contrast ? line : most), null);
/** Colours that differ by no more in one channel, 0–255; contrasts; and so many bubbles. */
const [sameFill, sameInk, sameContrast, leastAlike] = [10, 24, 0.08, 2];
