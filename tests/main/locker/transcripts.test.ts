import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseEnvironment } from '../../../src/cli/services.js';
import type { OpenCase } from '../../../src/core/ports.js';
import { openCase } from '../../../src/main/locker/openCase.js';
import { attachTranscript, detachTranscript } from '../../../src/main/locker/transcripts.js';
import { setCallNote } from '../../../src/main/locker/updateExhibit.js';
import { dossier } from '../../support/cli/dossier.js';
import { wavOf } from '../../support/evidence/recordings.js';

const srt = ['1', '00:00:01,000 --> 00:00:02,500', 'Оператор: Добрый день', '', '2', '00:01:30,000 --> 00:01:31,000', 'Я: Здравствуйте', ''].join('\n');
const recorded = 'Запись вызова +79001234567_240315_143012.wav';

let dir: string;
let caseDir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'dossier-transcript-'));
  caseDir = join(dir, 'case');
  await writeFile(join(dir, recorded), wavOf(100));
  await writeFile(join(dir, recorded.replace('.wav', '.srt')), srt);
  await writeFile(join(dir, 'other.vtt'), 'WEBVTT\n\n00:05.000 --> 00:06.000\n<v Anna>Other words</v>\n');
  await dossier(['create', caseDir, '--title', 'T']);
  const added = await dossier(['add', caseDir, join(dir, recorded), join(dir, recorded.replace('.wav', '.srt')), join(dir, 'other.vtt')]);
  expect(added.status).toBe(0);
});
afterAll(() => rm(dir, { recursive: true }));

interface Line {
  readonly when: { readonly date: string; readonly time: string };
  readonly text: string;
  readonly side: string;
  readonly author: string | null;
  readonly sources: readonly { readonly exhibit: number; readonly seconds?: readonly number[] }[];
}

const spoken = async (): Promise<readonly (readonly unknown[])[]> => {
  const { stdout } = await dossier(['chronology', caseDir, '--json']);
  const lines = stdout.trim().split('\n').flatMap((line) => JSON.parse(line) as Line | Line[]);
  return lines.filter(({ sources }) => sources[0]?.seconds).map(({ when, author, side, text, sources }) => [when.date, when.time, author, side, text, sources[0]!.seconds]);
};

async function inCase(work: (opened: OpenCase) => Promise<void>): Promise<void> {
  const opened = await openCase(caseDir, caseEnvironment());
  try {
    await work(opened);
  } finally {
    await opened.close();
  }
}

const fromFile = [
  ['2024-03-15', '14:30', 'Оператор', 'left', 'Добрый день', [1, 2.5]],
  ['2024-03-15', '14:31', 'Я', 'right', 'Здравствуйте', [90, 91]],
];

describe('a transcript imported along with its recording', () => {
  it('stands in the chronology at start plus offset, on the side of its speaker', async () => {
    expect(await spoken()).toEqual(fromFile);
  });

  it('is found by search', async () => {
    const { stdout } = await dossier(['search', caseDir, 'здравствуйте', '--json']);
    const hits = stdout.trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(JSON.stringify(hits)).toContain('Здравствуйте');
  });

  it('is an exhibit of its own, and its attaching stands in the custody log', async () => {
    await inCase(({ catalogue }) => {
      expect(catalogue.record.exhibits.map(({ kind, mediaType }) => [kind, mediaType])).toEqual([
        ['call', 'audio/wav'],
        ['document', 'application/x-subrip'],
        ['document', 'text/vtt'],
      ]);
      return Promise.resolve();
    });
    const log = await readFile(join(caseDir, 'custody.jsonl'), 'utf8');
    expect(log.split('\n').filter((line) => line.includes('"attach-transcript"'))).toHaveLength(1);
  });

  it('keeps what was set right when it is attached again', async () => {
    await inCase(async (opened) => {
      const [first] = (await opened.annotations.read(opened.catalogue.record.exhibits[0]!.sha256)).notes;
      const { id, ...note } = first!;
      await setCallNote(opened, 1, id, { ...note, text: 'Добрый вечер', isEdited: true });
      expect(await attachTranscript(opened, 1, 2)).toBe(0);
    });
    expect((await spoken()).map(([, , , , text]) => text)).toEqual(['Добрый вечер', 'Здравствуйте']);
  });

  it('can be taken off again, and another one be chosen', async () => {
    await inCase(async (opened) => {
      await detachTranscript(opened, 1, 2);
      expect(await attachTranscript(opened, 1, 3)).toBe(1);
    });
    expect(await spoken()).toEqual([['2024-03-15', '14:30', 'Anna', 'left', 'Other words', [5, 6]]]);
  });

  it('is refused for what is no recording, and from what is no transcript', async () => {
    await inCase(async (opened) => {
      await expect(attachTranscript(opened, 2, 3)).rejects.toMatchObject({ fault: { code: 'E_UNSUPPORTED' } });
      await expect(attachTranscript(opened, 1, 1)).rejects.toMatchObject({ fault: { code: 'E_UNSUPPORTED' } });
      await expect(attachTranscript(opened, 9, 3)).rejects.toMatchObject({ fault: { code: 'E_NO_SUCH_EXHIBIT' } });
    });
  });
});

describe('without a case', () => {
  it('a transcript read along with its recording tells what is said in it', async () => {
    const { stdout } = await dossier(['read', '--json', join(dir, recorded), join(dir, recorded.replace('.wav', '.srt')), join(dir, 'other.vtt')]);
    const readings = stdout.trim().split('\n').map((line) => JSON.parse(line) as { kind: string; call?: { transcript: unknown }; transcript?: unknown });
    const told = [
      { from: 1, to: 2.5, speaker: 'Оператор', text: 'Добрый день' },
      { from: 90, to: 91, speaker: 'Я', text: 'Здравствуйте' },
    ];
    expect(readings.map(({ kind, call, transcript }) => [kind, call?.transcript, transcript])).toEqual([
      ['call', told, undefined],
      ['document', undefined, told],
      ['document', undefined, [{ from: 5, to: 6, speaker: 'Anna', text: 'Other words' }]],
    ]);
  });
});
