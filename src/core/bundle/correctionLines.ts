import type { EntryChanges } from '../exhibit/Correction.js';
import type { BundleWords } from './bundleWords.js';

/** What the person set right of a message, one line each. */
export function correctionLines(text: string, changes: EntryChanges | undefined, said: BundleWords): readonly string[] {
  const when = [changes?.date, changes?.time].filter((part) => typeof part === 'string').join(' ');
  return [
    ...(changes?.text !== undefined && changes.text !== text ? [`${said.corrected}: ${changes.text}`] : []),
    ...(when === '' ? [] : [`${said.corrected}: ${when}`]),
  ];
}
