import { Button } from '@mantine/core';
import { IconCornerUpLeft, IconTimeline } from '@tabler/icons-react';
import type { ExhibitMaterial } from '../../core/chronology/Material.js';
import type { EntryChanges } from '../../core/exhibit/Correction.js';
import type { ChatArchive } from '../../core/exhibit/ChatArchive.js';
import { useWords } from '../messages/useWords.js';
import { useOpenCase } from '../state/useCase.js';
import styles from './archive.module.css';
import { ArchivedFiles } from './ArchivedFiles.js';
import { answeredText, type ArchiveRow } from './archiveRows.js';
import { archiveWords } from './archiveWords.js';
import { PlainMarks } from './PlainMarks.js';
import { showEntry } from './showEntry.js';

interface ArchivedMessageRowProps {
  readonly one: ExhibitMaterial;
  readonly archive: ChatArchive;
  readonly row: Extract<ArchiveRow, { readonly type: 'message' }>;
  readonly changes: EntryChanges | undefined;
  readonly words: readonly string[];
  readonly isTarget: boolean;
  /** Whether the way to its entry is offered. */
  readonly isOffered: boolean;
  readonly onChoose: (id: string) => void;
  readonly onGo: (id: string) => void;
  readonly onFollow: (exhibit: number) => void;
}

/** One message of an archive, word for word, with what was set right below it. */
export function ArchivedMessageRow({ one, archive, row, changes, words, isTarget, isOffered, onChoose, onGo, onFollow }: ArchivedMessageRowProps) {
  const said = useWords(archiveWords);
  const { message, side, author, time } = row;
  const { id, kind, text, edited, deleted, forwardedFrom, replyTo, attachments = [], chat } = message;
  const chatTitle = archive.chats.length > 1 ? archive.chats[chat]?.title : undefined;
  const answered = replyTo === undefined ? null : answeredText(archive, replyTo);
  const marks = [time, kind === 'button' && said.button, edited && said.edited, deleted && said.deleted, changes?.dismissed && said.dismissed].filter(Boolean).join(' · ');
  return (
    <article className={styles.message} data-side={changes?.side ?? side} data-kind={kind} aria-current={isTarget ? 'true' : undefined} onClick={() => onChoose(id)}>
      {(author !== null || chatTitle !== undefined) && <strong>{[author, chatTitle].filter(Boolean).join(' · ')}</strong>}
      {forwardedFrom !== undefined && <p className={styles.aside}>{said.forwarded(forwardedFrom)}</p>}
      {replyTo !== undefined && answered !== null && (
        <button
          type="button"
          className={styles.answered}
          onClick={(event) => {
            event.stopPropagation();
            onGo(replyTo);
          }}
        >
          <IconCornerUpLeft size={14} aria-hidden /> <span>{said.answers(answered)}</span>
        </button>
      )}
      {text !== '' && (
        <p className={styles.text}>
          <PlainMarks text={text} words={words} />
        </p>
      )}
      <ArchivedFiles one={one} files={attachments} onFollow={onFollow} />
      {changes?.text !== undefined && changes.text !== text && (
        <p className={styles.corrected}>
          <span>{said.setRight}:</span> {changes.text}
        </p>
      )}
      <span className={styles.marks}>{marks}</span>
      {isOffered && <ToEntry exhibit={one.exhibit.number} message={id} label={said.toEntry} />}
    </article>
  );
}

function ToEntry({ exhibit, message, label }: { readonly exhibit: number; readonly message: string; readonly label: string }) {
  const { card, chronology } = useOpenCase();
  const entry = chronology.entries.find(({ sources }) => sources.some((source) => source.exhibit === exhibit && source.message === message));
  if (entry === undefined) return null;
  return (
    <Button
      variant="subtle"
      size="compact-xs"
      leftSection={<IconTimeline size={14} aria-hidden />}
      onClick={(event) => {
        event.stopPropagation();
        showEntry(card.caseId, entry.id);
      }}
    >
      {label}
    </Button>
  );
}
