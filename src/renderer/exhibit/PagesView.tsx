import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useEffectEvent, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { ExhibitMaterial } from '../../core/chronology/Material.js';
import type { PagePlace } from '../../core/exhibit/pagePlaces.js';
import type { ReadPage } from '../../core/exhibit/ReadPage.js';
import { textWithin } from '../../core/exhibit/textWithin.js';
import { useWords } from '../messages/useWords.js';
import { useOpenCase } from '../state/useCase.js';
import styles from './document.module.css';
import { documentWords } from './documentWords.js';
import { ExcerptForm } from './ExcerptForm.js';
import { nameOf } from './exhibitName.js';
import { pageExcerpts } from './pageExcerpts.js';
import { PageSheet } from './PageSheet.js';
import { PageTools } from './PageTools.js';
import { selectedOn } from './selectedOn.js';
import { toText } from './toText.js';
import { useMark } from './useMark.js';
import { usePageScale } from './usePageScale.js';

interface PagesViewProps {
  readonly one: ExhibitMaterial;
  readonly pages: readonly ReadPage[];
  readonly text: string;
  /** The place that is looked at as an entry of the chronology. */
  readonly target: string | undefined;
  /** Where found words stand; the first is brought into sight. */
  readonly places: readonly PagePlace[];
}

const gap = 12;

/** A document page by page, as it looks. Only the pages in sight are drawn. A place on them can be made an entry. */
export function PagesView({ one, pages, text, target, places }: PagesViewProps) {
  const { exhibit, corrections } = one;
  const { caseId } = useOpenCase().card;
  const said = useWords(documentWords);
  const root = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(1);
  const { scale, isMeasured, isOwn, larger, smaller, fit } = usePageScale(frame, pages);
  const { mark, begin, place, hear, leave } = useMark(pages, text);
  const excerpts = useMemo(() => pageExcerpts(corrections), [corrections]);
  const list = useVirtualizer({
    count: pages.length,
    getScrollElement: () => frame.current,
    estimateSize: (at) => (pages[at]?.height ?? 0) * scale + gap,
    overscan: 1,
    paddingStart: gap,
    paddingEnd: 64,
  });
  useEffect(() => list.measure(), [list, scale]);
  const first = useMemo(() => excerpts.find(({ id }) => id === target) ?? places[0], [excerpts, target, places]);
  // Not when the scale changes: that keeps the place by itself.
  const showPlace = useEffectEvent(({ page, bbox }: NonNullable<typeof first>) => {
    const start = list.getOffsetForIndex(page - 1, 'start')?.[0] ?? 0;
    list.scrollToOffset(Math.max(0, start + (bbox?.[1] ?? 0) * scale - 120));
  });
  useEffect(() => {
    if (isMeasured && first !== undefined) showPlace(first);
  }, [first, isMeasured, list]);
  const markTop = mark?.bbox[1];
  const markPage = mark?.page;
  // What is marked by keys must stay in sight, the more so as the form takes room.
  const keepInSight = useEffectEvent((page: number, top: number) => {
    const element = frame.current;
    if (element === null) return;
    const at = (list.getOffsetForIndex(page - 1, 'start')?.[0] ?? 0) + top * scale;
    if (at < element.scrollTop + 24 || at > element.scrollTop + element.clientHeight - 48) list.scrollToOffset(Math.max(0, at - element.clientHeight / 3));
  });
  useEffect(() => {
    if (markTop !== undefined && markPage !== undefined) keepInSight(markPage, markTop);
  }, [markTop, markPage, list]);
  const goTo = (number: number) => list.scrollToIndex(Math.min(pages.length, Math.max(1, number)) - 1, { align: 'start' });
  const startMark = () => {
    const selected = selectedOn(frame.current, scale);
    const found = places.find(({ page, bbox }) => page === current && bbox !== undefined);
    const shown = (frame.current?.scrollTop ?? 0) - (list.getOffsetForIndex(current - 1, 'start')?.[0] ?? 0);
    if (selected !== null) begin(selected.page, selected.bbox);
    else begin(current, found?.bbox?.[1] ?? Math.max(0, shown / scale));
    frame.current?.focus();
  };
  const keys = (event: KeyboardEvent) => {
    if (hear(event, { start: startMark, goOn: () => toText(root.current) })) return taken(event);
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // Arrows move the page, not the list beside.
    if (event.key.startsWith('Arrow')) event.stopPropagation();
    const act = { '+': larger, '=': larger, '-': smaller, '0': fit, PageDown: () => goTo(current + 1), PageUp: () => goTo(current - 1), Home: () => goTo(1), End: () => goTo(pages.length) }[event.key];
    if (act === undefined) return;
    taken(event);
    act();
  };
  const scrolled = () => {
    const middle = (frame.current?.scrollTop ?? 0) + (frame.current?.clientHeight ?? 0) / 3;
    setCurrent((list.getVirtualItemForOffset(middle)?.index ?? 0) + 1);
  };
  return (
    <div ref={root} className={styles.pages}>
      <div className={styles.sheets}>
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
                    excerpts={excerpts.filter(({ page }) => page === index + 1)}
                    target={target}
                    marked={mark?.page === index + 1 ? mark.bbox : undefined}
                    draw={mark === null ? undefined : (box) => place(index + 1, box)}
                  />
                </div>
              ))}
          </div>
        </div>
        <PageTools current={current} count={pages.length} scale={scale} isOwn={isOwn} larger={larger} smaller={smaller} fit={fit} isMarking={mark !== null} onMark={mark === null ? startMark : leave} onGo={goTo} />
      </div>
      {mark !== null && <ExcerptForm one={one} place={mark} quote={textWithin(pages[mark.page - 1]!, text, mark.bbox)} onClose={leave} />}
    </div>
  );
}

function taken(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
}

const widest = (pages: readonly ReadPage[]): number => pages.reduce((most, { width }) => Math.max(most, width), 1);
