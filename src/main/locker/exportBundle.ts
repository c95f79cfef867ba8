import { bagDeclaration } from '../../core/bundle/bagInfo.js';
import { base64OfHex } from '../../core/bundle/base64OfHex.js';
import type { BundleCase } from '../../core/bundle/BundleCase.js';
import type { ArchiveFile, BundleTools } from '../../core/bundle/BundlePorts.js';
import type { BundleProfile } from '../../core/bundle/BundleProfile.js';
import { chooseContents } from '../../core/bundle/chooseContents.js';
import { cutCustody } from '../../core/bundle/cutCustody.js';
import { manifestText, type ManifestEntry } from '../../core/bundle/manifest.js';
import { pageScript } from '../../core/bundle/pageScript.js';
import { paperOf } from '../../core/bundle/paperOf.js';
import { bundleBagInfo, payloadTexts } from '../../core/bundle/planBundle.js';
import { topFolderName } from '../../core/bundle/topFolderName.js';
import { buildChronology } from '../../core/chronology/buildChronology.js';
import { noPrevious } from '../../core/custody/custodyLine.js';
import type { Sha256 } from '../../core/exhibit/Sha256.js';
import { FaultError } from '../../core/faults.js';
import type { Cancellation, OnProgress, OpenCase } from '../../core/ports.js';
import type { Language } from '../../core/wording/Language.js';
import { loadMaterial } from './loadMaterial.js';

export interface BundleWanted {
  readonly profile: BundleProfile;
  readonly language: Language;
  /** Absolute path of the ZIP. An earlier bundle there is replaced, anything else is left alone. */
  readonly target: string;
}

export interface WrittenBundle {
  readonly path: string;
  readonly sizeBytes: number;
  readonly sha256: Sha256;
}

/** A file of the bag on its way into the archive. */
type BagFile = ArchiveFile & { readonly sha256: Sha256; readonly sizeBytes: number };

/**
 * Writes the evidence bundle of a case (CONTRACT.md section 4), complete or not at all. Every original is hashed again
 * before it goes in. An unchanged case gives the same bytes each time; the export itself is logged when the case is
 * held for writing.
 * @throws FaultError E_NOTHING_TO_EXPORT, E_ORIGINAL_MISSING, E_ORIGINAL_ALTERED, E_TARGET_EXISTS, E_READ_ONLY, E_NO_SPACE, E_CANCELLED
 */
export async function exportBundle(
  opened: OpenCase,
  { profile, language, target }: BundleWanted,
  tools: BundleTools,
  onProgress: OnProgress,
  cancel: Cancellation,
): Promise<WrittenBundle> {
  await tools.disk.checkTarget(target, opened.dir);
  const bundle = await gather(opened, profile, language);
  const originals = await hashOriginals(opened, bundle, tools, onProgress, cancel);
  const top = topFolderName(bundle.record.title);
  onProgress({ stage: 'pages', done: 0, total: 1 });
  const texts = payloadTexts(bundle, top, base64OfHex(tools.sha256(pageScript))).map(({ path, text }) => bagText(path, text, tools));
  const pdf = await tools.printer.print(paperOf(bundle), cancel);
  const payload = [...texts, bagBytes('data/chronology.pdf', pdf, tools), ...originals];
  const files = [...tagFiles(bundle, payload, tools), ...payload].map((file) => ({ ...file, name: `${top}/${file.name}` }));
  const total = files.reduce((sum, file) => sum + file.sizeBytes, 0);
  const onBytes = (written: number): void => onProgress({ stage: 'writing', done: Math.min(written, total), total });
  const written = await tools.archives.write(target, files, { date: bundle.date, onBytes, cancel });
  await logExport(opened, bundle, written);
  return { path: target, ...written };
}

async function gather(opened: OpenCase, profile: BundleProfile, language: Language): Promise<BundleCase> {
  const { id, title, counterparty, zone, createdAt } = opened.catalogue.record;
  const material = await loadMaterial(opened);
  const contents = chooseContents(material, buildChronology(material), profile);
  if (contents.exhibits.length === 0 && contents.entries.length === 0) {
    throw new FaultError({ code: 'E_NOTHING_TO_EXPORT', input: title });
  }
  const custody = cutCustody(await opened.custody.lines());
  return { record: { id, title, counterparty, zone, createdAt }, profile, language, contents, custody, date: custody.changedAt ?? createdAt };
}

/** The exhibits' originals, each held against the digest under which it came in. */
async function hashOriginals(
  { originals }: OpenCase,
  { contents }: BundleCase,
  { disk }: BundleTools,
  onProgress: OnProgress,
  cancel: Cancellation,
): Promise<readonly BagFile[]> {
  const total = contents.exhibits.reduce((sum, { exhibit }) => sum + exhibit.sizeBytes, 0);
  let done = 0;
  const report = (count: number): void => onProgress({ stage: 'originals', done: (done += count), total });
  const files: BagFile[] = [];
  for (const { exhibit, fileName } of contents.exhibits) {
    const path = originals.pathOf(exhibit.sha256);
    if (!(await originals.has(exhibit.sha256))) throw new FaultError({ code: 'E_ORIGINAL_MISSING', input: exhibit.origins[0]?.name ?? fileName });
    const found = await disk.hash(path, report, cancel);
    if (found.sha256 !== exhibit.sha256) throw new FaultError({ code: 'E_ORIGINAL_ALTERED', input: exhibit.origins[0]?.name ?? fileName });
    files.push({ name: `data/exhibits/${fileName}`, path, ...found });
  }
  return files;
}

/** The bag's own files: the declaration first, as readers look for it, the two lists, and what the bag is. */
function tagFiles(bundle: BundleCase, payload: readonly BagFile[], tools: BundleTools): readonly BagFile[] {
  const payloadBytes = payload.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  const lastLine = bundle.custody.lines.at(-1);
  const lastDigest = lastLine === undefined ? (noPrevious as Sha256) : tools.sha256(lastLine);
  const tags = [
    bagText('bagit.txt', bagDeclaration, tools),
    bagText('bag-info.txt', bundleBagInfo(bundle, { sizeBytes: payloadBytes, files: payload.length }, lastDigest), tools),
    bagText('manifest-sha256.txt', manifestText(payload.map(listed)), tools),
  ];
  return [...tags, bagText('tagmanifest-sha256.txt', manifestText(tags.map(listed)), tools)];
}

const listed = ({ name, sha256 }: BagFile): ManifestEntry => ({ path: name, sha256 });

function bagText(name: string, text: string, tools: BundleTools): BagFile {
  return bagBytes(name, new TextEncoder().encode(text), tools);
}

function bagBytes(name: string, bytes: Uint8Array, tools: BundleTools): BagFile {
  return { name, bytes, sha256: tools.sha256(bytes), sizeBytes: bytes.length };
}

async function logExport(opened: OpenCase, bundle: BundleCase, { sha256, sizeBytes }: { sha256: Sha256; sizeBytes: number }): Promise<void> {
  if (opened.mode === 'read') return;
  const { profile, language, contents } = bundle;
  const detail = { action: 'export', profile, language, exhibits: contents.exhibits.length, bundleSha256: sha256, bundleBytes: sizeBytes };
  await opened.custody.append({ type: 'dissemination', outcome: 'success', detail });
}
