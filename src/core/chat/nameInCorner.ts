import { editDistance } from '../dating/editDistance.js';
import { foldToCyrillic } from '../dating/foldLookAlikes.js';
import type { Block, ScreenContext } from './Block.js';
import { isAtCorner } from './layout/tellingHead.js';
import { textOf } from './Piece.js';

/** A first name, a patronymic, a surname or its initial. */
const personal = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}(?:\p{Ll}+(?:-\p{Lu}\p{Ll}+)?|\.)){0,2}$/u;
/** What one may open there, or go to: no names. */
const link = /^(?:выйти|выход|вход|войти|профиль|кабинет|аккаунт|меню|настройки|корзина|избранное|помощь|поддержка|служба|контакты|чат|log|sign|profile|account|menu|settings|help|support|contacts?)(?!\p{L})/iu;
/** A word so long may have a letter misread. */
const longWord = 5;

/** Of a wide page's head, the line in its right corner that is a person's name: who has signed in. Null where there is none. */
export function nameInCorner({ head, panel, widthPx, heightPx }: ScreenContext): Block | null {
  if (widthPx <= heightPx) return null;
  const boxes = head.map(({ bbox }) => bbox);
  return head.find((block) => block.bbox[0] > panel[0] + panel[2] / 2 && isAtCorner(block.bbox, panel, boxes) && isPersonal(nameIn(block))) ?? null;
}

/** Behind the name may stand the sign that opens a menu, read as one character. */
const asRead = ({ lines }: Block): string => lines.map(({ words }) => textOf(words)).join(' ').replace(/\s[^\p{Lu}\s]$/u, '');
const nameIn = (block: Block): string => inOneAlphabet(asRead(block));

/** Beside a Cyrillic word one of Latin letters may be misread, «Лидия CokonoBa»: for its letters are taken those that look like them, where all have such. */
function inOneAlphabet(name: string): string {
  if (!cyrillic.test(name)) return name;
  return name.split(' ').map((word) => {
    const folded = foldToCyrillic(word.toLowerCase());
    return cyrillic.test(word) || !capitalised.test(word) || /\p{Script=Latin}/u.test(folded) ? word : capital(folded);
  }).join(' ');
}
const [cyrillic, capitalised] = [/\p{Script=Cyrillic}/u, /^\p{Lu}/u];
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const isPersonal = (name: string): boolean => personal.test(name) && !link.test(name) && name.length > 3;

/**
 * The author who has that name, or of several the one with most of it: a card may bear the first name alone («Анна» for
 * «Анна Котова»). Null where none or more than one has, as then it tells nothing.
 */
export function authorNamed(corner: Block | null, authors: readonly (string | null)[]): string | null {
  if (corner === null) return null;
  const owner = [nameIn(corner), asRead(corner)].flatMap(wordsOf);
  const whole = wordsOf(nameIn(corner));
  const isOfOwner = (word: string): boolean => owner.some((one) => one === word || (word.length >= longWord && editDistance(one, word, 1) <= 1));
  const found = [...new Set(authors)].flatMap((author) => {
    const words = author === null ? [] : wordsOf(author);
    const isOwn = words.every((word, at) => isOfOwner(word) || (at > 0 && isMisread(word, whole[at])));
    return words.length > 0 && words[0]!.length > 2 && isOwn ? [{ author: author!, count: words.length }] : [];
  });
  const most = Math.max(0, ...found.map(({ count }) => count));
  const best = found.filter(({ count }) => count === most);
  return best.length === 1 ? best[0]!.author : null;
}

/**
 * Whether a word of an author may be one that came out in Latin letters («Павел Epwos»): behind a first name that is the same, as long
 * as it, which no other author's is, and with most letters of a form with its own at their places.
 */
function isMisread(word: string, read: string | undefined): boolean {
  if (read === undefined || !cyrillic.test(word) || !/^[a-z]{3,}$/u.test(read) || Math.abs(read.length - word.length) > 1) return false;
  const folded = foldToCyrillic(read);
  return [...word].filter((letter, at) => letter === folded[at]).length * 2 > word.length;
}

const wordsOf = (name: string): readonly string[] => name.toLowerCase().replace(/ё/gu, 'е').replace(/\./gu, '').split(' ').filter(Boolean);
