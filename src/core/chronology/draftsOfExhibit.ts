import { inZone } from '../dating/inZone.js';
import { changesByTarget, changesOfWhole, wholeExhibit } from '../exhibit/correctionsInForce.js';
import type { CallNote } from '../exhibit/Correction.js';
import type { Side, TranscriptSegment } from '../exhibit/Reading.js';
import { sideOfSpeaker } from '../transcript/sideOfSpeaker.js';
import { applyChanges } from './applyChanges.js';
import type { Draft } from './Draft.js';
import { draftsOfArchive } from './draftsOfArchive.js';
import { draftsOfMessages } from './draftsOfMessages.js';
import { entriesOfExcerpts } from './entriesOfExcerpts.js';
import type { Entry } from './Entry.js';
import type { ExhibitMaterial } from './Material.js';
import { letterText } from '../letter/withinLetter.js';
import { messagesOf } from './messagesOf.js';
import { roleOf } from './roleOf.js';

/**
 * The entries of one exhibit, in its own order: a screenshot gives one for each message, system line and date line (which
 * becomes no entry, it dates the others), a chat archive one for each message, a letter, a photo and a document one each, a
 * recording one for the call and one for each transcript segment and note, at its own wall-clock time; each of them one
 * more for every stretch that the person made an entry of its own.
 */
export function draftsOfExhibit(material: ExhibitMaterial, zone: string): readonly Draft[] {
  const { exhibit, reading } = material;
  const messages = exhibit.kind === 'screenshot' ? messagesOf(material) : [];
  if (reading?.archive && reading.archive.messages.length > 0) return draftsOfArchive(material, zone);
  const drafts = messages.length > 0 ? draftsOfMessages(material, messages, zone) : [];
  const whole = messages.length > 0 ? [] : [wholeEntry(material, zone), ...spokenEntries(material, zone)];
  const entries = [...whole, ...entriesOfExcerpts(material, zone)];
  return [...drafts, ...entries.map((entry, at) => ({ entry, exhibit: exhibit.number, position: drafts.length + at, partial: false }))];
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

/** What is said in a recording: transcript segments and the person's notes, each at start plus offset, in that order. */
function spokenEntries({ exhibit, reading, notes, corrections }: ExhibitMaterial, zone: string): readonly Entry[] {
  const corrected = changesByTarget(corrections);
  const spoken = [...(reading?.call?.transcript ?? []).map(spokenOfSegment), ...notes.map(spokenOfNote)].sort((a, b) => a.from - b.from);
  return spoken.flatMap(({ target, from, to, ...said }): Entry[] => {
    const entry: Entry = {
      ...said,
      id: `${exhibit.sha256.slice(0, 16)}-${target}`,
      channel: exhibit.channel,
      kind: 'call',
      when: inZone(exhibit.capturedAt, zone, from),
      sources: [{ exhibit: exhibit.number, sha256: exhibit.sha256, seconds: [from, to], message: target }],
      tags: [],
      included: exhibit.included,
      confidence: 1,
    };
    const changes = corrected.get(target);
    return changes?.dismissed ? [] : [applyChanges(entry, changes)];
  });
}

interface Spoken extends Pick<Entry, 'side' | 'author' | 'role' | 'text' | 'editedByUser'> {
  /** What corrections name it by. */
  readonly target: string;
  readonly from: number;
  readonly to: number;
}

function spokenOfSegment({ from, to, speaker, text }: TranscriptSegment, index: number): Spoken {
  const side = sideOfSpeaker(speaker);
  return { target: `s${index + 1}`, from, to, side, author: speaker, role: roleOf(side, speaker, text), text, editedByUser: false };
}

function spokenOfNote({ id, offsetMs, endMs = offsetMs, speaker: named, text, from, isEdited = false }: CallNote): Spoken {
  const speaker = named ?? null;
  const place = { target: `n${id}`, from: offsetMs / 1000, to: endMs / 1000, author: speaker, text };
  if (from === undefined) return { ...place, side: 'center', role: 'me', editedByUser: true };
  const side = sideOfSpeaker(speaker);
  return { ...place, side, role: roleOf(side, speaker, text), editedByUser: isEdited };
}
