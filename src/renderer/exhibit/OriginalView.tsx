import { Button } from '@mantine/core';
import { IconExternalLink, IconFileUnknown } from '@tabler/icons-react';
import type { ExhibitMaterial } from '../../core/chronology/Material.js';
import type { Box } from '../../core/exhibit/Reading.js';
import { useWords } from '../messages/useWords.js';
import { ask } from '../state/ask.js';
import { useOpenCase } from '../state/useCase.js';
import { attempt } from '../state/useToasts.js';
import { EmptyState } from '../ui/EmptyState.js';
import { CallView } from './CallView.js';
import styles from './exhibit.module.css';
import { exhibitWords } from './exhibitWords.js';
import { ImageView } from './ImageView.js';
import { LetterView } from './LetterView.js';
import { MarkedWords } from './MarkedWords.js';

interface OriginalViewProps {
  readonly one: ExhibitMaterial;
  readonly target: string | undefined;
  readonly marks: readonly Box[];
  readonly words: readonly string[];
  readonly onTarget: ((message: string) => void) | undefined;
  /** Shows another exhibit in this place: an attachment. */
  readonly onFollow: (exhibit: number) => void;
}

/** The original as what it is: a picture, a letter, a recording, a text. */
export function OriginalView({ one, target, marks, words, onTarget, onFollow }: OriginalViewProps) {
  const { exhibit, reading } = one;
  const { caseId } = useOpenCase().card;
  const said = useWords(exhibitWords);
  if (reading?.letter !== undefined) return <LetterView exhibit={exhibit} letter={reading.letter} words={words} onFollow={onFollow} />;
  if (exhibit.kind === 'call') return <CallView one={one} />;
  if (exhibit.mediaType.startsWith('image/')) return <ImageView one={one} target={target} marks={marks} onTarget={onTarget} />;
  if (reading?.text !== undefined) return (
      <pre className={styles.plain}>
        <MarkedWords text={reading.text} words={words} />
      </pre>
    );
  return (
    <EmptyState icon={<IconFileUnknown size={32} stroke={1.5} aria-hidden />} title={said.cannotShow}>
      <p>{exhibit.reading.at === 'queued' ? said.queued : said.cannotShowHint}</p>
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
