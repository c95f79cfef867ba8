/**
 * `npm run bench -- archives [--messages=100000]`: reads, imports, lists and searches a Telegram export and a WhatsApp
 * transcript of so many messages each from the command line, against the start of the program alone.
 */
import { statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { seededRandom } from '../../tests/support/chats/random.mjs';
import { builtCli } from '../builtCli.mjs';
import { readFlags } from '../flags.mjs';
import { measuredRun } from '../measuredRun.mjs';
import { inWorkFolder, ratio, succeeded } from '../workFolder.mjs';

const words = 'заказ возврат деньги товар оператор обращение ответ срок доставка магазин поддержка претензия курьер сумма карта чек проверка решение заявка номер'.split(' ');
const start = Date.UTC(2020, 0, 1);

function* telegram(count, random) {
  yield '{\n "name": "Поддержка",\n "type": "personal_chat",\n "id": 123,\n "messages": [\n';
  for (let n = 0; n < count; n += 1) {
    const text = textOf(n, random);
    const seconds = start / 1000 + n * 900;
    const [from, id] = n % 3 === 0 ? ['Анна', 9] : ['Поддержка', 123];
    yield `${n === 0 ? '' : ',\n'}  {\n   "id": ${n + 1},\n   "type": "message",\n   "date": "${new Date(seconds * 1000).toISOString().slice(0, 19)}",\n   "date_unixtime": "${seconds}",\n   "from": "${from}",\n   "from_id": "user${id}",\n   "text": "${text}",\n   "text_entities": [\n    {\n     "type": "plain",\n     "text": "${text}"\n    }\n   ]\n  }`;
  }
  yield '\n ]\n}\n';
}

function* whatsapp(count, random) {
  for (let n = 0; n < count; n += 1) {
    const at = new Date(start + n * 900_000).toISOString();
    yield `${at.slice(8, 10)}.${at.slice(5, 7)}.${at.slice(0, 4)}, ${at.slice(11, 16)} - ${n % 3 === 0 ? 'Анна' : 'Магазин'}: ${textOf(n, random)}\n`;
  }
}

const textOf = (n, random) => `${Array.from({ length: 18 }, () => random.pick(words)).join(' ')}${n % 1000 === 7 ? ' возвратили' : ''} ${n}`;

async function write(path, lines) {
  const file = await open(path, 'w');
  let block = '';
  for (const line of lines) {
    block += line;
    if (block.length > 1 << 20) {
      await file.write(block);
      block = '';
    }
  }
  await file.write(block);
  await file.close();
}

export async function bench(flags) {
  const { messages } = readFlags(flags, { messages: 100_000 });
  const cli = builtCli();
  const dossier = async (...args) => succeeded(await measuredRun(process.execPath, [cli, ...args]));
  await inWorkFolder(async (dir) => {
    const files = { 'Telegram JSON': join(dir, 'result.json'), 'WhatsApp text': join(dir, 'WhatsApp Chat with Магазин.txt') };
    await write(files['Telegram JSON'], telegram(messages, seededRandom(7)));
    await write(files['WhatsApp text'], whatsapp(messages, seededRandom(8)));
    const locker = join(dir, 'case');
    const created = await dossier('create', locker, '--title', 'Bench');
    for (const [name, path] of Object.entries(files)) {
      const read = await dossier('read', path, '--json');
      const count = JSON.parse(read.stdout).messages.length;
      console.log(`${name}, ${(statSync(path).size / 1e6).toFixed(0)} MB, ${count} messages: read in ${read.wallSeconds.toFixed(1)} s (${ratio(read.wallSeconds, created.wallSeconds)} of create), peak ${read.peakMegabytes} MB a process.`);
      const added = await dossier('add', locker, path);
      console.log(`  added in ${added.wallSeconds.toFixed(1)} s, peak ${added.peakMegabytes} MB; case.json ${(statSync(join(locker, 'case.json')).size / 1e3).toFixed(1)} KB.`);
    }
    const listed = await dossier('chronology', locker, '--json');
    console.log(`Chronology: ${listed.stdout.split('\n').filter(Boolean).length} entries in ${listed.wallSeconds.toFixed(1)} s, peak ${listed.peakMegabytes} MB.`);
    const searched = await dossier('search', locker, 'возвратили', '--json');
    console.log(`Search with its index built anew: ${searched.wallSeconds.toFixed(1)} s, ${searched.stdout.split('\n').filter(Boolean).length} hits, peak ${searched.peakMegabytes} MB.`);
  });
}
