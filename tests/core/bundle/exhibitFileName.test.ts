import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exhibitFileName } from '../../../src/core/bundle/exhibitFileName.js';
import { topFolderName } from '../../../src/core/bundle/topFolderName.js';
import { exhibitOf } from '../../support/chronology/material.js';

const zone = 'Europe/Moscow';
const origin = (name: string) => ({ origins: [{ name, importedAt: '2024-03-16T10:00:00.000Z', via: 'file' as const }] });

describe('the name of an exhibit in a bundle', () => {
  it.each([
    ['a screenshot, by its channel', exhibitOf(1, { capturedAt: { value: '2024-03-15T14:30:00', basis: 'file-name' }, channel: 'telegram' }), '0001_2024-03-15_telegram.png'],
    ['a letter, by the day in the zone of the case', exhibitOf(12, { kind: 'email', mediaType: 'message/rfc822', capturedAt: { value: '2024-03-15T22:30:00Z', basis: 'email-header' } }), '0012_2024-03-16_email.eml'],
    ['by the first day in its content, when it tells none itself', exhibitOf(3), '0003_2024-03-01_chat.png'],
    ['by its content rather than by the time of its file', exhibitOf(3, { capturedAt: { value: '2026-11-24T03:55:00Z', basis: 'mtime' } }), '0003_2024-03-01_chat.png'],
    ['a number beyond four digits', exhibitOf(12345), '12345_2024-03-01_chat.png'],
    ['a type that only its name tells', exhibitOf(1, { kind: 'call', mediaType: 'application/octet-stream', ...origin('Запись.AMR') }), '0001_2024-03-01_call.amr'],
  ])('%s', (_what, exhibit, name) => {
    expect(exhibitFileName(exhibit, zone, '2024-03-01')).toBe(name);
  });
  it('says undated when nothing tells', () => {
    expect(exhibitFileName(exhibitOf(1), zone, null)).toBe('0001_undated_chat.png');
  });
  it.each(['page.html', 'a.HTM', 'x.svg', 'setup.exe', 'run.bat', 'link.lnk', 'a.js', 'a.hta', 'x.desktop', 'book.chm'])('lets nothing start by a double click: %s', (name) => {
    const exhibit = exhibitOf(1, { kind: 'document', mediaType: 'application/octet-stream', ...origin(name) });
    expect(exhibitFileName(exhibit, zone, null)).toMatch(/^0001_undated_document\.[a-z]+\.txt$/);
  });
  it('is plain ASCII, whatever the file was called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const exhibit = exhibitOf(7, { kind: 'document', mediaType: 'application/x-unknown', ...origin(name) });
        expect(exhibitFileName(exhibit, zone, null)).toMatch(/^0007_undated_document(\.[a-z0-9]{1,8}){1,2}$/);
      }),
    );
  });
});

describe('the top folder of a bundle', () => {
  it.each([
    ['Спор с «ТеплоДом»: возврат / 2024', 'Спор_с_ТеплоДом_возврат_2024'],
    ['../../etc/passwd', 'etc_passwd'],
    ['   ', 'dossier'],
    ['…', 'dossier'],
    ['CON', '_CON'],
    ['a\u202egpj.exe', 'a_gpj.exe'],
  ])('%j becomes %j', (title, name) => {
    expect(topFolderName(title)).toBe(name);
  });
  it('is one safe name of at most 60 signs, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const name = topFolderName(title);
        expect(name).not.toMatch(/[/\\:*?"<>|\p{Cc}\p{Cf}]|^\.|^$|[. ]$/u);
        expect([...name].length).toBeLessThanOrEqual(61);
        expect(name.normalize('NFC')).toBe(name);
      }),
    );
  });
});
