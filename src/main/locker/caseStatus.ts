import type { CustodyEvent } from '../../core/custody/CustodyEvent.js';
import { exhibitKinds, type ExhibitKind } from '../../core/exhibit/Exhibit.js';
import type { OpenCase } from '../../core/ports.js';

export interface CaseStatus {
  readonly title: string;
  readonly counterparty: string;
  readonly zone: string;
  readonly exhibits: number;
  readonly byKind: Readonly<Record<ExhibitKind, number>>;
  readonly read: number;
  readonly failed: number;
  /** Exhibits not read yet and paths not stored yet. */
  readonly queue: { readonly toRead: number; readonly toStore: number };
  readonly ownEntries: number;
  readonly custodyEvents: number;
  readonly lastCustody: CustodyEvent | null;
}

/** What stands in a case, in numbers. */
export async function caseStatus({ catalogue, custody }: OpenCase): Promise<CaseStatus> {
  const { title, counterparty, zone, exhibits, ownEntries, pendingImports } = catalogue.record;
  const lines = await custody.lines();
  const at = (state: string): number => exhibits.filter((e) => e.reading.at === state).length;
  const byKind = Object.fromEntries(exhibitKinds.map((k) => [k, exhibits.filter((e) => e.kind === k).length]));
  return {
    title,
    counterparty,
    zone,
    exhibits: exhibits.length,
    byKind: byKind as Record<ExhibitKind, number>,
    read: at('read'),
    failed: at('failed'),
    queue: { toRead: at('queued'), toStore: pendingImports.length },
    ownEntries: ownEntries.length,
    custodyEvents: lines.length,
    lastCustody: lastEvent(lines),
  };
}

function lastEvent(lines: readonly string[]): CustodyEvent | null {
  try {
    return JSON.parse(lines.at(-1) ?? 'null') as CustodyEvent | null;
  } catch {
    return null;
  }
}
