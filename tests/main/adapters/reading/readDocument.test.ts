import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placesOf } from '../../../../src/core/exhibit/pagePlaces.js';
import type { Reading } from '../../../../src/core/exhibit/Reading.js';
import { closeRecogniser } from '../../../../src/main/adapters/ocr/Recogniser.js';
import { readOriginal } from '../../../../src/main/adapters/reading/readOriginal.js';
import { pdfAt, scanOf } from '../../../support/evidence/documents.js';

const fixtures = join(import.meta.dirname, '..', '..', '..', 'fixtures', 'documents');
let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'dossier-documents-'));
});
afterAll(async () => {
  await closeRecogniser();
  await rm(dir, { recursive: true, force: true });
});

const at = (name: string): string => join(dir, name);
const read = (path: string): Promise<Reading> => readOriginal({ path, name: path.split('/').at(-1)!, zone: 'Europe/Moscow' });
const codes = ({ warnings }: Reading): string[] => warnings.map(({ code }) => code);
const made = { value: '2024-03-05T10:11:12', basis: 'container' };
const sentence = 'Продавец передаёт, а Покупатель принимает конвектор «Тепло 2000», цена 12 490 рублей.';
const clause = '5.2. Возврат денег за товар ненадлежащего качества производится в течение 10 дней.';

describe('a contract from LibreOffice is read whole: letterhead, body, table', () => {
  it.each([
    ['contract.docx', { ...made, value: `${made.value}Z` }],
    ['contract.odt', made],
    ['contract.rtf', { ...made, value: '2024-03-05T10:11:00' }],
  ])('%s', async (name, capturedAt) => {
    const reading = await read(join(fixtures, name));
    expect(reading.text).toContain('ООО «ТеплоДом», ИНН 7701234567');
    expect(reading.text).toContain(`Договор № 58120437\nг. Москва, 5 марта 2024 г.\n${sentence}\nПозиция\tЦена\nДоставка\t490,00\n`);
    expect(reading.text).toContain(clause);
    expect(reading.capturedAt).toEqual(capturedAt);
    expect(codes(reading)).toEqual([]);
  });

  it.each(['notes.docx', 'notes.odt', 'notes.rtf'])('%s, its footnote behind the sentence that it hangs on', async (name) => {
    const { text } = await read(join(fixtures, name));
    expect(text).toContain('Прошу вернуть деньги\nновая строка');
    expect(text!.trimEnd().endsWith('Сноска про закон')).toBe(true);
  });

  it('contract.pdf, with its pages and the place of each word', async () => {
    const { text, pages, facts, warnings } = await read(join(fixtures, 'contract.pdf'));
    expect(warnings).toEqual([]);
    expect(facts).toEqual({ title: 'Договор купли-продажи', author: 'ООО «ТеплоДом»', software: 'Writer, LibreOffice 7.4', pages: '2' });
    expect(pages!.map(({ number, width, height, by }) => [number, width, height, by])).toEqual([
      [1, 595.3, 841.9, 'text-layer'],
      [2, 595.3, 841.9, 'text-layer'],
    ]);
    const start = text!.indexOf('ненадлежащего');
    const [place, ...others] = placesOf(pages!, [start, start + 'ненадлежащего'.length]);
    expect(others).toEqual([]);
    expect(place!.page).toBe(2);
    const [left, top, width, height] = place!.bbox!;
    // The clause stands in the first lines of the second page, two centimetres from its edge.
    expect(left).toBeGreaterThan(150);
    expect(left + width).toBeLessThan(540);
    expect([top > 56, top < 120, height > 8, height < 20]).toEqual([true, true, true, true]);
  });

  it('locked.pdf is kept unread, and says why', async () => {
    const reading = await read(join(fixtures, 'locked.pdf'));
    expect([reading.kind, reading.text, codes(reading)]).toEqual(['document', undefined, ['W_ENCRYPTED', 'W_NO_DATE']]);
  });
});

describe('a PDF', () => {
  it('is recognised where it is a scan, and read where it has text', async () => {
    const scan = await scanOf(await readFile(join(fixtures, 'contract.pdf')), 1);
    const { text, pages } = await read(await pdfAt(at('mixed.pdf'), [{ lines: ['Quittance 12345 with a text layer'] }, { picture: scan }, { picture: scan, lines: ['Страница 3'] }]));
    expect(pages!.map(({ by }) => by)).toEqual(['text-layer', 'ocr', 'ocr']);
    expect(text).toContain('Возврат денег за товар ненадлежащего качества');
    const start = text!.indexOf('Возврат');
    const [place] = placesOf(pages!, [start, start + 7]);
    expect(place!.page).toBe(2);
    expect(Math.abs(place!.bbox![1] - 82)).toBeLessThan(25);
  });

  it('with its cross-reference table cut off is put together again', async () => {
    const whole = await readFile(join(fixtures, 'contract.pdf'));
    await writeFile(at('cut.pdf'), whole.subarray(0, whole.lastIndexOf('xref') - 5));
    expect((await read(at('cut.pdf'))).text).toContain(sentence);
  });

  it('behind a line that a server put before it is found', async () => {
    await writeFile(at('behind.pdf'), Buffer.concat([Buffer.from('\r\nServer: x\r\n\r\n'), await readFile(join(fixtures, 'contract.pdf'))]));
    expect((await read(at('behind.pdf'))).mediaType).toBe('application/pdf');
  });

  it('runs none of its scripts, and says that it holds some', async () => {
    const script = "this.getField('a'); app.alert('x'); this.pageNum = 5;";
    const body = [
      '%PDF-1.7',
      '1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction 4 0 R/Names<</JavaScript<</Names[(a) 4 0 R]>>>>>>endobj',
      '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
      '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]>>endobj',
      `4 0 obj<</S/JavaScript/JS(${script.replace(/[()]/g, '\\$&')})>>endobj`,
      'trailer<</Root 1 0 R>>',
    ].join('\n');
    await writeFile(at('lively.pdf'), body);
    const { facts, pages } = await read(at('lively.pdf'));
    expect([facts.scripts, pages!.map(({ by }) => by)]).toEqual(['1', ['none']]);
  });

  it('of 5,000 pages is read as far as the limit goes, and names what was not', async () => {
    const kids = Array.from({ length: 5_000 }, () => '3 0 R').join(' ');
    await writeFile(at('long.pdf'), `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[${kids}]/Count 5000>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj\ntrailer<</Root 1 0 R>>`);
    const { pages, warnings, facts } = await read(at('long.pdf'));
    expect([pages!.length, facts.pages]).toEqual([1_000, '5000']);
    const told = warnings.find(({ code }) => code === 'W_PAGES_UNREAD')!.pages!;
    expect([told.length, told[0], told.at(-1)]).toEqual([4_000, 1_001, 5_000]);
  });

  it.each([
    ['a header alone', '%PDF-1.7\n'],
    ['noise under a header', `%PDF-1.7\n${'x'.repeat(5_000)}`],
    ['no page', '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>'],
  ])('is refused as damaged: %s', async (name, body) => {
    await writeFile(at(`${name}.pdf`), body);
    await expect(read(at(`${name}.pdf`))).rejects.toMatchObject({ fault: { code: 'E_CORRUPT' } });
  });
});

describe('a word processor file is refused', () => {
  it('when it is cut short', async () => {
    const whole = await readFile(join(fixtures, 'contract.docx'));
    await writeFile(at('cut.docx'), whole.subarray(0, whole.length / 2));
    await expect(read(at('cut.docx'))).rejects.toMatchObject({ fault: { code: 'E_CORRUPT' } });
  });

  it('when it is no document inside', async () => {
    await copyFile(join(fixtures, 'contract.odt'), at('posing.docx'));
    const reading = await read(at('posing.docx'));
    expect(reading.mediaType).toBe('application/vnd.oasis.opendocument.text');
  });
});

describe('a plain text is read in the charset it was written in', () => {
  const text = 'Заявление покупателя: прошу вернуть деньги за товар ненадлежащего качества.\nЁлка № 5, «кавычки» — 12 490 рублей.\n';

  it.each(['utf-8', 'windows-1251', 'koi8-r', 'utf-16le', 'utf-16be'])('%s', async (charset) => {
    const written = charset === 'koi8-r' ? text.replace(/[№«»—]/g, '"') : text;
    await writeFile(at(`${charset}.txt`), iconv.encode(written, charset));
    const reading = await read(at(`${charset}.txt`));
    expect([reading.mediaType, reading.text]).toEqual(['text/plain', written]);
  });

  it.each([
    ['utf-8 with a byte order mark', iconv.encode(text, 'utf-8', { addBOM: true })],
    ['utf-16 with a byte order mark', iconv.encode(text, 'utf-16le', { addBOM: true })],
  ])('%s', async (name, bytes) => {
    await writeFile(at(`${name}.txt`), bytes);
    expect((await read(at(`${name}.txt`))).text).toBe(text);
  });
});
