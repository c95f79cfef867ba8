import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Exhibit } from '../../core/exhibit/Exhibit.js';
import type { PagePlace } from '../../core/exhibit/pagePlaces.js';
import type { ReadPage } from '../../core/exhibit/ReadPage.js';
import { useWords } from '../messages/useWords.js';
import { useOpenCase } from '../state/useCase.js';
import styles from './document.module.css';
import { documentWords } from './documentWords.js';
import { nameOf } from './exhibitName.js';
import { PageSheet } from './PageSheet.js';
import { PageTools } from './PageTools.js';
import { usePageScale } from './usePageScale.js';

interface PagesViewProps {
  readonly exhibit: Exhibit;
  readonly pages: readonly ReadPage[];
  readonly text: string;
  /** Where found words stand; the first is brought into sight. */
  readonly places: readonly PagePlace[];
}

const gap = 12;

/** A document page by page, as it looks. Only the pages in sight are drawn. */
export function PagesView({ exhibit, pages, text, places }: PagesViewProps) {
  const { caseId } = useOpenCase().card;
  const said = useWords(documentWords);
  const frame = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(1);
  const { scale, isMeasured, isOwn, larger, smaller, fit } = usePageScale(frame, pages);
  const list = useVirtualizer({
    count: pages.length,
    getScrollElement: () => frame.current,
    estimateSize: (at) => (pages[at]?.height ?? 0) * scale + gap,
    overscan: 1,
    paddingStart: gap,
    paddingEnd: 64,
  });
  useEffect(() => list.measure(), [list, scale]);
  const [first] = places;
  useEffect(() => {
    if (!isMeasured || first === undefined) return;
    const start = list.getOffsetForIndex(first.page - 1, 'start')?.[0] ?? 0;
    list.scrollToOffset(Math.max(0, start + (first.bbox?.[1] ?? 0) * scale - 120));
    // A change of size keeps the place by itself.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [first, isMeasured, list]);
  const goTo = (number: number) => list.scrollToIndex(Math.min(pages.length, Math.max(1, number)) - 1, { align: 'start' });
  const keys = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = { '+': larger, '=': larger, '-': smaller, '0': fit, PageDown: () => goTo(current + 1), PageUp: () => goTo(current - 1), Home: () => goTo(1), End: () => goTo(pages.length) }[event.key];
    // Arrows move the page, not the list beside.
    if (event.key.startsWith('Arrow')) event.stopPropagation();
    if (act === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  const scrolled = () => {
    const middle = (frame.current?.scrollTop ?? 0) + (frame.current?.clientHeight ?? 0) / 3;
    setCurrent((list.getVirtualItemForOffset(middle)?.index ?? 0) + 1);
  };
  return (
    <div className={styles.pages}>
      <div ref={frame} className={styles.frame} tabIndex={0} role="region" aria-label={said.document(nameOf(exhibit))} onKeyDown={keys} onScroll={scrolled}>
        <div className={styles.stack} style={{ height: list.getTotalSize(), minWidth: widest(pages) * scale }}>
          {isMeasured &&
            list.getVirtualItems().map(({ index, start }) => (
              <div key={index} className={styles.place} style={{ transform: `translateY(${start}px)` }}>
                <PageSheet
                  address={`dossier://page/${caseId}/${exhibit.number}`}
                  page={pages[index]!}
                  text={text}
                  scale={scale}
                  found={places.filter(({ page }) => page === index + 1)}
                />
              </div>
            ))}
        </div>
      </div>
      <PageTools current={current} count={pages.length} scale={scale} isOwn={isOwn} larger={larger} smaller={smaller} fit={fit} onGo={goTo} />
    </div>
  );
}

const widest = (pages: readonly ReadPage[]): number => pages.reduce((most, { width }) => Math.max(most, width), 1);
