import { Button, SegmentedControl, Select } from '@mantine/core';
import { IconFiles, IconFilterOff } from '@tabler/icons-react';
import { useEffect, useId, useRef, type KeyboardEvent, type RefObject } from 'react';
import type { ExhibitMaterial } from '../../core/chronology/Material.js';
import { exhibitKinds } from '../../core/exhibit/Exhibit.js';
import { wordKind } from '../../core/wording/wordTerms.js';
import { useLanguage, useWords } from '../messages/useWords.js';
import { useOpenCase } from '../state/useCase.js';
import { EmptyState } from '../ui/EmptyState.js';
import { ExhibitPane } from './ExhibitPane.js';
import { ExhibitTile } from './ExhibitTile.js';
import styles from './exhibits.module.css';
import { exhibitsWords } from './exhibitsWords.js';
import { isTrouble, passes, useExhibitsView } from './useExhibitsView.js';

/** All exhibits of the case as pictures; one opens beside them. */
export function ExhibitsScreen() {
  const { card, material } = useOpenCase();
  const said = useWords(exhibitsWords);
  const view = useExhibitsView();
  const { enter, selected, isOpen, open, close } = view;
  useEffect(() => enter(card.caseId), [card.caseId, enter]);
  const listId = useId();
  const shown = material.exhibits.filter((one) => passes(one, view));
  const idOf = (number: number) => `${listId}-${number}`;
  const grid = useRef<HTMLDivElement>(null);
  const keys = useGridKeys(grid, shown);
  const at = shown.findIndex(({ exhibit }) => exhibit.number === selected);
  const stepTo = (one: ExhibitMaterial | undefined) => one && (() => open(one.exhibit.number));
  // The grid has fewer columns beside an open exhibit: the chosen tile lies elsewhere then.
  useEffect(() => {
    if (selected !== null) document.getElementById(`${listId}-${selected}`)?.scrollIntoView({ block: 'nearest' });
  }, [listId, selected, isOpen]);
  const isGone = !material.exhibits.some(({ exhibit }) => exhibit.number === selected);
  return (
    <section className={styles.screen} aria-label={said.title}>
      <div className={styles.left}>
        {material.exhibits.length > 0 && <Filters shown={shown.length} />}
        {shown.length === 0 ? (
          <None isEmpty={material.exhibits.length === 0} />
        ) : (
          <div
            ref={grid}
            className={styles.grid}
            role="listbox"
            aria-label={said.list}
            aria-activedescendant={selected === null ? undefined : idOf(selected)}
            tabIndex={0}
            onKeyDown={keys}
          >
            {shown.map((one) => (
              <ExhibitTile
                key={one.exhibit.number}
                one={one}
                id={idOf(one.exhibit.number)}
                isSelected={one.exhibit.number === selected}
                onOpen={() => open(one.exhibit.number)}
              />
            ))}
          </div>
        )}
      </div>
      {isOpen && selected !== null && !isGone && (
        <div className={styles.beside}>
          <ExhibitPane exhibit={selected} onBefore={stepTo(shown[at - 1])} onAfter={stepTo(at === -1 ? undefined : shown[at + 1])} onClose={close} />
        </div>
      )}
    </section>
  );
}

/** Arrows walk through the grid as it lies, Enter and Space open, Escape closes. */
function useGridKeys(grid: RefObject<HTMLDivElement | null>, shown: readonly ExhibitMaterial[]) {
  const { selected, select, open, close } = useExhibitsView();
  return (event: KeyboardEvent) => {
    const columns = getComputedStyle(grid.current ?? document.body).gridTemplateColumns.split(' ').length;
    const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: columns, ArrowUp: -columns };
    const step = steps[event.key];
    const at = shown.findIndex(({ exhibit }) => exhibit.number === selected);
    const next = shown[at === -1 ? 0 : Math.min(shown.length - 1, Math.max(0, at + (step ?? 0)))];
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' || event.key === ' ') {
      if (next !== undefined) open(next.exhibit.number);
    } else if (step !== undefined && next !== undefined) {
      select(next.exhibit.number);
    } else return;
    event.preventDefault();
  };
}

function Filters({ shown }: { readonly shown: number }) {
  const { material } = useOpenCase();
  const said = useWords(exhibitsWords);
  const language = useLanguage();
  const { kind, only, filter } = useExhibitsView();
  const held = new Set(material.exhibits.map(({ exhibit }) => exhibit.kind));
  return (
    <div className={styles.filters}>
      <SegmentedControl
        size="xs"
        aria-label={said.only}
        value={only}
        onChange={(value) => filter({ only: value })}
        data={[
          { value: 'all', label: said.all },
          { value: 'trouble', label: said.trouble(material.exhibits.filter(isTrouble).length) },
          { value: 'leftOut', label: said.leftOut(material.exhibits.filter(({ exhibit }) => !exhibit.included).length) },
        ]}
      />
      <Select
        size="xs"
        className={styles.kindChoice}
        aria-label={said.kind}
        value={kind ?? ''}
        allowDeselect={false}
        data={[{ value: '', label: said.anyKind }, ...exhibitKinds.filter((one) => held.has(one)).map((one) => ({ value: one, label: wordKind(one, language) }))]}
        onChange={(value) => filter({ kind: exhibitKinds.find((one) => one === value) ?? null })}
      />
      <span className={styles.count} role="status">
        {said.shown(shown)}
      </span>
    </div>
  );
}

function None({ isEmpty }: { readonly isEmpty: boolean }) {
  const said = useWords(exhibitsWords);
  const { filter } = useExhibitsView();
  const mark = { size: 32, stroke: 1.5, 'aria-hidden': true } as const;
  return (
    <EmptyState icon={isEmpty ? <IconFiles {...mark} /> : <IconFilterOff {...mark} />} title={isEmpty ? said.empty : said.none}>
      <p>{isEmpty ? said.emptyHint : said.noneHint}</p>
      {!isEmpty && (
        <Button variant="default" onClick={() => filter({ kind: null, only: 'all' })}>
          {said.clear}
        </Button>
      )}
    </EmptyState>
  );
}
