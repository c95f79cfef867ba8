import { useMemo, useState } from 'react';
import type { PagePlace } from '../../core/exhibit/pagePlaces.js';
import type { Box } from '../../core/exhibit/Reading.js';
import type { ReadPage } from '../../core/exhibit/ReadPage.js';
import { useWords } from '../messages/useWords.js';
import styles from './document.module.css';
import { documentWords } from './documentWords.js';
import { pageLines } from './pageLines.js';
import { useBoxDrag } from './useBoxDrag.js';

interface PageSheetProps {
  /** Address of the page's picture without its width. */
  readonly address: string;
  readonly page: ReadPage;
  readonly text: string;
  /** CSS pixels for one unit of the page. */
  readonly scale: number;
  readonly found: readonly PagePlace[];
  /** Places that are entries of the chronology, and which of them is looked at. */
  readonly excerpts: readonly { readonly id: string; readonly bbox: Box }[];
  readonly target: string | undefined;
  /** What is being marked; `draw` is there while it may be drawn. */
  readonly marked: Box | undefined;
  readonly draw: ((box: Box) => void) | undefined;
}

/** Widths at which the main side draws, so that a small change of size asks for nothing new. */
const widths = [800, 1_600, 2_400, 3_200];

/** One page: its picture, found words marked on it, and its words over it, unseen, so that they can be selected and copied. */
export function PageSheet({ address, page, text, scale, found, excerpts, target, marked, draw }: PageSheetProps) {
  const said = useWords(documentWords);
  const [isBlank, setBlank] = useState(false);
  const lines = useMemo(() => pageLines(page, text), [page, text]);
  const { number, width, height } = page;
  const wanted = width * scale * window.devicePixelRatio;
  const drawn = widths.find((one) => one >= wanted * 0.95) ?? widths.at(-1)!;
  return (
    <div className={styles.page} data-page={number} role="group" aria-label={said.page(number)} style={{ width: width * scale, height: height * scale }}>
      {isBlank ? <p className={styles.undrawn}>{said.undrawn}</p> : <img src={`${address}/${number}?width=${drawn}`} alt="" draggable={false} onError={() => setBlank(true)} />}
      <svg viewBox={`0 0 ${width} ${height}`}>
        {found.map(
          ({ bbox }) =>
            bbox && <rect key={bbox.join()} className={styles.found} x={bbox[0] - 1} y={bbox[1] - 1} width={bbox[2] + 2} height={bbox[3] + 2} rx={1.5} />,
        )}
        {excerpts.map(({ id, bbox: [x, y, wide, high] }) => (
          <rect key={id} className={styles.excerpt} data-target={id === target} x={x} y={y} width={wide} height={high} rx={1.5} />
        ))}
        {marked !== undefined && <rect className={styles.marked} x={marked[0]} y={marked[1]} width={marked[2]} height={marked[3]} rx={1.5} />}
        {lines.map(({ text: words, box: [left, top, wide, high] }, at) => (
          <text key={at} x={left} y={top + high * 0.8} fontSize={high * 0.85} textLength={Math.max(1, wide)} lengthAdjust="spacingAndGlyphs">
            {words}
            {'\n'}
          </text>
        ))}
      </svg>
      {draw !== undefined && <Drawing scale={scale} onDraw={draw} />}
    </div>
  );
}

/** A layer over a page or a picture on which a box is drawn; `scale` is CSS pixels for one of its units. */
export function Drawing({ scale, onDraw }: { readonly scale: number; readonly onDraw: (box: Box) => void }) {
  const drag = useBoxDrag(scale, (from, by) => onDraw([Math.min(from.x, from.x + by.x), Math.min(from.y, from.y + by.y), Math.abs(by.x), Math.abs(by.y)]));
  return <div className={styles.drawing} data-draggable="true" {...drag} />;
}
