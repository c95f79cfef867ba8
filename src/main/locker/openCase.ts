import type { CustodyEvent } from '../../core/custody/CustodyEvent.js';
import type { Exhibit } from '../../core/exhibit/Exhibit.js';
import type { Environment, OpenCase } from '../../core/ports.js';
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

async function recover({ custody, catalogue, originals }: OpenCase): Promise<void> {
  const logged = exhibitsOfLog(await custody.lines());
  const listed = new Set(catalogue.record.exhibits.map((e) => e.number));
  const missing: Exhibit[] = [];
  for (const [number, exhibit] of logged) {
    if (exhibit && !listed.has(number) && (await originals.has(exhibit.sha256))) missing.push(exhibit);
  }
  const withdrawn = new Set([...logged].filter(([, exhibit]) => exhibit === null).map(([number]) => number));
  if (missing.length === 0 && !catalogue.record.exhibits.some((e) => withdrawn.has(e.number))) return;
  await catalogue.update((record) => ({
    ...record,
    exhibits: [...record.exhibits.filter((e) => !withdrawn.has(e.number)), ...missing].sort((a, b) => a.number - b.number),
  }));
}

/** The exhibits that a log brought in; null for one withdrawn since. Lines that do not parse are verify's to name. */
function exhibitsOfLog(lines: readonly string[]): Map<number, Exhibit | null> {
  const exhibits = new Map<number, Exhibit | null>();
  for (const line of lines) {
    const event = parse(line);
    if (event?.exhibit === undefined) continue;
    if (event.type === 'ingestion' && event.outcome === 'success') exhibits.set(event.exhibit, exhibitOfIngestion(event));
    if (event.detail.action === 'withdraw') exhibits.set(event.exhibit, null);
  }
  return exhibits;
}

function parse(line: string): CustodyEvent | undefined {
  try {
    return JSON.parse(line) as CustodyEvent;
  } catch {
    return undefined;
  }
}

/** The number of the next exhibit: behind every number that was ever given, also to exhibits withdrawn since. */
export async function nextExhibitNumber({ custody, catalogue }: OpenCase): Promise<number> {
  const logged = [...exhibitsOfLog(await custody.lines()).keys()];
  return [...logged, ...catalogue.record.exhibits.map((e) => e.number)].reduce((most, n) => Math.max(most, n), 0) + 1;
}
