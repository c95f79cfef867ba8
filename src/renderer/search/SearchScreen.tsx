import { Button, SegmentedControl } from '@mantine/core';
import { IconFiles, IconZoomQuestion } from '@tabler/icons-react';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { useWords } from '../messages/useWords.js';
import { useOpenCase } from '../state/useCase.js';
import { EmptyState } from '../ui/EmptyState.js';
import { HitPane } from './HitPane.js';
import { HitRow } from './HitRow.js';
import { SearchFilterBar, SearchQuestion } from './SearchFields.js';
import { SearchLessons } from './SearchLessons.js';
import styles from './search.module.css';
import { searchWords } from './searchWords.js';
import { foundEntries, useHits, type Found, type FoundEntry } from './useHits.js';
import { mostHits, useSearch } from './useSearch.js';
import { useHitKeys } from './useHitKeys.js';

/** Search over everything in the case, as one types; a hit opens its original beside the list. */
export function SearchScreen() {
  const { card, chronology, revision } = useOpenCase();
  const search = useSearch();
  const { enter, calls, order, openEntry, openHit } = search;
  const field = useRef<HTMLInputElement>(null);
  const listId = useId();
  useEffect(() => enter(card.caseId), [card.caseId, enter]);
  useEffect(() => field.current?.select(), [calls]);
  const found = useHits(search, revision);
  const list = useMemo(() => foundEntries(found, chronology, order), [found, chronology, order]);
  const [active, setActive] = useState<string | null>(openEntry);
  const at = Math.max(0, list.findIndex(({ entry }) => entry.id === active));
  const current = list[at];
  const idOf = (one: FoundEntry) => `${listId}-${one.entry.id}`;
  const choose = (one: FoundEntry, isOpening: boolean) => {
    setActive(one.entry.id);
    if (isOpening || openEntry !== null) openHit(one.entry.id);
    document.getElementById(idOf(one))?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = useHitKeys({ list, at, choose });
  const opened = list.find(({ entry }) => entry.id === openEntry);
  const known = useMemo(() => new Set(chronology.entries.map(({ channel }) => channel)), [chronology]);
  return (
    <section className={styles.screen} data-open={opened !== undefined} aria-label={useWords(searchWords).title}>
      <div className={styles.asking}>
        <SearchQuestion field={field} listId={listId} activeId={current && idOf(current)} onKeyDown={onKeyDown} />
        <SearchFilterBar known={known} />
      </div>
      <div className={styles.answer}>
        <div className={styles.left}>
          <Standing found={found} count={list.length} />
          <div id={listId} className={styles.hits} role="listbox" aria-label={useWords(searchWords).results} onKeyDown={onKeyDown} tabIndex={list.length > 0 ? 0 : -1} aria-activedescendant={current && idOf(current)}>
            {list.map((one) => (
              <HitRow key={one.entry.id} found={one} id={idOf(one)} isActive={one === current} onOpen={() => choose(one, true)} />
            ))}
          </div>
          {list.length === 0 && <NoHits found={found} />}
        </div>
        {opened !== undefined && <HitPane found={opened} onClose={() => openHit(null)} />}
      </div>
    </section>
  );
}

/** How many were found, in which order, and the way to more. */
function Standing({ found, count }: { readonly found: Found | null; readonly count: number }) {
  const said = useWords(searchWords);
  const { order, sort, limit, showMore } = useSearch();
  if (found === null || count === 0) return <div className={styles.silent} role="status" />;
  return (
    <div className={styles.standing}>
      <span role="status">{found.isFull ? said.foundFirst(count) : said.found(count)}</span>
      {found.isFull && limit < mostHits && (
        <Button variant="subtle" size="compact-sm" onClick={showMore}>
          {said.more}
        </Button>
      )}
      <SegmentedControl
        size="xs"
        ml="auto"
        aria-label={said.order}
        value={order}
        onChange={sort}
        data={[
          { value: 'best', label: said.best },
          { value: 'date', label: said.byDate },
        ]}
      />
    </div>
  );
}

/** Nothing asked, nothing found, or nothing there to be found. */
function NoHits({ found }: { readonly found: Found | null }) {
  const said = useWords(searchWords);
  const { chronology, queue } = useOpenCase();
  const { filters, clearFilters, type, callField } = useSearch();
  const reading = queue.total - queue.done;
  const mark = { size: 32, stroke: 1.5, 'aria-hidden': true } as const;
  if (chronology.entries.length === 0 && reading === 0) {
    return (
      <EmptyState icon={<IconFiles {...mark} />} title={said.emptyCase}>
        <p>{said.emptyCaseHint}</p>
      </EmptyState>
    );
  }
  if (found === null) {
    return (
      <SearchLessons
        onTry={(example) => {
          type(example);
          callField();
        }}
      />
    );
  }
  const isFiltered = Object.keys(filters).length > 0;
  return (
    <EmptyState icon={<IconZoomQuestion {...mark} />} title={said.nothing(found.text)}>
      <p>{isFiltered ? said.nothingFiltered : said.nothingHint}</p>
      {reading > 0 && <p>{said.stillReading(reading)}</p>}
      {isFiltered && (
        <Button variant="default" onClick={clearFilters}>
          {said.clearFilters}
        </Button>
      )}
    </EmptyState>
  );
}
