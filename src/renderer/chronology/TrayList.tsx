import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useEffectEvent, useRef, type MouseEvent } from 'react';
import type { Entry } from '../../core/chronology/Entry.js';
import { useWords } from '../messages/useWords.js';
import { useOpenCase } from '../state/useCase.js';
import styles from './chronology.module.css';
import { chronologyWords } from './chronologyWords.js';
import { isDoubtful } from './isDoubtful.js';
import { useView } from './useView.js';
import { rangeBetween } from './wayThrough.js';

const rowPx = 30;

/** The undated entries, a line each, to be ticked; with Shift all between this one and the last. */
export function TrayList({ entries }: { readonly entries: readonly Entry[] }) {
  const said = useWords(chronologyWords);
  const { selected, sought, ticked, tick } = useView();
  const scroll = useRef<HTMLDivElement>(null);
  const last = useRef<string | null>(null);
  const list = useVirtualizer({ count: entries.length, getScrollElement: () => scroll.current, estimateSize: () => rowPx, overscan: 10 });
  const show = useEffectEvent(() => {
    const at = entries.findIndex(({ id }) => id === selected);
    if (at !== -1) list.scrollToIndex(at, { align: 'auto' });
  });
  useEffect(() => show(), [sought]);
  const toggle = (id: string, event: MouseEvent) => {
    const range = event.shiftKey && last.current !== null ? rangeBetween(entries.map((entry) => entry.id), last.current, id) : [id];
    tick(range, !ticked.has(id));
    last.current = id;
  };
  return (
    <div ref={scroll} className={styles.trayList} role="list" aria-label={said.undated(entries.length)}>
      <div style={{ height: list.getTotalSize(), position: 'relative' }} role="presentation">
        {list.getVirtualItems().map(({ index, start }) => {
          const entry = entries[index];
          if (entry === undefined) return null;
          return (
            <div key={entry.id} role="listitem" className={styles.trayRow} style={{ transform: `translateY(${start}px)`, height: rowPx }} data-selected={entry.id === selected}>
              <TrayRow entry={entry} isTicked={ticked.has(entry.id)} onToggle={(event) => toggle(entry.id, event)} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

function TrayRow({ entry, isTicked, onToggle }: { readonly entry: Entry; readonly isTicked: boolean; readonly onToggle: (event: MouseEvent) => void }) {
  const said = useWords(chronologyWords);
  const { material } = useOpenCase();
  const open = useView((view) => view.open);
  const doubt = isDoubtful(entry, material);
  const text = entry.text === '' ? said.image : entry.text;
  return (
    <>
      <input type="checkbox" aria-label={said.dateOf(text.slice(0, 80))} checked={isTicked} onClick={onToggle} onChange={() => undefined} />
      {entry.when.time !== null && <time>{entry.when.time}</time>}
      <button type="button" className={styles.trayText} onClick={() => open(entry.id)}>
        {text}
      </button>
      {doubt && <span className={styles.doubt}>{said.doubt}</span>}
      {entry.sources[0] !== undefined && <span>{said.exhibit(entry.sources[0].exhibit)}</span>}
    </>
  );
}
