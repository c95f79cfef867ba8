import { Kbd } from '@mantine/core';
import { IconTimeline } from '@tabler/icons-react';
import { useMemo } from 'react';
import { goToEntry } from '../app/goTo.js';
import { foundPlaces } from '../../core/search/foundPlaces.js';
import { ExhibitPane } from '../exhibit/ExhibitPane.js';
import { useWords } from '../messages/useWords.js';
import { useOpenCase } from '../state/useCase.js';
import { useProgram } from '../state/useProgram.js';
import { foundBoxes } from './foundBoxes.js';
import { OwnHit } from './OwnHit.js';
import styles from './search.module.css';
import { searchWords } from './searchWords.js';
import type { FoundEntry } from './useHits.js';

/** The original of a hit with the message and the found words marked, or the person's own entry. */
export function HitPane({ found, onClose }: { readonly found: FoundEntry; readonly onClose: () => void }) {
  const { card, material } = useOpenCase();
  const said = useWords(searchWords);
  const { entry, hit } = found;
  const [source] = entry.sources;
  const mod = useProgram(({ app }) => app.platform) === 'darwin' ? '⌘' : 'Ctrl';
  const words = useMemo(() => hit.textRanges.map(([from, to]) => entry.text.slice(from, to)), [entry, hit]);
  const marks = useMemo(() => foundBoxes(entry, hit.textRanges, material.exhibits), [entry, hit, material]);
  const places = useMemo(() => foundPlaces(entry, hit.textRanges, material.exhibits), [entry, hit, material]);
  return (
    <div className={styles.pane}>
      {source === undefined ? (
        <OwnHit found={found} onClose={onClose} />
      ) : (
        <>
          <ExhibitPane exhibit={source.exhibit} target={source.message} marks={marks} words={words} places={places} onClose={onClose} />
          <button type="button" className={styles.toEntry} onClick={() => goToEntry(card.caseId, entry.id)}>
            <IconTimeline size={16} aria-hidden />
            {said.inChronology}
            <Kbd size="xs">{mod} Enter</Kbd>
          </button>
        </>
      )}
    </div>
  );
}
