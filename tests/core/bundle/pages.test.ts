import { describe, expect, it } from 'vitest';
import { chronologyPage } from '../../../src/core/bundle/chronologyPage.js';
import { exhibitsCsv, parseExhibitsCsv } from '../../../src/core/bundle/exhibitsTable.js';
import { exhibitText } from '../../../src/core/bundle/exhibitText.js';
import type { PaperBlock } from '../../../src/core/bundle/Paper.js';
import { paperOf } from '../../../src/core/bundle/paperOf.js';
import { readmeText } from '../../../src/core/bundle/readmeText.js';
import { bundleCaseOf } from '../../support/bundle/bundleCase.js';
import { correctionOf, ownEntryOf, screenshot } from '../../support/chronology/material.js';

const said = [
  { text: 'Здравствуйте, верните деньги', side: 'right' as const, date: '2024-03-15', time: '14:32' },
  { text: 'Ответ был дан ранее', author: 'Мария', date: '2024-03-15', time: '14:40' },
];
const taken = { capturedAt: { value: '2024-03-15T14:45:00', basis: 'file-name' as const } };
const shot = screenshot(1, said, [], taken);
const plain = (html: string): string => html.replace(/<style>[^]*?<\/style>|<script>[^]*?<\/script>|<[^>]+>/g, ' ').replace(/\s+/g, ' ');
const blocksOf = <T extends PaperBlock['type']>(blocks: readonly PaperBlock[], type: T) => blocks.filter((block): block is Extract<PaperBlock, { type: T }> => block.type === type);

describe('the page', () => {
  it('tells day, time, who speaks, text and source of each entry, in order', () => {
    const text = plain(chronologyPage(bundleCaseOf({ exhibits: [shot] }), 'digest'));
    expect(text).toMatch(/15 марта 2024, пятница .*14:32 Я чат Здравствуйте, верните деньги № 1 .*14:40 Мария.* Ответ был дан ранее № 1/);
  });
  it('shows beside a correction what the machine read', () => {
    const corrected = screenshot(1, said, [correctionOf('m2', { text: 'Ответ не был дан' })], taken);
    const text = plain(chronologyPage(bundleCaseOf({ exhibits: [corrected] }), 'digest'));
    expect(text).toMatch(/Ответ не был дан исправлено вручную Прочитано машиной: «Ответ был дан ранее»/);
  });
  it('says of a date that a person gave that the compiler gave it', () => {
    const dated = screenshot(1, [{ text: 'Без даты на экране' }], [correctionOf('m1', { date: '2024-03-12' })]);
    const text = plain(chronologyPage(bundleCaseOf({ exhibits: [dated] }), 'digest'));
    expect(text).toContain('Основание даты: указано составителем');
  });
  it('marks a stretch without an answer', () => {
    const later = screenshot(2, [{ text: 'Вы ответите?', side: 'right', date: '2024-03-25', time: '10:00' }], [], taken);
    const first = screenshot(1, said.slice(0, 1), [], taken);
    expect(plain(chronologyPage(bundleCaseOf({ exhibits: [first, later] }), 'digest'))).toContain('10 дней без ответа');
  });
  it('counts a pause by the calendar, without saying that nothing happened on its days', () => {
    const own = [ownEntryOf({ id: 'o1', date: '2024-03-01', side: 'left' }), ownEntryOf({ id: 'o2', date: '2024-03-05', side: 'left' })];
    expect(plain(chronologyPage(bundleCaseOf({ ownEntries: own }), 'digest'))).toContain('Следующая запись через 4 дня');
  });
  it('marks in the whole case what was left out of the selection', () => {
    const out = screenshot(1, said, [correctionOf('m2', { included: false })], taken);
    expect(plain(chronologyPage(bundleCaseOf({ exhibits: [out] }), 'digest'))).toContain('не включено в выборку');
    expect(plain(chronologyPage(bundleCaseOf({ exhibits: [out] }, 'claim'), 'digest'))).not.toContain('Ответ был дан ранее');
  });
  it('takes nothing of the case for markup, wherever it stands', () => {
    const evil = '"><img src=x onerror=alert(1)><script>x</script>';
    const bad = screenshot(1, [{ text: evil, author: evil, date: '2024-03-15', time: '10:00' }], [correctionOf('m1', { tags: [evil] })], {
      title: evil,
      origins: [{ name: evil, importedAt: '2024-03-16T10:00:00.000Z', via: 'file' }],
      provenance: { source: evil },
    });
    const bundle = bundleCaseOf({ exhibits: [bad], ownEntries: [ownEntryOf({ id: 'o1', text: evil, author: evil })] }, 'court');
    const page = chronologyPage({ ...bundle, record: { ...bundle.record, title: evil, counterparty: evil } }, 'digest');
    expect(page).not.toContain('<img src=x');
    expect(page.match(/<script/g)).toHaveLength(1);
  });
  it('is whole without entries', () => {
    const bundle = bundleCaseOf({ exhibits: [screenshot(1, [])] });
    expect(plain(chronologyPage(bundle, 'digest'))).toContain('Доказательства');
  });
});

describe('the printed record', () => {
  it('leaves lines open for what a court asks and nobody told, and only for a court', () => {
    const blanks = (profile: 'full' | 'claim' | 'court'): string[] =>
      blocksOf(paperOf(bundleCaseOf({ exhibits: [shot] }, profile)).blocks, 'exhibit').flatMap(({ rows }) => rows.filter(([, value]) => /^_+$/.test(value)).map(([label]) => label));
    expect(blanks('court')).toEqual(['Где снято (адрес, приложение)', 'Кто сделал', 'Устройство', 'Учётная запись']);
    expect([...blanks('full'), ...blanks('claim')]).toEqual([]);
  });
  it('tells what the person told of an exhibit, but not to the other party', () => {
    const told = screenshot(1, said, [], { ...taken, provenance: { device: 'Pixel 8', account: 'anna' } });
    const values = (profile: 'claim' | 'court'): string => JSON.stringify(paperOf(bundleCaseOf({ exhibits: [told] }, profile)).blocks);
    expect(values('court')).toContain('Pixel 8');
    expect(values('claim')).not.toContain('Pixel 8');
  });
  it('is signed for a claim and a court', () => {
    const signatures = (profile: 'full' | 'claim' | 'court'): number => blocksOf(paperOf(bundleCaseOf({ exhibits: [shot] }, profile)).blocks, 'signature').length;
    expect([signatures('full'), signatures('claim'), signatures('court')]).toEqual([0, 1, 1]);
  });
  it('bears the date of the case and Russian dates', () => {
    const paper = paperOf(bundleCaseOf({ exhibits: [shot] }));
    expect(paper.createdAt).toBe('2024-03-20T09:30:00.000Z');
    expect(paper.cover).toContainEqual(['Состояние дела на', '20.03.2024 12:30']);
    const [exhibit] = blocksOf(paper.blocks, 'exhibit');
    expect(exhibit!.rows).toContainEqual(['Дата', '15.03.2024 14:45 (имя файла)']);
    expect(exhibit!.rows).toContainEqual(['Как получено', 'файл внесён 16.03.2024 13:00 («shot-1.png»)']);
  });
  it('speaks English too, with dates that cannot be misread', () => {
    const paper = paperOf(bundleCaseOf({ exhibits: [shot] }, 'court', 'en'));
    expect(paper.cover).toContainEqual(['State of the case at', '2024-03-20 12:30']);
    expect(JSON.stringify({ ...paper, title: '', subtitle: '', footer: '', blocks: paper.blocks.filter(({ type }) => type !== 'entry') })).not.toMatch(/[а-яё]/i);
  });
});

describe('the list of exhibits', () => {
  it('is read back by the place of its columns, in either language', () => {
    for (const language of ['ru', 'en'] as const) {
      const bundle = bundleCaseOf({ exhibits: [shot, screenshot(2, [])] }, 'full', language);
      expect(parseExhibitsCsv(exhibitsCsv(bundle))).toEqual(
        bundle.contents.exhibits.map(({ exhibit, fileName }) => ({ number: exhibit.number, file: `exhibits/${fileName}`, sizeBytes: exhibit.sizeBytes, sha256: exhibit.sha256 })),
      );
    }
  });
  it('says of a row that is no exhibit that it is none', () => {
    expect(parseExhibitsCsv('№,Файл\r\nодин,файл\r\n')).toEqual([null]);
  });
});

describe('the text of an exhibit', () => {
  it('tells what was read, cut or corrected', () => {
    const corrected = screenshot(1, [{ ...said[0]!, partial: true }, said[1]!], [correctionOf('m2', { text: 'Ответ дан' })], taken);
    const bundle = bundleCaseOf({ exhibits: [corrected] });
    const text = exhibitText(bundle.contents.exhibits[0]!, bundle);
    expect(text).toContain('Файл: exhibits/0001_2024-03-15_chat.png');
    expect(text).toContain('[2024-03-15 14:32 · Я]\nЗдравствуйте, верните деньги\n(сообщение обрезано краем снимка)');
    expect(text).toContain('Ответ был дан ранее\nисправлено вручную: Ответ дан');
  });
  it('says that an exhibit was not read', () => {
    const bundle = bundleCaseOf({ exhibits: [{ ...shot, reading: null }] });
    expect(exhibitText(bundle.contents.exhibits[0]!, bundle)).toContain('Содержимое не прочитано.');
  });
  it('names facts in the language of the bundle', () => {
    const bundle = bundleCaseOf({ exhibits: [{ ...shot, reading: { ...shot.reading!, facts: { device: 'Pixel 8' } } }] });
    expect(exhibitText(bundle.contents.exhibits[0]!, bundle)).toContain('- Устройство: Pixel 8');
  });
});

describe('README.txt', () => {
  it('opens in any editor, says what is inside and how to check it, in lines that fit a screen', () => {
    const text = readmeText(bundleCaseOf({ exhibits: [shot] }), 'Возврат');
    expect(text.startsWith('\ufeff')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text).toContain('Внутри: 2 записи, 1 доказательство');
    for (const words of ['sha256sum -c manifest-sha256.txt', 'certutil -hashfile exhibits\\0001_2024-03-15_chat.png SHA256', 'Get-FileHash']) expect(text).toContain(words);
    expect(text.split('\r\n').filter((line) => line.length > 110)).toEqual([]);
  });
  it('says of a selection that it is one', () => {
    expect(readmeText(bundleCaseOf({ exhibits: [shot] }, 'claim'), 'x')).toContain('Здесь выбранная часть дела.');
  });
});
