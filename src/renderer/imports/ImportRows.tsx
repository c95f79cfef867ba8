import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { ImportItem } from '../../core/exhibit/ImportQueue.js';
import { useWords } from '../messages/useWords.js';
import { ImportRow } from './ImportRow.js';
import styles from './imports.module.css';
import { importWords } from './importWords.js';

/** The files of an import, of which there may be a hundred thousand: only those in sight are drawn. */
export function ImportRows({ items, onRetry }: { readonly items: readonly ImportItem[]; readonly onRetry: (exhibit: number) => void }) {
  'use no memo';
  const said = useWords(importWords);
  const scroll = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => 32,
    getItemKey: (at) => items[at]?.id ?? at,
    overscan: 8,
  });
  return (
    <div ref={scroll} className={styles.rows} role="list" aria-label={said.list} tabIndex={0}>
      <div className={styles.rowsInner} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ key, index, start }) => {
          const item = items[index];
          return item === undefined ? null : (
            <div
              key={key}
              ref={rows.measureElement}
              data-index={index}
              role="listitem"
              aria-posinset={index + 1}
              aria-setsize={items.length}
              className={styles.rowPlace}
              style={{ transform: `translateY(${start}px)` }}
            >
              <ImportRow item={item} onRetry={onRetry} />
            </div>
          );
        })}
      </div>
    </div>
  );
}
