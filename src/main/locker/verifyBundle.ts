import { checkBag, type BagMember } from '../../core/bundle/checkBag.js';
import type { ArchiveReader, BundleTools } from '../../core/bundle/BundlePorts.js';
import type { Deviation, Verification } from '../../core/bundle/Verification.js';
import { FaultError } from '../../core/faults.js';
import type { Cancellation, OnProgress } from '../../core/ports.js';

/** Lists and logs are looked into, together up to this size: no honest ones are larger. All else is only hashed. */
const roomBytes = 128 * 1024 * 1024;

/**
 * Checks an evidence bundle without its case: the archive, the bag (RFC 8493), every digest, the list of exhibits, the
 * custody chain. Names every deviation; nothing is unpacked to disk.
 * @throws FaultError E_NOT_FOUND, E_UNREADABLE, E_NOT_A_FILE, E_NOT_A_BUNDLE when it is no archive at all, E_CANCELLED
 */
export async function verifyBundle(path: string, tools: BundleTools, onProgress: OnProgress, cancel: Cancellation): Promise<Verification> {
  const archive = await tools.archives.open(path);
  try {
    const deviations: Deviation[] = archive.flaws.map((flaw) => ({ code: 'zip-damaged', path: '', message: `The archive is damaged: ${flaw}.` }));
    const members = await readMembers(archive, deviations, onProgress, cancel);
    if (members.length === 0 && archive.flaws.length === 0) throw new FaultError({ code: 'E_NOT_A_BUNDLE', input: path });
    // Of an archive that shows no files at all, nothing more can be said.
    const bag = members.length === 0 ? { deviations: [], custodyEvents: 0 } : checkBag(members, tools.sha256);
    const all = [...deviations, ...bag.deviations];
    return { target: 'bundle', ok: all.length === 0, filesChecked: members.length, custodyEvents: bag.custodyEvents, signature: 'none', deviations: all };
  } finally {
    await archive.close();
  }
}

async function readMembers(archive: ArchiveReader, deviations: Deviation[], onProgress: OnProgress, cancel: Cancellation): Promise<readonly BagMember[]> {
  const total = archive.members.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  const members: BagMember[] = [];
  const seen = new Set<string>();
  let done = 0;
  let room = roomBytes;
  for (const [index, { name, shownName, sizeBytes, isFolder }] of archive.members.entries()) {
    if (isFolder) continue;
    if (name === null || !isSafe(name) || seen.has(name.normalize('NFC').toLowerCase())) {
      deviations.push({ code: 'unsafe-name', path: shownName, message: 'The name leads out of the bundle, is no UTF-8, or stands there twice.' });
    }
    seen.add((name ?? shownName).normalize('NFC').toLowerCase());
    const { sha256, sizeBytes: found, bytes, flaw } = await archive.read(index, name !== null && lookedInto.test(name) ? room : 0, cancel);
    room -= bytes?.length ?? 0;
    if (flaw !== null) deviations.push({ code: 'zip-damaged', path: shownName, message: `The file is damaged in the archive: ${flaw}.` });
    members.push({ path: name ?? shownName, sha256, sizeBytes: found, text: bytes && new TextDecoder().decode(bytes) });
    onProgress({ stage: 'verifying', done: (done += sizeBytes), total });
  }
  return members;
}

/** The bag's own files and the lists in its payload. */
const lookedInto = /^(?:[^/]+\/)?(?:bagit\.txt|bag-info\.txt|(?:tag)?manifest-sha256\.txt|data\/exhibits\.csv|data\/custody\.jsonl)$/;

/** Relative, with slashes, without steps upwards, drive letters or control characters. */
function isSafe(name: string): boolean {
  return !/[\\\p{Cc}]|^\/|^[a-zA-Z]:/u.test(name) && !name.split('/').some((part) => part === '' || part === '.' || part === '..');
}
