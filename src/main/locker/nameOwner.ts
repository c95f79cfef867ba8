import { ownerNamed } from '../../core/chatArchive/ownerNamed.js';
import { changesOfWhole, wholeExhibit } from '../../core/exhibit/correctionsInForce.js';
import type { Exhibit } from '../../core/exhibit/Exhibit.js';
import type { Environment, OpenCase } from '../../core/ports.js';
import { correctEntry } from './corrections.js';

/**
 * Says under which name the person stands in chat archives: wherever an archive does not tell its owner, nobody said it
 * yet, and just one participant bears the name, that is a correction of the archive as a whole.
 */
export async function nameOwner(opened: OpenCase, name: string, env: Environment): Promise<void> {
  for (const { sha256 } of opened.catalogue.record.exhibits.filter(mayBeArchive)) {
    const reading = await opened.readings.read(sha256);
    const owner = reading?.archive ? ownerNamed(reading.archive, name) : null;
    if (owner === null) continue;
    const { corrections } = await opened.annotations.read(sha256);
    const isSaid = changesOfWhole(corrections)?.owner !== undefined;
    if (!isSaid) await correctEntry(opened, sha256, { target: wholeExhibit, changes: { owner } }, env);
  }
}

const mayBeArchive = ({ kind, reading }: Exhibit): boolean => kind === 'document' && reading.at === 'read';
