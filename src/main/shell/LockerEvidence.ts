import type { EvidenceName, EvidenceSource, LocatedExhibit } from './EvidenceSource.js';
import type { Desks } from './Desks.js';
import type { Sounds } from './Sounds.js';
import type { Thumbnails } from './Thumbnails.js';
import { FaultError } from '../../core/faults.js';

/** Evidence of the cases in the library, by their ids. */
export class LockerEvidence implements EvidenceSource {
  constructor(
    private readonly desks: Desks,
    private readonly thumbnails: Thumbnails,
    private readonly sounds: Sounds,
    private readonly letterOf: (path: string) => Promise<string | null>,
  ) {}

  async locate({ caseId, exhibit: number }: EvidenceName): Promise<LocatedExhibit | null> {
    const openCase = await this.desks.look(caseId).catch((error: unknown) => {
      if (error instanceof FaultError) return null;
      throw error;
    });
    const exhibit = openCase?.catalogue.record.exhibits.find((one) => one.number === number);
    if (openCase === null || exhibit === undefined) return null;
    return { exhibit, path: openCase.originals.pathOf(exhibit.sha256), dir: openCase.dir };
  }

  async thumbnail(name: EvidenceName): Promise<Uint8Array | null> {
    const found = await this.locate(name);
    return found !== null && found.exhibit.mediaType.startsWith('image/') ? this.thumbnails.of(found) : null;
  }

  async sound(name: EvidenceName): Promise<string | null> {
    const found = await this.locate(name);
    return found !== null && found.exhibit.kind === 'call' ? this.sounds.of(found) : null;
  }

  async letter(name: EvidenceName): Promise<string | null> {
    const found = await this.locate(name);
    return found !== null && found.exhibit.kind === 'email' ? this.letterOf(found.path) : null;
  }
}
