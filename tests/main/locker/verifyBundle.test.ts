import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Verification } from '../../../src/core/bundle/Verification.js';
import { bundleTools } from '../../../src/main/adapters/archive/bundleTools.js';
import { verifyBundle } from '../../../src/main/locker/verifyBundle.js';
import { exportFrom, faultOf, realCase, type RealCase } from '../../support/bundle/realCase.js';
import { readZip, repack, sha256Of, zipOf, type ZipPart } from '../../support/bundle/zipFiles.js';
import { dossier } from '../../support/cli/dossier.js';

let real: RealCase;
let bundle: string;
let bytes: Buffer;
beforeAll(async () => {
  real = await realCase();
  bundle = join(real.dir, 'bundle.zip');
  await exportFrom(real.caseDir, bundle);
  bytes = await readFile(bundle);
});
afterAll(() => real.remove());

const verify = (path: string): Promise<Verification> => verifyBundle(path, bundleTools, () => undefined, { aborted: false });
/** What is found, as `code path` without the top folder. */
const found = ({ deviations }: Verification): string[] => deviations.map(({ code, path }) => `${code} ${path.replace(/^Спор[^/]*\//, '')}`);

type Files = Map<string, Buffer>;
const exhibit = 'data/exhibits/0001_2024-03-05_email.eml';

/** Spoils a bundle and says what verification then names. */
async function spoiled(change: (files: Files, top: string) => void): Promise<string[]> {
  const path = join(real.dir, 'spoiled.zip');
  await repack(bundle, path, change);
  const verification = await verify(path);
  expect(verification.ok).toBe(verification.deviations.length === 0);
  return found(verification);
}

/** Changes a text and leaves everything else as it stands. */
const edit = (name: string, change: (text: string) => string) => (files: Files, top: string) =>
  void files.set(top + name, Buffer.from(change(files.get(top + name)!.toString('utf8'))));

/** Makes both lists anew, as a forger would who knows the format. */
function listAnew(files: Files, top: string): void {
  const listOf = (wanted: (path: string) => boolean): Buffer => {
    const paths = [...files.keys()].map((name) => name.slice(top.length)).filter(wanted).sort();
    return Buffer.from(paths.map((path) => `${sha256Of(files.get(top + path)!)}  ${path}\n`).join(''));
  };
  files.set(`${top}manifest-sha256.txt`, listOf((path) => path.startsWith('data/')));
  files.set(`${top}tagmanifest-sha256.txt`, listOf((path) => !path.startsWith('data/') && !path.startsWith('tagmanifest-')));
}

describe('a bundle as it was made', () => {
  it('has no deviations', async () => {
    const verification = await verify(bundle);
    expect(verification).toMatchObject({ target: 'bundle', ok: true, deviations: [] });
    expect(verification.filesChecked).toBe((await readZip(bundle)).size);
  });
  it('has none either when somebody unpacked and packed it again', async () => {
    expect(await spoiled(() => undefined)).toEqual([]);
  });
});

describe('what was changed in a bundle is named', () => {
  const cases: readonly (readonly [what: string, change: (files: Files, top: string) => void, named: readonly string[]])[] = [
    ['a byte of an exhibit', (files, top) => files.get(top + exhibit)!.writeUInt8(33, 40), [`file-altered ${exhibit}`, 'list-altered data/exhibits.csv']],
    ['a word of the chronology', edit('data/chronology.html', (text) => text.replace('возврат', 'возмрат')), ['file-altered data/chronology.html']],
    [
      'a missing exhibit',
      (files, top) => files.delete(top + exhibit),
      [`file-missing ${exhibit}`, 'oxum-mismatch bag-info.txt', `file-missing ${exhibit}`],
    ],
    ['an added file', (files, top) => files.set(`${top}data/note.txt`, Buffer.from('x')), ['file-added data/note.txt', 'oxum-mismatch bag-info.txt']],
    ['a file beside the bag', (files) => files.set('note.txt', Buffer.from('x')), ['file-added note.txt']],
    ['a changed list', edit('manifest-sha256.txt', (text) => text.replace(/^./, (c) => (c === '0' ? '1' : '0'))), ['list-altered manifest-sha256.txt']],
    ['a missing list', (files, top) => files.delete(`${top}manifest-sha256.txt`), ['list-missing manifest-sha256.txt', 'file-missing manifest-sha256.txt']],
    ['a missing list of lists', (files, top) => files.delete(`${top}tagmanifest-sha256.txt`), ['list-missing tagmanifest-sha256.txt']],
    ['no declaration', (files, top) => files.delete(`${top}bagit.txt`), ['not-a-bag bagit.txt']],
    ['a declaration of something else', edit('bagit.txt', (text) => text.replace('1.0', '0.97')), ['not-a-bag bagit.txt', 'file-altered bagit.txt']],
  ];
  it.each(cases)('%s', async (_what, change, named) => {
    const all = await spoiled(change);
    for (const one of named) expect(all).toContain(one);
  });

  it('an altered line of the custody log, also when all lists were made anew', async () => {
    const all = await spoiled((files, top) => {
      edit('data/custody.jsonl', (text) => text.replace('"type":"ingestion"', '"type":"creation"'))(files, top);
      listAnew(files, top);
    });
    expect(all).toContain('custody-broken data/custody.jsonl');
  });
  it.each(['data/exhibits.csv', 'data/custody.jsonl'])('a missing list that only people read, also when the bag was made anew without it: %s', async (name) => {
    const all = await spoiled((files, top) => {
      files.delete(top + name);
      listAnew(files, top);
    });
    expect(all).toContain(`file-missing ${name}`);
  });
  it('a bag that no longer says where its custody log ends', async () => {
    const all = await spoiled((files, top) => {
      edit('bag-info.txt', (text) => text.replace(/^Dossier-Custody.*\n/gm, ''))(files, top);
      listAnew(files, top);
    });
    expect(all).toContain('custody-mismatch data/custody.jsonl');
  });
  it('a custody log cut at its end, also when all lists were made anew', async () => {
    const all = await spoiled((files, top) => {
      edit('data/custody.jsonl', (text) => `${text.trimEnd().split('\n').slice(0, -1).join('\n')}\n`)(files, top);
      listAnew(files, top);
    });
    expect(all).toContain('custody-mismatch data/custody.jsonl');
  });
  it('an exchanged exhibit, also when the lists of digests were made anew', async () => {
    const all = await spoiled((files, top) => {
      files.set(top + exhibit, Buffer.from('From: somebody else\r\n\r\nI agree to everything.'));
      listAnew(files, top);
    });
    expect(all).toContain('list-altered data/exhibits.csv');
  });
  it('an exchanged exhibit, also when every list a person reads was made anew: the log knows it', async () => {
    const all = await spoiled((files, top) => {
      const former = files.get(top + exhibit)!;
      const forged = Buffer.from(former.toString('latin1').replace('2024', '2023'), 'latin1');
      files.set(top + exhibit, forged);
      edit('data/exhibits.csv', (text) => text.replace(sha256Of(former), sha256Of(forged)))(files, top);
      listAnew(files, top);
    });
    expect(all).toContain('custody-mismatch data/custody.jsonl');
  });
});

describe('an archive that cannot be trusted', () => {
  const written = async (parts: readonly ZipPart[]): Promise<Verification> => {
    const path = join(real.dir, 'hostile.zip');
    await writeFile(path, zipOf(parts));
    return verify(path);
  };
  const parts = async (): Promise<ZipPart[]> => [...(await readZip(bundle))].map(([name, content]) => ({ name, content }));

  it('is damaged when its end is missing, and no stack trace is shown', async () => {
    const path = join(real.dir, 'cut.zip');
    await writeFile(path, bytes.subarray(0, bytes.length - 1000));
    expect(found(await verify(path))).toEqual(['zip-damaged ']);
    const run = await dossier(['verify', path, '--lang', 'ru']);
    expect(run.status).toBe(1);
    expect(run.stdout + run.stderr).not.toMatch(/\bat .*\.js:\d/);
  });
  it('is damaged when a byte of a header or a file is flipped, wherever', async () => {
    const path = join(real.dir, 'flipped.zip');
    const directory = bytes.readUInt32LE(bytes.length - 6);
    for (let at = 3; at < directory; at += Math.floor(bytes.length / 60)) {
      const other = Buffer.from(bytes);
      other[at]! ^= 0x10;
      await writeFile(path, other);
      expect({ at, ok: (await verify(path)).ok }).toEqual({ at, ok: false });
    }
  });
  it.each(['../outside.txt', 'a/../../outside.txt', '/etc/passwd', 'C:\\Windows\\x.txt', 'C:/x.txt', 'a\\..\\..\\x', 'a//b', 'a/\u0000b'])(
    'has a name that leads out of it: %j',
    async (name) => {
      const all = found(await written([...(await parts()), { name, content: Buffer.from('x') }]));
      expect(all.some((one) => one.startsWith('unsafe-name') || one.startsWith('zip-damaged'))).toBe(true);
    },
  );
  it('has the same name twice, or twice but for letter case', async () => {
    const whole = await parts();
    const last = whole.at(-1)!;
    for (const name of [String(last.name), String(last.name).toUpperCase()]) {
      expect(found(await written([...whole, { name, content: Buffer.from('other') }])).some((one) => one.startsWith('unsafe-name'))).toBe(true);
    }
  });
  it('shows one reader another name than the next', async () => {
    const [first, ...rest] = await parts();
    const all = found(await written([{ ...first!, claims: { localName: 'x/other.txt' } }, ...rest]));
    expect(all).toContain('zip-damaged ');
  });
  it('holds a link, which would lead an unpacker elsewhere', async () => {
    const all = found(await written([...(await parts()), { name: 'x/link', content: Buffer.from('/etc/passwd'), mode: 0o120777 }]));
    expect(all).toContain('zip-damaged ');
  });
  it('has a name that is no UTF-8', async () => {
    const all = found(await written([...(await parts()), { name: Buffer.from([0x64, 0xff, 0xfe]), content: Buffer.from('x') }]));
    expect(all.some((one) => one.startsWith('unsafe-name'))).toBe(true);
  });
  it('carries bytes before, between or behind its files', async () => {
    const path = join(real.dir, 'padded.zip');
    for (const other of [Buffer.concat([bytes, Buffer.from('behind')]), Buffer.concat([Buffer.from('PK before'), bytes])]) {
      await writeFile(path, other);
      expect((await verify(path)).ok).toBe(false);
    }
  });
  it('unpacks to far more than it is: it is not unpacked', async () => {
    const bomb = { name: 'x/bomb', content: Buffer.alloc(300 * 1024 ** 2), deflate: true };
    expect(found(await written([bomb, { ...bomb, name: 'x/bomb2' }]))).toContain('zip-damaged ');
  });
  it('says less of a size than comes out: reading stops there', async () => {
    const bomb = { name: 'x/bagit.txt', content: Buffer.alloc(300 * 1024 ** 2), deflate: true, claims: { size: 100 } };
    const before = process.memoryUsage().rss;
    expect((await written([bomb])).ok).toBe(false);
    expect(process.memoryUsage().rss - before).toBeLessThan(700 * 1024 ** 2);
  });
});

describe('what is no bundle at all', () => {
  it('is refused with its reason', async () => {
    const path = join(real.dir, 'letter.txt');
    await writeFile(path, 'Dear Sir');
    expect(await faultOf(verify(path))).toEqual({ code: 'E_NOT_A_BUNDLE', input: path });
    await writeFile(path, '');
    expect(await faultOf(verify(path))).toEqual({ code: 'E_NOT_A_BUNDLE', input: path });
    await writeFile(path, zipOf([]));
    expect(await faultOf(verify(path))).toEqual({ code: 'E_NOT_A_BUNDLE', input: path });
    expect(await faultOf(verify(join(real.dir, 'nowhere.zip')))).toMatchObject({ code: 'E_NOT_FOUND' });
    expect(await faultOf(verify(real.dir))).toMatchObject({ code: 'E_NOT_A_FILE' });
  });
  it('is told apart from a ZIP of something else', async () => {
    const path = join(real.dir, 'photos.zip');
    await writeFile(path, zipOf([{ name: 'photo.jpg', content: Buffer.from('x') }]));
    expect(found(await verify(path))).toEqual(['not-a-bag bagit.txt']);
  });
  it('can be left in the middle', async () => {
    expect(await faultOf(verifyBundle(bundle, bundleTools, () => undefined, { aborted: true }))).toMatchObject({ code: 'E_CANCELLED' });
  });
});
