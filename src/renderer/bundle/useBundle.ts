import { create } from 'zustand';
import type { BundleProfile } from '../../core/bundle/BundleProfile.js';
import type { Verification } from '../../core/bundle/Verification.js';
import { FaultError, type Fault } from '../../core/faults.js';
import type { Progress } from '../../core/ports.js';
import type { Language } from '../../core/wording/Language.js';
import { ask } from '../state/ask.js';
import { listen } from '../state/hearEvents.js';

/** A bundle that was written. `token` stands for its path, which the page never learns. */
export interface WrittenBundle {
  readonly token: string;
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly profile: BundleProfile;
  /** The state of the case that went in. */
  readonly revision: number;
}

/** What a check found; `fileName` is null for the case itself. */
export interface Checked {
  readonly fileName: string | null;
  readonly verification: Verification;
}

export interface BundleState {
  readonly caseId: string;
  readonly profile: BundleProfile;
  /** Null until chosen: that of the window. */
  readonly language: Language | null;
  /** How far the running export is; null while none runs. */
  readonly writing: Progress | null;
  readonly written: WrittenBundle | null;
  readonly writeFault: Fault | null;
  readonly checking: { readonly what: 'case' | 'bundle'; readonly progress: Progress | null } | null;
  readonly checked: Checked | null;
  readonly checkFault: Fault | null;
}

interface BundleStore extends BundleState {
  readonly enter: (caseId: string) => void;
  readonly choose: (choice: Partial<Pick<BundleState, 'profile' | 'language'>>) => void;
  readonly write: (language: Language, revision: number, target?: string) => Promise<void>;
  readonly cancel: () => Promise<void>;
  readonly verifyCase: () => Promise<void>;
  /** Checks the bundle of a token, or one that the person chooses in a dialog. */
  readonly verifyChosen: (token?: string) => Promise<void>;
}

const atStart: BundleState = {
  caseId: '',
  profile: 'full',
  language: null,
  writing: null,
  written: null,
  writeFault: null,
  checking: null,
  checked: null,
  checkFault: null,
};
const notYet: Progress = { stage: 'choosing', done: 0, total: 0 };

/** The export and the checks of the open case; they go on while other rooms are visited. */
export const useBundle = create<BundleStore>((set, get) => ({
  ...atStart,
  enter: (caseId) => set((store) => (store.caseId === caseId ? store : { ...atStart, caseId })),
  choose: (choice) => set(choice),
  write: async (language, revision, target) => {
    const { caseId, profile, writing } = get();
    if (writing !== null) return;
    set({ writing: notYet, writeFault: null });
    const stop = follow(`export ${caseId}`, (progress) => set(({ writing: isOn }) => ({ writing: isOn && progress })));
    try {
      const reply = await ask('export.run', { caseId, profile, language, ...(target === undefined ? {} : { target }) });
      if (reply.saved && get().caseId === caseId) set({ written: { ...reply, profile, revision }, checked: null, checkFault: null });
    } catch (error) {
      if (get().caseId === caseId) set({ writeFault: faultOf(error) });
    } finally {
      stop();
      if (get().caseId === caseId) set({ writing: null });
    }
  },
  cancel: async () => {
    await ask('export.cancel', { caseId: get().caseId });
  },
  verifyCase: () =>
    check('case', async () => {
      const verification = await ask('verify.case', { caseId: get().caseId });
      return { fileName: null, verification };
    }),
  verifyChosen: (token) => check('bundle', () => ask('verify.bundle', token === undefined ? {} : { token })),
}));

async function check(what: 'case' | 'bundle', run: () => Promise<Checked | null>): Promise<void> {
  const { setState: set, getState: get } = useBundle;
  if (get().checking !== null) return;
  const { caseId } = get();
  set({ checking: { what, progress: null }, checkFault: null });
  const stop = follow('verify', (progress) => set(({ checking }) => ({ checking: checking && { ...checking, progress } })));
  try {
    const checked = await run();
    if (checked !== null && get().caseId === caseId) set({ checked });
  } catch (error) {
    if (get().caseId === caseId) set({ checkFault: faultOf(error), checked: null });
  } finally {
    stop();
    set({ checking: null });
  }
}

function follow(job: string, tell: (progress: Progress) => void): () => void {
  return listen((event) => {
    if (event.type === 'job.progress' && event.jobId === job) tell({ stage: event.stage, done: event.done, total: event.total });
  });
}

function faultOf(error: unknown): Fault {
  if (error instanceof FaultError) return error.fault;
  throw error;
}
