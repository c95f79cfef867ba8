import { Button, CloseButton } from '@mantine/core';
import { IconTimeline } from '@tabler/icons-react';
import { wordChannel } from '../../core/wording/wordTerms.js';
import { wordDay } from '../messages/wordDates.js';
import { useLanguage, useWords } from '../messages/useWords.js';
import { goToEntry } from '../app/goTo.js';
import { useOpenCase } from '../state/useCase.js';
import { MarkedText } from './MarkedText.js';
import styles from './search.module.css';
import { searchWords } from './searchWords.js';
import type { FoundEntry } from './useHits.js';

/** A hit in an entry of the person's own, which has no original to show: the whole of its text. */
export function OwnHit({ found: { hit, entry }, onClose }: { readonly found: FoundEntry; readonly onClose: () => void }) {
  const said = useWords(searchWords);
  const language = useLanguage();
  const { caseId } = useOpenCase().card;
  const { when, channel, text } = entry;
  return (
    <article className={styles.own}>
      <header>
        <div>
          <h2>{when.date === null ? said.undated : wordDay(when.date, language)}</h2>
          <span>{[when.time, wordChannel(channel, language), said.ownEntry].filter(Boolean).join(' · ')}</span>
        </div>
        <CloseButton aria-label={said.close} onClick={onClose} />
      </header>
      <p>
        <MarkedText text={text} ranges={hit.textRanges} />
      </p>
      <Button variant="default" leftSection={<IconTimeline size={16} aria-hidden />} onClick={() => goToEntry(caseId, entry.id)}>
        {said.inChronology}
      </Button>
    </article>
  );
}
