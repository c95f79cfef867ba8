import { basename } from 'node:path';
import type { CaseCard } from '../../contract/requests.js';
import type { Fault } from '../../core/faults.js';
import type { CaseRecord } from '../../core/ports.js';

const coverCount = 3;

/** What the library shows of a case. */
export function caseCard(caseId: string, dir: string, record: CaseRecord): CaseCard {
  const { exhibits, pendingImports } = record;
  // A file's own time tells when it was copied as often as when it was made.
  const days = exhibits.flatMap(({ capturedAt }) => (capturedAt === null || capturedAt.basis === 'mtime' ? [] : [capturedAt.value.slice(0, 10)])).sort();
  const [first] = days;
  const last = days.at(-1);
  return {
    caseId,
    title: record.title,
    counterparty: record.counterparty,
    zone: record.zone,
    folderName: basename(dir),
    period: first === undefined || last === undefined ? null : [first, last],
    counts: {
      exhibits: exhibits.length,
      read: exhibits.filter(({ reading }) => reading.at === 'read').length,
      failed: exhibits.filter(({ reading }) => reading.at === 'failed').length,
      queued: exhibits.filter(({ reading }) => reading.at === 'queued').length + pendingImports.length,
    },
    covers: exhibits
      .filter(({ kind }) => kind === 'screenshot' || kind === 'photo')
      .slice(-coverCount)
      .reverse()
      .map(({ number }) => number),
    fault: null,
  };
}

/** The card of a case that cannot be shown: its folder is gone or cannot be read. */
export function brokenCard(caseId: string, dir: string, fault: Fault): CaseCard {
  return {
    caseId,
    title: basename(dir),
    counterparty: '',
    zone: '',
    folderName: basename(dir),
    period: null,
    counts: { exhibits: 0, read: 0, failed: 0, queued: 0 },
    covers: [],
    fault,
  };
}
