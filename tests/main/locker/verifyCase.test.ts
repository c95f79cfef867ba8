import { chmod, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseEnvironment } from '../../../src/cli/services.js';
import type { Exhibit } from '../../../src/core/exhibit/Exhibit.js';
import { bundleTools } from '../../../src/main/adapters/archive/bundleTools.js';
import { verifyCase } from '../../../src/main/locker/verifyCase.js';
import { exportFrom, faultOf, realCase, withCase, type RealCase } from '../../support/bundle/realCase.js';

let real: RealCase;
let exhibit: Exhibit;
beforeAll(async () => {
  real = await realCase();
  exhibit = await withCase(real.caseDir, 'read', (opened) => Promise.resolve(opened.catalogue.record.exhibits[1]!));
});
afterAll(() => real.remove());

const verify = (dir: string) => verifyCase(dir, caseEnvironment(), bundleTools);

/** Spoils a copy of the case and says what verification then names. */
async function spoiled(change: (dir: string) => Promise<unknown>): Promise<string[]> {
  const dir = await real.copy();
  await change(dir);
  const { deviations, ok } = await verify(dir);
  expect(ok).toBe(deviations.length === 0);
  return deviations.map(({ code, path }) => `${code} ${path}`);
}
const original = (dir: string): string => join(dir, 'originals', exhibit.sha256);
const log = (dir: string): string => join(dir, 'custody.jsonl');
const editLog = (change: (lines: string[]) => string[]) => async (dir: string) => {
  const lines = (await readFile(log(dir), 'utf8')).trimEnd().split('\n');
  await writeFile(log(dir), `${change(lines).join('\n')}\n`);
};

describe('a case in order', () => {
  it('has no deviations, and looking changes nothing in it', async () => {
    const before = await readFile(log(real.caseDir), 'utf8');
    expect(await verify(real.caseDir)).toMatchObject({ target: 'case', ok: true, deviations: [] });
    expect(await readFile(log(real.caseDir), 'utf8')).toBe(before);
  });
  it('is checked also while another process holds it, and after an export', async () => {
    const dir = await real.copy();
    await exportFrom(dir, join(real.dir, 'x.zip'));
    await withCase(dir, 'write', async () => expect((await verify(dir)).ok).toBe(true));
  });
});

describe('what is wrong with a case is named', () => {
  it('a changed original', async () => {
    const all = await spoiled(async (dir) => {
      await chmod(original(dir), 0o644);
      const bytes = await readFile(original(dir));
      bytes[10]! ^= 1;
      await writeFile(original(dir), bytes);
    });
    expect(all).toEqual([`original-altered originals/${exhibit.sha256}`]);
  });
  it('a missing original', async () => {
    expect(await spoiled((dir) => rm(original(dir), { force: true }))).toEqual([`original-missing originals/${exhibit.sha256}`]);
  });
  it('a file among the originals that nobody brought in', async () => {
    expect(await spoiled((dir) => writeFile(join(dir, 'originals', 'planted.png'), 'x'))).toEqual(['original-unlisted originals/planted.png']);
  });
  it.each([
    ['altered', (lines: string[]) => lines.with(2, lines[2]!.replace('success', 'failure'))],
    ['taken out', (lines: string[]) => lines.toSpliced(2, 1)],
    ['put in', (lines: string[]) => lines.toSpliced(2, 0, lines[2]!)],
    ['exchanged with the next', (lines: string[]) => lines.with(2, lines[3]!).with(3, lines[2]!)],
  ])('a line of the custody log %s', async (_what, change) => {
    expect(await spoiled(editLog(change))).toContain('custody-broken custody.jsonl');
  });
  it('a last line torn by a power cut', async () => {
    const all = await spoiled(async (dir) => writeFile(log(dir), (await readFile(log(dir), 'utf8')).slice(0, -20)));
    expect(all).toContain('custody-broken custody.jsonl');
  });
  it('a missing custody log', async () => {
    expect(await spoiled((dir) => rm(log(dir)))).toContain('custody-broken custody.jsonl');
  });
  it('an exhibit in the list that the log does not know', async () => {
    const all = await spoiled(async (dir) => {
      const path = join(dir, 'case.json');
      const record = JSON.parse(await readFile(path, 'utf8')) as { exhibits: { number: number }[] };
      record.exhibits[1]!.number = 99;
      await writeFile(path, JSON.stringify(record));
    });
    expect(all).toContain('custody-mismatch custody.jsonl');
  });
  it('an exhibit of the log that was taken off the list', async () => {
    const all = await spoiled(async (dir) => {
      const path = join(dir, 'case.json');
      const record = JSON.parse(await readFile(path, 'utf8')) as { exhibits: unknown[] };
      record.exhibits.splice(1, 1);
      await writeFile(path, JSON.stringify(record));
    });
    expect(all).toContain(`original-unlisted originals/${exhibit.sha256}`);
    expect(all).toContain('custody-mismatch custody.jsonl');
  });
  it('a case file that cannot be read', async () => {
    expect(await spoiled((dir) => writeFile(join(dir, 'case.json'), '{"schema":1,'))).toEqual(['case-damaged case.json']);
  });
});

describe('what is no case', () => {
  it('is refused with its reason', async () => {
    expect(await faultOf(verify(real.dir))).toMatchObject({ code: 'E_NOT_A_CASE' });
    expect(await faultOf(verify(join(real.dir, 'nowhere')))).toMatchObject({ code: 'E_NOT_A_CASE' });
  });
});
