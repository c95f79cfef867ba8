import { tokensOf, type Token } from './tokensOf.js';

/** One thing asked for: a word, or words that stand side by side in this order. */
export interface Wish {
  readonly tokens: readonly Token[];
  readonly isPhrase: boolean;
  /** A last word that may not be finished yet: it also asks for what begins with it. */
  readonly isOpen: boolean;
}

export interface ParsedQuery {
  readonly wanted: readonly Wish[];
  /** What must not stand in an entry. */
  readonly unwanted: readonly Wish[];
}

/** Words so common that a longer query does not insist on them. */
export const commonWords = new Set('и в во на не но а я с со к ко о об по за до от из у же ли бы то что как the a an of to in on and or is'.split(' '));

const part = /(?<minus>(?<![^\s])[-−–])?(?:["“”„«](?<quoted>[^"“”»]+)(?<closed>["“”»])?|(?<plain>[^\s"“”„«»]+))/gu;

/**
 * What a search line asks: words, "words in quotes" (also «…») side by side, and -words that must not occur. The last
 * word counts as unfinished until a space or a quote follows it, so that hits come as one types.
 */
export function parseQuery(line: string): ParsedQuery {
  const wanted: Wish[] = [];
  const unwanted: Wish[] = [];
  const glued = line.replace(/(?<!\p{N})(\p{N}{1,3}(?:[ \u00a0\u2009\u202f]\p{N}{3})+)(?!\p{N})/gu, (sum) => sum.replace(/\s/gu, ''));
  for (const match of glued.matchAll(part)) {
    const { minus, quoted, plain, closed } = match.groups ?? {};
    const isAtEnd = match.index + match[0].length === glued.length;
    const tokens = tokensOf(quoted ?? plain ?? '');
    const list = minus === undefined ? wanted : unwanted;
    if (quoted !== undefined && tokens.length > 1) list.push({ tokens, isPhrase: true, isOpen: isAtEnd && closed === undefined });
    else tokens.forEach((token, at) => list.push({ tokens: [token], isPhrase: false, isOpen: isAtEnd && minus === undefined && quoted === undefined && at === tokens.length - 1 }));
  }
  return { wanted: gluePhone(line, wanted), unwanted };
}

/** A phone typed with spaces is one word, as it is in the texts. */
function gluePhone(line: string, wanted: readonly Wish[]): readonly Wish[] {
  const [phone, ...more] = tokensOf(line);
  const isPhone = phone !== undefined && more.length === 0 && /^\d{11}$/u.test(phone.word) && wanted.length > 1;
  return isPhone ? [{ tokens: [phone], isPhrase: false, isOpen: false }] : wanted;
}
