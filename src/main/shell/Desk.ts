import type { MaterialReply, PageEvent } from '../../contract/requests.js';
import type { ExhibitMaterial } from '../../core/chronology/Material.js';
import type { Exhibit } from '../../core/exhibit/Exhibit.js';
import { FaultError } from '../../core/faults.js';
import type { OpenCase } from '../../core/ports.js';
import { Revisions } from './Revisions.js';

/** Changes that come close together are told as one. */
const tellingMs = 120;

/** One case held open by the window: it knows what changed since the page last asked, and tells the page that it did. */
export class Desk {
  readonly #revisions = new Revisions(Date.now());
  #telling: NodeJS.Timeout | null = null;

  constructor(
    readonly caseId: string,
    readonly openCase: OpenCase,
    private readonly tell: (event: PageEvent) => void,
  ) {}

  /** @throws FaultError E_NO_SUCH_EXHIBIT */
  exhibit(number: number): Exhibit {
    const found = this.openCase.catalogue.record.exhibits.find((one) => one.number === number);
    if (found === undefined) throw new FaultError({ code: 'E_NO_SUCH_EXHIBIT', input: String(number) });
    return found;
  }

  /** What the page builds its chronology from; only what it has not seen when it names the revision it knows. */
  async material(since: number | undefined): Promise<MaterialReply> {
    // Taken before the reading begins: what changes meanwhile is news again the next time.
    const revision = this.#revisions.latest;
    const { exhibits, zone, ownEntries } = this.openCase.catalogue.record;
    const news = exhibits.filter(({ number }) => this.#revisions.isNews(number, since));
    return { revision, zone, ownEntries, exhibits: await Promise.all(news.map((exhibit) => this.#materialOf(exhibit))) };
  }

  /** To be called after every change of these exhibits, or of the case itself. */
  changed(exhibits: readonly number[]): void {
    this.#revisions.note(exhibits);
    this.#telling ??= setTimeout(() => {
      this.#telling = null;
      this.tell({ type: 'case.changed', caseId: this.caseId, revision: this.#revisions.latest });
    }, tellingMs);
  }

  async close(): Promise<void> {
    if (this.#telling !== null) clearTimeout(this.#telling);
    await this.openCase.close();
  }

  async #materialOf(exhibit: Exhibit): Promise<ExhibitMaterial> {
    const [reading, { corrections, notes }] = await Promise.all([
      this.openCase.readings.read(exhibit.sha256),
      this.openCase.annotations.read(exhibit.sha256),
    ]);
    return { exhibit, reading, corrections, notes };
  }
}
