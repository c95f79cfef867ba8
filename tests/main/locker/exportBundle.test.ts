import { execFileSync } from 'node:child_process';
import { chmod, mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measuredRun } from '../../../bench/measuredRun.mjs';
import { bundleProfiles } from '../../../src/core/bundle/BundleProfile.js';
import { updateExhibit } from '../../../src/main/locker/updateExhibit.js';
import { bagFaults } from '../../support/bundle/bagValidator.js';
import { custodyOf, exportFrom, faultOf, realCase, withCase, type RealCase } from '../../support/bundle/realCase.js';
import { digestOfFile, readZip, sha256Of } from '../../support/bundle/zipFiles.js';
import { dossier } from '../../support/cli/dossier.js';

const top = 'Спор_с_ТеплоДом_возврат_2024';
const hostile = {
  'a & b <img src=x onerror=alert(1)>.html': '<script>fetch("https://evil.example")</script>',
  'Счёт\u202egpj.exe': 'MZ not a program',
  '=HYPERLINK("https:evil").txt': 'формула в таблице',
};

let real: RealCase;
let bundle: string;
let files: Map<string, Buffer>;
beforeAll(async () => {
  real = await realCase(process.platform === 'win32' ? {} : hostile);
  bundle = join(real.dir, 'bundle.zip');
  await exportFrom(real.caseDir, bundle);
  files = await readZip(bundle);
});
afterAll(() => real.remove());

const text = (name: string): string => files.get(`${top}/${name}`)!.toString('utf8');

describe('a bundle', () => {
  it('holds what the contract names, in one top folder, the declaration first', () => {
    const names = [...files.keys()].map((name) => name.slice(top.length + 1));
    expect([...files.keys()].every((name) => name.startsWith(`${top}/`))).toBe(true);
    expect(names.slice(0, 4)).toEqual(['bagit.txt', 'bag-info.txt', 'manifest-sha256.txt', 'tagmanifest-sha256.txt']);
    const rest = names.filter((name) => !/^data\/(exhibits|text)\//.test(name)).slice(4);
    expect(rest.sort()).toEqual(['README.txt', 'chronology.csv', 'chronology.html', 'chronology.json', 'chronology.pdf', 'custody.jsonl', 'exhibits.csv'].map((n) => `data/${n}`));
    expect(names).toContain('data/exhibits/0001_2024-03-05_email.eml');
    expect(names).toContain('data/text/0001.txt');
  });

  it('is accepted by unzip, by sha256sum and by a BagIt validator that is not ours', async () => {
    const out = join(real.dir, 'unpacked');
    execFileSync('unzip', ['-tq', bundle]);
    execFileSync('unzip', ['-q', bundle, '-d', out], { env: { ...process.env, LC_ALL: 'C.UTF-8' } });
    const cwd = join(out, top);
    for (const list of ['manifest-sha256.txt', 'tagmanifest-sha256.txt']) execFileSync('sha256sum', ['--strict', '--quiet', '-c', list], { cwd });
    expect(await bagFaults(cwd)).toEqual([]);
  });

  it('gives every original back byte for byte', async () => {
    const originals = await readdir(join(real.caseDir, 'originals'));
    const bundled = [...files].filter(([name]) => name.startsWith(`${top}/data/exhibits/`)).map(([, content]) => sha256Of(content));
    expect(bundled.sort()).toEqual(originals.sort());
  });

  it('names files by number, day and kind in plain ASCII, whatever a file was called', () => {
    const names = [...files.keys()].filter((name) => name.includes('/exhibits/')).map((name) => name.split('/').at(-1)!);
    for (const name of names) expect(name).toMatch(/^\d{4}_(\d{4}-\d\d-\d\d|undated)_[a-z]+(\.[a-z0-9]{1,8}){1,2}$/);
    expect(names.filter((name) => /\.(html?|exe|svg|js)$/.test(name))).toEqual([]);
  });

  it('asks nothing of the network and runs nothing but its own script', () => {
    const page = text('data/chronology.html');
    expect(page).not.toMatch(/(?:src|href|action)="(?!exhibits\/|text\/|#)/);
    expect(page).not.toMatch(/url\(|@import|<link|<iframe|<object|<img src=x/);
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).toContain("default-src 'none'");
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  it('gives no formula to a spreadsheet', () => {
    for (const name of ['data/exhibits.csv', 'data/chronology.csv']) {
      expect(text(name)).not.toMatch(/(^|,|\n)"?[=+@]/);
    }
  });

  it('tells of each exhibit how it came in, and lists all of them', () => {
    const rows = text('data/exhibits.csv').trim().split('\r\n');
    const exhibits = [...files.keys()].filter((name) => name.includes('/exhibits/'));
    expect(rows).toHaveLength(exhibits.length + 1);
    expect(rows.slice(1).every((row) => row.includes('файл внесён') || row.includes('вложение письма'))).toBe(true);
  });

  it('bears the time of the last change of the case, not of the export', () => {
    const listed = execFileSync('unzip', ['-Z', '-T', bundle], { encoding: 'utf8', env: { ...process.env, TZ: 'UTC' } });
    const times = new Set([...listed.matchAll(/ (\d{8}\.\d{6}) /g)].map(([, time]) => time));
    const events = text('data/custody.jsonl').trim().split('\n').map((line) => JSON.parse(line) as { at: string });
    const changed = events.at(-1)!.at;
    expect(text('bag-info.txt')).toContain(`Bagging-Date: ${changed.slice(0, 10)}\n`);
    expect([...times]).toEqual([inTwoSeconds(changed)]);
  });
});

/** As a ZIP keeps a time, in steps of two seconds: `20240315.143200`. */
function inTwoSeconds(instant: string): string {
  const even = new Date(Math.floor(Date.parse(instant) / 2000) * 2000).toISOString();
  return `${even.slice(0, 10).replaceAll('-', '')}.${even.slice(11, 19).replaceAll(':', '')}`;
}

describe('two exports of an unchanged case', () => {
  it.each(bundleProfiles)('are equal byte for byte: %s', async (profile) => {
    const [a, b] = [join(real.dir, `${profile}-a.zip`), join(real.dir, `${profile}-b.zip`)];
    const first = await exportFrom(real.caseDir, a, { profile });
    const run = await dossier(['export', real.caseDir, '-o', b, '--profile', profile, '--lang', 'ru', '--json'], { TZ: 'Pacific/Auckland', LC_ALL: 'C' });
    expect(run.json()[0]).toMatchObject({ sha256: first.sha256, bytes: first.sizeBytes });
    expect(await digestOfFile(b)).toBe(first.sha256);
    expect(await digestOfFile(a)).toBe(first.sha256);
  });

  it('stay equal after a look at the case, and differ after a change', async () => {
    const caseDir = await real.copy();
    const before = await exportFrom(caseDir, join(real.dir, 'before.zip'));
    await dossier(['verify', caseDir]);
    expect((await exportFrom(caseDir, join(real.dir, 'again.zip'))).sha256).toBe(before.sha256);
    await withCase(caseDir, 'write', (opened) => updateExhibit(opened, 1, { included: false }));
    expect((await exportFrom(caseDir, join(real.dir, 'after.zip'))).sha256).not.toBe(before.sha256);
  });

  it('are each written down in the log', async () => {
    const events = (await custodyOf(real.caseDir)).filter(({ type }) => type === 'dissemination');
    expect(events[0]!.detail).toMatchObject({ action: 'export', profile: 'full', bundleSha256: await digestOfFile(bundle) });
  });
});

describe('what a profile takes', () => {
  it('leaves out of a claim what the person left out, and keeps it in the whole case', async () => {
    const caseDir = await real.copy();
    await withCase(caseDir, 'write', (opened) => updateExhibit(opened, 1, { included: false }));
    const has = async (profile: 'claim' | 'full' | 'court'): Promise<boolean> => {
      const target = join(real.dir, `left-${profile}.zip`);
      await exportFrom(caseDir, target, { profile });
      return [...(await readZip(target)).keys()].some((name) => name.includes('/exhibits/0001_'));
    };
    expect([await has('full'), await has('claim'), await has('court')]).toEqual([true, false, false]);
  });

  it('refuses an empty case', async () => {
    const caseDir = join(real.dir, 'empty');
    await dossier(['create', caseDir, '--title', 'Пусто']);
    expect(await faultOf(exportFrom(caseDir, join(real.dir, 'empty.zip')))).toEqual({ code: 'E_NOTHING_TO_EXPORT', input: 'Пусто' });
  });
});

describe('an export is complete or absent', () => {
  let out: string;
  beforeAll(async () => {
    out = join(real.dir, 'out');
    await mkdir(out);
  });
  const remains = (): Promise<string[]> => readdir(out);

  it.each(['originals', 'pages', 'writing'])('leaves nothing behind when it is cancelled at %s', async (stage) => {
    const cancel = { aborted: false };
    const onStage = (now: string): void => void (cancel.aborted ||= now === stage);
    expect(await faultOf(exportFrom(real.caseDir, join(out, 'x.zip'), { cancel, onStage }))).toMatchObject({ code: 'E_CANCELLED' });
    expect(await remains()).toEqual([]);
  });

  it('replaces an earlier bundle only when the new one is whole', async () => {
    const target = join(out, 'earlier.zip');
    const former = await exportFrom(real.caseDir, target, { profile: 'claim' });
    const cancel = { aborted: false };
    await faultOf(exportFrom(real.caseDir, target, { cancel, onStage: (now) => void (cancel.aborted ||= now === 'writing') }));
    expect(await digestOfFile(target)).toBe(former.sha256);
    const next = await exportFrom(real.caseDir, target);
    expect(await digestOfFile(target)).toBe(next.sha256);
    await rm(target);
  });

  it('leaves any other file alone, and says so', async () => {
    const target = join(out, 'letter.txt');
    await writeFile(target, 'Not yours.');
    expect(await faultOf(exportFrom(real.caseDir, target))).toEqual({ code: 'E_TARGET_EXISTS', input: target });
    expect(await readFile(target, 'utf8')).toBe('Not yours.');
    await rm(target);
  });

  it('says what is wrong with a place that cannot be written', async () => {
    await mkdir(join(out, 'folder.zip'));
    expect(await faultOf(exportFrom(real.caseDir, join(out, 'folder.zip')))).toMatchObject({ code: 'E_NOT_A_FILE' });
    expect(await faultOf(exportFrom(real.caseDir, join(out, 'nowhere', 'x.zip')))).toMatchObject({ code: 'E_NOT_FOUND', input: join(out, 'nowhere') });
    expect(await faultOf(exportFrom(real.caseDir, join(real.caseDir, 'x.zip')))).toMatchObject({ code: 'E_READ_ONLY' });
    expect(await faultOf(exportFrom(real.caseDir, join(real.caseDir, 'originals', 'x.zip')))).toMatchObject({ code: 'E_READ_ONLY' });
    await rm(join(out, 'folder.zip'), { recursive: true });
    expect(await remains()).toEqual([]);
  });

  it('stops at an original that was altered or is gone, and names it as the person does', async () => {
    const caseDir = await real.copy();
    const target = join(out, 'x.zip');
    const exhibit = await withCase(caseDir, 'read', (opened) => Promise.resolve(opened.catalogue.record.exhibits[0]!));
    const path = join(caseDir, 'originals', exhibit.sha256);
    const name = exhibit.origins[0]!.name;
    await chmod(path, 0o644);
    await truncate(path, 100);
    expect(await faultOf(exportFrom(caseDir, target))).toEqual({ code: 'E_ORIGINAL_ALTERED', input: name });
    await rm(path);
    expect(await faultOf(exportFrom(caseDir, target))).toEqual({ code: 'E_ORIGINAL_MISSING', input: name });
    expect(await remains()).toEqual([]);
    expect((await custodyOf(caseDir)).filter(({ type }) => type === 'dissemination').map(({ detail }) => detail.bundleSha256)).not.toContain(undefined);
  });
});

describe('a case that another process holds', () => {
  it('is exported as it stands, the same bytes, with nothing written to it', async () => {
    const caseDir = await real.copy();
    await withCase(caseDir, 'write', async () => {
      const before = await readFile(join(caseDir, 'custody.jsonl'), 'utf8');
      const target = join(real.dir, 'held.zip');
      const run = await dossier(['export', caseDir, '-o', target, '--lang', 'ru']);
      expect(run.status).toBe(0);
      expect(await digestOfFile(target)).toBe(await digestOfFile(bundle));
      expect(await readFile(join(caseDir, 'custody.jsonl'), 'utf8')).toBe(before);
    });
  });
});

describe('large evidence', () => {
  it('is streamed: memory stays flat and the digests are right', async () => {
    const caseDir = await real.copy();
    const big = join(real.dir, 'запись.bin');
    await writeFile(big, 'Запись с камеры');
    await truncate(big, 400_000_000);
    expect((await dossier(['add', caseDir, big])).status).toBe(0);
    const target = join(real.dir, 'big.zip');
    const program = join(import.meta.dirname, '..', '..', '..', 'bin', 'dossier.js');
    const run = await measuredRun(process.execPath, [program, 'export', caseDir, '-o', target, '--lang', 'ru']);
    expect(run.status).toBe(0);
    expect(run.peakMegabytes ?? 0).toBeLessThan(320);
    execFileSync('unzip', ['-tq', target]);
    const check = await dossier(['verify', target, '--json']);
    expect(check.json()[0]).toMatchObject({ ok: true, deviations: [] });
    const again = join(real.dir, 'big-again.zip');
    expect((await exportFrom(caseDir, again)).sha256).toBe(await digestOfFile(target));
  });
});
