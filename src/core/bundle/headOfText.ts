import type { Entry } from '../chronology/Entry.js';
import type { Language } from '../wording/Language.js';
import { bundleWords } from './bundleWords.js';
import { exhibitNumber } from './exhibitFileName.js';

/** A contract of fifty pages is one entry of a chronology: its head stands there, the whole in a file of its own. */
const longest = 1_200;

/** The text of an entry as the chronology shows it; of a long document its head, and where the whole is to be read. */
export function headOfText({ kind, text, sources }: Entry, language: Language): string {
  const [source] = sources;
  if (kind !== 'document' || text.length <= longest || source === undefined) return text;
  const head = text.slice(0, longest).replace(/\s+\S*$/, '');
  return `${head} […]\n\n${bundleWords(language).wholeText}: text/${exhibitNumber(source.exhibit)}.txt`;
}
