import { execFile, spawnSync } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, open, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measuredRun } from '../../../bench/measuredRun.mjs';
import { buildWhenStale } from '../../../scripts/buildWhenStale.mjs';
import { dossier } from '../../support/cli/dossier.js';
import { letterOf } from '../../support/cli/letters.js';

const root = join(import.meta.dirname, '..', '..', '..');
const sample = join(root, 'resources', 'sample', 'evidence');
const program = join(root, 'bin', 'dossier.js');
const shot = join(sample, 'Screenshot_20240304-101645.png');
const megabyte = 1024 * 1024;

let dir: string;
let evidence: string;
beforeAll(async () => {
  buildWhenStale();
  dir = await mkdtemp(join(tmpdir(), 'dossier-bad-'));
  evidence = join(dir, 'evidence');
  await mkdir(join(evidence, 'a.png'), { recursive: true });
  await copyFile(shot, join(evidence, 'a.png', 'inside.png'));
  await writeFile(join(evidence, 'empty.png'), '');
  await writeFile(join(evidence, 'cut.png'), (await readFile(shot)).subarray(0, 20_000));
  await writeFile(join(evidence, 'text.png'), 'Просто текст, а не картинка.');
  await sharp({ create: { width: 20_000, height: 20_000, channels: 3, background: '#fff' }, limitInputPixels: false })
    .png()
    .toFile(join(evidence, 'huge.png'));
  const big = await open(join(evidence, 'big.eml'), 'w');
  await big.write('From: a@example.ru\r\nSubject: big\r\n\r\n');
  await big.truncate(100 * megabyte);
  await big.close();
  await writeFile(join(evidence, 'letter.eml'), letterWithPathInName);
  // A file nobody can read, also not the superuser.
  await symlink('unreadable.png', join(evidence, 'unreadable.png'));
  await writeFile(join(evidence, 'good.eml'), letterOf({ subject: 'Ответ', text: 'Обращение закрыто.', date: 'Fri, 15 Mar 2024 14:32:00 +0300' }));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

const letterWithPathInName = [
  'From: a@example.ru',
  'Subject: path',
  'Date: Fri, 15 Mar 2024 14:30:00 +0300',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary=b',
  '',
  '--b',
  'Content-Type: application/octet-stream',
  'Content-Disposition: attachment; filename="../../../evil/..\\\\..\\\\passwd.txt"',
  '',
  'hello',
  '--b--',
  '',
].join('\r\n');

describe('bad files among good ones', () => {
  it('are each refused in one sentence with a code, all others come in, and memory stays bounded', async () => {
    const locker = join(dir, 'case');
    await dossier(['create', locker, '--title', 'Bad']);
    const { status, stderr, stdout, peakMegabytes } = await measuredRun(process.execPath, [program, 'add', locker, evidence, '--lang', 'en']);
    const refused = stderr.split('\n').flatMap((line) => /^(E_\w+) "[^"]*?([^/"]+)": /.exec(line)?.slice(1, 3).join(' ') ?? []);
    expect(refused.sort()).toEqual([
      'E_CORRUPT cut.png',
      'E_CORRUPT text.png',
      'E_EMPTY empty.png',
      'E_NOT_A_FILE a.png',
      'E_TOO_LARGE big.eml',
      'E_TOO_LARGE huge.png',
      'E_UNREADABLE unreadable.png',
    ]);
    expect(status).toBe(1);
    expect(stdout.match(/^added: .*/gm)).toHaveLength(4);
    expect(await listed(locker)).toEqual(['good.eml', 'inside.png', 'letter.eml', 'passwd.txt']);
    expect((await dossier(['verify', locker])).status).toBe(0);
    if (peakMegabytes !== null) expect(peakMegabytes).toBeLessThan(1000);
  });

  it.each(['empty.png', 'cut.png', 'text.png', 'huge.png', 'big.eml', 'unreadable.png', 'nowhere.png'])('%s named alone is told by read too, in both languages', async (name) => {
    for (const language of ['ru', 'en']) {
      const { status, stderr, json } = await dossier(['read', join(evidence, name), '--json', '--lang', language]);
      expect(status).toBe(1);
      expect(stderr.match(/^E_\w+ .*\.$/gm)).toHaveLength(1);
      expect(json<{ error: { code: string } }>()[0]?.error.code).toMatch(/^E_/);
    }
  });
});

describe('a full disk', () => {
  const documents = 12;
  // A disk of a test's own takes a namespace, which a person's system may refuse; where CI runs there must be one.
  const mayMount = process.env.CI !== undefined || spawnSync('unshare', ['-rm', 'true']).status === 0;

  it.runIf(mayMount)('is named for every file it stops, leaves the case whole, and the import completes when there is room', async () => {
    const mount = join(dir, 'small');
    const much = join(dir, 'much');
    await mkdir(mount);
    await mkdir(much);
    await copyFile(shot, join(much, 'shot.png'));
    for (let at = 0; at < documents; at += 1) await writeFile(join(much, `${at}.bin`), Buffer.alloc(300_000, at + 1));
    const script = [
      `mount -t tmpfs -o size=2m none ${mount}`,
      `"$0" ${program} create ${mount}/case --title Full >&2`,
      `"$0" ${program} add ${mount}/case ${much} --lang en >&2; echo first $?`,
      `"$0" ${program} verify ${mount}/case --json`,
      `mount -o remount,size=40m ${mount}`,
      `"$0" ${program} add ${mount}/case ${much} --lang en >&2; echo second $?`,
      `"$0" ${program} verify ${mount}/case --json`,
      `"$0" ${program} status ${mount}/case --json`,
    ].join('\n');
    const { stdout, stderr } = await promisify(execFile)('unshare', ['-rm', 'sh', '-c', script, process.execPath], { maxBuffer: 64 * megabyte });
    const [first, verified, second, again, status] = stdout.trim().split('\n');
    expect([first, second]).toEqual(['first 1', 'second 0']);
    expect(stderr).toMatch(/^E_NO_SPACE ".+": the disk is full; free some space and try again\.$/m);
    expect(JSON.parse(verified!)).toMatchObject({ ok: true, deviations: [] });
    expect(JSON.parse(again!)).toMatchObject({ ok: true, deviations: [] });
    expect(JSON.parse(status!)).toMatchObject({ exhibits: documents + 1, failed: 0 });
  });

  it.skipIf(process.platform === 'win32')('and a quota that refuses a file in its middle stop that file alone; it comes in when the quota is lifted', async () => {
    const locker = join(dir, 'quota');
    const much = join(dir, 'quota-evidence');
    await mkdir(much);
    await writeFile(join(much, 'large.bin'), Buffer.alloc(3 * megabyte, 1));
    for (let at = 0; at < documents; at += 1) await writeFile(join(much, `${at}.bin`), Buffer.alloc(100_000, at + 2));
    // In blocks of 512 or 1,024 bytes, as the shell counts: 1 or 2 MB a file. The system refuses what is written behind it (EFBIG).
    const add = (limit: string) => promisify(execFile)('sh', ['-c', `ulimit -f ${limit} && exec "$0" "$@"`, process.execPath, program, 'add', locker, much, '--lang', 'en']);
    expect((await dossier(['create', locker, '--title', 'Quota'])).status).toBe(0);
    const refused = (await add('2048').catch((error: unknown) => error)) as { readonly code: number; readonly stderr: string };
    expect(refused.code).toBe(1);
    expect(refused.stderr.match(/^E_\w+ .*$/gm)).toEqual([expect.stringMatching(/^E_NO_SPACE ".*large\.bin": the disk is full; free some space and try again\.$/)]);
    const names = Array.from({ length: documents }, (_, at) => `${at}.bin`);
    expect(await listed(locker)).toEqual([...names].sort());
    expect((await dossier(['verify', locker, '--json'])).json<{ ok: boolean }>()[0]).toMatchObject({ ok: true, deviations: [] });
    await add('unlimited');
    expect(await listed(locker)).toEqual([...names, 'large.bin'].sort());
    expect((await dossier(['verify', locker, '--json'])).json<{ ok: boolean }>()[0]).toMatchObject({ ok: true, deviations: [] });
  });
});

async function listed(locker: string): Promise<string[]> {
  const record = JSON.parse(await readFile(join(locker, 'case.json'), 'utf8')) as { exhibits: { origins: { name: string }[] }[] };
  return record.exhibits.map(({ origins }) => origins[0]!.name).sort();
}
