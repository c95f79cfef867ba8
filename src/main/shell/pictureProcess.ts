import { drawPage } from '../adapters/pages/drawPage.js';
import { makeThumbnail } from '../adapters/pages/makeThumbnail.js';
import type { PictureOrder, PictureReply, PictureRequest } from './PictureMaker.js';

/** The entry point of the process that makes pictures. A picture that cannot be made is answered with `ok: false`. */
process.parentPort.on('message', ({ data }) => {
  const { id, order } = data as PictureRequest;
  const reply = (rest: Omit<PictureReply, 'id'>): void => process.parentPort.postMessage({ id, ...rest } satisfies PictureReply);
  void make(order).then(
    (bytes) => reply({ ok: true, ...(bytes !== null && { bytes }) }),
    () => reply({ ok: false }),
  );
});

async function make(order: PictureOrder): Promise<Uint8Array | null> {
  if ('page' in order) return drawPage(order.from, order.page, order.widthPx);
  await makeThumbnail(order.from, order.to);
  return null;
}
