import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Paper, PaperBlock } from '../../../../src/core/bundle/Paper.js';
import { drawPaper } from '../../../../src/main/adapters/paper/drawPaper.js';
import { glyphRuns } from '../../../../src/main/adapters/paper/glyphRuns.js';
import { printPaper } from '../../../../src/main/adapters/paper/printPaper.js';
import { faultOf } from '../../../support/bundle/realCase.js';

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'dossier-paper-'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

const paperWith = (blocks: readonly PaperBlock[]): Paper => ({
  language: 'ru',
  kicker: 'Хронология спора с доказательствами',
  title: 'Спор о возврате',
  subtitle: 'Другая сторона: ТеплоДом',
  cover: [['Период', '4 марта 2024 – 21 марта 2024']],
  coverNote: 'Записи извлечены программой.',
  footer: 'Спор о возврате 👍',
  pageOf: 'стр. {page} из {pages}',
  createdAt: '2024-03-21T10:00:00.000Z',
  producer: 'Dossier 0.1.0',
  blocks,
});
const entry = (text: string, side: 'left' | 'right' = 'left'): PaperBlock => ({ type: 'entry', time: '14:32', who: 'Мария, оператор', where: 'чат', side, text, notes: ['Доказательство № 1'] });

/** What a person reads on the pages, and how many there are. */
async function printed(blocks: readonly PaperBlock[]): Promise<{ text: string; pages: number; info: string }> {
  const path = join(dir, 'paper.pdf');
  await writeFile(path, await drawPaper(paperWith(blocks)));
  const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
  const info = execFileSync('pdfinfo', ['-isodates', path], { encoding: 'utf8', env: { ...process.env, TZ: 'UTC' } });
  return { text, info, pages: Number(/Pages:\s+(\d+)/.exec(info)![1]) };
}

describe('a paper drawn as PDF', () => {
  it('can be read, searched and copied in Russian', async () => {
    const { text } = await printed([
      { type: 'heading', text: 'Хронология', newPage: true },
      { type: 'day', text: '15 марта 2024, пятница' },
      entry('Верните 7 490 ₽, «срок» — до 25 марта, ёлки № 5'),
      { type: 'gap', text: '3 дня без ответа' },
    ]);
    for (const words of ['Спор о возврате', '15 марта 2024, пятница', '14:32', 'Мария, оператор', 'Верните 7 490 ₽, «срок» — до 25 марта, ёлки № 5', '3 дня без ответа']) {
      expect(text).toContain(words);
    }
  });
  it('numbers its pages, so that a lost sheet is missed', async () => {
    const { text, pages } = await printed([{ type: 'heading', text: 'Хронология', newPage: true }, ...Array.from({ length: 60 }, (_, i) => entry(`Сообщение ${i}`))]);
    expect(pages).toBeGreaterThan(3);
    for (let page = 1; page <= pages; page += 1) expect(text).toContain(`стр. ${page} из ${pages}`);
  });
  it('carries the date of the case, not of the drawing, and the same bytes each time', async () => {
    const blocks = [entry('Раз'), entry('Два', 'right')];
    const { info } = await printed(blocks);
    expect(info).toMatch(/CreationDate:\s+2024-03-21T10:00:00Z/);
    const [first, second] = [await drawPaper(paperWith(blocks)), await drawPaper(paperWith(blocks))];
    expect(Buffer.compare(first, second)).toBe(0);
  });
  it('carries a long text over pages and loses no word of it', async () => {
    const words = Array.from({ length: 3000 }, (_, index) => `слово${index}`);
    const { text, pages } = await printed([entry(words.join(' ')), entry('Конец')]);
    expect(pages).toBeGreaterThan(2);
    const found = new Set(text.match(/слово\d+/g));
    expect(words.filter((word) => !found.has(word))).toEqual([]);
  });
  it('writes a sign that it cannot draw as its number, and hides none', async () => {
    const { text } = await printed([entry('Спасибо 👍🏽 ✓ א')]);
    expect(text).toContain('[U+1F44D]');
    expect(text).toContain('✓');
  });
  it('leaves room to fill in and lines to sign on', async () => {
    const { text } = await printed([
      { type: 'exhibit', number: '№ 1', title: 'чат.png', rows: [['Кто сделал', '_'.repeat(38)]], sha256: 'a'.repeat(64) },
      { type: 'signature', labels: ['дата', 'подпись', 'фамилия, имя, отчество'] },
    ]);
    expect(text).toMatch(/Кто сделал\s+_{20,}/);
    expect(text).toMatch(/дата\s+подпись\s+фамилия, имя, отчество/);
    expect(text.replace(/\s/g, '')).toContain('a'.repeat(32));
  });
});

describe('printing', () => {
  it('can be cancelled before it begins', async () => {
    expect(await faultOf(printPaper(paperWith([]), { aborted: true }))).toEqual({ code: 'E_CANCELLED', input: 'Спор о возврате' });
  });
});

describe('runs of one font', () => {
  const covers = (font: string, codePoint: number): boolean => (font === 'signs' ? codePoint === 0x2713 : codePoint < 0x500);
  it.each([
    ['абв', [{ font: 'text', text: 'абв' }]],
    ['а ✓ б', [{ font: 'text', text: 'а ' }, { font: 'signs', text: '✓' }, { font: 'text', text: ' б' }]],
    ['а👍\u200dб', [{ font: 'text', text: 'а[U+1F44D]б' }]],
    ['и\u0306', [{ font: 'text', text: 'й' }]],
    ['вправо\u202eоверв', [{ font: 'text', text: 'вправооверв' }]],
    ['а\tб\u0007', [{ font: 'text', text: 'а б' }]],
    ['', []],
  ])('%j', (text, runs) => {
    expect(glyphRuns(text, 'text', covers)).toEqual(runs);
  });
});
