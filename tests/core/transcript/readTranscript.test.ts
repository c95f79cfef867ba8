import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTranscript } from '../../../src/core/transcript/readTranscript.js';

type Row = readonly [from: number, to: number, speaker: string | null, text: string];
type Case = readonly [rule: string, name: string, text: string, segments: readonly Row[]];

const lines = (...all: string[]): string => all.join('\n');
const json = (value: unknown): string => JSON.stringify(value);

const cues: readonly Case[] = [
  ['SubRip', 'a.srt', lines('1', '00:00:01,000 --> 00:00:03,500', 'Здравствуйте!', '', '2', '00:01:02,250 --> 00:01:04,000', 'Слушаю', 'вас.'), [
    [1, 3.5, null, 'Здравствуйте!'],
    [62.25, 64, null, 'Слушаю вас.'],
  ]],
  ['SubRip of Windows, behind a byte order mark', 'a.srt', '\ufeff1\r\n00:00:01,000 --> 00:00:02,000\r\nДа.\r\n\r\n', [[1, 2, null, 'Да.']]],
  ['cues without an empty line between', 'a.srt', lines('1', '00:00:01,000 --> 00:00:02,000', 'one', '2', '00:00:02,000 --> 00:00:03,000', 'two'), [[1, 2, null, 'one'], [2, 3, null, 'two']]],
  ['marks of subtitles are no words', 'a.srt', lines('1', '00:00:01,000 --> 00:00:02,000', '{\\an8}<i>Yes</i> &amp; <font color="#fff">no</font>'), [[1, 2, null, 'Yes & no']]],
  ['a name before the words', 'a.srt', lines('1', '00:00:01,000 --> 00:00:02,000', 'Оператор Мария: Чем помочь?'), [[1, 2, 'Оператор Мария', 'Чем помочь?']]],
  ['two speakers in one cue', 'a.srt', lines('1', '00:00:01,000 --> 00:00:02,000', 'Anna: Hello.', 'Ivan: Hi', 'there.'), [[1, 2, 'Anna', 'Hello.'], [1, 2, 'Ivan', 'Hi there.']]],
  ['WebVTT with header, note, style, identifier and settings', 'a.vtt', lines('WEBVTT - call', 'Kind: captions', '', 'NOTE nothing', '', 'STYLE', '::cue { color: red }', '', 'intro', '00:01.000 --> 00:02.500 align:start line:0', 'Hello'), [[1, 2.5, null, 'Hello']]],
  ['WebVTT voices', 'a.vtt', lines('WEBVTT', '', '00:01.000 --> 00:02.000', '<v.loud Anna Smith>Hello <b>you</b></v>'), [[1, 2, 'Anna Smith', 'Hello you']]],
  ['WebVTT voices in two lines', 'a.vtt', lines('WEBVTT', '', '00:01.000 --> 00:02.000', '<v Anna>Hello', '<v Ivan>Hi'), [[1, 2, 'Anna', 'Hello'], [1, 2, 'Ivan', 'Hi']]],
  ['Zoom', 'GMT20240315.transcript.vtt', lines('WEBVTT', '', '1', '00:00:04.560 --> 00:00:07.040', 'Иван Петров: Добрый день', '', '2', '00:00:08.000 --> 00:00:09.000', 'Anna-Maria O’Neil: Yes'), [
    [4.56, 7.04, 'Иван Петров', 'Добрый день'],
    [8, 9, 'Anna-Maria O’Neil', 'Yes'],
  ]],
  ['Teams, whose identifiers hold slashes', 'a.vtt', lines('WEBVTT', '', '7f6a1c/12-0', '00:00:04.560 --> 00:00:07.040', '<v Ivan>Good day</v>'), [[4.56, 7.04, 'Ivan', 'Good day']]],
  ['YouTube’s times of words', 'a.vtt', lines('WEBVTT', '', '00:00:01.000 --> 00:00:02.000 position:0%', 'so<00:00:01.200><c> it</c><00:00:01.500><c> goes</c>'), [[1, 2, null, 'so it goes']]],
  ['WhisperX', 'a.srt', lines('1', '00:00:01,000 --> 00:00:02,000', '[SPEAKER_00]: Hello'), [[1, 2, 'SPEAKER_00', 'Hello']]],
  ['SubRip named .txt', 'a.txt', lines('1', '00:00:01,000 --> 00:00:02,000', 'one', '', '2', '00:00:02,000 --> 00:00:03,000', 'two'), [[1, 2, null, 'one'], [2, 3, null, 'two']]],
  ['a dot instead of the comma', 'a.srt', lines('1', '00:00:01.000 --> 00:00:02.000', 'one'), [[1, 2, null, 'one']]],
  ['an end before its start lasts until the next', 'a.srt', lines('1', '00:00:05,000 --> 00:00:02,000', 'one', '', '2', '00:00:07,000 --> 00:00:08,000', 'two'), [[5, 7, null, 'one'], [7, 8, null, 'two']]],
  ['cues out of order', 'a.srt', lines('2', '00:00:05,000 --> 00:00:06,000', 'two', '', '1', '00:00:01,000 --> 00:00:02,000', 'one'), [[1, 2, null, 'one'], [5, 6, null, 'two']]],
  ['a cue without words is none', 'a.srt', lines('1', '00:00:01,000 --> 00:00:02,000', '', '2', '00:00:03,000 --> 00:00:04,000', 'two'), [[3, 4, null, 'two']]],
  ['a speaker is not taken from a sentence', 'a.srt', lines('1', '00:00:01,000 --> 00:00:02,000', 'и вот что я скажу: нет', '', '2', '00:00:02,000 --> 00:00:03,000', 'Встреча в 12:30', '', '3', '00:00:03,000 --> 00:00:04,000', '(смеётся) да', '', '4', '00:00:04,000 --> 00:00:05,000', 'Https://shop.example/a'), [
    [1, 2, null, 'и вот что я скажу: нет'],
    [2, 3, null, 'Встреча в 12:30'],
    [3, 4, null, '(смеётся) да'],
    [4, 5, null, 'Https://shop.example/a'],
  ]],
];

const texts: readonly Case[] = [
  ['times in brackets', 'a.txt', lines('[00:00:12] Оператор: Добрый день', '[00:00:15] Я: Здравствуйте'), [[12, 15, 'Оператор', 'Добрый день'], [15, 15, 'Я', 'Здравствуйте']]],
  ['bare times', 'a.txt', lines('0:12 Hello', '0:15 Hi'), [[12, 15, null, 'Hello'], [15, 15, null, 'Hi']]],
  ['Whisper on a terminal', 'a.txt', lines('[00:00.000 --> 00:04.000]  Hello there', '[01:04.000 --> 01:06.500]  Bye'), [[0, 4, null, 'Hello there'], [64, 66.5, null, 'Bye']]],
  ['stretches', 'a.txt', lines('00:12 - 00:15: Hello', '00:15 – 00:18: Hi'), [[12, 15, null, 'Hello'], [15, 18, null, 'Hi']]],
  ['a name above the words', 'a.txt', lines('Anna Smith  0:03', 'Good day.', 'How are you?', '', 'Ivan  0:08', 'Well.'), [[3, 8, 'Anna Smith', 'Good day. How are you?'], [8, 8, 'Ivan', 'Well.']]],
  ['a time and a name above the words', 'a.txt', lines('00:00:03 Speaker 1', 'Good day.', '', '00:00:08 Speaker 2', 'Well.'), [[3, 8, 'Speaker 1', 'Good day.'], [8, 8, 'Speaker 2', 'Well.']]],
  ['a time between name and words', 'a.txt', lines('Спикер 1 [00:03]: Добрый день', 'Спикер 2 [00:08]: Да'), [[3, 8, 'Спикер 1', 'Добрый день'], [8, 8, 'Спикер 2', 'Да']]],
  ['a heading in front', 'a.txt', lines('Расшифровка разговора', '15.03.2024', '', '(0:03) Да', '(0:08) Нет'), [[3, 8, null, 'Да'], [8, 8, null, 'Нет']]],
  ['minutes above an hour', 'a.txt', lines('59:59 one', '61:05 two'), [[3599, 3665, null, 'one'], [3665, 3665, null, 'two']]],
  ['Whisper’s table', 'a.tsv', lines('start\tend\ttext', '0\t1500\tHello', '1500\t3000\tBye'), [[0, 1.5, null, 'Hello'], [1.5, 3, null, 'Bye']]],
];

const jsons: readonly Case[] = [
  ['Whisper', 'a.json', json({ text: 'Да. Нет.', language: 'ru', segments: [{ id: 0, start: 0, end: 1.5, text: ' Да.' }, { id: 1, start: 1.5, end: 3.12345, text: ' Нет.' }] }), [[0, 1.5, null, 'Да.'], [1.5, 3.123, null, 'Нет.']]],
  ['WhisperX', 'a.json', json({ segments: [{ start: 0.1, end: 1, text: 'Yes', speaker: 'SPEAKER_01', words: [{ word: 'Yes', start: 0.1, end: 1 }] }], word_segments: [] }), [[0.1, 1, 'SPEAKER_01', 'Yes']]],
  ['whisper.cpp', 'a.json', json({ systeminfo: '', transcription: [{ timestamps: { from: '00:00:00,000', to: '00:00:01,500' }, offsets: { from: 0, to: 1500 }, text: ' Да' }] }), [[0, 1.5, null, 'Да']]],
  ['whisper.cpp without offsets', 'a.json', json({ transcription: [{ timestamps: { from: '00:00:02,000', to: '00:00:03,500' }, text: 'Да' }] }), [[2, 3.5, null, 'Да']]],
  ['Transformers', 'a.json', json({ text: 'Yes No', chunks: [{ timestamp: [0, 1.2], text: 'Yes' }, { timestamp: [1.2, null], text: 'No' }] }), [[0, 1.2, null, 'Yes'], [1.2, 1.2, null, 'No']]],
  ['faster-whisper', 'a.json', json([{ start: 0, end: 1, text: 'Yes' }]), [[0, 1, null, 'Yes']]],
  ['AssemblyAI', 'a.json', json({ id: 'x', utterances: [{ speaker: 'A', start: 250, end: 1250, text: 'Yes' }] }), [[0.25, 1.25, 'A', 'Yes']]],
  ['Deepgram', 'a.json', json({ results: { utterances: [{ speaker: 0, start: 0.25, end: 1.25, transcript: 'Yes' }] } }), [[0.25, 1.25, 'SPEAKER_00', 'Yes']]],
  ['Vosk', 'a.json', json([{ result: [{ word: 'да', start: 1, end: 1.2, conf: 1 }, { word: 'нет', start: 1.3, end: 2, conf: 1 }], text: 'да нет' }]), [[1, 2, null, 'да нет']]],
];

describe.each([
  ['cues', cues],
  ['plain text with times', texts],
  ['JSON of transcribers', jsons],
] as const)('a transcript as %s', (_kind, cases) => {
  it.each(cases.map((one) => [one[0], one] as const))('%s', (_rule, [, name, text, expected]) => {
    const segments = readTranscript(text, name)?.segments ?? null;
    expect(segments).toEqual(expected.map(([from, to, speaker, said]) => ({ from, to, speaker, text: said })));
  });
});

describe('what is no transcript stays a document', () => {
  it.each([
    ['a letter that names two times', 'a.txt', 'Добрый день! Встреча в 12:30, обед в 14:00.\nС уважением'],
    ['one time alone', 'a.txt', '12:30 Встреча\nПозвонить'],
    ['a list of clock times that go back and forth', 'a.txt', lines('18:05 ужин', '09:00 завтрак', '20:10 сон', '07:30 подъём', '13:00 обед')],
    ['times far below a long text', 'a.txt', lines(...Array.from({ length: 40 }, (_, i) => `Абзац ${i}`), '0:01 да', '0:02 нет')],
    ['an empty SubRip', 'a.srt', ''],
    ['JSON of something else', 'a.json', json({ segments: 'none', items: [{ start: 1 }] })],
    ['a list of numbers', 'a.json', '[1,2,3]'],
    ['no JSON', 'a.json', '{"segments": ['],
    ['JSON as deep as an attack', 'a.json', '['.repeat(200_000)],
    ['a transcript under a name that is none', 'a.html', lines('1', '00:00:01,000 --> 00:00:02,000', 'one')],
    ['times that no clock shows', 'a.srt', lines('1', '00:99:01,000 --> 00:00:02,000', 'one')],
  ])('%s', (_rule, name, text) => {
    expect(readTranscript(text, name)).toBeNull();
  });
});

describe('limits', () => {
  it('keeps the first 20,000 segments and says that there were more', () => {
    const text = Array.from({ length: 20_500 }, (_, i) => `${i + 1}\n${stamp(i)} --> ${stamp(i + 1)}\nword ${i}\n`).join('\n');
    const transcript = readTranscript(text, 'a.srt')!;
    expect([transcript.segments.length, transcript.isTruncated]).toEqual([20_000, true]);
  });

  it('is in order, bounded, and never throws, whatever it is given', () => {
    const pieces = fc.constantFrom('1\n', '00:00:01,000 --> 00:00:02,000\n', '\n', '[00:12] ', '0:15 ', 'Anna: ', '<v Anna>', 'WEBVTT\n', '<', '>', '{', '"segments":[{"start":1,"text":"a"}]', '-->', '\u0000', 'слово ', '99:99 ');
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 60 }), fc.constantFrom('a.srt', 'a.vtt', 'a.txt', 'a.json', 'a.tsv'), (parts, name) => {
        const segments = readTranscript(parts.join(''), name)?.segments ?? [];
        segments.forEach(({ from, to, text, speaker }, index) => {
          expect(from).toBeGreaterThanOrEqual(segments[index - 1]?.from ?? 0);
          expect(to).toBeGreaterThanOrEqual(from);
          expect(text.trim()).not.toBe('');
          expect(speaker).not.toBe('');
        });
      }),
      { numRuns: 500, seed: 20_240_315 },
    );
  });
});

function stamp(second: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(second / 3_600))}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)},000`;
}
