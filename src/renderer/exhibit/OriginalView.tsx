import { Button } from '@mantine/core';
import { IconExternalLink, IconFileUnknown } from '@tabler/icons-react';
import { useState } from 'react';
import type { ExhibitMaterial } from '../../core/chronology/Material.js';
import { mailboxType } from '../../core/exhibit/kindOf.js';
import type { Box } from '../../core/exhibit/Reading.js';
import { useWords } from '../messages/useWords.js';
import { ask } from '../state/ask.js';
import { useOpenCase } from '../state/useCase.js';
import { attempt } from '../state/useToasts.js';
import { EmptyState } from '../ui/EmptyState.js';
import { ArchiveView } from './ArchiveView.js';
import { CallView } from './CallView.js';
import styles from './exhibit.module.css';
import { ExhibitTrouble } from './ExhibitTrouble.js';
import { exhibitWords } from './exhibitWords.js';
import { ImageView } from './ImageView.js';
import { LetterView } from './LetterView.js';
import { MailboxView } from './MailboxView.js';
import { MarkedWords } from './MarkedWords.js';
import { MessageCard } from './MessageCard.js';

/** The player, the letter and the archive tell of these themselves, the picture's words are marked. */
const shownAnyway = ['W_NOT_PLAYABLE', 'W_BODY_ALTERED', 'W_LOW_CONFIDENCE', 'W_OWNER_UNKNOWN'] as const;

interface OriginalViewProps {
  readonly one: ExhibitMaterial;
  readonly target: string | undefined;
  readonly marks: readonly Box[];
  readonly words: readonly string[];
  readonly onTarget: ((message: string) => void) | undefined;
  /** Shows another exhibit in this place: an attachment. */
  readonly onFollow: (exhibit: number) => void;
}

/** The original as what it is: a picture, a letter, a recording, a text; above it what is amiss with it. */
export function OriginalView({ one, target, marks, words, onTarget, onFollow }: OriginalViewProps) {
  const { exhibit, reading } = one;
  const said = useWords(exhibitWords);
  const isImage = exhibit.mediaType.startsWith('image/');
  const [picked, pick] = useState<string | null>(null);
  const seen = onTarget === undefined ? (picked ?? target) : target;
  return (
    <>
      <ExhibitTrouble one={one} except={shownAnyway} />
      {reading?.archive !== undefined && reading.archive.messages.length > 0 ? (
        <ArchiveView one={one} archive={reading.archive} target={target} words={words} onTarget={onTarget} onFollow={onFollow} />
      ) : reading?.letter !== undefined ? (
        <LetterView exhibit={exhibit} letter={reading.letter} words={words} onFollow={onFollow} />
      ) : exhibit.mediaType === mailboxType ? (
        <MailboxView exhibit={exhibit} onFollow={onFollow} />
      ) : exhibit.kind === 'call' ? (
        <CallView one={one} target={target} />
      ) : isImage ? (
        <ImageView one={one} target={seen} marks={marks} onTarget={onTarget ?? pick} />
      ) : reading?.text !== undefined ? (
        <pre className={styles.plain} tabIndex={0} aria-label={said.text} role="region">
          <MarkedWords text={reading.text} words={words} />
        </pre>
      ) : (
        <Unshowable one={one} />
      )}
      {isImage && picked !== null && onTarget === undefined && <MessageCard one={one} id={picked} onClose={() => pick(null)} />}
    </>
  );
}

/** A file that only another program can show. */
function Unshowable({ one: { exhibit } }: { readonly one: ExhibitMaterial }) {
  const { caseId } = useOpenCase().card;
  const said = useWords(exhibitWords);
  return (
    <EmptyState icon={<IconFileUnknown size={32} stroke={1.5} aria-hidden />} title={said.cannotShow}>
      <p>{said.cannotShowHint}</p>
      <Button
        variant="default"
        leftSection={<IconExternalLink size={16} aria-hidden />}
        onClick={() => void attempt(() => ask('exhibit.open', { caseId, exhibit: exhibit.number }))}
      >
        {said.open}
      </Button>
    </EmptyState>
  );
}
