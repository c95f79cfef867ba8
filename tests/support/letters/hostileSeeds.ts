import iconv from 'iconv-lite';
import { letterOf, multipart, multipartHeaders } from './letterOf.js';
import { inMailbox, letterNumber } from './mailbox.mjs';
import { outlookOf } from './outlookOf.js';
import { tnefOf } from './tnefOf.js';

/** A file as it comes, and what reads it. */
export interface HostileSeed {
  readonly name: string;
  readonly kind: 'letter' | 'mailbox' | 'outlook' | 'tnef';
  readonly bytes: Buffer;
}

const file = Buffer.from(Array.from({ length: 3_000 }, (_, at) => (at * 31) % 256));
const base64 = (bytes: Buffer): string => bytes.toString('base64').replace(/.{76}/g, '$&\n');
const inner = 'From: in@example.ru\nSubject: =?koi8-r?B?79TXxdQ=?=\nContent-Type: multipart/alternative; boundary=c\n\n--c\nContent-Type: text/plain; format=flowed; delsp=yes\n\n> a \n> b\n--c\nContent-Type: text/html\n\n<table><tr><td>a<td>b</table>\n--c--\n';
const tnef = tnefOf({ text: 'Деньги вернём.', html: '<p>Да</p>', files: [{ name: 'A~1.PDF', longName: 'Чек.pdf', mediaType: 'application/pdf', content: file }] });
/** A SignedData with its content within, lengths left open (BER). */
const signed = Buffer.concat([
  Buffer.from('308006092a864886f70d010702a08030800201013100308006092a864886f70d010701a0802480', 'hex'),
  Buffer.concat([Buffer.from([0x04, 0x20]), Buffer.from('Content-Type: text/plain\r\n\r\nsign')]),
  Buffer.alloc(12),
]);

/** The files that mutations are made of: one of each thing that the parsers of mail know. */
export const hostileSeeds: readonly HostileSeed[] = [
  { name: 'everything.eml', kind: 'letter', bytes: letterOf(
    [
      'Received: from a (b [10.0.0.7]) by c with ESMTP id 1 for <x@y>; Mon, 11 Mar 2024 20:41:05 +0300 (MSK)', ...multipartHeaders(),
      'To: Team: "A, B" <a@x.ru>, c@x.ru (comment (nested));, "q u"@x.ru', 'Subject: =?utf-8?B?0J7RgtCy0LXRgg==?= =?utf-8?Q?_=D0=BD?=\r\n =?utf-8?Q?=D0=B0?=', 'Date: Mon, 11 Mar 2024 20:41:07 +0300 (MSK)',
      'Message-ID: <1@x>', 'References: <0@x> <00@x>', 'DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=x.ru; s=m; h=from; bh=AAAA; b=AAAA',
    ],
    multipart([
      'Content-Type: text/plain; charset=utf-8\n\nСмотрите:\nbegin 644 cat.txt\n#0V%T\n`\nend\nвсё',
      `Content-Type: application/pdf; name*0*=utf-8'ru'%D1%87%D0%B5; name*1*=%D0%BA; name*2=.pdf\nContent-Transfer-Encoding: base64\n\n${base64(file)}`,
      `Content-Type: message/rfc822\n\n${inner}`, `Content-Type: application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: base64\n\n${base64(tnef)}`,
      `Content-Type: application/pkcs7-mime; smime-type=signed-data; name=smime.p7m\nContent-Transfer-Encoding: base64\n\n${base64(signed)}`,
      'Content-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR\nEND:VCALENDAR',
    ]),
  ) },
  { name: 'raw.eml', kind: 'letter', bytes: Buffer.concat([Buffer.from('From: "'), iconv.encode('Поддержка', 'win1251'), Buffer.from('" <a@x.ru>\nSubject: '), iconv.encode('Ответ', 'koi8-r'), Buffer.from('\n\n'), iconv.encode('Обращение закрыто', 'win1251')]) },
  { name: 'html.eml', kind: 'letter', bytes: letterOf(['From: a@x.ru', 'Content-Type: text/html; charset=koi8-r', 'Content-Transfer-Encoding: quoted-printable'], '<p style=3D"color:red">=F0=D2=C9=D7=C5=D4<a href=3D"https://x.ru">x</a><img src=3D"cid:1">=\n</p>') },
  { name: 'box.mbox', kind: 'mailbox', bytes: Buffer.from([1, 10, 11].map((number) => inMailbox(letterNumber(number, 300), number)).join('')) },
  { name: 'message.msg', kind: 'outlook', bytes: outlookOf({
    properties: { 0x0037: 'Тема', 0x007d: 'From: a@x.ru\r\nDate: Mon, 11 Mar 2024 20:41:07 +0300\r\n\r\n', 0x1013: Buffer.from('<p>Да</p>'), 0x3fde: 65001, 0x0039: new Date('2024-03-12T07:00:00Z'), 0x1009: Buffer.from('2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0', 'hex') },
    recipients: [{ 0x0c15: 1, 0x3001: 'B', 0x39fe: 'b@x.ru' }], attachments: [{ 0x3707: 'a.bin', 0x3701: file }, { properties: { 0x0037: 'inner', 0x1000: 'text' } }],
  }) },
  { name: 'winmail.dat', kind: 'tnef', bytes: tnef },
];
