import type { DateBasis } from '../dating/Dated.js';
import { inZone } from '../dating/inZone.js';
import type { Exhibit, Origin, Provenance } from '../exhibit/Exhibit.js';
import type { Language } from '../wording/Language.js';
import { wordBasis } from '../wording/wordTerms.js';
import type { BundleCase } from './BundleCase.js';
import { bundleWords } from './bundleWords.js';
import { plural } from './dayTitle.js';

/** The fields of provenance, in the order in which they are printed. */
export const provenanceFields = ['source', 'takenBy', 'takenAt', 'conditions', 'device', 'account', 'counterpart'] as const;

/** A label for a field of provenance. */
export function provenanceLabel(field: keyof Provenance, language: Language): string {
  const said = bundleWords(language);
  return field === 'note' ? said.provenanceNote : said[field];
}

/** When an exhibit came into being, in the case's zone: `2024-03-15 14:32`, a day, or nothing. */
export function exhibitDate({ capturedAt }: Exhibit, zone: string): string {
  const { date, time } = inZone(capturedAt, zone);
  return [date, time].filter(Boolean).join(' ');
}

/** The same as people read it, with what told it: `15.03.2024 14:32 (имя файла)`; null when nothing tells. */
export function exhibitMoment(exhibit: Exhibit, { record, language }: Pick<BundleCase, 'record' | 'language'>): string | null {
  const date = exhibitDate(exhibit, record.zone);
  return date === '' ? null : `${inWords(date, language)} (${exhibitDateBasis(exhibit, language)})`;
}

/** What its date was told by; empty without a date. */
export const exhibitDateBasis = ({ capturedAt }: Exhibit, language: Language): string =>
  capturedAt ? basisOf(capturedAt.basis, language) : '';

/** What a date was told by. Others read this: "you" would be the wrong person. */
export const basisOf = (basis: DateBasis, language: Language): string =>
  basis === 'user' ? bundleWords(language).givenByCompiler : wordBasis(basis, language);

/** How an exhibit came into the case: one sentence for each way. */
export function howObtained({ origins }: Exhibit, { record, language, contents }: BundleCase): string {
  return origins.map((origin) => wordOrigin(origin)).join('; ');

  function wordOrigin({ name, importedAt, via, parent, modifiedAt }: Origin): string {
    const said = bundleWords(language);
    const at = wallTime(importedAt, record.zone, language);
    const carrier = parent && contents.exhibits.find(({ exhibit }) => exhibit.sha256 === parent);
    const letter = carrier ? ` № ${carrier.exhibit.number}` : '';
    const carried = carrier?.reading?.archive ? said.viaArchive : said.viaAttachment;
    const way = { file: said.viaFile, clipboard: said.viaClipboard, attachment: `${carried}${letter},`, mailbox: `${said.viaMailbox}${letter},`, pieces: `${said.viaPieces}${letter},` }[via];
    const changed = modifiedAt ? `, ${said.modified} ${wallTime(modifiedAt, record.zone, language)}` : '';
    return `${way} ${at} («${name}»${changed})`;
  }
}

/** An instant as the case's wall clock shows it: `15.03.2024 14:32` in Russian, else ISO 8601. */
export function wallTime(instant: string, zone: string, language: Language = 'en'): string {
  const { date, time } = inZone({ value: instant, basis: 'user' }, zone);
  return inWords([date, time].filter(Boolean).join(' '), language);
}

/** English readers differ on the order of day and month, so only Russian departs from ISO 8601. */
const inWords = (moment: string, language: Language): string =>
  language === 'ru' ? moment.replace(/^(\d{4})-(\d\d)-(\d\d)/, '$3.$2.$1') : moment;

/** A size in bytes with its thousands apart: `191 057 байт`. */
export function wordBytes(sizeBytes: number, language: Language): string {
  const grouped = String(sizeBytes).replace(/\B(?=(?:\d{3})+$)/g, '\u00a0');
  return `${grouped}\u00a0${plural(sizeBytes, language, bundleWords(language).bytes)}`;
}

/**
 * The fields a court is known to ask for and the exhibit leaves empty: for screenshots and photos where, by whom and in
 * whose account they were taken (Plenum No. 10 of 23.04.2019, item 55), for recordings by whom, when and in what
 * conditions (Civil Procedure Code art. 77).
 */
export function missingProvenance({ kind, provenance, capturedAt }: Exhibit): readonly (keyof Provenance)[] {
  const asked: Readonly<Record<Exhibit['kind'], readonly (keyof Provenance)[]>> = {
    screenshot: ['source', 'takenBy', 'takenAt', 'device', 'account'],
    photo: ['takenBy', 'takenAt'],
    call: ['takenBy', 'takenAt', 'conditions'],
    email: ['account'],
    document: ['source'],
  };
  const told = (field: keyof Provenance): boolean => (provenance[field] ?? '').trim() !== '' || (field === 'takenAt' && capturedAt !== null);
  return asked[kind].filter((field) => !told(field));
}
