import type { CustodyEvent } from '../../core/custody/CustodyEvent.js';
import type { Exhibit } from '../../core/exhibit/Exhibit.js';
import type { Sha256 } from '../../core/exhibit/Sha256.js';
import type { Environment, OpenCase } from '../../core/ports.js';
import { logCreation } from './createCase.js';
import { exhibitOfIngestion } from './ingestion.js';

/**
 * Opens a case for writing and completes what a crash interrupted: the custody log is written before the list of
 * exhibits, so what it says came in or was withdrawn is brought into the list.
 * @throws FaultError E_NOT_A_CASE, E_CASE_DAMAGED, E_NEWER_CASE, E_LOCKED
 */
export async function openCase(dir: string, env: Environment): Promise<OpenCase> {
  const opened = await env.folders.open(dir, 'write');
  try {
    await recover(opened);
    return opened;
  } catch (error) {
    await opened.close();
    throw error;
  }
}

/** Opens a case for reading only, also while another process holds it. */
export function openCaseToRead(dir: string, env: Environment): Promise<OpenCase> {
  return env.folders.open(dir, 'read');
}

async function recover(opened: OpenCase): Promise<void> {
  const { custody, catalogue, originals } = opened;
  const lines = await custody.lines();
  // A crash between the first record and its line; a note of the take-over may stand there already.
  if (!lines.slice(0, 2).some((line) => parse(line)?.type === 'creation')) await logCreation(opened);
  const logged = exhibitsOfLog(lines);
  const before = catalogue.record.exhibits;
  const kept = before.filter((e) => logged.get(e.number)?.isWithdrawn !== true);
  // A full disk may have left an ingestion without its listing, and the same bytes have come in again since.
  const listed = new Set<number | Sha256>(kept.flatMap((e) => [e.number, e.sha256]));
  const missing: Exhibit[] = [];
  for (const { exhibit, isWithdrawn } of logged.values()) {
    if (isWithdrawn || listed.has(exhibit.number) || listed.has(exhibit.sha256) || !(await originals.has(exhibit.sha256))) continue;
    listed.add(exhibit.sha256);
    missing.push(exhibit);
  }
  if (missing.length > 0 || kept.length < before.length) {
    await catalogue.update((record) => ({ ...record, exhibits: [...kept, ...missing].sort((a, b) => a.number - b.number) }));
  }
  for (const { exhibit, isWithdrawn } of logged.values()) {
    if (isWithdrawn && !listed.has(exhibit.sha256) && (await originals.has(exhibit.sha256))) await originals.remove(exhibit.sha256);
  }
}

interface Logged {
  readonly exhibit: Exhibit;
  readonly isWithdrawn: boolean;
}

/** The exhibits that a log brought in, by number. Lines that do not parse are verify's to name. */
function exhibitsOfLog(lines: readonly string[]): Map<number, Logged> {
  const exhibits = new Map<number, Logged>();
  for (const line of lines) {
    const event = parse(line);
    if (event?.exhibit === undefined) continue;
    if (event.type === 'ingestion' && event.outcome === 'success') {
      exhibits.set(event.exhibit, { exhibit: exhibitOfIngestion(event), isWithdrawn: false });
    }
    const known = exhibits.get(event.exhibit);
    if (known && event.detail?.action === 'withdraw') exhibits.set(event.exhibit, { ...known, isWithdrawn: true });
  }
  return exhibits;
}

function parse(line: string): CustodyEvent | null | undefined {
  try {
    return JSON.parse(line) as CustodyEvent | null;
  } catch {
    return undefined;
  }
}

/** The number of the next exhibit: behind every number that was ever given, also to exhibits withdrawn since. */
export async function nextExhibitNumber({ custody, catalogue }: OpenCase): Promise<number> {
  const logged = [...exhibitsOfLog(await custody.lines()).keys()];
  return [...logged, ...catalogue.record.exhibits.map((e) => e.number)].reduce((most, n) => Math.max(most, n), 0) + 1;
}
