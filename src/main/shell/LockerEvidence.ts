import type { EvidenceName, EvidenceSource, LocatedExhibit } from './EvidenceSource.js';
import type { Desks } from './Desks.js';
import type { PagePictures } from './PagePictures.js';
import type { Sounds } from './Sounds.js';
import type { Thumbnails } from './Thumbnails.js';
import { FaultError } from '../../core/faults.js';

/** Where the evidence comes from. */
interface EvidenceSources {
  readonly desks: Desks;
  readonly thumbnails: Thumbnails;
  readonly pages: PagePictures;
  readonly sounds: Sounds;
  readonly letterOf: (path: string) => Promise<string | null>;
}

const hasPages = (mediaType: string): boolean => mediaType.startsWith('image/') || mediaType === 'application/pdf';

/** Evidence of the cases in the library, by their ids. */
export class LockerEvidence implements EvidenceSource {
  constructor(private readonly sources: EvidenceSources) {}

  async locate({ caseId, exhibit: number }: EvidenceName): Promise<LocatedExhibit | null> {
    const openCase = await this.sources.desks.look(caseId).catch((error: unknown) => {
      if (error instanceof FaultError) return null;
      throw error;
    });
    const exhibit = openCase?.catalogue.record.exhibits.find((one) => one.number === number);
    if (openCase === null || exhibit === undefined) return null;
    return { exhibit, path: openCase.originals.pathOf(exhibit.sha256), dir: openCase.dir };
  }

  async thumbnail(name: EvidenceName): Promise<Uint8Array | null> {
    const found = await this.locate(name);
    return found !== null && hasPages(found.exhibit.mediaType) ? this.sources.thumbnails.of(found) : null;
  }

  async page(name: EvidenceName, page: number, widthPx: number): Promise<Uint8Array | null> {
    const found = await this.locate(name);
    return found !== null && hasPages(found.exhibit.mediaType) ? this.sources.pages.of(found, page, widthPx) : null;
  }

  async sound(name: EvidenceName): Promise<string | null> {
    const found = await this.locate(name);
    return found !== null && found.exhibit.kind === 'call' ? this.sources.sounds.of(found) : null;
  }

  async letter(name: EvidenceName): Promise<string | null> {
    const found = await this.locate(name);
    return found !== null && found.exhibit.kind === 'email' ? this.sources.letterOf(found.path) : null;
  }
}
