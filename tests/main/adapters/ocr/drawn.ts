import { join } from 'node:path';
import sharp from 'sharp';
import type { Raster } from '../../../../src/core/chat/layout/Raster.js';

const fontfile = join(import.meta.dirname, '..', '..', '..', '..', 'resources', 'fonts', 'PTS55F.ttf');

/** A picture of bubbles with one line of text each, drawn in the font that the project carries. */
export async function drawn(...texts: string[]): Promise<Raster> {
  const written = await Promise.all(
    texts.map(async (text) => sharp({ text: { text, font: 'PT Sans 22', fontfile, rgba: true, dpi: 96 } }).png().toBuffer({ resolveWithObject: true })),
  );
  const width = 720;
  const fill = { r: 236, g: 238, b: 241 };
  const bubbles = await Promise.all(written.map(async ({ info }) => sharp({ create: { width: info.width + 60, height: info.height + 40, channels: 3, background: fill } }).png().toBuffer()));
  const layers = written.flatMap(({ data }, at) => [{ input: bubbles[at]!, left: 20, top: 20 + at * 100 }, { input: data, left: 50, top: 40 + at * 100 }]);
  const { data, info } = await sharp({ create: { width, height: 40 + texts.length * 100, channels: 3, background: '#fff' } }).composite(layers).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}
