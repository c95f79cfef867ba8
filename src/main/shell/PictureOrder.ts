import { SideProcess } from './SideProcess.js';

/** A small picture of an original, put at `to`: it appears there whole or not at all. */
export interface ThumbnailOrder {
  readonly from: string;
  readonly to: string;
}

/** One of an original's pages, from 1, to be sent back as WebP. */
export interface PageOrder {
  readonly from: string;
  readonly page: number;
  readonly widthPx: number;
}

/**
 * A process that makes pictures.
 * @param entry the built pictureProcess.js
 */
export function pictureProcess(entry: string): SideProcess<ThumbnailOrder | PageOrder> {
  return new SideProcess({ entry, serviceName: 'Dossier pictures', ordersPerProcess: 60, patienceMs: 20_000 });
}
