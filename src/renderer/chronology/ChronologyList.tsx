import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useEffect, useEffectEvent, useImperativeHandle, useMemo, useRef, type Ref } from 'react';
import { wordDay } from '../messages/wordDates.js';
import { useLanguage, useWords } from '../messages/useWords.js';
import styles from './chronology.module.css';
import { chronologyWords } from './chronologyWords.js';
import { EntryRow } from './EntryRow.js';
import { headingOf, type Row } from './rowsOf.js';
import { useView } from './useView.js';

const guessedHeightPx = { day: 35, gap: 34, entry: 62 } as const;

/** What others ask of the list. */
export interface ListHandle {
  readonly scrollToDate: (date: string) => void;
  /** The day whose heading stands on top. */
  readonly dateOnTop: () => string | null;
}

interface ChronologyListProps {
  readonly rows: readonly Row[];
  readonly selected: string | null;
  /** Whether an original stands beside the list. */
  readonly isNarrow: boolean;
  readonly handle: Ref<ListHandle>;
}

/** The days one below the other. Only what is in sight is drawn; the heading of the day in sight stays on top. */
export function ChronologyList({ rows, selected, isNarrow, handle }: ChronologyListProps) {
  const said = useWords(chronologyWords);
  const scroll = useRef<HTMLDivElement>(null);
  const heading = useRef(0);
  const rangeExtractor = useCallback(
    (range: Range) => {
      heading.current = headingOf(rows, range.startIndex);
      return [...new Set([heading.current, ...defaultRangeExtractor(range)])].sort((a, b) => a - b);
    },
    [rows],
  );
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: (index) => guessedHeightPx[rows[index]?.type ?? 'entry'],
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 8,
    // Under the heading that stays on top nothing is in sight.
    scrollPaddingStart: guessedHeightPx.day - 1,
    scrollPaddingEnd: 8,
    rangeExtractor,
  });
  const secondLook = useRef(0);
  const isElsewhere = useRef(false);
  useImperativeHandle(handle, () => ({
    scrollToDate: (date) => {
      // Whoever asks for a day is not led back to what was chosen before, nor when its original is closed.
      isElsewhere.current = true;
      cancelAnimationFrame(secondLook.current);
      const at = rows.findIndex((row) => row.type === 'day' && row.date >= date);
      // The first entry below the heading, so that the heading itself is the one on top.
      list.scrollToIndex(at === -1 ? rows.length - 1 : at + 1, { align: 'start' });
    },
    dateOnTop: () => {
      const row = rows[heading.current];
      return row?.type === 'day' ? row.date : null;
    },
  }));
  // Only what is sought moves the list; new rows must not pull it away from where the person reads.
  const sought = useView((view) => view.sought);
  const at = useMemo(() => rows.findIndex((row) => row.type === 'entry' && row.entry.id === selected), [rows, selected]);
  const isThere = at !== -1;
  const show = useEffectEvent((align: 'auto' | 'center') => {
    if (at !== -1 && !isElsewhere.current) list.scrollToIndex(at, { align });
  });
  useEffect(() => {
    isElsewhere.current = false;
  }, [sought, selected]);
  const isBegun = useRef(false);
  useEffect(() => {
    // Coming back, the person finds the entry in the middle; afterwards the list moves no more than it must.
    const align = isBegun.current ? 'auto' : 'center';
    isBegun.current = true;
    show(align);
    // Beside an original the list is narrower and its rows are higher: once they are measured, look again.
    secondLook.current = requestAnimationFrame(() => {
      secondLook.current = requestAnimationFrame(() => show(align));
    });
    return () => cancelAnimationFrame(secondLook.current);
  }, [sought, isThere, isNarrow]);
  return (
    <div ref={scroll} className={styles.scroll} tabIndex={0} role="region" aria-label={said.title}>
      <div className={styles.list} style={{ height: list.getTotalSize() }}>
        {list.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          const isOnTop = index === heading.current && row.type === 'day';
          return (
            <div
              key={key}
              data-index={index}
              ref={list.measureElement}
              className={isOnTop ? styles.sticky : styles.placed}
              style={isOnTop ? undefined : { transform: `translateY(${start}px)` }}
            >
              <RowView row={row} isSelected={row.type === 'entry' && row.entry.id === selected} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

function RowView({ row, isSelected }: { readonly row: Row; readonly isSelected: boolean }) {
  const language = useLanguage();
  const said = useWords(chronologyWords);
  switch (row.type) {
    case 'day':
      return (
        <h2 className={styles.day}>
          <time dateTime={row.date}>{wordDay(row.date, language)}</time>
        </h2>
      );
    case 'gap':
      return (
        <p className={styles.gap} data-unanswered={row.gap.unanswered}>
          {row.gap.unanswered ? said.unanswered(row.gap.days) : said.gap(row.gap.days)}
        </p>
      );
    case 'entry':
      return <EntryRow entry={row.entry} isSelected={isSelected} />;
  }
}
