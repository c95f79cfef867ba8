import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeImage } from '../../../../src/main/adapters/image/decodeImage.js';
import { makeThumbnail } from '../../../../src/main/adapters/pages/makeThumbnail.js';
import { openImage } from '../../../../src/main/adapters/image/openImage.js';
import { readImageFacts } from '../../../../src/main/adapters/image/readImageFacts.js';

const red = { r: 200, g: 10, b: 10 };
const drawn = (width: number, height: number): Sharp => sharp({ create: { width, height, channels: 3, background: red } });

describe('a picture file', () => {
  let dir: string;
  const at = (name: string): string => join(dir, name);
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'dossier-image-'));
  });
  afterAll(() => rm(dir, { recursive: true, force: true }));

  it('gives its pixels, shades of grey as three channels', async () => {
    await drawn(3, 2).png().toFile(at('red.png'));
    await drawn(3, 2).greyscale().toColourspace('b-w').png().toFile(at('grey.png'));
    const colour = await decodeImage(await openImage(at('red.png'), 'red.png'), 'red.png');
    expect([colour.width, colour.height, [...colour.data.slice(0, 3)]]).toEqual([3, 2, [200, 10, 10]]);
    const grey = await decodeImage(await openImage(at('grey.png'), 'grey.png'), 'grey.png');
    expect(grey.data).toHaveLength(18);
  });

  it('is turned as EXIF says', async () => {
    await drawn(40, 20).jpeg().withMetadata({ orientation: 6 }).toFile(at('turned.jpg'));
    expect(await openImage(at('turned.jpg'), 'turned.jpg')).toMatchObject({ widthPx: 20, heightPx: 40 });
    expect(await decodeImage(await openImage(at('turned.jpg'), 'turned.jpg'), 'turned.jpg')).toMatchObject({ width: 20, height: 40 });
  });

  it('is refused as damaged when it ends too early or is no picture', async () => {
    const whole = await drawn(300, 300).png({ compressionLevel: 0 }).toBuffer();
    await writeFile(at('cut.png'), whole.subarray(0, whole.length >> 1));
    await writeFile(at('text.png'), 'no picture');
    await expect(openImage(at('cut.png'), 'cut.png').then((image) => decodeImage(image, 'cut.png'))).rejects.toMatchObject({ fault: { code: 'E_CORRUPT', input: 'cut.png' } });
    await expect(openImage(at('text.png'), 'text.png')).rejects.toMatchObject({ fault: { code: 'E_CORRUPT' } });
  });

  it('tells when it was taken by EXIF, and that a camera took it', async () => {
    await drawn(8, 8).withExif({ IFD2: { DateTimeOriginal: '2024:03:15 14:32:10', FNumber: '18/10' } }).jpeg().toFile(at('photo.jpg'));
    expect(await readImageFacts(at('photo.jpg'))).toMatchObject({ takenAt: { value: '2024-03-15T14:32:10', basis: 'exif' }, isCameraPhoto: true });
    await drawn(8, 8).png().toFile(at('plain.png'));
    expect(await readImageFacts(at('plain.png'))).toMatchObject({ takenAt: null, isCameraPhoto: false });
  });

  it('has a thumbnail of 480 pixels, of the upper part when it is tall', async () => {
    await drawn(1000, 9000).png().toFile(at('long.png'));
    await makeThumbnail(at('long.png'), at('long.webp'));
    expect(await sharp(at('long.webp')).metadata()).toMatchObject({ format: 'webp', width: 480, height: 960 });
  });

  it.each([
    ['wide', 1200, 900, 480, 360],
    ['wider than a desktop', 3000, 500, 480, 80],
    ['tall', 600, 1000, 480, 800],
    ['small', 40, 30, 40, 30],
    ['small and tall', 40, 300, 40, 80],
  ])('has a thumbnail over its whole width when it is %s', async (_, width, height, smallWidth, smallHeight) => {
    const blue = await sharp({ create: { width: Math.ceil(width / 4), height: 8, channels: 3, background: '#0000ff' } }).png().toBuffer();
    await drawn(width, height).composite([{ input: blue, left: 0, top: 0 }, { input: blue, left: width - Math.ceil(width / 4), top: 0 }]).png().toFile(at('any.png'));
    await makeThumbnail(at('any.png'), at('any.webp'));
    const { data, info } = await sharp(at('any.webp')).raw().toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([smallWidth, smallHeight]);
    // Both upper corners of the original are in it.
    for (const x of [1, info.width - 2]) expect(data[x * info.channels + 2]).toBeGreaterThan(data[x * info.channels]!);
  });
});
