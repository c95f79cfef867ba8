import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { CaseNews } from '../../../../src/core/search/CaseNews.js';
import { openSearch, type CaseSearch, type LoadNews } from '../../../../src/main/adapters/index/openSearch.js';

/** A search thread that remembers the revisions it was told, and does as the query says. */
const thread = `
import { parentPort } from 'node:worker_threads';
const told = [];
parentPort.on('message', ({ id, news, query }) => {
  if (news !== null) told.push(news.revision);
  if (query.text === 'die') process.exit(3);
  if (query.text === 'throw') throw new Error('torn');
  if (query.text === 'bug') return parentPort.postMessage({ id, bug: 'half made' });
  parentPort.postMessage({ id, hits: [{ entryId: told.join() }] });
});`;

let folder: string;
let entry: string;
let search: CaseSearch;
const asked: (number | undefined)[] = [];
let revision = 1;
const load: LoadNews = (since) => {
  asked.push(since);
  return Promise.resolve({ revision, zone: 'Europe/Moscow', exhibits: [], ownEntries: [] } satisfies CaseNews);
};
const open = (loader: LoadNews = load): CaseSearch => (search = openSearch(loader, entry));
const told = async (text = 'возврат'): Promise<string> => (await search.query({ text }))[0]!.entryId;
const internal = expect.objectContaining({ fault: expect.objectContaining({ code: 'E_INTERNAL', input: 'search' }) as unknown }) as unknown;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dossier-search-'));
  entry = join(folder, 'thread.mjs');
  await writeFile(entry, thread);
});
afterEach(async () => {
  await search.close();
  asked.length = 0;
  revision = 1;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the search over an open case', () => {
  it('tells its thread everything once, then only what changed', async () => {
    open();
    expect(await told()).toBe('1');
    expect(await told()).toBe('1');
    revision = 2;
    expect(await told()).toBe('1,2');
    expect(asked).toEqual([undefined, 1, 1]);
  });

  it('answers queries that were asked at once, each its own', async () => {
    open();
    const answers = await Promise.all(['а', 'б', 'в'].map((text) => told(text)));
    expect(answers).toEqual(['1', '1', '1']);
    expect(asked).toEqual([undefined, 1, 1]);
  });

  it.each(['die', 'throw', 'bug'])('survives a thread that met a bug (%s): the next query starts a new one that knows nothing', async (text) => {
    open();
    await told();
    await expect(search.query({ text })).rejects.toEqual(internal);
    expect(await told()).toBe('1');
    expect(asked.at(-1)).toBeUndefined();
  });

  it('fails one query, not all, when the case cannot be loaded', async () => {
    let isBroken = true;
    open((since) => (isBroken ? Promise.reject(new Error('E_LOCKED')) : load(since)));
    await expect(search.query({ text: 'возврат' })).rejects.toThrow('E_LOCKED');
    isBroken = false;
    expect(await told()).toBe('1');
  });

  it('settles what is under way when it is closed', async () => {
    open();
    await told();
    const pending = search.query({ text: 'возврат' }).then(
      () => 'answered',
      () => 'refused',
    );
    await new Promise((resolve) => setImmediate(resolve));
    await search.close();
    expect(['answered', 'refused']).toContain(await pending);
  });
});
