import { describe, expect, it } from 'vitest';
import { recordingOf } from '../../../src/core/transcript/pairTranscripts.js';

const named = (names: readonly string[]) => names.map((name) => ({ name }));

describe('a transcript belongs to the recording of its name', () => {
  it.each([
    ['the same stem', 'Звонок 15.03.srt', ['Звонок 15.03.m4a', 'Звонок 16.03.m4a'], 'Звонок 15.03.m4a'],
    ['letters in another case, composed otherwise', 'Й.SRT'.normalize('NFD'), ['й.m4a'.normalize('NFC')], 'й.m4a'],
    ['the recording’s extension kept', 'call.m4a.srt', ['call.m4a'], 'call.m4a'],
    ['a language', 'call.ru.vtt', ['call.mp3'], 'call.mp3'],
    ['Zoom', 'GMT20240315-113012_Recording.transcript.vtt', ['GMT20240315-113012_Recording.m4a'], 'GMT20240315-113012_Recording.m4a'],
    ['a word for what it is', 'Звонок_расшифровка.txt', ['Звонок.mp3'], 'Звонок.mp3'],
    ['two recordings of one name: neither', 'call.srt', ['call.m4a', 'call.mp3'], null],
    ['none', 'call.srt', ['other.m4a'], null],
  ])('%s', (_rule, name, recordings, expected) => {
    expect(recordingOf({ name }, named(recordings))?.name ?? null).toBe(expected);
  });
});
