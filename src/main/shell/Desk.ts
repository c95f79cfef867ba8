import type { MaterialReply, PageEvent } from '../../contract/requests.js';
import type { ExhibitMaterial } from '../../core/chronology/Material.js';
import type { Exhibit } from '../../core/exhibit/Exhibit.js';
import type { OpenCase } from '../../core/ports.js';
import type { SearchHit, SearchQuery } from '../../core/search/Search.js';
import { openSearch } from '../adapters/index/openSearch.js';
import { ImportSession, type ImportSetting } from '../locker/ImportSession.js';
import type { BugLog } from './BugLog.js';
import { Revisions } from './Revisions.js';

/** Changes that come close together are told as one. */
const tellingMs = 150;

/** What a desk is given by the program. */
export interface DeskSetting {
  readonly importing: Pick<ImportSetting, 'reader' | 'sources' | 'mailboxes' | 'clock' | 'newId'>;
  readonly tell: (event: PageEvent) => void;
  readonly log: BugLog;
}

/** One case held open by the window: its import, what changed since the page last asked, and the telling of it. */
export class Desk {
  readonly importing: ImportSession;
  readonly #revisions = new Revisions(Date.now());
  readonly #searching = openSearch((since) => this.material(since));
  #seen: ReadonlyMap<number, Exhibit>;
  #telling: NodeJS.Timeout | null = null;
  #isQueueNews = false;
  #isClosed = false;

  constructor(
    readonly caseId: string,
    readonly openCase: OpenCase,
    private readonly setting: DeskSetting,
  ) {
    this.#seen = byNumber(openCase);
    this.importing = new ImportSession({
      ...setting.importing,
      opened: openCase,
      onChange: () => {
        this.#isQueueNews = true;
        this.#tellSoon();
      },
      onPaired: (recording) => this.changed([recording]),
    });
  }

  /** What the page builds its chronology from; only what it has not seen when it names the revision it knows. */
  async material(since: number | undefined): Promise<MaterialReply> {
    this.#notice();
    // Taken before the reading begins: what changes meanwhile is news again the next time.
    const revision = this.#revisions.latest;
    const { exhibits, zone, ownEntries } = this.openCase.catalogue.record;
    const news = exhibits.filter(({ number }) => this.#revisions.isNews(number, since));
    return {
      revision,
      zone,
      ownEntries,
      listed: exhibits.map(({ number }) => number),
      exhibits: await Promise.all(news.map((exhibit) => this.#materialOf(exhibit))),
    };
  }

  /** Ranked hits in the case as it is now, best first. @throws FaultError E_INTERNAL when the search thread died */
  search(query: SearchQuery): Promise<readonly SearchHit[]> {
    return this.#searching.query(query);
  }

  /** To be called after a change beside these exhibits (a correction, a note), or of the case itself. */
  changed(exhibits: readonly number[] = []): void {
    this.#revisions.note(exhibits);
    this.#tellSoon();
  }

  /** Goes on with what an earlier run left, and writes down a bug that stops an import, once it does. */
  async work(): Promise<void> {
    await this.importing.resume();
    this.#watch();
  }

  /** Takes files and folders in; resolves to how many were found. */
  async add(paths: readonly string[]): Promise<number> {
    const found = await this.importing.enqueue(paths);
    this.#watch();
    return found;
  }

  /** Leaves the import where it is and gives the case's lock back. */
  async close(): Promise<void> {
    this.#isClosed = true;
    if (this.#telling !== null) clearTimeout(this.#telling);
    await this.importing.suspend().catch((bug: unknown) => this.setting.log.write('import', bug));
    await this.#searching.close();
    await this.openCase.close();
  }

  #watch(): void {
    this.importing.idle().catch((bug: unknown) => this.setting.log.write('import', bug));
  }

  #tellSoon(): void {
    if (this.#isClosed) return;
    this.#telling ??= setTimeout(() => this.#tellNow(), tellingMs);
  }

  #tellNow(): void {
    this.#telling = null;
    this.#notice();
    const { caseId } = this;
    if (this.#isQueueNews) this.setting.tell({ type: 'import.changed', caseId, queue: this.importing.queue() });
    this.#isQueueNews = false;
    if (this.#revisions.isTold) return;
    this.#revisions.isTold = true;
    this.setting.tell({ type: 'case.changed', caseId, revision: this.#revisions.latest });
  }

  /** The record's parts are never changed in place: an exhibit that is another object is another state of it. */
  #notice(): void {
    const now = byNumber(this.openCase);
    const changed = [...now].filter(([number, exhibit]) => this.#seen.get(number) !== exhibit).map(([number]) => number);
    const isFewer = [...this.#seen.keys()].some((number) => !now.has(number));
    this.#seen = now;
    if (changed.length > 0 || isFewer) this.#revisions.note(changed);
  }

  async #materialOf(exhibit: Exhibit): Promise<ExhibitMaterial> {
    const [reading, annotations] = await Promise.all([
      this.openCase.readings.read(exhibit.sha256),
      this.openCase.annotations.read(exhibit.sha256),
    ]);
    return { exhibit, reading, ...annotations };
  }
}

function byNumber({ catalogue }: OpenCase): ReadonlyMap<number, Exhibit> {
  return new Map(catalogue.record.exhibits.map((exhibit) => [exhibit.number, exhibit]));
}
