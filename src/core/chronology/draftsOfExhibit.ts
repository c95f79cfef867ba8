import { inZone } from '../dating/inZone.js';
import { changesOfWhole, wholeExhibit } from '../exhibit/correctionsInForce.js';
import type { Side } from '../exhibit/Reading.js';
import { applyChanges } from './applyChanges.js';
import type { Draft } from './Draft.js';
import { draftsOfArchive } from './draftsOfArchive.js';
import { draftsOfMessages } from './draftsOfMessages.js';
import type { Entry } from './Entry.js';
import type { ExhibitMaterial } from './Material.js';
import { letterText } from '../letter/withinLetter.js';
import { messagesOf } from './messagesOf.js';
import { roleOf } from './roleOf.js';

/**
 * The entries of one exhibit, in its own order: a screenshot gives one for each message, system line and date line (which
 * becomes no entry, it dates the others), a chat archive one for each message, a letter, a photo and a document one each, a
 * recording one for the call and one for each transcript segment and note, at its own wall-clock time.
 */
export function draftsOfExhibit(material: ExhibitMaterial, zone: string): readonly Draft[] {
  const { exhibit, reading } = material;
  const messages = exhibit.kind === 'screenshot' ? messagesOf(material) : [];
  if (messages.length > 0) return draftsOfMessages(material, messages, zone);
  if (reading?.archive && reading.archive.messages.length > 0) return draftsOfArchive(material, zone);
  const entries = [wholeEntry(material, zone), ...spokenEntries(material, zone)];
  return entries.map((entry, position) => ({ entry, exhibit: exhibit.number, position, partial: false }));
}

/** What stands for the exhibit as a whole. */
function wholeEntry({ exhibit, reading, corrections }: ExhibitMaterial, zone: string): Entry {
  const { number, sha256, channel, title, origins } = exhibit;
  const name = title || origins[0]!.name;
  const letter = reading?.letter;
  const side: Side = letter || exhibit.kind === 'call' ? 'left' : 'center';
  const author = letter?.from ? letter.from.name || letter.from.address : (reading?.call?.phone ?? null);
  const text = letter ? letterText(letter) : (reading?.text ?? name);
  const entry: Entry = {
    id: `${sha256.slice(0, 16)}-${wholeExhibit}`,
    when: inZone(exhibit.capturedAt, zone),
    channel,
    kind: exhibit.kind === 'email' ? 'letter' : exhibit.kind === 'call' ? 'call' : 'document',
    side,
    author,
    role: side === 'center' ? 'other' : roleOf(side, [author, letter?.from?.address].filter(Boolean).join(' '), text),
    text,
    sources: [{ exhibit: number, sha256 }],
    tags: [],
    included: exhibit.included,
    editedByUser: false,
    confidence: 1,
  };
  return applyChanges(entry, changesOfWhole(corrections));
}

/** What is said in a recording: transcript segments and the person's notes, each at start plus offset. */
function spokenEntries({ exhibit, reading, notes }: ExhibitMaterial, zone: string): readonly Entry[] {
  const base = {
    channel: exhibit.channel,
    kind: 'call',
    tags: [],
    included: exhibit.included,
    confidence: 1,
  } as const;
  const start = exhibit.capturedAt;
  const source = { exhibit: exhibit.number, sha256: exhibit.sha256 };
  const spoken = (reading?.call?.transcript ?? []).map((segment, index): Entry => ({
    ...base,
    id: `${exhibit.sha256.slice(0, 16)}-s${index + 1}`,
    when: inZone(start, zone, segment.from),
    side: 'left',
    author: segment.speaker,
    role: roleOf('left', segment.speaker, segment.text),
    text: segment.text,
    sources: [{ ...source, seconds: [segment.from, segment.to] }],
    editedByUser: false,
  }));
  const noted = notes.map((note): Entry => ({
    ...base,
    id: `${exhibit.sha256.slice(0, 16)}-n${note.id}`,
    when: inZone(start, zone, note.offsetMs / 1000),
    side: 'center',
    author: note.speaker ?? null,
    role: 'me',
    text: note.text,
    sources: [{ ...source, seconds: [note.offsetMs / 1000, (note.endMs ?? note.offsetMs) / 1000] }],
    editedByUser: true,
  }));
  return [...spoken, ...noted];
}
