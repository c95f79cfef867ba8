import { chronologyCsv } from '../chronology/chronologyTables.js';
import { toContractEntry } from '../chronology/toContractEntry.js';
import type { Sha256 } from '../exhibit/Sha256.js';
import { program } from '../program.js';
import { bagInfoText, payloadOxum, type BagInfo } from './bagInfo.js';
import type { BundleCase } from './BundleCase.js';
import { chronologyPage } from './chronologyPage.js';
import { exhibitNumber } from './exhibitFileName.js';
import { exhibitsCsv } from './exhibitsTable.js';
import { exhibitText } from './exhibitText.js';
import { readmeText } from './readmeText.js';

/** A text of the bundle and its place in the bag. */
export interface BundleText {
  readonly path: string;
  readonly text: string;
}

/** Everything in data/ that is text, but for the PDF and the originals; README first, so that a clerk meets it first. */
export function payloadTexts(bundle: BundleCase, topFolder: string, scriptDigest: string): readonly BundleText[] {
  const { entries, exhibits } = bundle.contents;
  return [
    { path: 'data/README.txt', text: readmeText(bundle, topFolder) },
    { path: 'data/chronology.html', text: chronologyPage(bundle, scriptDigest) },
    { path: 'data/chronology.csv', text: chronologyCsv(entries, bundle.language) },
    { path: 'data/chronology.json', text: jsonList(entries.map(toContractEntry)) },
    { path: 'data/exhibits.csv', text: exhibitsCsv(bundle) },
    ...exhibits.map((one) => ({ path: `data/text/${exhibitNumber(one.exhibit.number)}.txt`, text: exhibitText(one, bundle) })),
    { path: 'data/custody.jsonl', text: bundle.custody.lines.map((line) => `${line}\n`).join('') },
  ];
}

/** A JSON array with one element a line: valid, and still readable line by line. */
function jsonList(values: readonly unknown[]): string {
  return values.length === 0 ? '[]\n' : `[\n${values.map((value) => JSON.stringify(value)).join(',\n')}\n]\n`;
}

/** Labels that hold the end of the custody chain outside of it; verify reads them. */
export const custodyLabels = { events: 'Dossier-Custody-Events', last: 'Dossier-Custody-Last-SHA256', profile: 'Dossier-Profile' } as const;

/** bag-info.txt of a bundle. */
export function bundleBagInfo(bundle: BundleCase, payload: { sizeBytes: number; files: number }, lastLine: Sha256): string {
  const { record, date, profile, custody, contents, language } = bundle;
  const info: BagInfo = [
    ['Source-Organization', `${program.name} ${program.version}`],
    ['External-Description', [record.title, record.counterparty].filter(Boolean).join(' / ')],
    ['External-Identifier', record.id],
    ['Bagging-Date', date.slice(0, 10)],
    ['Payload-Oxum', payloadOxum(payload.sizeBytes, payload.files)],
    ['Bag-Software-Agent', `${program.name} ${program.version}`],
    [custodyLabels.profile, profile],
    ['Dossier-Language', language],
    ['Dossier-Case-Changed', date],
    ['Dossier-Exhibits', String(contents.exhibits.length)],
    [custodyLabels.events, String(custody.lines.length)],
    [custodyLabels.last, lastLine],
  ];
  return bagInfoText(info);
}
