import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { manifestText, parseManifest } from '../../../src/core/bundle/manifest.js';
import type { Sha256 } from '../../../src/core/exhibit/Sha256.js';

const digest = (text: string): Sha256 => createHash('sha256').update(text).digest('hex') as Sha256;

describe('a manifest', () => {
  it('is a line per file, digest, two blanks and path, in order of path', () => {
    const entries = ['data/b.txt', 'data/a.txt', 'data/exhibits/0001_2024-03-15_chat.png'].map((path) => ({ path, sha256: digest(path) }));
    expect(manifestText(entries)).toBe(
      [...entries]
        .sort((a, b) => (a.path < b.path ? -1 : 1))
        .map(({ path, sha256 }) => `${sha256}  ${path}\n`)
        .join(''),
    );
  });
  it('percent-encodes nothing but CR, LF and %', () => {
    expect(manifestText([{ path: 'data/100% a\r\nb «ё».txt', sha256: digest('x') }])).toBe(`${digest('x')}  data/100%25 a%0D%0Ab «ё».txt\n`);
  });
  it('gives back what was written, whatever the names', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1, unit: 'binary' }).map((name) => `data/${name.trim()}x`)), (paths) => {
        const entries = paths.map((path) => ({ path, sha256: digest(path) }));
        const { entries: read, badLines } = parseManifest(manifestText(entries));
        expect(badLines).toEqual([]);
        expect([...read].sort((a, b) => (a.path < b.path ? -1 : 1))).toEqual([...entries].sort((a, b) => (a.path < b.path ? -1 : 1)));
      }),
    );
  });
  it('of another maker may have CRLF, capitals, tabs, an asterisk before the path', () => {
    const text = `${digest('a').toUpperCase()} *data/a.txt\r\n${digest('b')}\tdata/b c.txt`;
    expect(parseManifest(text)).toEqual({
      entries: [
        { path: 'data/a.txt', sha256: digest('a') },
        { path: 'data/b c.txt', sha256: digest('b') },
      ],
      badLines: [],
    });
  });
  it('names the lines that are none', () => {
    expect(parseManifest(`${digest('a')}  data/a\nabc  data/b\n\n`).badLines).toEqual([2, 3]);
  });
});
