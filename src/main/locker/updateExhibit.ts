import type { CallNote } from '../../core/exhibit/Correction.js';
import type { Channel, Exhibit, ExhibitKind, Provenance } from '../../core/exhibit/Exhibit.js';
import type { OpenCase } from '../../core/ports.js';
import { exhibitByNumber } from './findExhibit.js';

export interface ExhibitChanges {
  readonly channel?: Channel;
  readonly kind?: ExhibitKind;
  /** Local `YYYY-MM-DDTHH:MM:SS`; null takes the person's word back. The exhibit wants reading again after either. */
  readonly capturedAt?: string | null;
  readonly provenance?: Provenance;
  readonly included?: boolean;
  readonly title?: string;
  readonly withoutPosition?: boolean;
}

/** Sets what the person says of an exhibit; the custody log keeps what stood before. @throws FaultError E_NO_SUCH_EXHIBIT */
export async function updateExhibit(opened: OpenCase, number: number, changes: ExhibitChanges): Promise<Exhibit> {
  const before = exhibitByNumber(opened, number);
  const after = changed(before, changes);
  const keys = Object.keys(changes) as (keyof Exhibit)[];
  const pick = (e: Exhibit): Record<string, unknown> => Object.fromEntries(keys.map((k) => [k, e[k] ?? null]));
  await opened.catalogue.update((record) => ({
    ...record,
    exhibits: record.exhibits.map((e) => (e.number === number ? changed(e, changes) : e)),
  }));
  await opened.custody.append({
    type: 'modification',
    outcome: 'success',
    exhibit: number,
    sha256: before.sha256,
    detail: { action: 'describe', before: pick(before), after: pick(after) },
  });
  return after;
}

function changed(exhibit: Exhibit, { capturedAt, ...changes }: ExhibitChanges): Exhibit {
  const rest = { ...exhibit, ...changes };
  if (capturedAt === undefined) return rest;
  return { ...rest, capturedAt: capturedAt === null ? null : { value: capturedAt, basis: 'user' } };
}

/** Sets, replaces or (null) removes a note on a recording. @throws FaultError E_NO_SUCH_EXHIBIT */
export async function setCallNote(opened: OpenCase, number: number, id: string, note: Omit<CallNote, 'id'> | null): Promise<void> {
  const { sha256 } = exhibitByNumber(opened, number);
  const whole = note && { id, ...note };
  await opened.annotations.setNote(sha256, id, whole);
  await opened.custody.append({ type: 'modification', outcome: 'success', exhibit: number, sha256, detail: { action: 'note', id, note: whole } });
}

/** Changes what the case is called and where its clock stands. */
export async function updateCase(
  { catalogue, custody }: OpenCase,
  changes: { readonly title?: string; readonly counterparty?: string; readonly zone?: string },
): Promise<void> {
  const { title, counterparty, zone } = catalogue.record;
  await catalogue.update((record) => ({ ...record, ...changes }));
  await custody.append({ type: 'modification', outcome: 'success', detail: { action: 'case', before: { title, counterparty, zone }, after: changes } });
}
