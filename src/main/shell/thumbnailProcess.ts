import { makeThumbnail } from '../adapters/image/makeThumbnail.js';
import type { ThumbnailReply, ThumbnailRequest } from './Thumbnails.js';

/** The entry point of the process that makes small pictures. A picture that cannot be made is answered with `ok: false`. */
process.parentPort.on('message', ({ data }) => {
  const { id, from, to } = data as ThumbnailRequest;
  const reply = (ok: boolean): void => process.parentPort.postMessage({ id, ok } satisfies ThumbnailReply);
  void makeThumbnail(from, to).then(
    () => reply(true),
    () => reply(false),
  );
});
