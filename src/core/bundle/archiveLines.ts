import { archivedSide, ownerOf } from '../chatArchive/archiveOwner.js';
import { inChosenChats } from '../chatArchive/chosenChats.js';
import { inZone } from '../dating/inZone.js';
import type { Corrected } from '../exhibit/correctionsInForce.js';
import type { ArchivedMessage, ChatArchive } from '../exhibit/ChatArchive.js';
import { wordChannel } from '../wording/wordTerms.js';
import type { BundleCase } from './BundleCase.js';
import { bundleWords } from './bundleWords.js';
import { correctionLines } from './correctionLines.js';

/** A chat archive in text/NNNN.txt: who speaks, then every message of the chats taken in, with its moment, author and marks. */
export function archiveLines(archive: ChatArchive, corrected: Corrected, bundle: Pick<BundleCase, 'language' | 'record'>): readonly string[] {
  const { language, record } = bundle;
  const said = bundleWords(language);
  const { app, chats, participants, messages } = archive;
  const owner = ownerOf(archive, corrected);
  const named = participants.map(({ id, name }) => (id === owner ? `${name} (${said.mine})` : name));
  const taken = messages.filter(inChosenChats(archive, corrected));
  const lines = ['', `${said.chatArchive}: ${[wordChannel(app, language), ...chats.map(({ title }) => title)].filter(Boolean).join(', ')}`];
  lines.push(`${said.participants}: ${named.join(', ')}`);
  if (taken.length < messages.length) lines.push(said.chatsLeftOut(messages.length - taken.length));
  for (const message of taken) lines.push('', `[${headOf(message)}]`, ...bodyOf(message));
  return lines;

  function headOf({ id, line, chat, from, at, kind, edited, deleted, forwardedFrom, replyTo }: ArchivedMessage): string {
    const { date, time } = inZone(at === undefined ? null : { value: at, basis: 'container' }, record.zone);
    const who = from === undefined ? said.system : participants[from]!.name;
    return [
      [date, time].filter(Boolean).join(' '),
      chats.length > 1 ? chats[chat]!.title : '',
      kind === 'button' ? `${who}, ${said.button}` : who,
      edited ? said.edited : '',
      deleted ? said.deleted : '',
      forwardedFrom === undefined ? '' : `${said.forwardedFrom} ${forwardedFrom}`,
      replyTo === undefined ? '' : `${said.replyTo} #${replyTo}`,
      `#${line ?? id}`,
    ].filter(Boolean).join(' · ');
  }

  function bodyOf(message: ArchivedMessage): readonly string[] {
    const { id, text, attachments = [] } = message;
    const changes = corrected.get(id);
    const side = archivedSide(message, archive, owner);
    return [
      ...(text === '' ? [] : [text]),
      ...attachments.map(({ name, sha256, url }) => `+ ${[name, sha256 && `SHA-256 ${sha256}`, url].filter(Boolean).join(' ')}`),
      ...correctionLines(text, changes, said),
      ...(changes?.side !== undefined && changes.side !== side ? [`${said.corrected}: ${changes.side === 'right' ? said.mine : said.theirs}`] : []),
    ];
  }
}
