import type { Sha256 } from '../exhibit/Sha256.js';
import { bagDeclaration, parseBagInfo, payloadOxum } from './bagInfo.js';
import { checkBagCustody } from './checkBagCustody.js';
import { parseExhibitsCsv } from './exhibitsTable.js';
import { parseManifest, type ManifestEntry } from './manifest.js';
import type { Deviation } from './Verification.js';

/** One file of a bundle, hashed; `text` only of lists and logs. */
export interface BagMember {
  /** With the top folder, as the archive names it. */
  readonly path: string;
  readonly sha256: Sha256;
  readonly sizeBytes: number;
  readonly text: string | null;
}

export interface BagCheck {
  readonly deviations: readonly Deviation[];
  readonly custodyEvents: number;
}

type Hash = (content: Uint8Array | string) => Sha256;

const lists = ['manifest-sha256.txt', 'tagmanifest-sha256.txt'] as const;

/** Holds a bundle against what it says of itself: BagIt 1.0 (RFC 8493 §3), the list of exhibits, the custody chain. */
export function checkBag(members: readonly BagMember[], sha256: Hash): BagCheck {
  const top = topFolder(members);
  if (top === null) return { deviations: [{ code: 'not-a-bag', path: 'bagit.txt', message: 'There is no bag: bagit.txt is missing.' }], custodyEvents: 0 };
  const files = new Map<string, BagMember>();
  const deviations: Deviation[] = [];
  for (const member of members) {
    if (member.path.startsWith(top)) files.set(member.path.slice(top.length), member);
    else deviations.push({ code: 'file-added', path: member.path, message: 'The file lies outside the bag.' });
  }
  if (textOf(files.get('bagit.txt')) !== bagDeclaration) deviations.push({ code: 'not-a-bag', path: 'bagit.txt', message: 'bagit.txt does not declare BagIt 1.0 in UTF-8.' });
  deviations.push(...checkManifests(files), ...checkOxum(files), ...checkExhibits(files));
  const told = { log: textOf(files.get('data/custody.jsonl')), bagInfo: textOf(files.get('bag-info.txt')), exhibits: textOf(files.get('data/exhibits.csv')) };
  const custody = checkBagCustody(told, sha256);
  return { deviations: [...deviations, ...custody.deviations], custodyEvents: custody.events };
}

/** The folder that holds bagit.txt, with its slash; empty when the bag has none; null when there is no bag. */
function topFolder(members: readonly BagMember[]): string | null {
  const declared = members.map(({ path }) => path).filter((path) => /^(?:[^/]+\/)?bagit\.txt$/.test(path));
  const [shortest] = declared.sort((a, b) => a.length - b.length);
  return shortest === undefined ? null : shortest.slice(0, -'bagit.txt'.length);
}

/** Every file is listed once with its digest, and every listed file is there (RFC 8493 §3 "complete" and "valid"). */
function checkManifests(files: ReadonlyMap<string, BagMember>): Deviation[] {
  const deviations: Deviation[] = [];
  const listed = new Set<string>(['tagmanifest-sha256.txt']);
  for (const name of lists) {
    const text = textOf(files.get(name));
    if (text === null) {
      deviations.push({ code: 'list-missing', path: name, message: 'The list of digests is missing.' });
      continue;
    }
    const { entries, badLines } = parseManifest(text);
    for (const line of badLines) deviations.push({ code: 'list-altered', path: name, message: `Line ${line} is no line of a list.` });
    for (const entry of entries) {
      if (listed.has(entry.path)) deviations.push({ code: 'list-altered', path: name, message: `${entry.path} is listed twice.` });
      listed.add(entry.path);
      const deviation = checkListed(entry, files.get(entry.path));
      if (deviation !== null) deviations.push(deviation);
    }
  }
  const unlisted = [...files.keys()].filter((path) => !listed.has(path));
  deviations.push(...unlisted.map((path) => ({ code: 'file-added' as const, path, message: 'The file is in no list.' })));
  return deviations;
}

function checkListed({ path, sha256 }: ManifestEntry, file: BagMember | undefined): Deviation | null {
  if (file === undefined) return { code: 'file-missing', path, message: 'The file is listed, but missing.' };
  if (file.sha256 === sha256) return null;
  const isList = lists.some((name) => name === path);
  return { code: isList ? 'list-altered' : 'file-altered', path, message: 'The SHA-256 differs from the list.' };
}

function checkOxum(files: ReadonlyMap<string, BagMember>): Deviation[] {
  const text = textOf(files.get('bag-info.txt'));
  const told = text === null ? undefined : parseBagInfo(text).get('payload-oxum');
  if (told === undefined) return [];
  const payload = [...files].filter(([path]) => path.startsWith('data/')).map(([, file]) => file);
  const found = payloadOxum(payload.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0), payload.length);
  if (told === found) return [];
  return [{ code: 'oxum-mismatch', path: 'bag-info.txt', message: `Payload-Oxum says ${told}, but ${found} was found.` }];
}

/** The list that people read must tell the same digests as the bag. */
function checkExhibits(files: ReadonlyMap<string, BagMember>): Deviation[] {
  const name = 'data/exhibits.csv';
  const text = textOf(files.get(name));
  if (text === null) return [{ code: 'file-missing', path: name, message: 'The list of exhibits is missing, or too large for one.' }];
  const deviations: Deviation[] = [];
  const inList = new Set<string>();
  for (const row of parseExhibitsCsv(text)) {
    if (row === null) {
      deviations.push({ code: 'list-altered', path: name, message: 'A row of exhibits.csv is no exhibit.' });
      continue;
    }
    const path = `data/${row.file}`;
    inList.add(path);
    const file = files.get(path);
    if (file === undefined) deviations.push({ code: 'file-missing', path, message: 'The exhibit is in exhibits.csv, but missing.' });
    else if (file.sha256 !== row.sha256) deviations.push({ code: 'list-altered', path: name, message: `${path} has another SHA-256 than exhibits.csv says.` });
  }
  const unlisted = [...files.keys()].filter((path) => path.startsWith('data/exhibits/') && !inList.has(path));
  return [...deviations, ...unlisted.map((path) => ({ code: 'list-altered' as const, path: name, message: `${path} is not in exhibits.csv.` }))];
}

const textOf = (file: BagMember | undefined): string | null => file?.text ?? null;
