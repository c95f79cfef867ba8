import { z } from 'zod';
import type { CaseMaterial, ExhibitMaterial } from '../core/chronology/Material.js';
import type { OwnEntry } from '../core/chronology/Entry.js';
import type { Verification } from '../core/bundle/Verification.js';
import { roles } from '../core/exhibit/Correction.js';
import { exhibitKinds } from '../core/exhibit/Exhibit.js';
import type { ImportQueue } from '../core/exhibit/ImportQueue.js';
import type { Silence } from '../core/exhibit/silences.js';
import type { Fault } from '../core/faults.js';
import type { SignatureCheck } from '../core/letter/SignatureCheck.js';
import type { SearchHit } from '../core/search/Search.js';
import type { Sha256 } from '../core/exhibit/Sha256.js';
import type { SpeechState } from './SpeechState.js';
import { caseId, channel, date, exhibit, id, long, sha256, short, side, soundPieceBytes, time, wallClock } from './bounds.js';
import { addedMessage, changes, excerpt, messagePart, onMessage, place } from './corrections.js';
import { callNote } from './callNote.js';

const ownEntry = z.strictObject({
  date: date.nullable(),
  time: time.nullable(),
  channel,
  side,
  author: short.nullable(),
  role: z.enum(roles),
  text: long,
  tags: z.array(short).max(50),
  included: z.boolean(),
});
const provenance = z.strictObject({
  source: short.optional(),
  takenBy: short.optional(),
  takenAt: short.optional(),
  conditions: long.optional(),
  device: short.optional(),
  account: short.optional(),
  counterpart: short.optional(),
  note: long.optional(),
});

const ask = <I extends z.ZodType, O>(input: I, _output: () => O) => ({ input }) as { input: I; output: O };
const gives = <O>() => (): O => {
  throw new Error('a type only');
};

/** Every request the page may make. Outputs are types: what leaves the main side is made there and trusted. */
export const requests = {
  'app.state': ask(z.strictObject({}), gives<AppState>()),
  'app.setPreferences': ask(
    z.strictObject({
      language: z.enum(['ru', 'en', 'system']).optional(),
      theme: z.enum(['light', 'dark', 'system']).optional(),
      view: z.record(z.string().max(100), z.string().max(2_000)).optional(),
      asksForKeys: z.boolean().optional(),
    }),
    gives<AppState>(),
  ),

  'library.list': ask(z.strictObject({}), gives<readonly CaseCard[]>()),
  'library.create': ask(
    z.strictObject({ title: short.min(1), counterparty: short.optional(), zone: short.optional() }),
    gives<CaseCard>(),
  ),
  'library.openSample': ask(z.strictObject({}), gives<CaseCard>()),
  'library.openExisting': ask(z.strictObject({}), gives<CaseCard | null>()),
  'library.forget': ask(z.strictObject({ caseId }), gives<null>()),

  'case.open': ask(z.strictObject({ caseId }), gives<CaseCard>()),
  'case.close': ask(z.strictObject({ caseId }), gives<null>()),
  'case.rename': ask(
    z.strictObject({ caseId, title: short.min(1).optional(), counterparty: short.optional(), zone: short.optional() }),
    gives<CaseCard>(),
  ),
  'case.reveal': ask(z.strictObject({ caseId }), gives<null>()),
  'case.material': ask(z.strictObject({ caseId, since: z.number().int().min(0).optional() }), gives<MaterialReply>()),

  'import.choose': ask(z.strictObject({ caseId, what: z.enum(['files', 'folder']) }), gives<{ accepted: number }>()),
  'import.paths': ask(
    z.strictObject({ caseId, paths: z.array(z.string().min(1).max(32_767)).min(1).max(100_000) }),
    gives<{ accepted: number }>(),
  ),
  'import.paste': ask(z.strictObject({ caseId }), gives<{ accepted: number }>()),
  'import.pause': ask(z.strictObject({ caseId, paused: z.boolean() }), gives<null>()),
  'import.cancel': ask(z.strictObject({ caseId }), gives<null>()),
  'import.retry': ask(z.strictObject({ caseId, exhibit }), gives<null>()),
  'import.queue': ask(z.strictObject({ caseId }), gives<ImportQueue>()),
  'import.clearFinished': ask(z.strictObject({ caseId }), gives<null>()),

  'entry.correct': ask(onMessage.extend({ changes }), gives<{ correctionId: string }>()),
  /** Makes two messages of one: the upper part keeps its id, the lower is named by the correction. */
  'entry.split': ask(onMessage.extend({ splits: z.tuple([messagePart, messagePart]) }), gives<{ correctionId: string }>()),
  /** Makes one message of two: `joins` goes on in the target. */
  'entry.join': ask(onMessage.extend({ joins: place }), gives<{ correctionId: string }>()),
  /** Adds a message that the machine did not see; the correction names it. */
  'entry.add': ask(z.strictObject({ caseId, sha256, adds: addedMessage }), gives<{ correctionId: string }>()),
  /** Makes a stretch of a document an entry; the correction names it. */
  'entry.excerpt': ask(z.strictObject({ caseId, sha256, excerpts: excerpt }), gives<{ correctionId: string }>()),
  'entry.revoke': ask(z.strictObject({ caseId, sha256, correctionId: id }), gives<{ correctionId: string }>()),
  'own.add': ask(z.strictObject({ caseId, entry: ownEntry, id: id.optional() }), gives<OwnEntry>()),
  'own.update': ask(z.strictObject({ caseId, id, entry: ownEntry }), gives<OwnEntry>()),
  'own.remove': ask(z.strictObject({ caseId, id }), gives<null>()),

  'exhibit.update': ask(
    z.strictObject({
      caseId,
      exhibit,
      changes: z.strictObject({
        channel: channel.optional(),
        kind: z.enum(exhibitKinds).optional(),
        /** `YYYY-MM-DDTHH:MM:SS`, or null to take the person's word back. */
        capturedAt: wallClock.nullable().optional(),
        provenance: provenance.optional(),
        included: z.boolean().optional(),
        title: short.optional(),
        withoutPosition: z.boolean().optional(),
      }),
    }),
    gives<null>(),
  ),
  'exhibit.open': ask(z.strictObject({ caseId, exhibit }), gives<null>()),
  'exhibit.reveal': ask(z.strictObject({ caseId, exhibit }), gives<null>()),
  'exhibit.drag': ask(z.strictObject({ caseId, exhibits: z.array(exhibit).min(1).max(100) }), gives<null>()),
  /** Where nobody speaks in a recording; null when it cannot be decoded. */
  'exhibit.silences': ask(z.strictObject({ caseId, exhibit }), gives<readonly Silence[] | null>()),
  'exhibit.setNote': ask(z.strictObject({ caseId, exhibit, id, note: callNote.nullable() }), gives<null>()),
  /** Puts the segments of a transcript that is an exhibit beside a recording, or takes them off again. */
  'exhibit.attachTranscript': ask(z.strictObject({ caseId, exhibit, transcript: exhibit }), gives<{ segments: number }>()),
  'exhibit.detachTranscript': ask(z.strictObject({ caseId, exhibit, transcript: exhibit }), gives<null>()),

  /** What a full check of a letter's signatures would ask. Asks nothing itself. */
  'signature.plan': ask(z.strictObject({ caseId, exhibit }), gives<SignaturePlanReply>()),
  /** Checks them; with `again` keys that the case holds are asked for anew. */
  'signature.check': ask(z.strictObject({ caseId, exhibit, again: z.boolean().optional() }), gives<SignatureCheck>()),
  /** Takes what a machine heard off a recording, or puts back what was taken off. */
  'exhibit.dropRecognition': ask(z.strictObject({ caseId, exhibit, digest: sha256 }), gives<null>()),
  'exhibit.restoreRecognition': ask(z.strictObject({ caseId, exhibit, digest: sha256 }), gives<null>()),

  'speech.state': ask(z.strictObject({}), gives<SpeechState>()),
  /** Has the person choose the folder of a model; null when the dialog was left. `folder` is named by window tests only. */
  'speech.chooseModel': ask(z.strictObject({ folder: z.string().max(32_767).optional() }), gives<SpeechState | null>()),
  'speech.forgetModel': ask(z.strictObject({}), gives<SpeechState>()),
  /** The page decodes a recording and hands its sound over in pieces: one channel, 16 bits, of this rate. */
  'speech.begin': ask(z.strictObject({ caseId, exhibit, sampleRate: z.number().int().min(1_000).max(768_000) }), gives<{ jobId: string }>()),
  'speech.sound': ask(z.strictObject({ jobId: id, bytes: z.instanceof(Uint8Array).refine(({ length }) => length <= soundPieceBytes) }), gives<null>()),
  /** Transcribes what was handed over and keeps it; resolves to how many segments were put beside the recording. */
  'speech.transcribe': ask(z.strictObject({ jobId: id, language: z.enum(['ru', 'auto']) }), gives<{ segments: number; digest: Sha256 | null }>()),
  'speech.cancel': ask(z.strictObject({ jobId: id }), gives<null>()),

  'search.query': ask(
    z.strictObject({
      caseId,
      text: z.string().max(500),
      side: side.optional(),
      channel: channel.optional(),
      kind: z.enum([...exhibitKinds, 'own']).optional(),
      from: date.optional(),
      to: date.optional(),
      limit: z.number().int().min(1).max(1_000).optional(),
    }),
    gives<readonly SearchHit[]>(),
  ),

  'export.run': ask(
    z.strictObject({
      caseId,
      profile: z.enum(['full', 'claim', 'court']),
      language: z.enum(['ru', 'en']),
      /** Asked of the person in a dialog when absent. Only window tests name it. */
      target: z.string().max(32_767).optional(),
    }),
    gives<{ saved: false } | { saved: true; token: string; fileName: string; sizeBytes: number; sha256: string }>(),
  ),
  'export.cancel': ask(z.strictObject({ caseId }), gives<null>()),
  'export.reveal': ask(z.strictObject({ token: id }), gives<null>()),
  'verify.case': ask(z.strictObject({ caseId }), gives<Verification>()),
  /** Verifies the bundle of an export token, or one chosen in a dialog; null when the dialog was left. */
  'verify.bundle': ask(
    z.strictObject({ token: id.optional() }),
    gives<{ fileName: string; verification: Verification } | null>(),
  ),
} as const;

export type Action = keyof typeof requests;
export type Input<A extends Action> = z.input<(typeof requests)[A]['input']>;
export type Output<A extends Action> = (typeof requests)[A]['output'];
/** What every request answers; nothing is thrown across the bridge. */
export type Reply<A extends Action> = { readonly ok: true; readonly value: Output<A> } | { readonly ok: false; readonly fault: Fault };

export interface AppState {
  readonly version: string;
  readonly language: 'ru' | 'en';
  readonly languageChoice: 'ru' | 'en' | 'system';
  readonly theme: 'light' | 'dark' | 'system';
  readonly platform: string;
  /** What the page wants remembered: last room, filters, position. */
  readonly view: Readonly<Record<string, string>>;
  /** Whether the network may be asked for the keys of letters' signatures. */
  readonly asksForKeys: boolean;
}

export interface SignaturePlanReply {
  /** Names that would be asked for, as TXT records. */
  readonly toAsk: readonly string[];
  /** Names whose key the case holds. */
  readonly kept: readonly string[];
  /** The name servers that would be asked; null while the network is switched off. */
  readonly servers: readonly string[] | null;
}

export interface CaseCard {
  readonly caseId: string;
  readonly title: string;
  readonly counterparty: string;
  readonly zone: string;
  /** The folder's name, for telling cases of one title apart. */
  readonly folderName: string;
  /** `YYYY-MM-DD` of the earliest and latest dated exhibit; null without any. */
  readonly period: readonly [from: string, to: string] | null;
  readonly counts: { readonly exhibits: number; readonly read: number; readonly failed: number; readonly queued: number };
  /** The case's own picture: exhibit numbers of the latest screenshots. */
  readonly covers: readonly number[];
  /** Set when the folder is gone or cannot be opened. */
  readonly fault: Fault | null;
}

export interface MaterialReply {
  readonly revision: number;
  readonly zone: string;
  /** All exhibits that changed since the asked revision; all of them without one. */
  readonly exhibits: readonly ExhibitMaterial[];
  /** The numbers of all exhibits the case lists now: a file that proves damaged when it is read is withdrawn again. */
  readonly listed?: readonly number[];
  readonly ownEntries: CaseMaterial['ownEntries'];
}

export type { ImportItem, ImportItemState, ImportQueue } from '../core/exhibit/ImportQueue.js';

/** What the main side tells the page without being asked. */
export type PageEvent =
  | { readonly type: 'job.progress'; readonly jobId: string; readonly caseId: string; readonly stage: string; readonly done: number; readonly total: number }
  | { readonly type: 'case.changed'; readonly caseId: string; readonly revision: number }
  | { readonly type: 'import.changed'; readonly caseId: string; readonly queue: ImportQueue }
  | { readonly type: 'menu.command'; readonly command: string };

/** What the preload puts on `window.dossier`. */
export interface Bridge {
  ask<A extends Action>(action: A, input: Input<A>): Promise<Reply<A>>;
  /** Imports dropped or pasted files; their paths never enter the page. */
  importFiles(caseId: string, files: readonly File[]): Promise<Reply<'import.paths'>>;
  onEvent(listener: (event: PageEvent) => void): () => void;
}
