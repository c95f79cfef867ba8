import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sharp from 'sharp';
import { createWorker, OEM, type Worker } from 'tesseract.js';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildWhenStale } from '../../../../scripts/buildWhenStale.mjs';
import { languageFolder } from '../../../../src/main/adapters/ocr/languageFolder.js';

const workerPath = join(import.meta.dirname, '..', '..', '..', '..', 'out', 'main', 'engineWorker.js');

/** The built thread, as the built reader starts it. */
describe('the thread of the recognition engine', () => {
  beforeAll(buildWhenStale);

  let worker: Worker | undefined;
  let server: Server | undefined;

  afterEach(async () => {
    await worker?.terminate();
    server?.close();
    [worker, server] = [undefined, undefined];
  });

  /** The library tells its handler alone when it cannot start. */
  const start = (langPath: string): Promise<Worker> =>
    new Promise((resolve, reject) => {
      const options = { workerPath, langPath, gzip: false, cacheMethod: 'none', errorHandler: (cause: unknown) => reject(new Error(String(cause))) };
      createWorker(['rus', 'eng'], OEM.LSTM_ONLY, options).then((started) => resolve((worker = started)), reject);
    });

  it('reads both languages from the folder of language data', async () => {
    const picture = await sharp(Buffer.from('<svg width="420" height="60"><rect width="420" height="60" fill="#fff"/><text x="10" y="42" font-size="30" font-family="DejaVu Sans">верните деньги, please</text></svg>')).png().toBuffer();
    const { data } = await (await start(languageFolder())).recognize(picture);
    expect(data.text.trim()).toBe('верните деньги, please');
  });

  it('fetches nothing', async () => {
    const asked: string[] = [];
    server = createServer((request, answer) => {
      asked.push(request.url!);
      answer.end();
    }).listen(0);
    await expect(start(`http://localhost:${(server.address() as AddressInfo).port}`)).rejects.toThrow(/local language data alone/u);
    expect(asked).toEqual([]);
  });
});
