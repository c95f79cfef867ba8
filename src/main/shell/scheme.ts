import { protocol, type Session } from 'electron';
import type { BugLog } from './BugLog.js';
import { servePageFile } from './servePageFile.js';
import { serveLetter, serveOriginal, servePage, serveSound, serveThumbnail } from './serveEvidence.js';
import type { EvidenceSource } from './EvidenceSource.js';

/** Must be called before the app is ready: our scheme gets an origin of its own, streams, and fetch. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: 'dossier',
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, corsEnabled: true, codeCache: true },
    },
  ]);
}

/**
 * Serves `dossier://app/…` (the page's own files), `dossier://original|sound|thumbnail|letter/<case>/<exhibit>` and
 * `dossier://page/<case>/<exhibit>/<page>?width=<px>`. Evidence is
 * named by ids only; no address leads to a path of the page's choosing.
 */
export function serveScheme(session: Session, pageFolder: string, evidence: EvidenceSource, log: BugLog): void {
  session.protocol.handle('dossier', async (request) => {
    const url = new URL(request.url);
    try {
      if (request.method !== 'GET' && request.method !== 'HEAD') return none(405);
      if (url.host === 'app') return (await servePageFile(pageFolder, url.pathname)) ?? none(404);
      const named = /^\/([\w-]{1,100})\/([1-9]\d{0,6})(?:\/([1-9]\d{0,5}))?$/.exec(url.pathname);
      if (named === null || (url.host === 'page') !== (named[3] !== undefined)) return none(404);
      const [, caseId = '', number = '', page = '1'] = named;
      const name = { caseId, exhibit: Number(number) };
      if (url.host === 'page') return (await servePage(evidence, name, Number(page), url.searchParams.get('width'))) ?? none(404);
      return (await serveEvidence(url.host, evidence, name, request)) ?? none(404);
    } catch (error) {
      log.write(`scheme ${url.host}`, error);
      return none(500);
    }
  });
}

function serveEvidence(host: string, evidence: EvidenceSource, name: { caseId: string; exhibit: number }, request: Request): Promise<Response | null> {
  switch (host) {
    case 'original':
      return serveOriginal(evidence, name, request.headers.get('range'));
    case 'sound':
      return serveSound(evidence, name, request.headers.get('range'));
    case 'thumbnail':
      return serveThumbnail(evidence, name);
    case 'letter':
      return serveLetter(evidence, name);
    default:
      return Promise.resolve(null);
  }
}

const none = (status: number): Response => new Response(null, { status, headers: { 'x-content-type-options': 'nosniff' } });
