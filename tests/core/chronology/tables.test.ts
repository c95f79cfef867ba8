import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildChronology } from '../../../src/core/chronology/buildChronology.js';
import { chronologyCsv, chronologyMarkdown } from '../../../src/core/chronology/chronologyTables.js';
import { csvTable } from '../../../src/core/chronology/csvTable.js';
import { toContractEntry } from '../../../src/core/chronology/toContractEntry.js';
import { correctionOf, digestOf, ownEntryOf, screenshot } from '../../support/chronology/material.js';

const zone = 'Europe/Moscow';
const material = {
  zone,
  exhibits: [
    screenshot(1, [
      { text: 'Где мой заказ, "срочно"?\nЖду', side: 'right', time: '14:30', date: '2024-03-15' },
      { text: '=HYPERLINK("http://evil.example")', author: '+79001234567', time: '14:31', date: '2024-03-15' },
      { text: '<b>*Не* ответ</b>', time: '14:00' },
    ], [correctionOf('m1', { date: '2024-03-14' })]),
  ],
  ownEntries: [ownEntryOf({ id: 'o', date: '2024-03-16', text: 'Оплата', channel: 'payment' })],
};
const { entries } = buildChronology(material);

describe('the chronology as CSV', () => {
  it('is RFC 4180 with a byte order mark, and no cell is a formula', () => {
    expect(chronologyCsv(entries, 'en')).toBe(
      '\ufeffNo.,Date,Time,Zone,Date told by,Channel,Author,Role,Text,Sources,Corrected\r\n' +
        '1,2024-03-14,14:30,Europe/Moscow,given by you,chat,,me,"Где мой заказ, ""срочно""?\nЖду","№ 1 [20,100,600,50]",yes\r\n' +
        '2,2024-03-15,14:31,Europe/Moscow,date in the chat,chat,\'+79001234567,other party,"\'=HYPERLINK(""http://evil.example"")","№ 1 [20,160,600,50]",\r\n' +
        '3,2024-03-16,,Europe/Moscow,given by you,payment,,me,Оплата,,yes\r\n' +
        '4,,14:00,Europe/Moscow,,chat,,other party,<b>*Не* ответ</b>,"№ 1 [20,220,600,50]",\r\n',
    );
  });

  it('disarms whatever a spreadsheet could take for a formula', () => {
    for (const text of ['=1+1', '+7', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠A']) {
      expect(csvTable([[text]]).replace(/^\ufeff"?/, '')[0]).toBe("'");
    }
  });

  it('gives back every cell to a reader of RFC 4180', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), { minLength: 1 }), (rows) => {
        const bare = (text: string): string => (/^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text);
        expect(parseCsv(csvTable(rows).slice(1))).toEqual(rows.map((row) => row.map(bare)));
      }),
    );
  });
});

describe('the chronology as Markdown', () => {
  it('has a heading for each day, and what is said has no power over its form', () => {
    expect(chronologyMarkdown('Дело *1*', entries, 'ru')).toBe(
      [
        '# Дело \\*1\\*',
        '',
        '## 2024-03-14',
        '',
        '- **14:30 я** (чат): Где мой заказ, "срочно"? Жду (№ 1)',
        '',
        '## 2024-03-15',
        '',
        '- **14:31 +79001234567** (чат): =HYPERLINK("http://evil.example") (№ 1)',
        '',
        '## 2024-03-16',
        '',
        '- **--:-- я** (платёж): Оплата',
        '',
        '## без даты',
        '',
        '- **14:00 собеседник** (чат): \\<b\\>\\*Не\\* ответ\\</b\\> (№ 1)',
        '',
      ].join('\n'),
    );
  });
});

describe('a chronology entry for others', () => {
  it('has the keys of the contract in their order', () => {
    const id = digestOf(1).slice(0, 16);
    expect(JSON.stringify(entries.slice(1, 3).map(toContractEntry), null, 1)).toBe(
      JSON.stringify(
        [
          {
            id: `${id}-m2`,
            when: { date: '2024-03-15', time: '14:31', zone, precision: 'minute', basis: 'separator' },
            channel: 'chat',
            side: 'left',
            author: '+79001234567',
            role: 'other',
            kind: 'message',
            text: '=HYPERLINK("http://evil.example")',
            sources: [{ exhibit: 1, sha256: digestOf(1), bbox: [20, 160, 600, 50] }],
            tags: [],
            included: true,
            editedByUser: false,
          },
          {
            id: 'own-o',
            when: { date: '2024-03-16', time: null, zone, precision: 'day', basis: 'user' },
            channel: 'payment',
            side: 'right',
            author: null,
            role: 'me',
            kind: 'note',
            text: 'Оплата',
            sources: [],
            tags: [],
            included: true,
            editedByUser: true,
          },
        ],
        null,
        1,
      ),
    );
  });

  it('shows what was read behind a correction', () => {
    expect(toContractEntry(entries[0]!)).toMatchObject({ editedByUser: true, asRead: { date: '2024-03-15', time: '14:30', side: 'right' } });
  });
});

/** A reader of RFC 4180, as plain as can be. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at < text.length; ) {
    let cell = '';
    if (text[at] === '"') {
      for (at += 1; !(text[at] === '"' && text[at + 1] !== '"'); at += text[at] === '"' ? 2 : 1) cell += text[at];
      at += 1;
    } else {
      while (text[at] !== ',' && text[at] !== '\r') cell += text[at++];
    }
    row.push(cell);
    if (text[at] === ',') at += 1;
    else {
      at += 2;
      rows.push(row);
      row = [];
    }
  }
  return rows;
}
