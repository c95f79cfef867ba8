import type { Exhibit, Origin } from '../../core/exhibit/Exhibit.js';
import { kindOf } from '../../core/exhibit/kindOf.js';
import { safeFileName } from '../../core/exhibit/safeFileName.js';
import { FaultError } from '../../core/faults.js';
import type { Clock, OpenCase, StoredOriginal } from '../../core/ports.js';
import { channelOfKind, ingestionOf } from './ingestion.js';

export interface Stored {
  readonly exhibit: Exhibit;
  readonly duplicate: boolean;
}

export interface Arrival {
  readonly name: string;
  readonly via: Origin['via'];
  readonly parent?: Origin['parent'];
  /** The path to be taken off the list of pending imports, in the same write. */
  readonly pendingPath?: string;
}

/**
 * Lists an original that is stored already: custody first, then the catalogue, each durable before the next. The same
 * bytes again are the same exhibit; a new name or carrier of theirs is added to its origins.
 * @param number the number to give if it becomes a new exhibit
 * @throws FaultError E_CORRUPT when its name poses as what its bytes are not
 */
export async function storeExhibit(
  opened: OpenCase,
  stored: StoredOriginal,
  arrival: Arrival,
  number: number,
  clock: Clock,
): Promise<Stored> {
  const { sha256, modifiedAt } = stored;
  const origin: Origin = {
    name: safeFileName(arrival.name),
    importedAt: clock.now(),
    via: arrival.via,
    ...(arrival.parent && { parent: arrival.parent }),
    // Only a person's own file has an age that tells anything.
    ...(modifiedAt && arrival.via === 'file' && { modifiedAt }),
  };
  const known = opened.catalogue.record.exhibits.find((e) => e.sha256 === sha256);
  if (known) return { exhibit: await addOrigin(opened, known, origin, arrival.pendingPath), duplicate: true };
  const exhibit = newExhibit(stored, origin, number);
  if (exhibit === null) {
    await opened.originals.remove(sha256);
    throw new FaultError({ code: 'E_CORRUPT', input: arrival.name });
  }
  await opened.custody.append(ingestionOf(exhibit));
  await opened.catalogue.update((record) => ({
    ...record,
    exhibits: [...record.exhibits, exhibit],
    pendingImports: without(record.pendingImports, arrival.pendingPath),
  }));
  return { exhibit, duplicate: false };
}

/** An exhibit as it comes in; null when its name poses as what its bytes are not. */
function newExhibit({ sha256, sizeBytes, head }: StoredOriginal, origin: Origin, number: number): Exhibit | null {
  const { kind, mediaType, disguised } = kindOf(head, origin.name);
  if (disguised) return null;
  return {
    number,
    sha256,
    kind,
    mediaType,
    sizeBytes,
    channel: channelOfKind[kind],
    capturedAt: null,
    origins: [origin],
    reading: { at: 'queued', attempts: 0 },
    provenance: {},
    included: true,
  };
}

async function addOrigin({ custody, catalogue }: OpenCase, exhibit: Exhibit, added: Origin, pendingPath: string | undefined): Promise<Exhibit> {
  const { number, sha256, origins } = exhibit;
  const isNew = !origins.some((o) => o.name === added.name && o.parent === added.parent);
  if (isNew) await custody.append({ type: 'modification', outcome: 'success', exhibit: number, sha256, detail: { action: 'origin', origin: added } });
  const { exhibits } = await catalogue.update((record) => ({
    ...record,
    exhibits: isNew ? record.exhibits.map((e) => (e.number === number ? { ...e, origins: [...e.origins, added] } : e)) : record.exhibits,
    pendingImports: without(record.pendingImports, pendingPath),
  }));
  return exhibits.find((e) => e.number === number) ?? exhibit;
}

const without = (paths: readonly string[], gone: string | undefined): readonly string[] => paths.filter((path) => path !== gone);
