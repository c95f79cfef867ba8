import type { Entry, Source } from '../chronology/Entry.js';
import type { DateBasis } from '../dating/Dated.js';
import type { Language } from '../wording/Language.js';
import { wordChannel, wordRole } from '../wording/wordTerms.js';
import { bundleWords } from './bundleWords.js';
import { basisOf } from './exhibitFacts.js';

/** Who speaks: the name on the screen and the role, or the role alone. */
export function whoSpeaks({ author, role, side, kind }: Entry, language: Language): string {
  const said = bundleWords(language);
  if (kind === 'system' || kind === 'button') return said[kind];
  if (kind === 'document') return author ?? said.document;
  if (side === 'center' && !author && role === 'other') return said.note;
  const named = wordRole(role, language);
  const plain = named.charAt(0).toUpperCase() + named.slice(1);
  return author && author.toLowerCase() !== named ? (role === 'other' ? author : `${author}, ${named}`) : plain;
}

/** Where it took place, with the kind of entry where that tells more. */
export function whereSpoken({ channel, kind, sources }: Entry, language: Language): string {
  const said = bundleWords(language);
  if (kind === 'letter') return said.letter;
  if (kind === 'call') return said.call;
  if (kind === 'note' && sources.length === 0) return `${wordChannel(channel, language)}, ${said.note}`;
  return wordChannel(channel, language);
}

/** What a careful reader must know of an entry: basis of its date, corrections, that it was left out. */
export function entryRemarks(entry: Entry, language: Language): readonly string[] {
  const said = bundleWords(language);
  const { when, editedByUser, asRead, included, sources } = entry;
  const remarks: string[] = [];
  if (when.basis && !isPlain(when.basis, sources[0])) remarks.push(`${said.dateBasis}: ${basisOf(when.basis, language)}`);
  if (editedByUser && sources.length > 0) remarks.push(said.corrected);
  if (asRead && asRead.text !== entry.text) remarks.push(`${said.asRead}: «${asRead.text}»`);
  if (!included) remarks.push(said.leftOut);
  return remarks;
}

/** A date that stands with what it dates needs no remark: a line of the chat, a letter's header, an archive's stamp. */
function isPlain(basis: DateBasis, source: Source | undefined): boolean {
  return basis === 'separator' || basis === 'email-header' || (basis === 'container' && source?.locator !== undefined);
}

/** `№ 3`, with the page of a document, the seconds of a recording, or the message or line of a chat archive. */
export function sourceLabel({ exhibit, page, seconds, locator }: Source, language: Language): string {
  if (page !== undefined) return `№ ${exhibit}, ${bundleWords(language).pageShort} ${page}`;
  if (locator) return `№ ${exhibit}, #${locator.line ?? locator.message ?? ''}`;
  return seconds ? `№ ${exhibit}, ${clock(seconds[0])}` : `№ ${exhibit}`;
}

/** Seconds as a player shows them: `1:05`, `1:00:05`. */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const two = (n: number): string => String(n).padStart(2, '0');
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}
