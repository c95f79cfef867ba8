import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FaultError } from '../../../../src/core/faults.js';
import { closeRecogniser } from '../../../../src/main/adapters/ocr/Recogniser.js';
import { readScreenshot } from '../../../../src/main/adapters/ocr/readScreenshot.js';

const sample = join(import.meta.dirname, '..', '..', '..', '..', 'resources', 'sample', 'evidence');
const shot = join(sample, 'Screenshot_20240304-101645.png');

/** Real pixels through the real engine. */
describe('a screenshot of a chat', () => {
  let dir: string;
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'dossier-ocr-'));
  });
  afterAll(async () => {
    await closeRecogniser();
    await rm(dir, { recursive: true, force: true });
  });

  it('becomes messages with sides, times, dates and places', async () => {
    const { isChat, messages } = await readScreenshot({ path: shot, capturedAt: '2024-03-04T10:16:45' });
    expect(isChat).toBe(true);
    const said = messages.filter(({ kind }) => kind === 'message').map(({ side, time, date, text }) => [side, time, date, text]);
    expect(said).toContainEqual(['right', '10:13', '2024-03-04', 'Вернуть товар']);
    expect(said).toContainEqual([
      'left',
      '10:13',
      '2024-03-04',
      'Согласно правилам площадки, вернуть товар можно в течение 7 дней после получения, если сохранены ярлыки и упаковка.',
    ]);
    const tops = messages.map(({ bbox }) => bbox[1]);
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    for (const { text, words } of messages) expect(text).toBe(words.map((word) => word.text).join(' '));
  });

  it('is read alike twice, also by a new engine', async () => {
    const first = await readScreenshot({ path: shot, capturedAt: null });
    await closeRecogniser();
    expect(await readScreenshot({ path: shot, capturedAt: null })).toEqual(first);
  });

  it('has its places on the whole picture where it floats over a page', async () => {
    const [high, x, y] = [1500, 1500, 90];
    const floating = await sharp(shot).resize({ height: high, kernel: 'lanczos3' }).png().toBuffer();
    const { width = 0 } = await sharp(floating).metadata();
    const lines = Array.from({ length: 30 }, (_, at) => `<rect x="80" y="${60 + at * 54}" width="${900 + (at % 4) * 260}" height="16" fill="#555"/>`).join('');
    const page = `<svg width="2600" height="1700"><rect width="2600" height="1700" fill="#fff"/>${lines}<rect x="${x - 3}" y="${y - 3}" width="${width + 6}" height="${high + 6}" fill="#b0b4ba"/></svg>`;
    const [alone, over] = [join(dir, 'alone.png'), join(dir, 'over.png')];
    await sharp(floating).toFile(alone);
    await sharp(Buffer.from(page)).composite([{ input: floating, left: x, top: y }]).png().toFile(over);
    const [once, whole] = [await readScreenshot({ path: alone, capturedAt: null }), await readScreenshot({ path: over, capturedAt: null })];
    const said = (text: string): boolean => text.length > 20;
    expect(whole.messages.filter(({ text }) => said(text)).map(({ text }) => text)).toEqual(once.messages.filter(({ text }) => said(text)).map(({ text }) => text));
    for (const { bbox, text, words } of once.messages.filter((one) => said(one.text))) {
      const moved = whole.messages.find((one) => one.text === text)!;
      for (const [edge, place] of [bbox[0] + x, bbox[1] + y, bbox[2], bbox[3]].entries()) expect(Math.abs(moved.bbox[edge]! - place)).toBeLessThanOrEqual(8);
      expect(Math.abs(moved.words[0]!.bbox[0] - words[0]!.bbox[0] - x)).toBeLessThanOrEqual(8);
    }
  });

  it('has its places in its own pixels, however small it was looked at', async () => {
    const { width, height } = await sharp(shot).metadata();
    const path = join(dir, 'twice.png');
    await sharp(shot).resize(width * 2, height * 2, { kernel: 'lanczos3' }).png().toFile(path);
    const [once, twice] = [await readScreenshot({ path: shot, capturedAt: null }), await readScreenshot({ path, capturedAt: null })];
    expect([once.widthPx, once.heightPx]).toEqual([width, height]);
    expect([twice.widthPx, twice.heightPx]).toEqual([width * 2, height * 2]);
    expect(twice.messages.map(({ text }) => text)).toEqual(once.messages.map(({ text }) => text));
    for (const [at, { bbox, words }] of twice.messages.entries()) {
      for (const [edge, place] of bbox.entries()) expect(Math.abs(place - once.messages[at]!.bbox[edge]! * 2)).toBeLessThanOrEqual(8);
      for (const word of words) expect(word.bbox[0]).toBeGreaterThanOrEqual(bbox[0] - 8);
    }
    // What stands in a message's place is its own ink, not the bare ground beside it.
    const { bbox: [left, top, boxWidth, boxHeight] } = once.messages.find(({ text }) => text.startsWith('Согласно правилам'))!;
    const { channels } = await sharp(await sharp(shot).extract({ left, top, width: boxWidth, height: boxHeight }).png().toBuffer()).stats();
    expect(channels[0]!.max - channels[0]!.min).toBeGreaterThan(120);
  });

  it('gives no date when nothing tells when it was taken', async () => {
    const { messages } = await readScreenshot({ path: shot, capturedAt: null });
    expect(messages.map(({ date }) => date)).toEqual(messages.map(() => null));
  });

  it('is no chat when it is a photo', async () => {
    const noise = Buffer.alloc(600 * 400 * 3);
    for (let at = 0; at < noise.length; at += 1) noise[at] = 128 + 90 * Math.sin(at / 977) + ((at * 7919) % 37);
    const path = join(dir, 'photo.png');
    await sharp(noise, { raw: { width: 600, height: 400, channels: 3 } }).blur(2).png().toFile(path);
    expect(await readScreenshot({ path, capturedAt: null })).toMatchObject({ isChat: false, messages: [] });
  });

  it('gives no messages where text stands alone, as on a page', async () => {
    const { messages } = await readScreenshot({ path: shot, capturedAt: null });
    const words = messages.find(({ text }) => text.startsWith('Согласно правилам'))!.words;
    const [left, top] = [0, 1].map((at) => Math.min(...words.map(({ bbox }) => bbox[at]!)) - 4) as [number, number];
    const width = Math.max(...words.map(({ bbox }) => bbox[0] + bbox[2])) + 4 - left;
    const height = Math.max(...words.map(({ bbox }) => bbox[1] + bbox[3])) + 4 - top;
    const text = await sharp(shot).extract({ left, top, width, height }).png().toBuffer();
    const [r, g, b] = await sharp(text).extract({ left: 0, top: 0, width: 1, height: 1 }).removeAlpha().raw().toBuffer();
    const path = join(dir, 'page.png');
    await sharp(text).flatten().extend({ top: 300, bottom: 600, left: 60, right: 60, background: { r: r!, g: g!, b: b! } }).png().toFile(path);
    expect(await readScreenshot({ path, capturedAt: null })).toMatchObject({ isChat: false, messages: [], warnings: [{ code: 'W_NO_MESSAGES' }] });
  });

  it('is refused when it was cut off', async () => {
    const path = join(dir, 'cut.png');
    await writeFile(path, (await readFile(shot)).subarray(0, 30_000));
    await expect(readScreenshot({ path, capturedAt: null })).rejects.toMatchObject({ fault: { code: 'E_CORRUPT' } });
  });

  it('is refused before it is decoded when it would fill the memory', async () => {
    const path = join(dir, 'huge.png');
    await sharp({ create: { width: 20_000, height: 20_000, channels: 3, background: '#fff' }, limitInputPixels: false }).png().toFile(path);
    const refused = await readScreenshot({ path, capturedAt: null }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(FaultError);
    expect(refused).toMatchObject({ fault: { code: 'E_TOO_LARGE', limit: '100 MP' } });
  });
});
