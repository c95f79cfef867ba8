/** Mailboxes as mail programs write them, made for tests and benchmarks: the same numbers give the same bytes. */
import { open } from 'node:fs/promises';

const words = ['обращение', 'возврат', 'деньги', 'товар', 'ответ', 'склад', 'курьер', 'чек', 'сроки', 'поддержка'];

/** Letter `number` of a mailbox, LF at its line ends; every tenth carries a file of `fileBytes`. */
export function letterNumber(number, fileBytes = 30_000) {
  const date = new Date(Date.UTC(2024, 0, 1, 9, 0, 0) + number * 3_600_000).toUTCString().replace('GMT', '+0000');
  const text = Array.from({ length: 60 }, (_, at) => words[(number * 7 + at * 3) % words.length]).join(' ');
  const head = [
    `From: =?utf-8?B?${Buffer.from('Служба поддержки').toString('base64')}?= <help@shop.example>`,
    'To: anna@mail.example',
    `Subject: =?utf-8?B?${Buffer.from(`Обращение № ${10_000 + number}`).toString('base64')}?=`,
    `Date: ${date}`,
    `Message-ID: <${number}@shop.example>`,
    ...(number > 1 ? [`In-Reply-To: <${number - (number % 10 || 10)}@shop.example>`] : []),
    `X-GM-THRID: ${1_700_000_000 + Math.floor(number / 10)}`,
    'MIME-Version: 1.0',
  ];
  const body = `${text}\n\n>From the shop, number ${number}\nFrom time to time\n`;
  if (number % 10 !== 0) return [...head, 'Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit', '', body].join('\n');
  const file = Buffer.alloc(fileBytes, number % 251).toString('base64').replace(/.{76}/g, '$&\n');
  const part = `--b\nContent-Type: application/octet-stream; name="file-${number}.bin"\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment\n\n${file}\n`;
  return [...head, 'Content-Type: multipart/mixed; boundary=b', '', `--b\nContent-Type: text/plain; charset=utf-8\n\n${body}\n${part}--b--\n`].join('\n');
}

/** As it stands in a mailbox: behind a postmark, its own "From " lines quoted (mboxrd). */
export function inMailbox(letter, number) {
  return `From ${number}@xxx Mon Jan 01 09:00:00 +0000 2024\n${letter.replace(/^(>*From )/gm, '>$1')}\n\n`.replace(/\n\n\n$/, '\n\n');
}

/** Writes a mailbox of `count` letters to `path`. */
export async function writeMailbox(path, count, fileBytes) {
  const file = await open(path, 'w');
  try {
    for (let number = 1; number <= count; number += 1) await file.write(inMailbox(letterNumber(number, fileBytes), number));
  } finally {
    await file.close();
  }
}
