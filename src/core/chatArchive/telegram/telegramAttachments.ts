import type { ArchivedAttachment } from '../../exhibit/ChatArchive.js';
import { attachmentOf } from '../attachmentPath.js';
import type { Fields } from './fields.js';

/** Telegram's words for media, as its HTML export has them. */
const media: Readonly<Record<string, string>> = {
  voice_message: 'Voice message',
  video_message: 'Video message',
  video_file: 'Video file',
  audio_file: 'Audio file',
  animation: 'Animation',
  sticker: 'Sticker',
};

/** The files that a message of a Telegram export carries, or what stands in their place. */
export function telegramAttachments(fields: Fields): readonly ArchivedAttachment[] {
  const found: ArchivedAttachment[] = [];
  const photo = fields.text('photo');
  if (photo !== null) found.push(attachmentOf(photo, 'Photo'));
  const file = fields.text('file');
  if (file !== null) found.push(namedFile(attachmentOf(file, fields.text('file_name') ?? mediaName(fields)), fields));
  const card = fields.text('contact_vcard');
  if (card !== null) found.push(attachmentOf(card, 'vCard'));
  return found;
}

function mediaName(fields: Fields): string {
  const type = fields.text('media_type') ?? '';
  return Object.hasOwn(media, type) ? media[type]! : 'File';
}

/** The name a file was sent under tells more than the one it was saved under; both are kept where they differ. */
function namedFile(attachment: ArchivedAttachment, fields: Fields): ArchivedAttachment {
  return attachment.path === undefined ? { name: fields.text('file_name') ?? attachment.name } : attachment;
}

/** What media say by themselves: a sticker's emoji, a contact, a place, a poll; empty for files. */
export function telegramMediaText(fields: Fields): string {
  const lines: string[] = [];
  const emoji = fields.text('sticker_emoji');
  if (emoji !== null) lines.push(emoji);
  const contact = fields.within('contact_information');
  if (contact) lines.push(['first_name', 'last_name', 'phone_number'].flatMap((name) => contact.text(name) ?? []).join(' '));
  const place = fields.within('location_information');
  const named = [fields.text('place_name'), fields.text('address')].filter((part) => part !== null);
  if (place) lines.push([...named, `${place.number('latitude') ?? '?'}, ${place.number('longitude') ?? '?'}`].join(', '));
  const poll = fields.within('poll');
  if (poll) lines.push(...pollLines(poll));
  const game = fields.text('game_title');
  if (game !== null) lines.push([game, fields.text('game_description')].filter((part) => part !== null).join(': '));
  return lines.join('\n');
}

function pollLines(poll: Fields): readonly string[] {
  const answers: readonly unknown[] = Array.isArray(poll.raw.answers) ? poll.raw.answers.slice(0, 50) : [];
  const texts = answers.map((answer) => (answer as { text?: unknown } | null)?.text);
  return [poll.text('question') ?? '', ...texts.filter((text) => typeof text === 'string').map((text) => `- ${text}`)];
}
