import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BugLog } from '../../../src/main/shell/BugLog.js';
import { Library } from '../../../src/main/shell/Library.js';

describe('Library', () => {
  let folder: string;
  let path: string;
  const open = (): Promise<Library> => Library.open(path, new BugLog(join(folder, 'logs')));
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dossier-library-'));
    path = join(folder, 'settings', 'library.json');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is empty at first and speaks the system’s language', async () => {
    const { cases, language, theme } = (await open()).state;
    expect({ cases, language, theme }).toEqual({ cases: [], language: 'system', theme: 'system' });
  });

  it('remembers what was changed, in the order of the changes', async () => {
    const library = await open();
    void library.change((state) => ({ ...state, language: 'ru' }));
    void library.change((state) => ({ ...state, cases: [{ caseId: 'a', dir: '/a' }] }));
    await library.settled();
    const again = await open();
    expect([again.state.language, again.dirOf('a'), again.dirOf('b')]).toEqual(['ru', '/a', null]);
  });

  it.each(['', '{', '[]', '{"schema":2}'])('puts a broken memory (%j) aside, starts empty and logs it', async (text) => {
    await open().then((library) => library.change((state) => state));
    await writeFile(path, text);
    expect((await open()).state.cases).toEqual([]);
    expect(await readFile(`${path}.broken`, 'utf8')).toBe(text);
    expect(existsSync(join(folder, 'logs', 'dossier.log'))).toBe(true);
  });
});
