import type { OwnEntry } from '../../core/chronology/Entry.js';
import { FaultError } from '../../core/faults.js';
import type { Environment, OpenCase } from '../../core/ports.js';

export type OwnEntryFacts = Omit<OwnEntry, 'id' | 'createdAt'>;

/** Adds an entry of the person's own. `id` brings a removed one back under its former id (undo). */
export async function addOwnEntry(opened: OpenCase, facts: OwnEntryFacts, env: Environment, id?: string): Promise<OwnEntry> {
  const entry: OwnEntry = { ...facts, id: id ?? env.newId(), createdAt: env.clock.now() };
  if (opened.catalogue.record.ownEntries.some((e) => e.id === entry.id)) throw noSuch(entry.id);
  await change(opened, { action: 'own-add', after: entry }, (entries) => [...entries, entry]);
  return entry;
}

/** Replaces an own entry; the custody log keeps what stood before. @throws FaultError E_NO_SUCH_ENTRY */
export async function updateOwnEntry(opened: OpenCase, id: string, facts: OwnEntryFacts): Promise<OwnEntry> {
  const before = find(opened, id);
  const after: OwnEntry = { ...facts, id, createdAt: before.createdAt };
  await change(opened, { action: 'own-update', before, after }, (entries) => entries.map((e) => (e.id === id ? after : e)));
  return after;
}

/** Removes an own entry; the custody log keeps it. @throws FaultError E_NO_SUCH_ENTRY */
export async function removeOwnEntry(opened: OpenCase, id: string): Promise<void> {
  const before = find(opened, id);
  await change(opened, { action: 'own-remove', before }, (entries) => entries.filter((e) => e.id !== id));
}

function find({ catalogue }: OpenCase, id: string): OwnEntry {
  const entry = catalogue.record.ownEntries.find((e) => e.id === id);
  if (!entry) throw noSuch(id);
  return entry;
}

const noSuch = (id: string): FaultError => new FaultError({ code: 'E_NO_SUCH_ENTRY', input: id });

async function change(
  { catalogue, custody }: OpenCase,
  detail: Record<string, unknown>,
  make: (entries: readonly OwnEntry[]) => readonly OwnEntry[],
): Promise<void> {
  await catalogue.update((record) => ({ ...record, ownEntries: make(record.ownEntries) }));
  await custody.append({ type: 'modification', outcome: 'success', detail });
}
