import { ActionIcon, Tooltip } from '@mantine/core';
import { IconCrop } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { ExhibitMaterial } from '../../core/chronology/Material.js';
import { excerptsOf } from '../../core/exhibit/excerptsOf.js';
import type { TextRange } from '../../core/search/Search.js';
import { useWords } from '../messages/useWords.js';
import documentStyles from './document.module.css';
import { documentWords } from './documentWords.js';
import { ExcerptForm } from './ExcerptForm.js';
import styles from './exhibit.module.css';
import { exhibitWords } from './exhibitWords.js';
import { MarkedWords } from './MarkedWords.js';
import { grownByLine, lineAt, lineNumber, lineRange, nextLine, trimmed } from './textLines.js';
import { toText } from './toText.js';

interface TextViewProps {
  readonly one: ExhibitMaterial;
  readonly text: string;
  readonly words: readonly string[];
  readonly target: string | undefined;
}

/** A text without pages. A stretch of it can be made an entry: what the person selected, or lines chosen by keys. */
export function TextView({ one, text, words, target }: TextViewProps) {
  const said = useWords(documentWords);
  const shared = useWords(exhibitWords);
  const root = useRef<HTMLDivElement>(null);
  const pre = useRef<HTMLPreElement>(null);
  const marked = useRef<HTMLElement>(null);
  const [range, setRange] = useState<TextRange | null>(null);
  const excerpt = useMemo(() => excerptsOf(one.corrections).find(({ id }) => id === target)?.excerpt, [one.corrections, target]);
  const looked = excerpt !== undefined && 'line' in excerpt.place ? lineRange(text, excerpt.place.line, excerpt.quote) : null;
  const shown = range ?? looked;
  const [start, end] = shown ?? [0, 0];
  useEffect(() => marked.current?.scrollIntoView({ block: 'nearest' }), [start, end]);
  const startMark = () => {
    if (range !== null) return setRange(null);
    setRange(trimmed(text, selectedIn(pre.current) ?? lineAt(text, looked?.[0] ?? 0)));
    window.getSelection()?.removeAllRanges();
    pre.current?.focus();
  };
  const keys = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey) return;
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
    if (by !== null && range === null && !event.altKey) event.stopPropagation();
    const act =
      range === null
        ? event.code === 'KeyM' && !event.altKey
          ? startMark
          : undefined
        : by !== null
          ? () => setRange(event.altKey ? grownByLine(text, range, by) : nextLine(text, range, by))
          : event.code === 'KeyM'
            ? startMark
            : { Escape: () => setRange(null), Enter: () => toText(root.current) }[event.key];
    if (act === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return (
    <div ref={root} className={`${documentStyles.pages} ${documentStyles.texts}`}>
      <div className={documentStyles.sheets}>
        <pre ref={pre} className={styles.plain} tabIndex={0} aria-label={shared.text} role="region" onKeyDown={keys}>
          {shown === null ? (
            <MarkedWords text={text} words={words} />
          ) : (
            <>
              {text.slice(0, start)}
              <mark ref={marked} className={documentStyles.markedText} data-new={range !== null}>
                {text.slice(start, end)}
              </mark>
              {text.slice(end)}
            </>
          )}
        </pre>
        <div className={styles.tools} role="toolbar" aria-label={said.markText}>
          <Tooltip label={said.markText}>
            <ActionIcon
              variant={range === null ? 'subtle' : 'light'}
              color={range === null ? 'gray' : 'accent'}
              aria-label={said.markText}
              aria-pressed={range !== null}
              // Pressing must not take the selection away.
              onMouseDown={(event) => event.preventDefault()}
              onClick={startMark}
            >
              <IconCrop size={18} aria-hidden />
            </ActionIcon>
          </Tooltip>
        </div>
      </div>
      {range !== null && <ExcerptForm one={one} place={{ line: lineNumber(text, range[0]) }} quote={text.slice(...range)} onClose={() => setRange(null)} />}
    </div>
  );
}

/** The stretch of a text that the person selected in its element; null when nothing of it is. */
function selectedIn(element: HTMLElement | null): TextRange | null {
  const selection = window.getSelection();
  if (element === null || selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const selected = selection.getRangeAt(0);
  if (!element.contains(selected.startContainer) || !element.contains(selected.endContainer)) return null;
  const before = document.createRange();
  before.setStart(element, 0);
  before.setEnd(selected.startContainer, selected.startOffset);
  const start = before.toString().length;
  return [start, start + selected.toString().length];
}
