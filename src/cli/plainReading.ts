import type { Reading, ReadMessage } from '../core/exhibit/Reading.js';
import type { Language } from '../core/wording/Language.js';
import { wordNotice } from '../core/wording/wordNotice.js';

/** A reading for a person's eyes: its file, when it was taken, then its messages, letter or call, one a line. */
export function plainReading(file: string, reading: Reading, language: Language): string {
  const { kind, capturedAt, messages, letter, call, video, text, warnings } = reading;
  const lines = [`${file} (${kind}${capturedAt ? `, ${capturedAt.value}` : ''})`];
  for (const message of messages) lines.push(`  ${plainMessage(message)}`);
  if (letter) {
    const from = letter.from ? `${letter.from.name} <${letter.from.address}>`.trim() : '';
    lines.push(`  ${[letter.date, from, letter.subject].filter(Boolean).join(' · ')}`, ...indented(letter.text));
    for (const { name, sizeBytes, sha256 } of letter.attachments) lines.push(`  + ${name} (${sizeBytes}) ${sha256}`);
  }
  if (call) {
    const { durationSeconds, codec, startedAt, phone } = call;
    lines.push(`  ${[startedAt?.value, phone, durationSeconds === null ? null : `${durationSeconds.toFixed(1)} s`, codec].filter(Boolean).join(' · ')}`);
  }
  if (video) {
    const { durationSeconds, container, videoCodec, widthPx, heightPx } = video;
    const size = widthPx === null || heightPx === null ? null : `${widthPx}×${heightPx}`;
    lines.push(`  ${[durationSeconds === null ? null : `${durationSeconds.toFixed(1)} s`, size, container, videoCodec].filter(Boolean).join(' · ')}`);
  }
  if (text) lines.push(...indented(text));
  for (const notice of warnings) lines.push(`  ! ${wordNotice(notice, language)}`);
  return `${lines.join('\n')}\n`;
}

const arrows = { left: '<', right: '>', center: '-' } as const;

function plainMessage({ side, date, time, author, text }: ReadMessage): string {
  const when = [date, time].filter(Boolean).join(' ');
  return [arrows[side], when, author && `${author}:`, text].filter(Boolean).join(' ');
}

const indented = (text: string): string[] => text.trimEnd().split('\n').map((line) => `    ${line}`);
