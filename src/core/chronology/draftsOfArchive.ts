import { archivedSide, ownerOf, wantsOwner } from '../chatArchive/archiveOwner.js';
import { archivedText } from '../chatArchive/archivedText.js';
import { inChosenChats } from '../chatArchive/chosenChats.js';
import { changesByTarget } from '../exhibit/correctionsInForce.js';
import type { ArchivedMessage, ChatArchive } from '../exhibit/ChatArchive.js';
import type { EntryTime } from '../dating/Dated.js';
import { inZone } from '../dating/inZone.js';
import { applyChanges } from './applyChanges.js';
import type { Draft } from './Draft.js';
import type { Entry, Locator } from './Entry.js';
import type { ExhibitMaterial } from './Material.js';
import { roleOf } from './roleOf.js';

/** The entries of a chat archive, one for each message of the chats that are taken in, in the archive's order; empty for any other exhibit. */
export function draftsOfArchive({ exhibit, reading, corrections }: ExhibitMaterial, zone: string): readonly Draft[] {
  const archive = reading?.archive;
  if (!archive) return [];
  const corrected = changesByTarget(corrections);
  const owner = ownerOf(archive, corrected);
  const areSidesUnknown = owner === null && wantsOwner(archive);
  const idStart = exhibit.sha256.slice(0, 16);
  return archive.messages.filter(inChosenChats(archive, corrected)).map((message, position): Draft => {
    const { id } = message;
    const changes = corrected.get(id);
    const side = archivedSide(message, archive, owner);
    const author = message.from === undefined ? null : (archive.participants[message.from]?.name ?? null);
    const text = archivedText(message);
    const entry: Entry = {
      id: `${idStart}-${id}`,
      when: whenOf(message, zone),
      channel: exhibit.channel === 'document' ? archive.app : exhibit.channel,
      kind: message.kind,
      side,
      author,
      role: roleOf(side, author, text),
      text,
      sources: [{ exhibit: exhibit.number, sha256: exhibit.sha256, message: id, locator: locatorOf(message, archive) }],
      tags: [],
      included: exhibit.included,
      editedByUser: false,
      confidence: 1,
    };
    const draft = { entry: applyChanges(entry, changes), exhibit: exhibit.number, position, partial: false };
    return { ...draft, ...(changes?.dismissed && { dismissed: true }), ...(areSidesUnknown && { sidesUnknown: true }) };
  });
}

function whenOf({ at }: ArchivedMessage, zone: string): EntryTime {
  return inZone(at === undefined ? null : { value: at, basis: 'container' }, zone);
}

function locatorOf({ id, line, chat }: ArchivedMessage, { chats }: ChatArchive): Locator {
  const several = chats.length > 1 && chats[chat]!.title !== '' ? { chat: chats[chat]!.title } : {};
  return line === undefined ? { ...several, message: id } : { ...several, line };
}
