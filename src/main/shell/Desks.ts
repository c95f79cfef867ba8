import { randomUUID } from 'node:crypto';
import { access, mkdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { CaseCard } from '../../contract/requests.js';
import { safeFileName } from '../../core/exhibit/safeFileName.js';
import { FaultError } from '../../core/faults.js';
import type { CaseFolders, CaseRecord, OpenCase } from '../../core/ports.js';
import type { BugLog } from './BugLog.js';
import { brokenCard, caseCard } from './caseCard.js';
import type { Desk } from './Desk.js';
import type { Library } from './Library.js';

/** What the desks are made with. */
export interface DeskMeans {
  readonly library: Library;
  readonly log: BugLog;
  readonly folders: CaseFolders;
  /** Where new cases are made. */
  readonly cases: string;
  readonly makeDesk: (caseId: string, openCase: OpenCase) => Promise<Desk>;
  readonly makeCase: (dir: string, facts: CaseFacts) => Promise<OpenCase>;
  readonly openForWork: (dir: string) => Promise<OpenCase>;
}

export type CaseFacts = Pick<CaseRecord, 'title' | 'counterparty' | 'zone'>;

/** The cases that are held open: each once, whoever asks, until it is closed or the program ends. */
export class Desks {
  readonly #open = new Map<string, Promise<Desk>>();

  constructor(private readonly means: DeskMeans) {}

  /** @throws FaultError E_NOT_FOUND for a case the library does not know, and what opening throws */
  open(caseId: string): Promise<Desk> {
    const known = this.#open.get(caseId);
    if (known !== undefined) return known;
    const opening = this.#openAnew(caseId);
    this.#open.set(caseId, opening);
    // A case that could not be opened may be asked for again.
    opening.catch(() => this.#open.delete(caseId));
    return opening;
  }

  async close(caseId: string): Promise<void> {
    const desk = this.#open.get(caseId);
    this.#open.delete(caseId);
    await desk?.then((opened) => opened.close(), () => undefined);
  }

  async closeAll(): Promise<void> {
    await Promise.all([...this.#open.keys()].map((caseId) => this.close(caseId)));
  }

  /** Lends a case for looking only: the open one, else as it stands on disk, without its lock. */
  async look(caseId: string): Promise<OpenCase> {
    const desk = await this.#open.get(caseId)?.catch(() => undefined);
    return desk?.openCase ?? this.means.folders.open(this.#dirOf(caseId), 'read');
  }

  cards(): Promise<readonly CaseCard[]> {
    return Promise.all(this.means.library.state.cases.map(({ caseId }) => this.card(caseId)));
  }

  /** A case as the library shows it; one that cannot be shown carries its fault. */
  async card(caseId: string): Promise<CaseCard> {
    const dir = this.#dirOf(caseId);
    try {
      return caseCard(caseId, dir, (await this.look(caseId)).catalogue.record);
    } catch (error) {
      if (error instanceof FaultError) return brokenCard(caseId, dir, error.fault);
      return brokenCard(caseId, dir, { code: 'E_INTERNAL', input: dir, reference: this.means.log.write('card', error) });
    }
  }

  /** Makes a case in a folder of its own, named by its title. */
  async create(facts: CaseFacts): Promise<CaseCard> {
    await mkdir(this.means.cases, { recursive: true });
    const dir = await freeFolder(this.means.cases, safeFileName(facts.title.replace(/[/\\]/g, '-'), 'case'));
    const openCase = await this.means.makeCase(dir, facts);
    const caseId = randomUUID();
    // Held before it is listed: whoever sees it in the list and asks for it must not try to open it a second time.
    this.#open.set(caseId, this.means.makeDesk(caseId, openCase));
    await this.#list(dir, caseId);
    return this.card(caseId);
  }

  /** Takes a case folder made elsewhere into the library. @throws FaultError E_NOT_A_CASE, E_CASE_DAMAGED, E_NEWER_CASE */
  async adopt(chosen: string): Promise<CaseCard> {
    const dir = await realpath(chosen);
    await this.means.folders.open(dir, 'read');
    return this.card(await this.#list(dir));
  }

  /** Goes on with what an earlier run left unread. A case that cannot be opened tells so when it is asked for. */
  async resumeInterrupted(): Promise<void> {
    for (const { caseId } of this.means.library.state.cases) {
      const card = await this.card(caseId);
      if (card.fault === null && card.counts.queued > 0) await this.open(caseId).catch(() => undefined);
    }
  }

  /** Lists a case first, as the one last worked with. */
  toFront(caseId: string): Promise<void> {
    return this.means.library.change((state) => {
      const asked = state.cases.filter((one) => one.caseId === caseId);
      return { ...state, cases: [...asked, ...state.cases.filter((one) => one.caseId !== caseId)] };
    });
  }

  async #openAnew(caseId: string): Promise<Desk> {
    const openCase = await this.means.openForWork(this.#dirOf(caseId));
    return this.means.makeDesk(caseId, openCase);
  }

  async #list(dir: string, newId = randomUUID()): Promise<string> {
    const known = this.means.library.state.cases.find((one) => one.dir === dir);
    const caseId = known?.caseId ?? newId;
    await this.means.library.change((state) => ({
      ...state,
      cases: [{ caseId, dir }, ...state.cases.filter((one) => one.dir !== dir)],
    }));
    return caseId;
  }

  #dirOf(caseId: string): string {
    const dir = this.means.library.dirOf(caseId);
    if (dir === null) throw new FaultError({ code: 'E_NOT_FOUND', input: caseId });
    return dir;
  }
}

/** `name`, else `name 2`, `name 3` …, whichever is free. */
async function freeFolder(parent: string, name: string): Promise<string> {
  for (let count = 1; ; count += 1) {
    const dir = join(parent, count === 1 ? name : `${name} ${count}`);
    const isTaken = await access(dir).then(() => true, () => false);
    if (!isTaken) return dir;
  }
}
