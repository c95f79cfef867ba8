import { Button } from '@mantine/core';
import { IconExternalLink, IconFileUnknown } from '@tabler/icons-react';
import { useState } from 'react';
import type { ExhibitMaterial } from '../../core/chronology/Material.js';
import { holdsLetters } from '../../core/exhibit/kindOf.js';
import type { PagePlace } from '../../core/exhibit/pagePlaces.js';
import type { Box, Reading } from '../../core/exhibit/Reading.js';
import { useWords } from '../messages/useWords.js';
import { ask } from '../state/ask.js';
import { useOpenCase } from '../state/useCase.js';
import { attempt } from '../state/useToasts.js';
import { EmptyState } from '../ui/EmptyState.js';
import { ArchiveView } from './ArchiveView.js';
import { CallView } from './CallView.js';
import { ExhibitTrouble } from './ExhibitTrouble.js';
import { exhibitWords } from './exhibitWords.js';
import { ImageView } from './ImageView.js';
import { LetterView } from './LetterView.js';
import { MailboxView } from './MailboxView.js';
import { MessageCard } from './MessageCard.js';
import { PagesView } from './PagesView.js';
import { TextView } from './TextView.js';
import { VideoView } from './VideoView.js';

/** The player, the letter and the archive tell of these themselves, the picture's words are marked. */
const shownAnyway = ['W_NOT_PLAYABLE', 'W_BODY_ALTERED', 'W_LOW_CONFIDENCE', 'W_OWNER_UNKNOWN'] as const;

interface OriginalViewProps {
  readonly one: ExhibitMaterial;
  readonly target: string | undefined;
  readonly marks: readonly Box[];
  readonly words: readonly string[];
  /** Where found words stand in a document with pages. */
  readonly places: readonly PagePlace[];
  readonly onTarget: ((message: string) => void) | undefined;
  /** Shows another exhibit in this place: an attachment. */
  readonly onFollow: (exhibit: number) => void;
}

/** The original as what it is: a picture, a letter, a recording, a text; above it what is amiss with it. */
export function OriginalView({ one, target, marks, words, places, onTarget, onFollow }: OriginalViewProps) {
  const { exhibit, reading } = one;
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
      ) : reading !== null && holdsLetters(reading) ? (
        <MailboxView exhibit={exhibit} onFollow={onFollow} />
      ) : exhibit.kind === 'call' ? (
        <CallView one={one} target={target} />
      ) : reading?.video !== undefined ? (
        <VideoView exhibit={exhibit} video={reading.video} />
      ) : hasPages(reading) ? (
        <PagesView one={one} pages={reading.pages} text={reading.text ?? ''} target={target} places={places} />
      ) : isImage ? (
        <ImageView one={one} target={seen} marks={[...marks, ...places.flatMap(({ bbox }) => (bbox ? [bbox] : []))]} onTarget={onTarget ?? pick} />
      ) : reading?.text !== undefined ? (
        <TextView one={one} text={reading.text} words={words} target={target} />
      ) : (
        <Unshowable one={one} />
      )}
      {isImage && picked !== null && onTarget === undefined && <MessageCard one={one} id={picked} onClose={() => pick(null)} />}
    </>
  );
}

/** A picture of one page is looked at as a picture. */
function hasPages(reading: Reading | null): reading is Reading & Required<Pick<Reading, 'pages'>> {
  return reading?.pages !== undefined && reading.pages.length > 0 && (reading.image === undefined || reading.pages.length > 1);
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
