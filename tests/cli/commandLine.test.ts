import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dossier } from '../support/cli/dossier.js';
import { letterOf } from '../support/cli/letters.js';

let dir: string;
let folder: string;
let locker: string;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'dossier-cli-'));
  folder = join(dir, 'evidence');
  locker = join(dir, 'case');
  await mkdir(folder);
  await writeFile(join(folder, '1.eml'), letterOf({ subject: 'Возврат', text: 'Мы возвратили деньги за заказ 4471.', date: 'Fri, 15 Mar 2024 14:32:00 +0300' }));
  await writeFile(join(folder, '2.eml'), letterOf({ subject: 'Ответ', text: 'Ваше обращение закрыто.', date: 'Sat, 16 Mar 2024 09:05:00 +0300' }));
  await writeFile(join(folder, '3 copy.eml'), await readFile(join(folder, '2.eml')));
  await writeFile(join(folder, 'empty.png'), '');
  await writeFile(join(folder, 'note.txt'), 'Позвонили в магазин, обещали перезвонить.');
});
afterAll(() => rm(dir, { recursive: true, force: true }));

describe('the words of a command', () => {
  it.each([
    ['an unknown command', ['bury']],
    ['an unknown option', ['status', '--deep', '.']],
    ['a missing argument', ['add']],
    ['a missing title', ['create', 'x']],
    ['a format that is none', ['chronology', '.', '--format', 'xml']],
    ['a day that is none', ['search', '.', 'x', '--from', '2024-02-30']],
    ['a zone that is none', ['create', 'x', '--title', 'T', '--zone', 'Mars/Olympus']],
    ['a number that is none', ['add', '.', 'x', '--jobs', '0']],
  ])('%s is wrong usage: status 2, one sentence with a code, no data', async (_what, args) => {
    const { status, stdout, stderr } = await dossier(args);
    expect({ status, stdout, lines: stderr.trim().split('\n').length }).toEqual({ status: 2, stdout: '', lines: 1 });
    expect(stderr).toMatch(/^E_(USAGE|BAD_DATE|BAD_ZONE) \S/);
  });

  it('are explained in both languages', async () => {
    const [russian, english] = await Promise.all([dossier(['--help', '--lang', 'ru']), dossier(['--help', '--lang', 'en'])]);
    expect([russian.status, english.status]).toEqual([0, 0]);
    expect(russian.stdout).toContain('хронология');
    expect(english.stdout).toContain('chronology');
  });
});

describe('one case, from creation to verification', () => {
  it('is made', async () => {
    const { status, json } = await dossier(['create', locker, '--title', 'Заказ 4471', '--counterparty', 'Магазин', '--json']);
    expect(status).toBe(0);
    expect(json()).toEqual([{ dir: locker, id: expect.any(String), title: 'Заказ 4471', counterparty: 'Магазин', zone: 'Europe/Moscow' }]);
  });

  it('is not made twice in one place', async () => {
    const { status, stderr } = await dossier(['create', locker, '--title', 'Again']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^E_CASE_EXISTS /);
  });

  it('takes a folder in, tells of every file, and goes on behind a bad one', async () => {
    const { status, json, stderr } = await dossier(['add', locker, folder, join(dir, 'nowhere.png'), '--json']);
    const told = json<{ file: string; status: string; error: { code: string } | null }>().map((line) => [line.file.slice(dir.length + 1), line.status, line.error?.code ?? null]);
    expect(told.sort()).toEqual([
      ['evidence/1.eml', 'added', null],
      ['evidence/2.eml', 'added', null],
      ['evidence/3 copy.eml', 'duplicate', null],
      ['evidence/empty.png', 'rejected', 'E_EMPTY'],
      ['evidence/note.txt', 'added', null],
      ['nowhere.png', 'rejected', 'E_NOT_FOUND'],
    ]);
    expect(status).toBe(1);
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+/);
  });

  it('tells where it stands', async () => {
    const [status] = (await dossier(['status', locker, '--json'])).json();
    expect(status).toMatchObject({ exhibits: 3, read: 3, failed: 0, queue: { toRead: 0, toStore: 0 } });
  });

  it('lays the letters out in order of time, with the keys of the contract', async () => {
    const entries = (await dossier(['chronology', locker, '--json'])).json<{ when: { date: string | null; time: string | null }; kind: string }>();
    expect(entries.map((e) => [e.when.date, e.when.time]).slice(0, 2)).toEqual([['2024-03-15', '14:32'], ['2024-03-16', '09:05']]);
    expect(Object.keys(entries[0]!)).toEqual(
      expect.arrayContaining(['id', 'when', 'channel', 'side', 'author', 'role', 'kind', 'text', 'sources', 'tags', 'included', 'editedByUser']),
    );
  });

  it('finds another form of a word and marks it', async () => {
    const [hit] = (await dossier(['search', locker, 'возврат денег', '--json'])).json<{ snippet: string; ranges: [number, number][]; text: string }>();
    expect(hit!.text).toContain('возвратили');
    expect(hit!.ranges.map(([start, end]) => hit!.snippet.slice(start, end).toLowerCase())).toEqual(expect.arrayContaining([expect.stringMatching(/^возврат/)]));
  });

  it('is exported twice with equal bytes, and the bundle holds', async () => {
    const [first, second] = [join(dir, 'a.zip'), join(dir, 'b.zip')];
    expect((await dossier(['export', locker, '-o', first])).status).toBe(0);
    expect((await dossier(['export', locker, '-o', second])).status).toBe(0);
    expect((await readFile(first)).equals(await readFile(second))).toBe(true);
    const [verification] = (await dossier(['verify', first, '--json'])).json();
    expect(verification).toMatchObject({ target: 'bundle', ok: true, deviations: [] });
    expect((await dossier(['verify', locker])).status).toBe(0);
  });

  it('names a changed byte of a bundle, status 1', async () => {
    const bundle = await readFile(join(dir, 'a.zip'));
    const altered = Buffer.from(bundle);
    const at = altered.indexOf('BagIt-Version');
    altered[at] = 'b'.charCodeAt(0);
    await writeFile(join(dir, 'altered.zip'), altered);
    const { status, json } = await dossier(['verify', join(dir, 'altered.zip'), '--json']);
    expect(status).toBe(1);
    expect(json<{ ok: boolean; deviations: unknown[] }>()[0]!.deviations.length).toBeGreaterThan(0);
  });
});

describe('reading without a case', () => {
  it('prints one line a file in the order of the arguments, and names what could not be read', async () => {
    const files = [join(folder, '2.eml'), join(folder, 'empty.png'), join(folder, '1.eml'), folder];
    const { status, json } = await dossier(['read', ...files, '--json']);
    const lines = json<{ file: string; kind: string | null; error: { code: string } | null; email?: { date: string } }>();
    expect(status).toBe(1);
    expect(lines.map(({ file, kind, error, email }) => [file, kind, error?.code ?? null, email?.date ?? null])).toEqual([
      [files[0], 'email', null, '2024-03-16T06:05:00Z'],
      [files[1], null, 'E_EMPTY', null],
      [files[2], 'email', null, '2024-03-15T11:32:00Z'],
      [files[3], null, 'E_NOT_A_FILE', null],
    ]);
  });
});
