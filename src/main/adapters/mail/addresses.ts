import type { MailAddress } from '../../../core/exhibit/Reading.js';
import { decodeEncodedWords } from './encodedWords.js';

/** An address list longer than this is an attack or a mailing; no dispute needs its tail. */
const maxAddresses = 2_000;
const maxListLength = 200_000;

type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'quoted'; readonly text: string }
  | { readonly kind: 'comment'; readonly text: string }
  | { readonly kind: 'angle'; readonly text: string }
  | { readonly kind: 'mark'; readonly text: ',' | ';' | ':' };

/**
 * The addresses of a From, To or Cc header in their order (RFC 5322 §3.4 with the obsolete forms of §4.4). Groups are
 * opened: their members stand in the list, an empty group gives none. Names are decoded after the list is taken apart,
 * so that a comma in an encoded name separates nothing. `text` is the header's text, encoded words still standing.
 */
export function parseAddresses(text: string): MailAddress[] {
  const addresses: MailAddress[] = [];
  let entry: Token[] = [];
  const end = (): void => {
    for (const one of withoutCommas(entry)) {
      const address = addressOf(one);
      if (address && addresses.length < maxAddresses) addresses.push(address);
    }
    entry = [];
  };
  for (const token of tokens(text.replace(/\s+/g, ' ').slice(0, maxListLength))) {
    if (token.kind !== 'mark') entry.push(token);
    else if (token.text !== ':') end();
    // What stands before a colon is the name of a group, unless an address stands there already.
    else if (entry.some((t) => t.kind === 'angle' || (t.kind === 'text' && t.text.includes('@')))) entry.push({ kind: 'text', text: ':' });
    else entry = [];
  }
  end();
  return addresses;
}

/** `Ann <a@x> Bob <b@x>`: somebody forgot the comma between two addresses. */
function withoutCommas(entry: readonly Token[]): readonly (readonly Token[])[] {
  const ends = entry.flatMap((token, at) => (token.kind === 'angle' && token.text.includes('@') ? [at + 1] : []));
  if (ends.length < 2) return [entry];
  return ends.map((end, i) => entry.slice(ends[i - 1] ?? 0, i === ends.length - 1 ? entry.length : end));
}

function tokens(text: string): Token[] {
  const found: Token[] = [];
  let plain = '';
  let commentsClose = true;
  /** Whether a domain literal (`[IPv6:…]`) is open, in which a colon names no group. */
  let isInLiteral = false;
  const flush = (): void => {
    if (plain.trim() !== '') found.push({ kind: 'text', text: plain });
    plain = '';
    isInLiteral = false;
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]!;
    const close = sign === '"' ? quoteEnd(text, at) : sign === '(' && commentsClose ? commentEnd(text, at) : sign === '<' ? angleEnd(text, at) : -1;
    // Where one comment has no end, those behind it have none either.
    if (sign === '(' && close < 0) commentsClose = false;
    if (close > at) {
      const inner = text.slice(at + 1, close);
      const joined = sign === '"' && isLocalPart(text, at, close);
      if (joined) plain += text.slice(at, close + 1);
      else {
        flush();
        found.push(sign === '"' ? { kind: 'quoted', text: unescape(inner) } : sign === '(' ? { kind: 'comment', text: unescape(inner) } : { kind: 'angle', text: inner });
      }
      at = close;
    } else if (sign === ',' || sign === ';' || (sign === ':' && !isInLiteral)) {
      flush();
      found.push({ kind: 'mark', text: sign });
    } else if (sign !== '<' && sign !== '>') {
      plain += sign;
      if (sign === '[' || sign === ']') isInLiteral = sign === '[';
    }
  }
  flush();
  return found;
}

/** `"john doe"@example.com`: the quotes belong to the address. */
function isLocalPart(text: string, at: number, close: number): boolean {
  return text[close + 1] === '@' && (at === 0 || /[\s,;:<]/.test(text[at - 1]!));
}

function quoteEnd(text: string, at: number): number {
  for (let i = at + 1; i < text.length; i += 1) {
    if (text[i] === '\\') i += 1;
    else if (text[i] === '"') return i;
  }
  return -1;
}

function commentEnd(text: string, at: number): number {
  let depth = 0;
  for (let i = at; i < text.length; i += 1) {
    if (text[i] === '\\') i += 1;
    else if (text[i] === '(') depth += 1;
    else if (text[i] === ')' && (depth -= 1) === 0) return i;
  }
  return -1;
}

/** A bracket that is not closed ends with its entry. */
function angleEnd(text: string, at: number): number {
  for (let i = at + 1; i < text.length; i += 1) {
    if (text[i] === '"') i = Math.max(i, quoteEnd(text, i));
    else if (text[i] === '>') return i;
    else if (text[i] === '<') return -1;
  }
  const comma = text.indexOf(',', at);
  return comma < 0 ? text.length : comma - 1 > at ? comma : -1;
}

function unescape(text: string): string {
  return text.replace(/\\(.)/gs, '$1');
}

function addressOf(entry: readonly Token[]): MailAddress | null {
  const angle = entry.findLast((token) => token.kind === 'angle');
  const words = entry.filter((token) => token.kind === 'text' || token.kind === 'quoted').map((token) => token.text.trim());
  const comments = entry.filter((token) => token.kind === 'comment').map((token) => token.text);
  if (angle) return made(words.join(' ') || comments.join(' '), angle.text);
  const texts = words.flatMap(apartFromAddresses);
  const address = texts.find((word) => /\S@\S/.test(word));
  if (address === undefined) return words.length === 0 && comments.length === 0 ? null : made(words.join(' ') || comments.join(' '), '');
  const rest = texts.filter((word) => word !== address);
  return made(rest.join(' ') || comments.join(' '), address);
}

/** Words in one piece but for those that hold an address; by hand, since an expression would look back from each character. */
function apartFromAddresses(text: string): string[] {
  const pieces: string[] = [];
  let isAfterAddress = true;
  for (const word of text.split(' ').filter((one) => one !== '')) {
    const isAddress = word.includes('@');
    if (isAddress || isAfterAddress) pieces.push(word);
    else pieces[pieces.length - 1] += ` ${word}`;
    isAfterAddress = isAddress;
  }
  return pieces;
}

function made(name: string, address: string): MailAddress | null {
  const shown = decodeEncodedWords(name).replace(/\s+/g, ' ').trim();
  // A route (`<@a,@b:c@d>`, RFC 5322 §4.4) says how to get there, not where.
  const clean = decodeEncodedWords(address).replace(/^\s*@[^:]*:/, '').replace(/\([^()]*\)/g, '').replace(/\s+/g, ' ').trim();
  const plain = clean.replace(/\s*([@.])\s*/g, '$1').replace(/^mailto:/i, '');
  if (shown === '' && plain === '') return null;
  return { name: shown === plain ? '' : shown.replace(/^'(.*)'$/, '$1'), address: plain };
}
