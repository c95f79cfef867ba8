/** `npm run bench [-- NAME…]`: runs bench/NAME/bench.mjs one after the other; all of them without a name. */
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const all = readdirSync(here, { withFileTypes: true }).filter((e) => e.isDirectory()).map((e) => e.name).sort();
const asked = process.argv.slice(2).filter((a) => !a.startsWith('-'));
const unknown = asked.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`No benchmark named ${unknown.join(', ')}; there are: ${all.join(', ')}.`);
  process.exit(2);
}
for (const name of asked.length > 0 ? asked : all) {
  console.log(`\n## ${name}\n`);
  const { bench } = await import(pathToFileURL(join(here, name, 'bench.mjs')).href);
  await bench(process.argv.slice(2).filter((a) => a.startsWith('-')));
}
