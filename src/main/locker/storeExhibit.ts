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
  { catalogue, custody, originals }: OpenCase,
  stored: StoredOriginal,
  arrival: Arrival,
  number: number,
  clock: Clock,
): Promise<Stored> {
  const { sha256, sizeBytes, head, modifiedAt } = stored;
  const name = safeFileName(arrival.name);
  const origin: Origin = {
    name,
    importedAt: clock.now(),
    via: arrival.via,
    ...(arrival.parent && { parent: arrival.parent }),
    ...(modifiedAt && { modifiedAt }),
  };
  const known = catalogue.record.exhibits.find((e) => e.sha256 === sha256);
  if (known) return { exhibit: await addOrigin(known, origin, arrival.pendingPath), duplicate: true };

  const { kind, mediaType, disguised } = kindOf(head, name);
  if (disguised) {
    await originals.remove(sha256);
    throw new FaultError({ code: 'E_CORRUPT', input: arrival.name });
  }
  const exhibit: Exhibit = {
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
  await custody.append(ingestionOf(exhibit));
  await catalogue.update((record) => ({
    ...record,
    exhibits: [...record.exhibits, exhibit],
    pendingImports: record.pendingImports.filter((p) => p !== arrival.pendingPath),
  }));
  return { exhibit, duplicate: false };

  async function addOrigin(exhibit: Exhibit, added: Origin, pendingPath: string | undefined): Promise<Exhibit> {
    const same = exhibit.origins.some((o) => o.name === added.name && o.parent === added.parent);
    const widened = same ? exhibit : { ...exhibit, origins: [...exhibit.origins, added] };
    if (!same) {
      await custody.append({
        type: 'modification',
        outcome: 'success',
        exhibit: exhibit.number,
        sha256: exhibit.sha256,
        detail: { action: 'origin', origin: added },
      });
    }
    await catalogue.update((record) => ({
      ...record,
      exhibits: same ? record.exhibits : record.exhibits.map((e) => (e.number === exhibit.number ? { ...e, origins: [...e.origins, added] } : e)),
      pendingImports: record.pendingImports.filter((p) => p !== pendingPath),
    }));
    return widened;
  }
}
