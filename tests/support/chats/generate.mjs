/**
 * `node tests/support/chats/generate.mjs --out DIR --count N --seed S [--looks a,b] [--sequences K] [--form phone|desktop] [--tuning] [--vary]`
 * Draws chat screenshots in the real Electron, each with its truth (`NAME.truth.json`) taken from the page. `--tuning`
 * leaves out the looks that are kept for measuring; `--vary` changes sizes, colours and fonts of every page at random
 * (vary/vary.mjs). The same seed gives the same truth.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { looks as allLooks, looksNamed } from './looks/looks.mjs';
import { paintPages } from './paintPages.mjs';
import { planSet } from './plan.mjs';
import { seededRandom } from './random.mjs';
import { sequenceTruth, truthOf } from './truth.mjs';
import { varied } from './vary/vary.mjs';

sharp.concurrency(1);

/**
 * @param {{ out: string, count: number, seed: number, looks?: object[], sequences?: number, vary?: boolean, onProgress?: (line: string) => void }} wish
 * @returns {Promise<{ images: string[], sequences: string[] }>} names within `out`
 */
export async function generateChats({ out, count, seed, looks = allLooks, sequences = 0, vary = false, onProgress }) {
  const pages = planSet({ looks, count, sequences, seed });
  const chance = seededRandom(seed);
  return drawPages({ pages: vary ? pages.map((page) => varied(page, chance.fork())) : pages, out, onProgress });
}

/** Paints planned pages into `out`, each shot with its truth beside it. */
export async function drawPages({ pages, out, onProgress }) {
  await mkdir(out, { recursive: true });
  const work = await mkdtemp(join(tmpdir(), 'dossier-chats-'));
  try {
    const jobs = [];
    for (const [i, page] of pages.entries()) {
      const file = join(work, `${i}.html`);
      await writeFile(file, page.html);
      const shots = page.shots.map(({ fromBottom, share, clock, hidden }, k) => ({ fromBottom, share, clock, hidden, out: join(work, `${i}-${k}`) }));
      jobs.push({ page: file, width: page.width, height: page.height, ratio: page.ratio, shots });
    }
    await paintPages(jobs, work, onProgress);
    const made = { images: [], sequences: [] };
    for (const [i, page] of pages.entries()) await finishPage(page, jobs[i], out, made);
    return made;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function finishPage(page, job, out, made) {
  const shots = [];
  for (const [k, shot] of page.shots.entries()) {
    const found = JSON.parse(await readFile(`${job.shots[k].out}.json`, 'utf8'));
    // Scrolled to the very beginning: the shots that follow would show the same.
    if (shots.some((s) => s.found.feed.scrollTop === found.feed.scrollTop && s.hidden.join() === shot.hidden.join())) continue;
    const { width, height } = await writeImage(found.slices, page, shot, join(out, shot.name));
    const scale = width / page.width;
    const truth = {
      width,
      height,
      capturedAt: shot.capturedAt,
      capturedBasis: shot.basis,
      look: page.look.name,
      tuning: page.look.tuning,
      sequence: page.sequence,
      ...truthOf({ found, entries: page.entries, scale, known: shot.capturedAt !== null }),
    };
    await writeFile(join(out, `${shot.name.replace(/\.\w+$/, '')}.truth.json`), `${JSON.stringify(truth, null, 1)}\n`);
    made.images.push(shot.name);
    shots.push({ found, name: shot.name, hidden: shot.hidden });
  }
  if (page.sequence === null) return;
  const known = page.shots.some((s) => s.capturedAt !== null);
  const ignored = [...page.entries.values()].filter((entry) => entry.kind === 'divider').map((entry) => entry.text);
  const merged = { look: page.look.name, tuning: page.look.tuning, shots: shots.map((s) => s.name), ignored, messages: sequenceTruth(shots, page.entries, known) };
  await writeFile(join(out, `${page.sequence}.truth.json`), `${JSON.stringify(merged, null, 1)}\n`);
  made.sequences.push(`${page.sequence}.truth.json`);
}

/** Joins the slices, shrinks and packs as the device or messenger would. */
async function writeImage(slices, page, shot, path) {
  const parts = await Promise.all(slices.map((slice) => sharp(slice).metadata()));
  const width = parts[0].width;
  const height = parts.reduce((sum, part) => sum + part.height, 0);
  let top = 0;
  const layers = slices.map((input, i) => {
    const layer = { input, left: 0, top };
    top += parts[i].height;
    return layer;
  });
  const { scale, format, quality, exif } = page.finish;
  const whole = await sharp({ create: { width, height, channels: 3, background: '#fff' } }).composite(layers).png({ compressionLevel: 1 }).toBuffer();
  let image = sharp(whole, { limitInputPixels: false });
  if (scale !== 1) image = image.resize({ width: Math.round(width * scale) });
  if (exif) image = image.withExif({ IFD2: { DateTimeOriginal: exifTime(shot.captured), UserComment: 'Screenshot' } });
  image = format === 'png' ? image.png({ compressionLevel: 9, palette: page.finish.palette ?? false }) : image.jpeg({ quality });
  return image.toFile(path);
}

const exifTime = (moment) => moment.replace('T', ' ').replace(/-/g, ':');

async function main() {
  const { values } = parseArgs({
    options: {
      out: { type: 'string' },
      count: { type: 'string', default: '16' },
      seed: { type: 'string', default: '1' },
      looks: { type: 'string' },
      form: { type: 'string' },
      sequences: { type: 'string', default: '0' },
      tuning: { type: 'boolean', default: false },
      vary: { type: 'boolean', default: false },
    },
  });
  if (values.out === undefined) {
    console.error(`Say where to: --out DIR. Looks: ${allLooks.map((l) => l.name + (l.tuning ? '' : ' (held out)')).join(', ')}`);
    process.exit(2);
  }
  const asked = looksNamed(values.looks ?? '');
  const looks = asked.filter((l) => (values.form === undefined || l.form === values.form) && (!values.tuning || l.tuning));
  const made = await generateChats({
    out: values.out,
    count: Number(values.count),
    seed: Number(values.seed),
    sequences: Number(values.sequences),
    looks,
    vary: values.vary,
    onProgress: (line) => process.stderr.write(`${line}\r`),
  });
  console.error(`\n${made.images.length} screenshots${made.sequences.length > 0 ? `, ${made.sequences.length} sequences` : ''} in ${values.out}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
