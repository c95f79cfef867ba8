import { FaultError } from '../../core/faults.js';
import type { CaseRecord, Environment, OpenCase } from '../../core/ports.js';

export interface CaseFacts {
  readonly title: string;
  readonly counterparty: string;
  /** IANA name, for example Europe/Moscow. */
  readonly zone: string;
}

/**
 * Makes a case folder and holds it open for writing.
 * @throws FaultError E_BAD_ZONE, E_CASE_EXISTS, E_READ_ONLY, E_NO_SPACE
 */
export async function createCase(dir: string, facts: CaseFacts, env: Environment): Promise<OpenCase> {
  const zone = knownZone(facts.zone);
  const record: CaseRecord = {
    schema: 1,
    id: env.newId(),
    title: facts.title,
    counterparty: facts.counterparty,
    zone,
    createdAt: env.clock.now(),
    exhibits: [],
    ownEntries: [],
    pendingImports: [],
  };
  const opened = await env.folders.create(dir, record);
  await logCreation(opened);
  return opened;
}

/** The first line of a case's custody log. Opening writes it when a crash came between the record and its line. */
export async function logCreation({ catalogue, custody }: OpenCase): Promise<void> {
  const { id, title, counterparty, zone } = catalogue.record;
  await custody.append({ type: 'creation', outcome: 'success', detail: { caseId: id, title, counterparty, zone } });
}

/** The zone as given, if the runtime's zone data knows it. @throws FaultError E_BAD_ZONE */
export function knownZone(zone: string): string {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return zone;
  } catch {
    throw new FaultError({ code: 'E_BAD_ZONE', input: zone });
  }
}
