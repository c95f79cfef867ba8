import type { ChatArchive } from '../exhibit/ChatArchive.js';
import type { Reading } from '../exhibit/Reading.js';
import { wantsOwner } from './archiveOwner.js';

/** The participant of that name, when the archive does not tell its owner and just one bears the name; null otherwise. */
export function ownerNamed(archive: ChatArchive, name: string): string | null {
  if (!wantsOwner(archive)) return null;
  const wanted = folded(name);
  const [found, ...others] = archive.participants.filter((one) => folded(one.name) === wanted);
  return found !== undefined && others.length === 0 ? found.id : null;
}

/** A reading whose archive is that person's, where it does not tell its owner itself. */
export function readingOwnedBy(reading: Reading, name: string): Reading {
  const owner = reading.archive ? ownerNamed(reading.archive, name) : null;
  if (owner === null) return reading;
  return { ...reading, archive: { ...reading.archive!, owner }, warnings: reading.warnings.filter(({ code }) => code !== 'W_OWNER_UNKNOWN') };
}

const folded = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
