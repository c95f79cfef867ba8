import { mkdir, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { replaceFile } from '../adapters/disk/replaceFile.js';
import type { BugLog } from './BugLog.js';

const shape = z.object({
  schema: z.literal(1),
  /** The case folders this person works with, the latest first. The key is ours: a copied folder is another case here. */
  cases: z.array(z.object({ caseId: z.string(), dir: z.string() })),
  language: z.enum(['ru', 'en', 'system']),
  theme: z.enum(['light', 'dark', 'system']),
  /** Whether the network may be asked for the keys of letters' signatures; off until the person says otherwise. */
  asksForKeys: z.boolean().default(false),
  view: z.record(z.string(), z.string()),
  /** The folder of the speech model; absent while none is chosen. */
  speechModel: z.string().optional(),
  window: z.object({
    bounds: z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }).nullable(),
    maximised: z.boolean(),
  }),
});

/** What the program remembers between starts. It holds nothing of a case but where its folder lies. */
export type LibraryState = Readonly<z.output<typeof shape>>;

const empty: LibraryState = {
  schema: 1,
  cases: [],
  language: 'system',
  theme: 'system',
  asksForKeys: false,
  view: {},
  window: { bounds: null, maximised: false },
};

/** The memory of the program: one small file, replaced atomically. */
export class Library {
  #saving: Promise<void> = Promise.resolve();

  private constructor(
    private readonly path: string,
    private readonly log: BugLog,
    private current: LibraryState,
  ) {}

  /** Reads the file; a missing one is an empty library, a broken one is put aside and told in the log. */
  static async open(path: string, log: BugLog): Promise<Library> {
    await mkdir(dirname(path), { recursive: true });
    return new Library(path, log, await load(path, log));
  }

  get state(): LibraryState {
    return this.current;
  }

  /** The folder of a case; null when the library does not know it. */
  dirOf(caseId: string): string | null {
    return this.current.cases.find((known) => known.caseId === caseId)?.dir ?? null;
  }

  /** Changes at once in memory; resolves when it is saved. A memory that cannot be saved costs no work: it is logged. */
  change(make: (state: LibraryState) => LibraryState): Promise<void> {
    this.current = make(this.current);
    this.#saving = this.#saving.then(() => this.#save());
    return this.#saving;
  }

  /** Resolves when all that was changed is saved. */
  settled(): Promise<void> {
    return this.#saving;
  }

  async #save(): Promise<void> {
    try {
      await replaceFile(this.path, `${JSON.stringify(this.current, null, 2)}\n`);
    } catch (error) {
      this.log.write('library', error);
    }
  }
}

async function load(path: string, log: BugLog): Promise<LibraryState> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return empty;
  try {
    return shape.parse(JSON.parse(text));
  } catch (error) {
    log.write('library', error);
    await rename(path, `${path}.broken`);
    return empty;
  }
}
