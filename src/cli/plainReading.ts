import { archivedSide } from '../core/chatArchive/archiveOwner.js';
import { archivedText } from '../core/chatArchive/archivedText.js';
import { inZone } from '../core/dating/inZone.js';
import type { ChatArchive } from '../core/exhibit/ChatArchive.js';
import type { Reading, ReadMessage } from '../core/exhibit/Reading.js';
import type { Language } from '../core/wording/Language.js';
import { wordNotice } from '../core/wording/wordNotice.js';

/** A reading for a person's eyes: its file, when it was taken, then its messages, letter or call, one a line. */
export function plainReading(file: string, reading: Reading, language: Language, zone: string): string {
  const { kind, capturedAt, messages, letter, letters = [], call, archive, video, text, warnings } = reading;
  const lines = [`${file} (${kind}${capturedAt ? `, ${capturedAt.value}` : ''})`];
  for (const message of messages) lines.push(`  ${plainMessage(message)}`);
  if (archive) lines.push(...archiveLines(archive, zone));
  if (letter) {
    const from = letter.from ? `${letter.from.name} <${letter.from.address}>`.trim() : '';
    lines.push(`  ${[letter.date, from, letter.subject].filter(Boolean).join(' · ')}`, ...indented(letter.text));
    for (const { name, sizeBytes, sha256 } of letter.attachments) lines.push(`  + ${name} (${sizeBytes}) ${sha256}`);
  }
  for (const { number, date, from, subject } of letters) lines.push(`  ${number}. ${[date, from?.address, subject].filter(Boolean).join(' · ')}`);
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

function plainMessage({ side, date, time, author, text }: Pick<ReadMessage, 'side' | 'date' | 'time' | 'author' | 'text'>): string {
  const when = [date, time].filter(Boolean).join(' ');
  return [arrows[side], when, author && `${author}:`, text].filter(Boolean).join(' ');
}

/** An archive's chats and messages; lines below the first of a message are set in. */
function archiveLines(archive: ChatArchive, zone: string): string[] {
  const { app, chats, participants, messages, owner } = archive;
  const head = `  ${app}: ${chats.map(({ title }) => title).filter(Boolean).join(', ')}`;
  const said = messages.map((message) => {
    const { date, time } = inZone(message.at === undefined ? null : { value: message.at, basis: 'container' }, zone);
    const author = message.from === undefined ? null : (participants[message.from]?.name ?? null);
    return `  ${plainMessage({ side: archivedSide(message, archive, owner), date, time, author, text: archivedText(message).replace(/\n/g, '\n      ') })}`;
  });
  return [head, ...said];
}

const indented = (text: string): string[] => text.trimEnd().split('\n').map((line) => `    ${line}`);
