import type { Block, BlockLine } from './Block.js';
import { chroma, right } from './layout/Raster.js';
import { textOf } from './Piece.js';
import { deedsWithMessages } from './withoutActions.js';

const typing = /^(?:\S+ ){0,3}(?:печата[ею]т|(?:набирает|пишет)(?: (?:сообщение|ответ|текст))?|is typing|typing)(?:\s?[.…]*)?$/iu;
/** The line that tells that somebody writes, or its three dots. */
export const isTyping = ({ shape, lines }: Block): boolean => (shape === 'flat' && lines.length <= 2 && typing.test(lines.flatMap(({ words }) => words.map(({ text }) => text)).join(' '))) || (shape !== 'picture' && lines.length === 1 && isThreeDots(lines[0]!));

/** Three dots of one size, well apart: somebody writes. Letters stand closer, and dots of a sentence are smaller. */
function isThreeDots({ letters, bbox }: BlockLine): boolean {
  if (letters.length !== 3) return false;
  const sizes = letters.flatMap(([, , width, height]) => [width, height]);
  const size = Math.max(...sizes);
  const gaps = [1, 2].map((at) => letters[at]![0] - right(letters[at - 1]!));
  const isEven = Math.abs(gaps[0]! - gaps[1]!) <= Math.max(2, 0.3 * size);
  return size >= 4 && Math.min(...sizes) >= 0.7 * size - 1 && isEven && Math.min(...gaps) >= 0.3 * size && Math.max(...gaps) <= 2.5 * size && bbox[3] <= 2 * size;
}

const unread = /^(?:\d+ )?(?:непрочитанн\p{L}*|нов\p{L}{2}|unread|new)(?: (?:сообщени\p{L}*|messages?))?(?::? ?\d+)?$/iu;
/** What nobody says, wherever it stands. */
const unreadCount = /^\d+ (?:непрочитанн\p{L}* сообщени\p{L}*|unread messages?)$/iu;
/** As a line across the panel is whose words stand at its end. */
const isColoured = ({ inkColour }: BlockLine): boolean => chroma(inkColour) > 80;
/** The line in the middle, or in a colour of its own, above what is unread: the app says it, and nobody in the conversation. */
export const isUnreadLine = ({ shape, side, lines }: Block): boolean => shape !== 'picture' && lines.length <= 2 && (side === 'center' || (shape === 'flat' && lines.every(isColoured)) ? unread : unreadCount).test(lines.flatMap(({ words }) => words.map(({ text }) => text)).join(' ').replace(/[^\p{L}\d: ]/gu, '').trim());

const answers = /^\d+ (?:ответ(?:а|ов)?|repl(?:y|ies))(?: (?:последний ответ|last reply) .+)?$|^(?:последний ответ|last reply) (?!.*[.!?]).{3,30}$/iu;
/** Below what was said on the panel: how many answered elsewhere, and when the last did. */
export const isThreadLine = ({ shape, side, lines }: Block): boolean => shape === 'flat' && side !== 'center' && lines.length <= 2 && answers.test(lines.map(({ words }) => textOf(words)).join(' '));

const ago = /^(?:только что|just now|(?:\d{1,2}|час|минуту|an?|one) ?(?:с|сек|секунд\p{L}*|м|мин|минут\p{L}*|ч|час\p{L}*|s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?)?\.? (?:назад|ago))$/iu;
/** How long ago something was said, by itself on the panel and paler than what is said: nobody says it, and it is no time. */
export const isAgo = ({ shape, lines }: Block, saidContrast: number): boolean => shape === 'flat' && lines.length === 1 && lines[0]!.contrast < paleShare * saidContrast && ago.test(textOf(lines[0]!.words));
const paleShare = 0.8;

const presence = /^(?:был(?:а|о|\(а\))?|last seen|active) (?:.{0,20}\s)?(?:[вb] \d{1,2}[:.]\d{2}|at \d{1,2}:\d{2}(?: ?[ap]m)?|(?:в сети|недавно|сегодня|вчера|давно|online|today|yesterday|recently|ago|now))$/iu;
/** Under whom one talks to: when they were there last. In the title's place it is no message with that time. */
export const isPresence = ({ shape, lines }: Block): boolean => shape === 'flat' && lines.length === 1 && presence.test(textOf(lines[0]!.words));

const action = new RegExp(`^(?:${deedsWithMessages}|нравится|like)$`, 'iu');
/** What one may do with a message, by itself below several of them on the panel and paler than the rest. */
export const actionLines = (blocks: readonly Block[]): readonly Block[] => {
  const lines = blocks.filter(({ shape, lines }) => shape === 'flat' && lines.length === 1);
  const strongest = Math.max(...lines.map((block) => block.lines[0]!.contrast));
  const actions = lines.filter((block) => action.test(textOf(block.lines[0]!.words)) && block.lines[0]!.contrast < paleShare * strongest);
  return actions.length < 2 ? [] : actions;
};

/** A small disc or square with a letter or two: of those who answered in a thread's line, and of whom one talks to in a title. */
export const isFace = ({ shape, bbox, lines }: Block): boolean => shape !== 'flat' && bbox[2] < 1.35 * bbox[3] && bbox[3] < 1.35 * bbox[2] && lines.every(({ words }) => textOf(words).length <= 2);
