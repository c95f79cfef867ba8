/**
 * How well readings tell what screenshots show. `node bench/reading/score.mjs DIR READINGS.jsonl [--worst N]` compares the
 * output of `dossier read --json` with the truths beside the pictures in DIR; `--show WORD` tells what differs in the
 * pictures whose name or look contains the word.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A message counts as found when its text is right to this share of wrong letters. */
export const enoughCer = 0.2;
const emoji = /\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}]|\u200d|\ufe0f|\u20e3/gu;

/** What differs only in spelling a space or an emoji is no error. */
export const plain = (text) => text.normalize('NFC').replace(emoji, '').replace(/\s+/gu, ' ').trim();

/**
 * One screenshot's counts; add them up with {@link addScores}, word them with {@link figuresOf}.
 * @param {object} truth NAME.truth.json
 * @param {object[]} read the `messages` of a reading (CONTRACT section 2)
 */
export function scoreShot(truth, read) {
  const wanted = truth.messages.filter(isSpoken).map((m) => ({ ...m, variants: variantsOf(m) }));
  const spoken = read.filter(isSpoken).map((m) => ({ ...m, plain: plain(m.text) }));
  const got = spoken.filter((m) => !isSliver(m, truth.fragments));
  const pairs = align(wanted, got);
  const score = emptyScore();
  score.shots = 1;
  score.wanted = wanted.length;
  score.got = got.length;
  for (const [t, p, cer] of pairs) countPair(score, wanted[t], got[p], cer);
  const paired = new Set(pairs.map(([t]) => t));
  wanted.forEach((m, i) => {
    score.letters += m.variants[0].length;
    if (!paired.has(i)) score.errors += m.variants[0].length;
  });
  countDigits(score, truth, read);
  countRubbish(score, truth, got, pairs);
  countSeparators(score, truth, read);
  score.invented = inventedDates(truth, wanted, got, pairs);
  return score;
}

const isSpoken = (m) => m.kind === 'message' || m.kind === 'system';
const emptyScore = () => ({
  shots: 0, wanted: 0, got: 0, hits: 0, records: 0, letters: 0, errors: 0, sides: 0, times: 0, dates: 0, dated: 0, datedRight: 0, authors: 0, authored: 0,
  invented: 0, digits: 0, digitsFound: 0, words: 0, rubbish: 0, separators: 0, separatorsFound: 0, buttons: 0, buttonsFound: 0,
});

/** A quote may stand in the text or apart; so may what hangs on a message: a link's preview, a file's size. */
function variantsOf(m) {
  const texts = m.attached === undefined ? [plain(m.text)] : [plain(m.text), plain(`${m.text} ${m.attached}`)];
  if (m.quote === undefined) return texts;
  const quote = plain(m.quote);
  return texts.flatMap((text) => [text, plain(`${quote} ${text}`), plain(`${m.quoteFrom ?? ''} ${quote} ${text}`)]);
}

const isSliver = (m, fragments) => fragments.some((f) => overlap(m.bbox, f.bbox) > 0.5 * Math.min(area(m.bbox), area(f.bbox)) && m.bbox[3] <= f.bbox[3] * 1.6 + 8);

function countPair(score, truth, read, cer) {
  const variant = closest(truth.variants, read.plain);
  score.errors += Math.round(cer * Math.max(1, variant.length));
  if (cer > enoughCer) return;
  score.hits += 1;
  // A thread without bubbles tells the side by the name alone, and the name may be scrolled away.
  const side = truth.sideShown === false || read.side === truth.side;
  const time = (read.time ?? null) === truth.time;
  const date = (read.date ?? null) === truth.date;
  score.sides += side;
  score.times += time;
  score.dates += date;
  if (truth.date !== null) {
    score.dated += 1;
    score.datedRight += date;
  }
  if (truth.authorShown) {
    score.authored += 1;
    score.authors += read.author !== null && plain(read.author) === plain(truth.author);
  }
  score.records += side && time && date;
}

/** Dates that nothing on the picture tells: given to a message that can have none, or another than it has. */
function inventedDates(truth, wanted, got, pairs) {
  const partner = new Map(pairs.map(([t, p]) => [p, wanted[t]]));
  return got.filter((m, p) => {
    if ((m.date ?? null) === null) return false;
    return partner.has(p) ? partner.get(p).date !== m.date : !truth.messages.some((t) => t.date === m.date);
  }).length;
}

/** Digit runs of three and more in what the truth shows; «26116810» broken over two lines counts as found. */
function countDigits(score, truth, read) {
  const all = read.map((m) => `${m.text} ${m.quote ?? ''}`).join(' ');
  const joined = all.replace(/\s/gu, '');
  for (const run of truth.messages.flatMap((m) => plain(m.text).match(/\d{3,}/g) ?? [])) {
    score.digits += 1;
    score.digitsFound += all.includes(run) || (run.length >= 6 && joined.includes(run));
  }
}

/** Words of what was read as messages that no message shows. */
function countRubbish(score, truth, got, pairs) {
  const partner = new Map(pairs.map(([t, p]) => [p, t]));
  const wanted = truth.messages.filter(isSpoken);
  got.forEach((m, p) => {
    const count = wordCount(m.plain);
    score.words += count;
    const t = partner.get(p);
    if (t === undefined) score.rubbish += wanted.some((w) => overlap(m.bbox, w.bbox) > 0.5 * area(m.bbox)) ? 0 : count;
    else score.rubbish += Math.max(0, count - wordCount(plain(`${wanted[t].quoteFrom ?? ''} ${wanted[t].quote ?? ''} ${wanted[t].text} ${wanted[t].attached ?? ''}`)));
  });
}

function countSeparators(score, truth, read) {
  for (const kind of ['separator', 'button']) {
    const left = read.filter((m) => m.kind === kind).map((m) => plain(m.text));
    for (const m of truth.messages.filter((t) => t.kind === kind)) {
      const at = left.findIndex((text) => cerOf(plain(m.text), text) <= enoughCer);
      score[`${kind}s`] += 1;
      if (at < 0) continue;
      score[`${kind}sFound`] += 1;
      left.splice(at, 1);
    }
  }
}

const wordCount = (text) => (text === '' ? 0 : text.split(' ').length);

/**
 * Pairs messages in reading order so that as many as possible are right.
 * @returns {[number, number, number][]} index in `wanted`, index in `got`, CER
 */
function align(wanted, got) {
  const [rows, columns] = [wanted.length, got.length];
  const cers = wanted.map((t) => got.map((p) => pairCer(t, p)));
  const worth = (i, j) => {
    const cer = cers[i][j];
    if (cer <= enoughCer) return 10 + (1 - cer) + 0.5 * iou(wanted[i].bbox, got[j].bbox);
    const near = iou(wanted[i].bbox, got[j].bbox);
    return cer <= 0.7 && (near > 0.1 || cer <= 0.5) ? 1 - cer + near : near > 0.5 ? 0.2 : 0;
  };
  const best = Array.from({ length: rows + 1 }, () => new Float64Array(columns + 1));
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) best[i][j] = Math.max(best[i + 1][j], best[i][j + 1], worth(i, j) > 0 ? worth(i, j) + best[i + 1][j + 1] : 0);
  }
  const pairs = [];
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    if (worth(i, j) > 0 && best[i][j] === worth(i, j) + best[i + 1][j + 1]) pairs.push([i, j, cers[i++][j++]]);
    else if (best[i][j] === best[i + 1][j]) i++;
    else j++;
  }
  return pairs;
}

function pairCer(t, p) {
  // A picture, a voice message or a lone emoji has no letters: its place tells.
  if (t.variants[0] === '' && t.variants.length === 1) return p.plain.length <= 6 && isThere(t.bbox, p.bbox) ? 0 : 1;
  return Math.min(...t.variants.map((variant) => cerOf(variant, p.plain)));
}

const closest = (variants, text) => variants.reduce((best, v) => (cerOf(v, text) < cerOf(best, text) ? v : best));

/** Wrong, missing and added letters as a share of the truth's. */
export const cerOf = (truth, read) => (truth === read ? 0 : distance(truth, read) / Math.max(1, truth.length));

function distance(a, b) {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) row[j] = Math.min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    previous = row;
  }
  return previous[b.length];
}

/** The same place; in a thread without bubbles one box may hold the name and the stamp beside the picture, the other not. */
const isThere = (a, b) => iou(a, b) > 0.3 || overlap(a, b) > Math.max(0.8 * Math.min(area(a), area(b)), 0.15 * Math.max(area(a), area(b)));

const area = ([, , w, h]) => w * h;
const overlap = (a, b) => Math.max(0, Math.min(a[0] + a[2], b[0] + b[2]) - Math.max(a[0], b[0])) * Math.max(0, Math.min(a[1] + a[3], b[1] + b[3]) - Math.max(a[1], b[1]));
const iou = (a, b) => overlap(a, b) / Math.max(1, area(a) + area(b) - overlap(a, b));

export const addScores = (scores) =>
  scores.reduce((sum, score) => Object.fromEntries(Object.entries(sum).map(([key, value]) => [key, value + score[key]])), emptyScore());

const share = (part, whole) => (whole === 0 ? null : part / whole);

/** The figures of the table, as shares. */
export function figuresOf(s) {
  return {
    shots: s.shots,
    'F1': share(2 * s.hits, s.wanted + s.got),
    'record F1': share(2 * s.records, s.wanted + s.got),
    'CER': share(s.errors, s.letters),
    'side': share(s.sides, s.hits),
    'time': share(s.times, s.hits),
    'date': share(s.dates, s.hits),
    'dated': share(s.datedRight, s.dated),
    'author': share(s.authors, s.authored),
    'invented': s.invented,
    'digits': share(s.digitsFound, s.digits),
    'rubbish': share(s.rubbish, s.words),
    'separators': share(s.separatorsFound, s.separators),
    'buttons': share(s.buttonsFound, s.buttons),
  };
}

/** A table in Markdown, one row a group. @param {[string, object][]} groups name and score */
export function tableOf(groups) {
  const rows = groups.map(([name, score]) => [name, ...Object.entries(figuresOf(score)).map(([key, value]) => cell(key, value))]);
  const head = ['look', ...Object.keys(figuresOf(emptyScore()))];
  const width = head.map((h, i) => Math.max(h.length, ...rows.map((r) => r[i].length)));
  const line = (cells) => `| ${cells.map((c, i) => (i === 0 ? c.padEnd(width[i]) : c.padStart(width[i]))).join(' | ')} |`;
  return [line(head), `|${width.map((w) => '-'.repeat(w + 2)).join('|')}|`, ...rows.map(line)].join('\n');
}

const cell = (key, value) => (value === null ? '–' : key === 'shots' || key === 'invented' ? String(value) : key === 'CER' || key === 'rubbish' ? `${(100 * value).toFixed(1)} %` : (100 * value).toFixed(1));

/** Reads the truths of a folder. @returns {Map<string, object>} by the picture's file name */
export function truthsIn(dir) {
  const names = readdirSync(dir).map((n) => n.normalize('NFC'));
  const truths = new Map();
  for (const name of names.filter((n) => /\.(png|jpe?g)$/i.test(n))) truths.set(name, JSON.parse(readFileSync(join(dir, `${name.replace(/\.\w+$/, '')}.truth.json`), 'utf8')));
  return truths;
}

/** Scores readings by look. A screenshot without a reading counts with nothing found. */
export function scoreAll(truths, readings) {
  const read = new Map(readings.map((r) => [basename(r.file).normalize('NFC'), r]));
  return [...truths].map(([name, truth]) => ({ name, look: truth.look, tuning: truth.tuning, score: scoreShot(truth, read.get(name)?.messages ?? []), error: read.get(name)?.error ?? (read.has(name) ? null : 'not read') }));
}

/** One row a look, held-out looks starred, then the totals. */
export function groupsOf(results) {
  const looks = [...new Set(results.map((r) => r.look))];
  const of = (keep) => addScores(results.filter(keep).map((r) => r.score));
  const rows = looks.map((look) => [results.find((r) => r.look === look).tuning ? look : `${look} *`, of((r) => r.look === look)]);
  const held = results.some((r) => !r.tuning) && results.some((r) => r.tuning);
  return [...rows, ...(held ? [['held out (*)', of((r) => !r.tuning)]] : []), ['all', of(() => true)]];
}

/** What differs in one screenshot, a line each: `-` not found, `+` too much, `~` found with something wrong. */
export function differences(truth, read) {
  const wanted = truth.messages.filter(isSpoken).map((m) => ({ ...m, variants: variantsOf(m) }));
  const got = read.filter(isSpoken).map((m) => ({ ...m, plain: plain(m.text) })).filter((m) => !isSliver(m, truth.fragments));
  const pairs = align(wanted, got);
  const about = (m) => `${m.side} ${m.time ?? '--:--'} ${m.date ?? '----------'} ${m.author ?? ''}${m.partial ? ' (cut)' : ''} [${m.bbox.join(' ')}]`;
  const lines = [];
  wanted.forEach((m, t) => {
    const pair = pairs.find((p) => p[0] === t);
    if (pair === undefined) return lines.push(`- ${about(m)} ${m.text}`);
    const [, p, cer] = pair;
    const same = cer <= enoughCer && (m.sideShown === false || got[p].side === m.side) && (got[p].time ?? null) === m.time && (got[p].date ?? null) === m.date;
    if (!same) lines.push(`~ ${about(m)} ${m.text}`, `  ${about(got[p])} ${got[p].text} (CER ${(100 * cer).toFixed(0)} %)`);
  });
  got.forEach((m, p) => pairs.some((pair) => pair[1] === p) || lines.push(`+ ${about(m)} ${m.text}`));
  return lines;
}

function main() {
  const [dir, list] = process.argv.slice(2);
  if (dir === undefined || list === undefined) {
    console.error('Usage: node bench/reading/score.mjs DIR READINGS.jsonl [--worst N] [--show WORD]');
    process.exit(2);
  }
  const readings = readFileSync(list, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));
  const results = scoreAll(truthsIn(dir), readings);
  console.log(tableOf(groupsOf(results)));
  if (process.argv.includes('--show')) show(dir, readings, process.argv[process.argv.indexOf('--show') + 1]);
  const worst = process.argv.includes('--worst') ? Number(process.argv[process.argv.indexOf('--worst') + 1]) : 0;
  const f1 = (r) => figuresOf(r.score)['record F1'] ?? 1;
  for (const r of results.sort((a, b) => f1(a) - f1(b)).slice(0, worst)) console.log(`${(100 * f1(r)).toFixed(0).padStart(4)}  ${r.look}  ${r.name}${r.error ? `  ${JSON.stringify(r.error)}` : ''}`);
}

function show(dir, readings, word) {
  for (const [name, truth] of truthsIn(dir)) {
    if (!name.includes(word) && !truth.look.includes(word)) continue;
    const reading = readings.find((r) => basename(r.file).normalize('NFC') === name);
    console.log(`\n${truth.look}  ${name}  ${truth.width}×${truth.height}`);
    console.log(differences(truth, reading?.messages ?? []).join('\n'));
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
