import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { telegramAccountJson, telegramJson } from '../support/archives/telegram.js';
import { chat, me, them } from '../support/archives/told.js';
import { vkPage } from '../support/archives/vk.js';
import { plain, whatsAppText } from '../support/archives/whatsapp.js';
import { readZip, sha256Of, zipOf } from '../support/bundle/zipFiles.js';
import { dossier } from '../support/cli/dossier.js';

interface Message {
  readonly text: string;
  readonly kind: string;
  readonly side: string;
  readonly author: string | null;
  readonly time: string | null;
  readonly date: string | null;
  readonly bbox: null;
  readonly chat?: string;
  readonly attachments?: readonly { readonly name: string; readonly sha256?: string; readonly bytes?: number }[];
}
interface ReadLine {
  readonly file: string;
  readonly kind: string;
  readonly messages: readonly Message[];
  readonly archive?: { readonly app: string; readonly owner: string | null; readonly chats: readonly string[] };
  readonly warnings: readonly { readonly code: string }[];
  readonly error: { readonly code: string } | null;
}
interface EntryLine {
  readonly when: { readonly date: string; readonly time: string; readonly basis: string };
  readonly channel: string;
  readonly side: string;
  readonly text: string;
  readonly sources: readonly { readonly exhibit: number; readonly sha256: string; readonly locator?: object }[];
}

const photoName = chat[2]!.photo!;
let dir: string;
let photo: Buffer;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'dossier-archives-'));
  // A camera's picture, so that nothing in it is looked for as a conversation.
  photo = await sharp({ create: { width: 64, height: 48, channels: 3, background: '#b0643c' } }).jpeg().withExif({ IFD0: { Make: 'Phone', Model: 'One' }, IFD2: { FNumber: '2/1' } }).toBuffer();
});
afterAll(() => rm(dir, { recursive: true, force: true }));

const phone = { system: 'ios', language: 'ru', date: plain } as const;
const whatsAppZip = (): Buffer =>
  zipOf([
    { name: '_chat.txt', content: Buffer.from(whatsAppText(chat, phone)), deflate: true },
    { name: photoName, content: photo },
    { name: 'unasked.txt.bin', content: Buffer.from('nobody refers to this') },
  ]);

describe('reading archives without a case', () => {
  it('prints one line a file, a document with messages in the shape of any message', async () => {
    const [json, zip, page] = ['result.json', `WhatsApp Chat - ${them.name}.zip`, 'messages0.html'].map((name) => join(dir, name));
    await writeFile(json!, telegramJson(chat));
    await writeFile(zip!, whatsAppZip());
    await writeFile(page!, vkPage(chat));
    const { status, json: lines } = await dossier(['read', json!, zip!, page!, '--json']);
    expect(status).toBe(0);
    const [telegram, whatsapp, vk] = lines<ReadLine>();
    expect([telegram, whatsapp, vk].map((line) => [line!.kind, line!.archive!.app, line!.archive!.owner, line!.error])).toEqual([
      ['document', 'telegram', me.name, null],
      ['document', 'whatsapp', me.name, null],
      ['document', 'vk', 'Вы', null],
    ]);
    expect(telegram!.messages[1]).toEqual({
      text: 'Заказ № 4512 не пришёл. Срок вышел 12 марта: верните деньги.',
      kind: 'message',
      side: 'right',
      author: me.name,
      time: '09:01',
      date: '2024-03-15',
      bbox: null,
      confidence: 1,
      partial: false,
      edited: false,
      dateBasis: 'container',
      id: '2',
      at: '2024-03-15T06:01:10Z',
    });
    expect(whatsapp!.messages[3]!.attachments).toEqual([{ name: photoName, path: photoName, sha256: sha256Of(photo), bytes: photo.length }]);
    expect(vk!.messages.map(({ date, time }) => `${date} ${time}`)).toEqual(chat.map(({ at }) => at.slice(0, 16).replace('T', ' ')));
  });

  it('reads a whole account’s export, each message with its chat and side', async () => {
    const path = join(dir, 'account.json');
    await writeFile(path, telegramAccountJson([
      { name: them.name, type: 'personal_chat', id: them.id, told: chat },
      { name: 'Соседи', type: 'private_group', id: 77, told: [{ id: 1, at: '2024-03-15T10:00:00', who: 'me', text: 'Всем привет' }] },
    ]));
    const [line] = (await dossier(['read', path, '--json'])).json<ReadLine>();
    expect(line!.archive).toMatchObject({ owner: me.name, chats: [them.name, 'Соседи'], messagesByChat: [line!.messages.length - 1, 1] });
    expect(line!.messages.filter(({ chat: title }) => title === 'Соседи')).toMatchObject([{ text: 'Всем привет', side: 'right', id: '2-1' }]);
    expect(line!.warnings).toEqual([]);
  });

  it('says when an archive does not tell who its owner is', async () => {
    const path = join(dir, 'group.json');
    await writeFile(path, telegramJson(chat, { type: 'private_group', id: 5, name: 'Дом' }));
    const [line] = (await dossier(['read', path, '--json'])).json<ReadLine>();
    expect(line!.warnings.map(({ code }) => code)).toEqual(['W_OWNER_UNKNOWN']);
    expect(new Set(line!.messages.map(({ side }) => side))).toEqual(new Set(['left']));
  });
});

describe('an owner whom the archive does not tell', () => {
  const group = () => telegramJson(chat, { type: 'private_group', id: 5, name: 'Дом' });

  it('is told by --me when reading', async () => {
    const path = join(dir, 'mine.json');
    await writeFile(path, group());
    const [line] = (await dossier(['read', path, '--me', ' анна  ПЕТРОВА', '--json'])).json<ReadLine>();
    expect(line!.messages.map(({ side }) => side)).toEqual(chat.map(({ who }) => (who === 'me' ? 'right' : 'left')));
    expect(line!.warnings).toEqual([]);
  });

  it('is told by --me when adding, once and as a correction', async () => {
    const path = join(dir, 'mine.json');
    await writeFile(path, group());
    const locker = join(dir, 'owned');
    await dossier(['create', locker, '--title', 'Owned']);
    await dossier(['add', locker, path, '--me', me.name]);
    await dossier(['add', locker, path, '--me', them.name]);
    const entries = (await dossier(['chronology', locker, '--json'])).json<EntryLine>();
    expect(entries.map(({ side }) => side)).toEqual(chat.map(({ who }) => (who === 'me' ? 'right' : 'left')));
    const custody = await readFile(join(locker, 'custody.jsonl'), 'utf8');
    expect(custody.split('\n').filter((line) => line.includes('"owner"'))).toHaveLength(1);
  });
});

describe('a case with archives', () => {
  let locker: string;
  beforeAll(async () => {
    locker = join(dir, 'case');
    const folder = join(dir, 'ChatExport_2024-04-21');
    await mkdir(join(folder, 'photos'), { recursive: true });
    await writeFile(join(folder, 'result.json'), telegramJson(chat));
    await writeFile(join(folder, 'photos', photoName), photo);
    await mkdir(join(folder, 'css'));
    await mkdir(join(folder, 'images'));
    await writeFile(join(folder, 'css', 'style.css'), 'body {}');
    await writeFile(join(folder, 'images', 'back.png'), photo.subarray(0, 10));
    await dossier(['create', locker, '--title', 'Архивы']);
  });

  it('takes an export’s folder in, its files linked to it and the pages’ dress left out', async () => {
    const { status, json } = await dossier(['add', locker, join(dir, 'ChatExport_2024-04-21'), '--json']);
    expect(status).toBe(0);
    const added = json<{ file: string; status: string; exhibit: number; kind: string }>();
    expect(new Set(added.filter(({ status: how }) => how === 'added').map(({ kind }) => kind))).toEqual(new Set(['document', 'photo']));
    expect(added.every(({ file }) => !/back\.png|style\.css/.test(file))).toBe(true);
    const record = JSON.parse(await readFile(join(locker, 'case.json'), 'utf8')) as { exhibits: { channel: string; sha256: string; origins: { name: string; via: string; parent?: string }[] }[] };
    const archive = record.exhibits.find(({ channel }) => channel === 'telegram')!;
    const picture = record.exhibits.find(({ sha256 }) => sha256 === sha256Of(photo))!;
    expect(picture.origins.map(({ via, parent }) => [via, parent ?? null]).sort()).toEqual([['attachment', archive.sha256], ['file', null]].sort());
  });

  it('takes the same chat’s WhatsApp ZIP in: the same photo is one original', async () => {
    const zip = join(dir, `WhatsApp Chat - ${them.name}.zip`);
    await writeFile(zip, whatsAppZip());
    const { status } = await dossier(['add', locker, zip]);
    expect(status).toBe(0);
    const [counts] = (await dossier(['status', locker, '--json'])).json<{ exhibits: number }>();
    expect(counts!.exhibits).toBe(3);
    const again = (await dossier(['add', locker, zip, '--json'])).json<{ status: string }>();
    expect(again.map(({ status: how }) => how)).toEqual(['duplicate']);
  });

  it('lists every message with its source, and a file as a source of its message', async () => {
    const entries = (await dossier(['chronology', locker, '--json'])).json<EntryLine>();
    const telegram = entries.filter(({ channel }) => channel === 'telegram');
    expect(telegram.map(({ when, text }) => `${when.date} ${when.time} ${text}`)).toEqual(chat.map(({ at, text }) => `${at.slice(0, 16).replace('T', ' ')} ${text || '[Photo]'}`));
    expect(telegram[2]!.sources).toEqual([
      { exhibit: expect.any(Number) as number, sha256: expect.any(String) as string, locator: { message: '3' } },
      { exhibit: expect.any(Number) as number, sha256: sha256Of(photo) },
    ]);
    expect(entries.filter(({ channel }) => channel === 'whatsapp')).toHaveLength(chat.length + 1);
    expect(entries).toHaveLength(2 * chat.length + 1);
  });

  it('is searched through', async () => {
    const hits = (await dossier(['search', locker, 'вернуть деньги', '--channel', 'telegram', '--json'])).json<{ text: string }>();
    expect(hits[0]!.text).toContain('верните деньги');
  });

  it('stands in the bundle as text, and the bundle holds', async () => {
    const target = join(dir, 'bundle.zip');
    expect((await dossier(['export', locker, '-o', target, '--lang', 'ru'])).status).toBe(0);
    expect((await dossier(['verify', target])).status).toBe(0);
    const files = await readZip(target);
    const texts = [...files].filter(([name]) => /\/data\/text\/\d+\.txt$/.test(name)).map(([, content]) => content.toString('utf8'));
    const archive = texts.find((text) => text.includes('Архив чата: Telegram'))!;
    expect(archive).toContain(`Участники: ${them.name}, ${me.name} (Я)`);
    expect(archive).toContain(`[2024-03-15 09:05 · ${them.name} · изменено автором · ответ на #2 · #4]\nВаше обращение <принято> & передано "старшему" \\ 🙏`);
    expect(archive).toContain(`[2024-03-16 00:00 · ${them.name} · переслано от Бот · #6]`);
  });
});

describe('a hostile ZIP', () => {
  it.each<[why: string, content: () => Buffer, code: string | null]>([
    ['that unpacks to a thousand times its size', () => zipOf([{ name: '_chat.txt', content: Buffer.alloc(200 * 1024 ** 2, 'a'), deflate: true }]), 'E_TOO_LARGE'],
    ['whose member is larger than it says', () => zipOf([{ name: '_chat.txt', content: Buffer.from(whatsAppText(chat, phone)), deflate: true, claims: { size: 10 } }]), null],
    ['whose member leads elsewhere', () => zipOf([{ name: '../../_chat.txt', content: Buffer.from(whatsAppText(chat, phone)) }]), null],
    ['that holds no transcript in spite of its name', () => zipOf([{ name: '_chat.txt', content: Buffer.from('nothing of the kind\n') }]), null],
  ])('%s is refused or kept as a document', async (_why, content, code) => {
    const path = join(dir, 'hostile.zip');
    await writeFile(path, content());
    const [line] = (await dossier(['read', path, '--json'])).json<ReadLine>();
    expect(line!.error?.code ?? null).toBe(code);
    expect(line!.messages).toEqual([]);
  });

  it('never lets a transcript name a file outside of it', async () => {
    const path = join(dir, 'WhatsApp Chat - X.zip');
    const text = '[15.03.2024, 14:32:10] X: <прикреплено: ../../../etc/passwd>\n[15.03.2024, 14:33:10] X: <прикреплено: /etc/passwd>\n[15.03.2024, 14:33:10] X: <прикреплено: C:\\secret.txt>\n';
    await writeFile(path, zipOf([{ name: '_chat.txt', content: Buffer.from(text) }]));
    const locker = join(dir, 'outside');
    await dossier(['create', locker, '--title', 'Outside']);
    await dossier(['add', locker, path]);
    const [counts] = (await dossier(['status', locker, '--json'])).json<{ exhibits: number }>();
    expect(counts!.exhibits).toBe(1);
  });
});
