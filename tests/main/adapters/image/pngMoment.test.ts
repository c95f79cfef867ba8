import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pngMoment } from '../../../../src/main/adapters/image/pngMoment.js';

function png(...chunks: readonly (readonly [type: string, body: Buffer | string])[]): Buffer {
  const parts = [...chunks, ['IDAT', ''] as const].map(([type, body]) => {
    const bytes = typeof body === 'string' ? Buffer.from(body, 'utf8') : body;
    const head = Buffer.alloc(8);
    head.writeUInt32BE(bytes.length);
    head.write(type, 4, 'latin1');
    return Buffer.concat([head, bytes, Buffer.alloc(4)]);
  });
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...parts]);
}

const created = (text: string): Buffer => png(['tEXt', `Creation Time\0${text}`]);
const xmp = (inside: string): readonly [string, string] => ['iTXt', `XML:com.adobe.xmp\0\0\0\0\0<x:xmpmeta>${inside}</x:xmpmeta>`];
const time = (year: number, ...rest: readonly number[]): readonly [string, Buffer] => ['tIME', Buffer.from([year >> 8, year & 255, ...rest])];
const second = '2024-03-15T14:30:12';

const table: readonly (readonly [what: string, file: Buffer, told: string | null])[] = [
  ['RFC 1123 with an offset', created('Fri, 15 Mar 2024 14:30:12 +0300'), '2024-03-15T11:30:12Z'],
  ['RFC 1123 in Greenwich', created('Fri, 15 Mar 2024 14:30:12 GMT'), `${second}Z`],
  ['RFC 1123 without a zone', created('15 Mar 2024 14:30:12'), second],
  ['ISO 8601 with an offset', created('2024-03-15T14:30:12+03:00'), '2024-03-15T11:30:12Z'],
  ['ISO 8601', created('2024-03-15T14:30:12'), second],
  ['the form of EXIF', created('2024:03:15 14:30:12'), second],
  ['international text', png(['iTXt', `Creation Time\0\0\0\0\0${second}`]), second],
  ['compressed international text', png(['iTXt', Buffer.concat([Buffer.from('Creation Time\0\x01\0\0\0'), deflateSync(second)])]), second],
  ['compressed text', png(['zTXt', Buffer.concat([Buffer.from('Creation Time\0\0'), deflateSync(second)])]), second],
  ['the XMP of macOS', png(xmp(`<photoshop:DateCreated>${second}</photoshop:DateCreated>`)), second],
  ['XMP in attributes', png(xmp(`<rdf:Description xmp:CreateDate="2024-03-15T14:30:12+03:00"/>`)), '2024-03-15T11:30:12Z'],
  ['a change only', png(xmp(`<xmp:ModifyDate>${second}</xmp:ModifyDate>`)), null],
  ['tIME', png(time(2024, 3, 15, 14, 30, 12)), `${second}Z`],
  ['text before tIME', png(time(2025, 1, 1, 0, 0, 0), ['tEXt', `Creation Time\0${second}`]), second],
  ['no such day', created('2024-02-31T14:30:12'), null],
  ['no such hour', created('Fri, 15 Mar 2024 25:30:12 GMT'), null],
  ['a clock never set', png(time(1970, 1, 1, 0, 0, 0)), null],
  ['words', created('yesterday'), null],
  ['a title', png(['tEXt', `Title\0${second}`]), null],
  ['broken compression', png(['zTXt', 'Creation Time\0\0nonsense']), null],
  ['a bomb', png(['zTXt', Buffer.concat([Buffer.from('Creation Time\0\0'), deflateSync(Buffer.alloc(5_000_000))])]), null],
  ['a chunk that ends early', created(second).subarray(0, 20), null],
  ['nothing', png(), null],
];

describe('the moment that a PNG tells', () => {
  it.each(table)('by %s', (_, file, told) => {
    expect(pngMoment(file)).toBe(told);
  });
});
