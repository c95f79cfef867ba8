import { Button, CloseButton } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import type { ExhibitMaterial } from '../../core/chronology/Material.js';
import { messagesOf } from '../../core/chronology/messagesOf.js';
import { wordShortDate } from '../messages/wordDates.js';
import { useLanguage, useWords } from '../messages/useWords.js';
import { useOpenCase } from '../state/useCase.js';
import styles from './exhibit.module.css';
import { exhibitWords } from './exhibitWords.js';
import { ReadText } from './ReadText.js';
import { showEntry } from './showEntry.js';

interface MessageCardProps {
  readonly one: ExhibitMaterial;
  readonly id: string;
  readonly onClose: () => void;
}

/** The message the person pointed at on the image: as the machine read it and, beside it, as it was set right. */
export function MessageCard({ one, id, onClose }: MessageCardProps) {
  const { card, chronology } = useOpenCase();
  const said = useWords(exhibitWords);
  const language = useLanguage();
  const message = messagesOf(one).find((known) => known.id === id);
  if (message === undefined) return null;
  const { base, now, origin } = message;
  const entry = chronology.entries.find(({ sources }) => sources.some(({ exhibit, message: at }) => exhibit === one.exhibit.number && at === id));
  const { author, side, time, confidence, partial } = now;
  const date = entry?.when.date ?? now.date;
  const isOwn = origin === 'added' || origin === 'lost';
  const facts = [
    said.sides[side],
    author,
    date !== null && wordShortDate(date, language),
    entry?.when.time ?? time,
    isOwn ? said.added : said.confidence(Math.round(confidence * 100)),
    partial && said.cutOff,
  ];
  const isCorrected = now.text !== base.text;
  return (
    <section className={styles.card} aria-label={said.picked}>
      <header>
        <span className={styles.quiet}>{facts.filter(Boolean).join(' · ')}</span>
        {entry !== undefined && (
          <Button variant="subtle" size="compact-xs" leftSection={<IconPencil size={14} aria-hidden />} onClick={() => showEntry(card.caseId, entry.id)}>
            {said.toEntry}
          </Button>
        )}
        <CloseButton size="sm" aria-label={said.unpick} onClick={onClose} />
      </header>
      <div className={styles.twoTexts}>
        <div>
          {isCorrected && <strong>{said.asRead}</strong>}
          <p>
            <ReadText message={base} />
          </p>
        </div>
        {isCorrected && (
          <div>
            <strong>{said.setRight}</strong>
            <p>{now.text}</p>
          </div>
        )}
      </div>
    </section>
  );
}
