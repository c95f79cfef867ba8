import type { CustodyEvent, CustodyFact } from '../../core/custody/CustodyEvent.js';
import type { Channel, Exhibit, ExhibitKind, Origin } from '../../core/exhibit/Exhibit.js';
import type { DatedMoment } from '../../core/dating/Dated.js';

/** Where an exhibit of a kind is taken to come from until the person says better. */
export const channelOfKind: Readonly<Record<ExhibitKind, Channel>> = {
  screenshot: 'chat',
  email: 'email',
  call: 'call',
  photo: 'other',
  document: 'document',
};

/** The ingestion of an exhibit as custody writes it down: all that is needed to list the exhibit again after a crash. */
export function ingestionOf(exhibit: Exhibit): CustodyFact {
  const { number, sha256, kind, mediaType, sizeBytes, channel, capturedAt, origins } = exhibit;
  return {
    type: 'ingestion',
    outcome: 'success',
    exhibit: number,
    sha256,
    detail: { kind, mediaType, sizeBytes, channel, capturedAt, origin: origins[0] },
  };
}

/** The exhibit that an ingestion event brought in, not read yet. */
export function exhibitOfIngestion(event: CustodyEvent): Exhibit {
  const detail = event.detail as {
    kind: ExhibitKind;
    mediaType: string;
    sizeBytes: number;
    channel: Channel;
    capturedAt: DatedMoment | null;
    origin: Origin;
  };
  const { kind, mediaType, sizeBytes, channel, capturedAt, origin } = detail;
  return {
    number: event.exhibit!,
    sha256: event.sha256!,
    kind,
    mediaType,
    sizeBytes,
    channel,
    capturedAt,
    origins: [origin],
    reading: { at: 'queued', attempts: 0 },
    provenance: {},
    included: true,
  };
}
