/**
 * `node tests/support/sample/makeSample.mjs [--out DIR] [--truth DIR] [--only chats|letters|calls]`
 * Makes the evidence of the sample case anew, by default into resources/sample/evidence. `--truth` keeps what stands in
 * each picture. Needs espeak-ng and ffmpeg for the calls.
 */
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { timeOf } from '../chats/calendar.mjs';
import { layFeed } from '../chats/feed.mjs';
import { drawPages } from '../chats/generate.mjs';
import { lookNamed } from '../chats/looks/looks.mjs';
import { chatPage } from '../chats/page.mjs';
import { seededRandom } from '../chats/random.mjs';
import { recordCall } from './calls.mjs';
import { answerLetter, claimLetter, hotlineLetter, receiptLetter } from './letters.mjs';
import { calls, pictures } from './story.mjs';

/** One phone and one computer, as one person has. */
const phone = { width: 393, height: 851, ratio: 2.75 };
const computer = { width: 1280, height: 720, ratio: 1.25 };

function planPicture(picture) {
  const look = { ...lookNamed(picture.look), separators: [picture.separators] };
  const lines = picture.chat().filter((line) => line.at <= picture.captured).map((line, i) => ({ ...line, id: i + 1 }));
  const { html: feed, entries } = layFeed({ look, lines, captured: picture.captured, random: seededRandom(5) });
  const device = look.form === 'phone' ? phone : computer;
  const [title, subtitle] = picture.title;
  const scene = { clock: timeOf(picture.captured), battery: picture.battery, make: 'android', title, subtitle, chats: otherChats(title, lines), keyboardOpen: false, ...device };
  const isPng = /\.png$/i.test(picture.name);
  const finish = { scale: picture.copy ? 0.6 : 1, format: isPng ? 'png' : 'jpeg', quality: picture.copy ? 72 : 86, exif: false };
  const tellsTime = !picture.name.startsWith('IMG_');
  const shot = { name: picture.name, captured: picture.captured, capturedAt: tellsTime ? picture.captured : null, basis: tellsTime ? 'file-name' : null, clock: scene.clock, fromBottom: picture.fromBottom, hidden: [] };
  return { look, sequence: null, html: chatPage(look, scene, feed), entries, ...device, finish, shots: [shot] };
}

const otherChats = (title, lines) => [
  { name: title, text: lines.at(-1).text, when: timeOf(lines.at(-1).at), open: true },
  { name: 'Заказ 51007722-0003', text: 'Спасибо за отзыв!', when: '12 фев' },
  { name: 'Северный стиль', text: 'Платье отправили, ждите трек', when: '3 фев' },
  { name: 'Kids&Co', text: 'Вы: спасибо, всё подошло', when: '21 янв' },
];

async function drawChats(out, truth) {
  const work = await mkdtemp(join(tmpdir(), 'dossier-sample-'));
  try {
    const { images } = await drawPages({ pages: pictures.map(planPicture), out: work });
    for (const name of images) await copyFile(join(work, name), join(out, name));
    if (truth === undefined) return;
    await mkdir(truth, { recursive: true });
    for (const name of images) await copyFile(join(work, `${name.replace(/\.\w+$/, '')}.truth.json`), join(truth, `${name.replace(/\.\w+$/, '')}.truth.json`));
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function writeLetters(out) {
  const rows = ['ВИТРИНА', 'Кассовый чек № 118', '01.03.2024 12:40', 'Заказ 58120437-0001', 'Куртка зимняя, р. 46', '1 × 7 490,00', 'ИТОГО 7 490,00'];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="360" height="300"><rect width="360" height="300" fill="#fdfcf8"/>${rows.map((row, i) => `<text x="24" y="${48 + i * 34}" font-family="DejaVu Sans Mono" font-size="19" fill="#222">${row}</text>`).join('')}</svg>`;
  const receipt = await sharp(Buffer.from(svg)).png({ compressionLevel: 9, palette: true }).toBuffer();
  const letters = {
    '2024-03-05 [T-204518833] Обращение зарегистрировано.eml': receiptLetter(),
    '2024-03-11 Претензия по заказу 58120437-0001.eml': claimLetter(receipt),
    '2024-03-13 Re Претензия.eml': answerLetter(),
    '2024-03-21 Жалоба на отказ в возврате.eml': hotlineLetter(),
  };
  for (const [name, text] of Object.entries(letters)) await writeFile(join(out, name), text, 'utf8');
}

async function recordCalls(out) {
  const work = await mkdtemp(join(tmpdir(), 'dossier-sample-'));
  try {
    for (const call of calls) recordCall(call, work, out);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

const { values } = parseArgs({ options: { out: { type: 'string' }, truth: { type: 'string' }, only: { type: 'string' } } });
const out = values.out ?? join(import.meta.dirname, '..', '..', '..', 'resources', 'sample', 'evidence');
const wants = (part) => values.only === undefined || values.only === part;
await mkdir(out, { recursive: true });
if (wants('chats')) await drawChats(out, values.truth);
if (wants('letters')) await writeLetters(out);
if (wants('calls')) await recordCalls(out);
