/**
 * `npm run bench -- search [--letters=3000]`: searches a case of many letters from the command line, which builds its
 * index anew each time, against the start of the program alone and against grep over the same letters.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '../../tests/support/chats/random.mjs';
import { builtCli } from '../builtCli.mjs';
import { readFlags } from '../flags.mjs';
import { measuredRun } from '../measuredRun.mjs';
import { inWorkFolder, ratio, succeeded } from '../workFolder.mjs';

const words = 'заказ возврат деньги товар оператор обращение ответ срок доставка магазин поддержка претензия курьер сумма карта чек проверка решение заявка номер'.split(' ');

function letter(random, at) {
  const text = Array.from({ length: 60 }, () => random.pick(words)).join(' ');
  const date = new Date(Date.UTC(2024, 0, 1) + at * 3_600_000).toUTCString().replace('GMT', '+0000');
  return `From: support${at % 7}@example.ru\r\nTo: me@example.ru\r\nSubject: ${at}\r\nDate: ${date}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}${at % 100 === 0 ? ' возвратили' : ''}\r\n`;
}

export async function bench(flags) {
  const { letters } = readFlags(flags, { letters: 3000 });
  const cli = builtCli();
  const dossier = async (...args) => succeeded(await measuredRun(process.execPath, [cli, ...args]));
  await inWorkFolder(async (dir) => {
    const evidence = join(dir, 'evidence');
    mkdirSync(evidence);
    const random = seededRandom(7);
    for (let at = 0; at < letters; at += 1) writeFileSync(join(evidence, `${at}.eml`), letter(random, at));
    const locker = join(dir, 'case');
    await dossier('create', locker, '--title', 'Bench');
    const added = await dossier('add', locker, evidence);
    console.log(`${letters} letters imported and read: ${((added.wallSeconds / letters) * 1000).toFixed(1)} ms each, peak ${added.peakMegabytes?.toFixed(0)} MB a process.`);
    const started = await dossier('status', locker);
    const searched = await dossier('search', locker, 'возвратили', '--json');
    const hits = searched.stdout.split('\n').filter(Boolean).length;
    const grepped = succeeded(await measuredRun('grep', ['-rlc', 'возврат', evidence]));
    console.log(`Search: ${searched.wallSeconds.toFixed(2)} s with its index built anew (${ratio(searched.wallSeconds, started.wallSeconds)} of status, ${ratio(searched.wallSeconds, grepped.wallSeconds)} of grep), ${hits} hits shown, peak ${searched.peakMegabytes?.toFixed(0)} MB.`);
    const listed = await dossier('chronology', locker, '--json');
    console.log(`Chronology: ${listed.wallSeconds.toFixed(2)} s, ${listed.stdout.split('\n').filter(Boolean).length} entries.`);
  });
}
