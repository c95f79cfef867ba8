import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findSilences } from '../../../../src/main/adapters/sound/findSilences.js';

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'dossier-thread-'));
});
afterAll(() => rmSync(dir, { recursive: true }));

/** A thread that does what a decoder over a damaged recording may do. */
function thread(name: string, code: string): string {
  const entry = join(dir, `${name}.mjs`);
  writeFileSync(entry, `import { parentPort } from 'node:worker_threads';\n${code}`);
  return entry;
}

const found = [{ fromMs: 2_000, toMs: 5_000 }];
const of = { path: '/nowhere', mediaType: 'audio/mpeg' };

it.each([
  ['never comes back', 'for (;;);', 200, null],
  ['never comes back after a step', 'parentPort.postMessage({ sign: true }); for (;;);', 200, null],
  ['throws', 'throw new Error("damage");', 60_000, null],
  ['ends without a word', 'process.exit(1);', 60_000, null],
  ['answers', `parentPort.postMessage({ sign: true }); parentPort.postMessage({ found: ${JSON.stringify(found)} });`, 60_000, found],
])('a decoder that %s costs the silences alone', async (name, code, patienceMs, expected) => {
  let signs = 0;
  expect(await findSilences(of, () => (signs += 1), { entry: thread(name, code), patienceMs })).toEqual(expected);
  if (expected !== null) expect(signs).toBe(1);
});
