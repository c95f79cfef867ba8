import type { Raster } from '../../../core/chat/layout/Raster.js';
import { FaultError } from '../../../core/faults.js';
import type { OpenedImage } from './openImage.js';

/**
 * The pixels of a picture over a white ground.
 * @param scale its size in what is decoded, above 0 and at most 1
 * @throws FaultError E_CORRUPT when they cannot be decoded to the end
 */
export async function decodeImage(image: OpenedImage, name: string, scale = 1): Promise<Raster> {
  try {
    const pipeline = await image.pipeline();
    if (scale < 1) pipeline.resize(Math.max(1, Math.round(image.widthPx * scale)), Math.max(1, Math.round(image.heightPx * scale)), { fit: 'fill', kernel: 'lanczos3' });
    const { data, info } = await pipeline
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true });
    return { width: info.width, height: info.height, data: info.channels === 3 ? plainBytes(data) : threeChannels(data, info.channels) };
  } catch {
    throw new FaultError({ code: 'E_CORRUPT', input: name });
  }
}

/** Bytes of the same kind as those that the layout makes itself: code that meets two kinds of one thing is compiled twice. */
const plainBytes = (data: Buffer): Uint8Array => new Uint8Array(data.buffer, data.byteOffset, data.length);

/** Pictures in shades of grey come with one channel. */
function threeChannels(data: Uint8Array, channels: number): Uint8Array {
  const pixels = data.length / channels;
  const out = new Uint8Array(pixels * 3);
  for (let i = 0; i < pixels; i += 1) {
    for (let c = 0; c < 3; c += 1) out[i * 3 + c] = data[i * channels + (channels >= 3 ? c : 0)]!;
  }
  return out;
}
