import { describe, expect, it } from 'vitest';
import { kindOf } from '../../../src/core/exhibit/kindOf.js';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));
const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8');
const png = bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR');
const letter = utf8('Received: from a by b\r\n\tid 1\r\nFrom: a@b.example\r\nSubject: x\r\n\r\nbody');
const matroska = (type: string, ...codecs: readonly string[]): Uint8Array => bytes(`\x1a\x45\xdf\xa3\x9f\x42\x82\x84${type}${codecs.map((codec) => `\xae\x86${codec}`).join('')}`);
const note = utf8('Привет, это заметка\n');

describe('a file is what its bytes say', () => {
  it.each([
    ['a.png', png, 'screenshot', 'image/png'],
    ['a.jpg', bytes('\xff\xd8\xff\xe0\0\x10JFIF'), 'screenshot', 'image/jpeg'],
    ['a.webp', bytes('RIFF\x10\0\0\0WEBPVP8 '), 'screenshot', 'image/webp'],
    ['a.heic', bytes('\0\0\0\x18ftypheic\0\0\0\0'), 'screenshot', 'image/heic'],
    ['a.eml', letter, 'email', 'message/rfc822'],
    ['saved', letter, 'email', 'message/rfc822'],
    ['with BOM.eml', bytes('\xef\xbb\xbfFrom: a\nTo: b\n\nx'), 'email', 'message/rfc822'],
    ['no fields.eml', note, 'email', 'message/rfc822'],
    ['a.mbox', utf8('From a@b Fri Mar 15 14:30:12 2024\nFrom: a\nTo: b\n\nx'), 'document', 'application/mbox'],
    ['note.txt', utf8('Date: 15 March\nwe met the seller\n'), 'document', 'text/plain'],
    ['note.txt', note, 'document', 'text/plain'],
    ['utf-16.txt', bytes('\xff\xfe\x14\x04\x30\x04'), 'document', 'text/plain'],
    ['data.json', utf8('{"a":1}'), 'document', 'application/json'],
    ['a.wav', bytes('RIFF\x10\0\0\0WAVEfmt '), 'call', 'audio/wav'],
    ['a.mp3', bytes('\xff\xfb\x90\x64\0\0'), 'call', 'audio/mpeg'],
    ['a.mp3', bytes('ID3\x04\0\0\0\0\0\0'), 'call', 'audio/mpeg'],
    ['a.aac', bytes('\xff\xf1\x50\x80\x02\x1f\xfc'), 'call', 'audio/aac'],
    ['a.m4a', bytes('\0\0\0\x18ftypM4A \0\0\0\0'), 'call', 'audio/mp4'],
    ['a.m4a', bytes('\0\0\0\x18ftypisom\0\0\0\0'), 'call', 'audio/mp4'],
    ['a.3gp', bytes('\0\0\0\x18ftyp3gp4\0\0\0\0'), 'call', 'audio/3gpp'],
    ['a.amr', bytes('#!AMR\n<'), 'call', 'audio/amr'],
    ['a.mp4', bytes('\0\0\0\x18ftypisom\0\0\0\0'), 'document', 'video/mp4'],
    ['a.webm', matroska('webm', 'A_OPUS'), 'call', 'audio/webm'],
    ['a.mka', matroska('matroska', 'A_AAC'), 'call', 'audio/x-matroska'],
    ['a.mkv', matroska('matroska', 'A_VORBIS'), 'call', 'audio/x-matroska'],
    ['a.webm', matroska('webm', 'V_VP9', 'A_OPUS'), 'document', 'video/webm'],
    ['a.mkv', matroska('matroska', 'V_MPEG4/ISO/AVC', 'A_AAC'), 'document', 'video/x-matroska'],
    ['a.pdf', bytes('%PDF-1.7\n'), 'document', 'application/pdf'],
    ['a.docx', bytes('PK\x03\x04\x14\0'), 'document', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['a.msg', bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), 'email', 'application/vnd.ms-outlook'],
    ['unknown', bytes('\0\x01\x02\x03'), 'document', 'application/octet-stream'],
  ])('%s', (name, head, kind, mediaType) => {
    expect(kindOf(head, name)).toEqual({ kind, mediaType, disguised: false, misnamed: false });
  });

  it.each([
    ['text posing as a picture', 'a.png', note, { disguised: true, misnamed: false }],
    ['a letter posing as a picture', 'a.png', letter, { disguised: true, misnamed: false }],
    ['an archive posing as a picture', 'a.jpg', bytes('PK\x03\x04\x14\0'), { disguised: true, misnamed: false }],
    ['noise posing as a recording', 'a.mp3', bytes('\0\x01\x02\x03'), { disguised: true, misnamed: false }],
    ['text posing as a PDF', 'a.pdf', note, { disguised: true, misnamed: false }],
    ['a PNG named as a JPEG is still a picture', 'a.jpg', png, { disguised: false, misnamed: false }],
    ['a picture named as a recording', 'a.mp3', png, { disguised: false, misnamed: true }],
    ['a PDF named as a picture', 'a.png', bytes('%PDF-1.7\n'), { disguised: false, misnamed: true }],
  ])('%s', (_rule, name, head, expected) => {
    const { disguised, misnamed } = kindOf(head, name);
    expect({ disguised, misnamed }).toEqual(expected);
  });
});
