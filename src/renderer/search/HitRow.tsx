import { wordChannel, wordRole } from '../../core/wording/wordTerms.js';
import { wordShortDate } from '../messages/wordDates.js';
import { nameOf } from '../exhibit/exhibitName.js';
import { useLanguage, useWords } from '../messages/useWords.js';
import { useOpenCase } from '../state/useCase.js';
import { ChannelIcon } from '../ui/ChannelIcon.js';
import { MarkedText } from './MarkedText.js';
import styles from './search.module.css';
import { searchWords } from './searchWords.js';
import type { FoundEntry } from './useHits.js';

interface HitRowProps {
  readonly found: FoundEntry;
  readonly id: string;
  readonly isActive: boolean;
  readonly onOpen: () => void;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** One hit: when, where and by whom it was said, and the words around what was found. */
export function HitRow({ found: { hit, entry }, id, isActive, onOpen }: HitRowProps) {
  const said = useWords(searchWords);
  const language = useLanguage();
  const { when, kind, channel, author, role, side, sources, included } = entry;
  const [source] = sources;
  const { material } = useOpenCase();
  const paper = kind === 'document' ? material.exhibits.find(({ exhibit }) => exhibit.number === source?.exhibit)?.exhibit : undefined;
  return (
    <div id={id} role="option" aria-selected={isActive} className={styles.hit} data-side={side} onClick={onOpen}>
      <div className={styles.hitHead}>
        <span className={styles.channel} title={wordChannel(channel, language)}>
          <ChannelIcon channel={channel} size={16} />
        </span>
        <strong>{author ?? (paper === undefined ? capital(wordRole(role, language)) : nameOf(paper))}</strong>
        {!included && <span className={styles.leftOut}>{said.leftOut}</span>}
        <span className={styles.told}>
          <span className={styles.when}>
            {when.date === null ? said.undated : wordShortDate(when.date, language)} {when.time}
          </span>
          <span className={styles.source}>{source === undefined ? said.ownEntry : said.exhibit(source.exhibit)}</span>
        </span>
      </div>
      <p>
        <MarkedText text={hit.snippet} ranges={hit.ranges} />
      </p>
    </div>
  );
}
