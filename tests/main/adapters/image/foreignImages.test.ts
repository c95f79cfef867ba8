import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeImage } from '../../../../src/main/adapters/image/decodeImage.js';
import { openImage } from '../../../../src/main/adapters/image/openImage.js';
import { drawPage } from '../../../../src/main/adapters/pages/drawPage.js';
import { readOriginal } from '../../../../src/main/adapters/reading/readOriginal.js';
import { bmpOf, type BmpSpec } from '../../../support/evidence/bitmaps.js';
import { asPhoto, heicAt } from '../../../support/evidence/documents.js';

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'dossier-foreign-'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

const at = (name: string): string => join(dir, name);
const pixelsOf = async (name: string) => decodeImage(await openImage(at(name), name), name);
const near = (pixel: Uint8Array, wanted: readonly number[]): boolean => wanted.every((value, channel) => Math.abs(value - pixel[channel]!) < 24);

describe('a bitmap gives its pixels, whichever way it keeps them', () => {
  it.each<BmpSpec & { name: string }>([
    { name: '1 bit', bits: 1, width: 35, height: 4 },
    { name: '4 bits', bits: 4, width: 35, height: 4 },
    { name: '8 bits', bits: 8, width: 35, height: 4 },
    { name: '8 bits in runs', bits: 8, width: 600, height: 4, runs: true },
    { name: '16 bits', bits: 16, width: 35, height: 4 },
    { name: '24 bits', bits: 24, width: 35, height: 4 },
    { name: '24 bits, top row first', bits: 24, width: 35, height: 4, topDown: true },
    { name: '32 bits', bits: 32, width: 35, height: 4 },
  ])('$name', async ({ name, ...spec }) => {
    await writeFile(at('a.bmp'), bmpOf(spec));
    const { width, height, data } = await pixelsOf('a.bmp');
    expect([width, height]).toEqual([spec.width, spec.height]);
    expect([...data.subarray(0, 3)], name).toEqual([255, 0, 0]);
    expect([...data.subarray((width - 1) * 3, width * 3)]).toEqual([0, 0, 255]);
    if (spec.bits > 1) expect([...data.subarray(data.length - 3)]).toEqual([0, 255, 0]);
  });

  it.each([
    ['half of its pixels', (whole: Buffer) => whole.subarray(0, whole.length / 2), 'E_CORRUPT'],
    ['a width of none', (whole: Buffer) => Buffer.concat([whole.subarray(0, 18), Buffer.alloc(4), whole.subarray(22)]), 'E_CORRUPT'],
    ['a size that no picture has', (whole: Buffer) => Buffer.concat([whole.subarray(0, 18), Buffer.from([0, 0, 1, 0, 0, 0, 1, 0]), whole.subarray(26)]), 'E_TOO_LARGE'],
  ])('is refused with %s', async (_what, change, code) => {
    await writeFile(at('bad.bmp'), change(bmpOf({ bits: 24, width: 100, height: 100 })));
    await expect(pixelsOf('bad.bmp')).rejects.toMatchObject({ fault: { code } });
  });
});

describe('an HEIC of a phone', () => {
  beforeAll(async () => {
    await sharp({ create: { width: 320, height: 200, channels: 3, background: '#c81e1e' } }).png().toFile(at('red.png'));
    asPhoto(heicAt(at('photo.heic'), at('red.png')));
  });

  it('gives its pixels and is drawn for the window', async () => {
    const { width, height, data } = await pixelsOf('photo.heic');
    expect([width, height, near(data.subarray(0, 3), [200, 30, 30])]).toEqual([320, 200, true]);
    expect(await sharp(await drawPage(at('photo.heic'), 1, 160)).metadata()).toMatchObject({ format: 'webp', width: 160, height: 100 });
  });

  it('is a photo, dated and placed by its EXIF', async () => {
    expect(await readOriginal({ path: at('photo.heic'), name: 'IMG_0001.HEIC', zone: 'Europe/Moscow' })).toMatchObject({
      kind: 'photo',
      image: { widthPx: 320, heightPx: 200 },
      capturedAt: { value: '2024-03-05T12:00:00', basis: 'exif' },
      facts: { device: 'Apple iPhone 14', position: '55.75124, 37.61842' },
      warnings: [],
    });
  });
});

describe('EXIF that stands where the reader of tags does not look', () => {
  const plain = (name: string) => sharp({ create: { width: 320, height: 200, channels: 3, background: '#c81e1e' } }).toFile(at(name));
  const told = { kind: 'photo', capturedAt: { value: '2024-03-05T12:00:00', basis: 'exif' }, facts: { device: 'Apple iPhone 14', position: '55.75124, 37.61842' }, warnings: [] };
  const readHere = (name: string) => readOriginal({ path: at(name), name, zone: 'Europe/Moscow' });

  it('of a WebP is read', async () => {
    await plain('photo.webp');
    asPhoto(at('photo.webp'));
    expect(await readHere('photo.webp')).toMatchObject(told);
  });

  it('of an HEIC behind its pixels is read', async () => {
    await plain('photo.jpg');
    asPhoto(at('photo.jpg'));
    heicAt(at('behind.heic'), at('photo.jpg'));
    expect(await readHere('behind.heic')).toMatchObject(told);
  });
});

describe('a picture on which nothing is said or written', () => {
  const noise = { create: { width: 640, height: 480, channels: 3, background: '#888', noise: { type: 'gaussian', mean: 128, sigma: 30 } } } as const;

  it('is a photo, with a doubt where nothing tells its camera', async () => {
    await sharp(noise).jpeg().toFile(at('stripped.jpg'));
    expect(await readOriginal({ path: at('stripped.jpg'), name: 'IMG-20240305-WA0001.jpg', zone: 'Europe/Moscow' })).toMatchObject({ kind: 'photo', warnings: [{ code: 'W_NO_MESSAGES' }] });
  });

  it('is a photo without a doubt where its place is left', async () => {
    await sharp(noise).jpeg().toFile(at('placed.jpg'));
    execFileSync('exiftool', ['-q', '-overwrite_original', '-GPSLatitude=55.751244', '-GPSLatitudeRef=N', '-GPSLongitude=37.618423', '-GPSLongitudeRef=E', at('placed.jpg')]);
    expect(await readOriginal({ path: at('placed.jpg'), name: 'photo_2024-03-05_12-00-00.jpg', zone: 'Europe/Moscow' })).toMatchObject({ kind: 'photo', facts: { position: '55.75124, 37.61842' }, warnings: [] });
  });
});
