import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { telegramJson } from '../support/archives/telegram.js';
import type { Told } from '../support/archives/told.js';
import { dossier } from '../support/cli/dossier.js';
import { pictures } from '../support/sample/story.mjs';

interface Line {
  readonly kind: string;
  readonly side: string;
  readonly text: string;
  readonly at: string;
}
interface EntryLine {
  readonly when: { readonly date: string | null; readonly time: string | null; readonly basis: string | null };
  readonly kind: string;
  readonly side: string;
  readonly text: string;
  readonly sources: readonly { readonly bbox?: unknown; readonly locator?: unknown }[];
}

const evidence = join(import.meta.dirname, '..', '..', 'resources', 'sample', 'evidence');
/** Two drawn screenshots of one chat, under names that tell no date. */
const shots = ['Screenshot_20240304-102841.png', 'Screenshot_20240304-104205.png'] as const;

/** The chat as its messenger would export it: what people and bots said, without the app's own lines. */
function exported(): readonly Told[] {
  const picture = pictures.find(({ name }) => name === shots[0])!;
  const lines = picture.chat() as readonly Line[];
  return lines.flatMap(({ kind, side, text, at }, n): Told[] =>
    kind === 'message' && text !== '' ? [{ id: n + 1, at: `${at.slice(0, 17)}${String(n % 60).padStart(2, '0')}`, who: side === 'right' ? 'me' : 'them', text }] : [],
  );
}

let dir: string;
let entries: EntryLine[];
const told = exported();

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'dossier-joined-'));
  const folder = join(dir, 'evidence');
  await mkdir(folder);
  for (const [n, name] of shots.entries()) await copyFile(join(evidence, name), join(folder, `picture ${n + 1}.png`));
  await writeFile(join(folder, 'result.json'), telegramJson(told));
  const locker = join(dir, 'case');
  await dossier(['create', locker, '--title', 'Снимки и архив']);
  const { status, stderr } = await dossier(['add', locker, folder, '--jobs', '1']);
  expect(stderr).not.toContain('E_');
  expect(status).toBe(0);
  entries = (await dossier(['chronology', locker, '--json'])).json<EntryLine>();
});
afterAll(() => rm(dir, { recursive: true, force: true }));

describe('a chat on screenshots and in its archive', () => {
  const archived = () => entries.filter(({ sources }) => sources.some(({ locator }) => locator !== undefined));
  const pictured = () => entries.filter(({ sources }) => sources.some(({ bbox }) => bbox !== undefined));

  it('keeps every message of the archive, dated and worded by it, whatever the pictures say', () => {
    expect(archived().map(({ when, side, text }) => `${when.date} ${when.time} ${side} ${text}`)).toEqual(
      told.map(({ at, who, text }) => `${at.slice(0, 10)} ${at.slice(11, 16)} ${who === 'me' ? 'right' : 'left'} ${text}`),
    );
    expect(new Set(archived().map(({ when }) => when.basis))).toEqual(new Set(['container']));
  });

  it('finds what the pictures show in the archive', () => {
    const messages = pictured().filter(({ kind, text }) => kind === 'message' && text !== '');
    const joined = messages.filter(({ sources }) => sources.some(({ locator }) => locator !== undefined));
    expect(joined.length).toBeGreaterThanOrEqual(5);
    expect(joined.length / messages.length).toBeGreaterThan(0.7);
  });

  it('keeps what only the pictures show: the app’s own lines', () => {
    expect(pictured().some(({ kind, text, sources }) => kind === 'system' && /Мария/.test(text) && sources.every(({ locator }) => locator === undefined))).toBe(true);
  });
});
