import { noPrevious } from '../custody/custodyLine.js';
import { exhibitOfLine } from '../custody/exhibitOfLine.js';
import { verifyCustodyLines } from '../custody/verifyCustodyLines.js';
import type { Sha256 } from '../exhibit/Sha256.js';
import { parseBagInfo } from './bagInfo.js';
import { parseExhibitsCsv } from './exhibitsTable.js';
import { custodyLabels } from './planBundle.js';
import type { Deviation } from './Verification.js';

const path = 'data/custody.jsonl';

/** The texts of a bundle that tell of its custody; null for one that is missing. */
export interface CustodyTexts {
  readonly log: string | null;
  readonly bagInfo: string | null;
  /** exhibits.csv. */
  readonly exhibits: string | null;
}

/**
 * Follows the chain of a bundle's custody log, holds its end against what bag-info.txt says of it, and each exhibit
 * against the digest under which the log says it came in.
 */
export function checkBagCustody(
  { log, bagInfo, exhibits }: CustodyTexts,
  sha256: (text: string) => Sha256,
): { readonly deviations: readonly Deviation[]; readonly events: number } {
  if (log === null) return { deviations: [{ code: 'file-missing', path, message: 'The custody log is missing.' }], events: 0 };
  const lines = custodyLines(log);
  const { breaks } = verifyCustodyLines(lines, sha256);
  const deviations = breaks.map(({ line, reason }): Deviation => ({ code: 'custody-broken', path, message: `The custody chain breaks at line ${line} (${reason}).` }));
  const info = parseBagInfo(bagInfo ?? '');
  const told = { events: info.get(custodyLabels.events.toLowerCase()), last: info.get(custodyLabels.last.toLowerCase()) };
  const last = lines.at(-1);
  const differs = told.events !== String(lines.length) || told.last !== (last === undefined ? noPrevious : sha256(last));
  if (differs) deviations.push({ code: 'custody-mismatch', path, message: 'The end of the custody log differs from what bag-info.txt says.' });
  const logged = new Map(lines.flatMap((line) => exhibitOfLine(line) ?? []));
  for (const listed of parseExhibitsCsv(exhibits ?? '')) {
    if (listed === null || logged.get(listed.number) === listed.sha256) continue;
    deviations.push({ code: 'custody-mismatch', path, message: `The log does not tell how exhibit ${listed.number} came in.` });
  }
  return { deviations, events: lines.length };
}

/** The lines of a log, without the empty one behind its last line feed. */
export function custodyLines(log: string): readonly string[] {
  const lines = log.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}
