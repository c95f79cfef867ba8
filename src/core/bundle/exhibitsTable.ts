import { csvTable } from '../chronology/csvTable.js';
import { isSha256, type Sha256 } from '../exhibit/Sha256.js';
import { wordKind } from '../wording/wordTerms.js';
import type { BundleCase } from './BundleCase.js';
import { bundleWords } from './bundleWords.js';
import { exhibitDate, exhibitDateBasis, howObtained, provenanceFields, provenanceLabel } from './exhibitFacts.js';
import { parseCsv } from './parseCsv.js';

/** exhibits.csv: number, file, kind, date and its basis, size, SHA-256, how obtained; but for a claim, whence it comes. */
export function exhibitsCsv(bundle: BundleCase): string {
  const { language, contents, record, profile } = bundle;
  const said = bundleWords(language);
  const fields = profile === 'claim' ? [] : [...provenanceFields, 'note' as const];
  const head = ['№', said.file, said.kind, said.date, said.dateBasis, said.sizeBytes, 'SHA-256', said.obtained];
  const rows = contents.exhibits.map(({ exhibit, fileName }) => [
    String(exhibit.number),
    `exhibits/${fileName}`,
    wordKind(exhibit.kind, language),
    exhibitDate(exhibit, record.zone),
    exhibitDateBasis(exhibit, language),
    String(exhibit.sizeBytes),
    exhibit.sha256,
    howObtained(exhibit, bundle),
    ...fields.map((field) => exhibit.provenance[field] ?? ''),
  ]);
  return csvTable([[...head, ...fields.map((field) => provenanceLabel(field, language))], ...rows]);
}

/** An exhibit as exhibits.csv lists it. */
export interface ListedExhibit {
  readonly number: number;
  /** Relative to data/. */
  readonly file: string;
  readonly sizeBytes: number;
  readonly sha256: Sha256;
}

/** Reads exhibits.csv in any language by the place of its columns; null for each row that is no exhibit. */
export function parseExhibitsCsv(text: string): readonly (ListedExhibit | null)[] {
  return parseCsv(text)
    .slice(1)
    .map(([number = '', file = '', , , , size = '', sha256 = '']) => {
      const whole = /^[1-9]\d{0,8}$/.test(number) && /^\d{1,15}$/.test(size) && isSha256(sha256) && file !== '';
      return whole ? { number: Number(number), file, sizeBytes: Number(size), sha256 } : null;
    });
}
