import type { LocatedExhibit } from './EvidenceSource.js';
import type { PageOrder } from './PictureOrder.js';
import type { SideProcess } from './SideProcess.js';

/** Pages that are kept in memory, some 300 KB each. */
const keptAtMost = 40;
/** Widths at which pages are drawn, so that each is drawn a few times at most. */
const widths = [800, 1_600, 2_400, 3_200];

/** Pages of originals that a browser cannot show: PDF, TIFF, HEIC. Drawn when asked for, the last ones kept. */
export class PagePictures {
  readonly #kept = new Map<string, Promise<Uint8Array | null>>();

  constructor(private readonly process: SideProcess<PageOrder>) {}

  /** A page as WebP, at least as wide as asked for up to 3,200 px; null when it cannot be drawn. */
  of({ path }: LocatedExhibit, page: number, wantedPx: number): Promise<Uint8Array | null> {
    const widthPx = widths.find((width) => width >= wantedPx) ?? widths.at(-1)!;
    const key = `${widthPx} ${page} ${path}`;
    const known = this.#kept.get(key);
    const drawn = known ?? this.#draw(path, page, widthPx);
    this.#kept.delete(key);
    this.#kept.set(key, drawn);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= keptAtMost) break;
      this.#kept.delete(oldest);
    }
    return drawn;
  }

  async #draw(from: string, page: number, widthPx: number): Promise<Uint8Array | null> {
    const { ok, bytes } = await this.process.ask({ from, page, widthPx });
    return ok ? (bytes ?? null) : null;
  }
}
