import { describe, expect, it } from 'vitest';
import type { Exhibit } from '../../../src/core/exhibit/Exhibit.js';
import { isOpenable } from '../../../src/main/shell/isOpenable.js';

const exhibit = (mediaType: string, name: string): Exhibit =>
  ({ number: 1, mediaType, origins: [{ name, importedAt: '', via: 'file' }] }) as unknown as Exhibit;

describe('isOpenable', () => {
  it.each([
    ['image/png', 'a.png'],
    ['image/jpeg', 'A.JPG'],
    ['audio/mpeg', 'call.mp3'],
    ['audio/x-matroska', 'call.mkv'],
    ['audio/mp4', 'call.mp4'],
    ['video/quicktime', 'unboxing.mov'],
    ['application/pdf', 'receipt.pdf'],
    ['text/plain', 'notes.txt'],
    ['message/rfc822', 'letter.eml'],
  ])('lets the system open %s named %s', (mediaType, name) => {
    expect(isOpenable(exhibit(mediaType, name))).toBe(true);
  });

  it.each([
    ['what can run', 'application/x-msdownload', 'setup.exe'],
    ['a script', 'text/plain', 'run.sh'],
    ['a script posing as a picture', 'image/png', 'a.png.desktop'],
    ['a web page', 'text/html', 'page.html'],
    ['a drawing that may hold scripts', 'image/svg+xml', 'a.svg'],
    ['a document with macros', 'application/vnd.ms-word', 'a.doc'],
    ['a link', 'text/plain', 'a.url'],
    ['a file without an extension', 'image/png', 'a'],
    ['a name that reads backwards', 'image/png', 'a\u202egnp.scr'],
  ])('never lets it open %s', (_what, mediaType, name) => {
    expect(isOpenable(exhibit(mediaType, name))).toBe(false);
  });
});
