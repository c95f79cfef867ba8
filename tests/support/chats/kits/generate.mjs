/**
 * `node tests/support/chats/kits/generate.mjs --out DIR --count N --seed S [--kits a,b | tuning | held-out]`
 * Draws screenshots of chat interfaces that others designed and published on npm, each with its truth taken from the page.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { drawPages } from '../generate.mjs';
import { bundleKits } from './bundle.mjs';
import { kitsFolder } from './fetch.mjs';
import { kits as allKits, kitsNamed } from './kits.mjs';
import { planKits } from './plan.mjs';

/**
 * @param {{ out: string, count: number, seed: number, kits?: object[], onProgress?: (line: string) => void }} wish
 * @returns {Promise<{ images: string[] }>} names within `out`
 */
export async function generateKits({ out, count, seed, kits = allKits, onProgress }) {
  const home = await kitsFolder();
  const work = await mkdtemp(join(tmpdir(), 'dossier-kits-'));
  try {
    const bundles = await bundleKits(kits, home, work);
    return await drawPages({ pages: planKits({ kits, count, seed, bundles }), out, onProgress });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function main() {
  const { values } = parseArgs({ options: { out: { type: 'string' }, count: { type: 'string', default: '16' }, seed: { type: 'string', default: '1' }, kits: { type: 'string', default: '' } } });
  if (values.out === undefined) {
    console.error(`Say where to: --out DIR. Kits: ${allKits.map((kit) => kit.name + (kit.tuning ? '' : ' (held out)')).join(', ')}`);
    process.exit(2);
  }
  const made = await generateKits({ out: values.out, count: Number(values.count), seed: Number(values.seed), kits: kitsNamed(values.kits), onProgress: (line) => process.stderr.write(`${line}\r`) });
  console.error(`\n${made.images.length} screenshots in ${values.out}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
