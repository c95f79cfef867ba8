import type { Exhibit } from '../../core/exhibit/Exhibit.js';

/** What names evidence in an address: ids, never a path. */
export interface EvidenceName {
  readonly caseId: string;
  readonly exhibit: number;
}

export interface LocatedExhibit {
  readonly exhibit: Exhibit;
  /** Absolute path of the original, and of the case's folder. */
  readonly path: string;
  readonly dir: string;
}

/** Where the scheme takes what it serves. Each answers null for what the library does not hold. */
export interface EvidenceSource {
  locate(name: EvidenceName): Promise<LocatedExhibit | null>;
  /** A small picture, WebP; null for what has no picture. */
  thumbnail(name: EvidenceName): Promise<Uint8Array | null>;
  /** Where a recording lies that was decoded for playing, as WAV; null when it cannot be. */
  sound(name: EvidenceName): Promise<string | null>;
  /** A page from 1 of what a browser cannot show (PDF, TIFF, HEIC), WebP, about so wide; null when it cannot be drawn. */
  page(name: EvidenceName, page: number, widthPx: number): Promise<Uint8Array | null>;
  /** The letter as a self-contained document without scripts. */
  letter(name: EvidenceName): Promise<string | null>;
}
