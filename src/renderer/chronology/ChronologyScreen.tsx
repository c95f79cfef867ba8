import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import type { Entry } from '../../core/chronology/Entry.js';
import { OwnEntryDialog } from '../correction/OwnEntryDialog.js';
import { useEdits } from '../correction/useEdits.js';
import { useOpenCase } from '../state/useCase.js';
import { apartFromAwaited } from './awaited.js';
import { ChronologyBar } from './ChronologyBar.js';
import { ChronologyList, type ListHandle } from './ChronologyList.js';
import styles from './chronology.module.css';
import { EntryPane } from './EntryPane.js';
import { passes } from './filters.js';
import { isDoubtful } from './isDoubtful.js';
import { NoEntries } from './NoEntries.js';
import { rowsOf } from './rowsOf.js';
import { UndatedTray } from './UndatedTray.js';
import { useChronologyKeys } from './useChronologyKeys.js';
import { usePlace } from './usePlace.js';
import { useView } from './useView.js';
import { nextThat } from './wayThrough.js';

/** The dated record of the dispute, day by day, with the original of an entry beside it. */
export function ChronologyScreen() {
  usePlace();
  const { material, chronology } = useOpenCase();
  const { filters, selected, isOpen, isTrayOpen, select, showTray } = useView();
  const [own, setOwn] = useState<{ readonly date: string | null } | null>(null);
  const list = useRef<ListHandle>(null);
  const { present, awaited } = useMemo(() => apartFromAwaited(chronology.entries, material), [chronology, material]);
  const shown = useMemo(() => present.filter((entry) => passes(entry, filters, material)), [present, filters, material]);
  const rows = useMemo(() => rowsOf(shown, chronology.gaps), [shown, chronology]);
  const [undated, dated] = useMemo(() => apart(shown), [shown]);
  const current = useMemo(() => chronology.entries.find(({ id }) => id === selected), [chronology, selected]);
  const isTrayShown = isTrayOpen || filters.only === 'undated' || dated.length === 0;
  // As they stand on the screen: the tray is above the days.
  const walked = useMemo(() => (isTrayShown ? [...undated, ...dated] : dated), [isTrayShown, undated, dated]);
  const seek = (entry: Entry) => {
    if (entry.when.date === null) showTray(true);
    select(entry.id);
  };
  const nextDoubtful = () => {
    const next = nextThat([...dated, ...undated], selected, (entry) => isDoubtful(entry, material));
    if (next !== undefined) seek(next);
  };
  const writeOwn = () => setOwn({ date: current?.when.date ?? list.current?.dateOnTop() ?? null });
  useChronologyKeys({ shown: walked, current, onOwn: writeOwn, onNextDoubtful: nextDoubtful });
  useTouched(chronology.entries, seek);
  return (
    <section className={styles.screen}>
      <div className={styles.left}>
        <ChronologyBar shown={shown.length} onDate={(date) => list.current?.scrollToDate(date)} onOwn={writeOwn} onNextDoubtful={nextDoubtful} />
        <UndatedTray entries={undated} isOpen={isTrayShown} isAlone={rows.length === 0} />
        {rows.length > 0 ? <ChronologyList rows={rows} selected={selected} isNarrow={isOpen} handle={list} /> : undated.length === 0 && <NoEntries awaited={awaited} isFiltered={present.length > 0} />}
      </div>
      {isOpen && current !== undefined && <EntryPane entry={current} />}
      {own !== null && <OwnEntryDialog date={own.date} onClose={() => setOwn(null)} />}
    </section>
  );
}

function apart(entries: readonly Entry[]): readonly [undated: readonly Entry[], dated: readonly Entry[]] {
  const isUndated = ({ when }: Entry): boolean => when.date === null;
  return [entries.filter(isUndated), entries.filter((entry) => !isUndated(entry))];
}

/** Brings into sight what was changed, taken back or done again: a new date moves an entry far away. */
function useTouched(entries: readonly Entry[], seek: (entry: Entry) => void): void {
  const touched = useEdits((edits) => edits.touched);
  const seen = useRef(touched);
  const show = useEffectEvent((id: string) => {
    const entry = entries.find((one) => one.id === id);
    if (entry !== undefined) seek(entry);
  });
  useEffect(() => {
    if (touched === null || touched === seen.current) return;
    seen.current = touched;
    show(touched.id);
  }, [touched]);
}
