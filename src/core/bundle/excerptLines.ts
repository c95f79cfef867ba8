import { excerptsOf } from '../exhibit/excerptsOf.js';
import type { Correction } from '../exhibit/Correction.js';
import type { BundleWords } from './bundleWords.js';
import { correctionLines } from './correctionLines.js';

/** The stretches of a document that the person made entries: where each stands, what was read there, and what was made of it. */
export function excerptLines(corrections: readonly Correction[], said: BundleWords): readonly string[] {
  const excerpts = excerptsOf(corrections);
  if (excerpts.length === 0) return [];
  return [
    '',
    `${said.excerpts}:`,
    ...excerpts.flatMap(({ excerpt, changes }) => {
      const { place, quote, text, date, time, author } = excerpt;
      const where = 'line' in place ? `${said.lineNumber} ${place.line}` : `${said.pageNumber} ${place.page}, ${place.bbox.join(' ')}`;
      const head = [where, [date, time].filter(Boolean).join(' '), author].filter(Boolean).join(' · ');
      return ['', `[${head}]`, quote || text, ...(quote !== '' && text !== quote ? [`${said.corrected}: ${text}`] : []), ...correctionLines(text, changes, said)];
    }),
  ];
}
