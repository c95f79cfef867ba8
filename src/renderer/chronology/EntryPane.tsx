import { SegmentedControl } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { Entry } from '../../core/chronology/Entry.js';
import { AsRead } from '../correction/AsRead.js';
import { EntryEditor } from '../correction/EntryEditor.js';
import { isCorrected } from '../correction/isCorrected.js';
import { ExhibitPane } from '../exhibit/ExhibitPane.js';
import { useWords } from '../messages/useWords.js';
import { useOpenCase } from '../state/useCase.js';
import styles from './chronology.module.css';
import { chronologyWords } from './chronologyWords.js';
import { isDoubtful } from './isDoubtful.js';
import { useView } from './useView.js';

/** The original of an entry, what was read where the person set it right, and the form that sets it right. */
export function EntryPane({ entry }: { readonly entry: Entry }) {
  const { material, chronology } = useOpenCase();
  const { editing, source: wanted, endEdit, close, select } = useView();
  const source = entry.sources[wanted] ?? entry.sources[0];
  const doubt = isDoubtful(entry, material);
  const original = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The form takes room from the picture: what is being set right must stay in sight.
    original.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'center', inline: 'nearest' });
  }, [editing]);
  if (source === undefined) {
    return (
      <aside className={styles.pane}>
        <EntryEditor key={entry.id} entry={entry} isDoubtful={doubt} field={editing ?? 'text'} onClose={close} />
      </aside>
    );
  }
  const point = (message: string) => {
    const other = chronology.entries.find(({ sources }) => sources.some((one) => one.exhibit === source.exhibit && one.message === message));
    if (other !== undefined) select(other.id);
  };
  return (
    <aside className={styles.pane} data-editing={editing !== null}>
      {entry.sources.length > 1 && <Sources entry={entry} shown={entry.sources.indexOf(source)} />}
      <div ref={original} className={styles.original}>
        <ExhibitPane exhibit={source.exhibit} target={source.message} onTarget={point} onClose={close} />
      </div>
      {editing === null && isCorrected(entry) && (
        <div className={styles.beside}>
          <AsRead entry={entry} />
        </div>
      )}
      {editing !== null && <EntryEditor key={entry.id} entry={entry} isDoubtful={doubt} field={editing} onClose={endEdit} />}
    </aside>
  );
}

/** The same message on several screenshots: which of them is shown. */
function Sources({ entry, shown }: { readonly entry: Entry; readonly shown: number }) {
  const said = useWords(chronologyWords);
  const showSource = useView((view) => view.showSource);
  return (
    <div className={styles.sources}>
      <span>{said.standsOn(entry.sources.length)}</span>
      <SegmentedControl
        size="xs"
        aria-label={said.whichSource}
        value={String(shown)}
        data={entry.sources.map(({ exhibit }, at) => ({ value: String(at), label: said.exhibit(exhibit) }))}
        onChange={(at) => showSource(Number(at))}
      />
    </div>
  );
}
