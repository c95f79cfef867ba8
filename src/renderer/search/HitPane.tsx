import { useMemo } from 'react';
import { ExhibitPane } from '../exhibit/ExhibitPane.js';
import { useOpenCase } from '../state/useCase.js';
import { foundBoxes } from './foundBoxes.js';
import { OwnHit } from './OwnHit.js';
import styles from './search.module.css';
import type { FoundEntry } from './useHits.js';

/** The original of a hit with the message and the found words marked, or the person's own entry. */
export function HitPane({ found, onClose }: { readonly found: FoundEntry; readonly onClose: () => void }) {
  const { material } = useOpenCase();
  const { entry, hit } = found;
  const [source] = entry.sources;
  const words = useMemo(() => hit.textRanges.map(([from, to]) => entry.text.slice(from, to)), [entry, hit]);
  const marks = useMemo(() => foundBoxes(entry, hit.textRanges, material.exhibits), [entry, hit, material]);
  return (
    <div className={styles.pane}>
      {source === undefined ? (
        <OwnHit found={found} onClose={onClose} />
      ) : (
        <ExhibitPane exhibit={source.exhibit} target={source.message} marks={marks} words={words} onClose={onClose} />
      )}
    </div>
  );
}
