import { useMemo, useState } from 'react';
import type { PagePlace } from '../../core/exhibit/pagePlaces.js';
import type { ReadPage } from '../../core/exhibit/ReadPage.js';
import { useWords } from '../messages/useWords.js';
import styles from './document.module.css';
import { documentWords } from './documentWords.js';
import { pageLines } from './pageLines.js';

interface PageSheetProps {
  /** Address of the page's picture without its width. */
  readonly address: string;
  readonly page: ReadPage;
  readonly text: string;
  /** CSS pixels for one unit of the page. */
  readonly scale: number;
  readonly found: readonly PagePlace[];
}

/** Widths at which the main side draws, so that a small change of size asks for nothing new. */
const widths = [800, 1_600, 2_400, 3_200];

/** One page: its picture, found words marked on it, and its words over it, unseen, so that they can be selected and copied. */
export function PageSheet({ address, page, text, scale, found }: PageSheetProps) {
  const said = useWords(documentWords);
  const [isBlank, setBlank] = useState(false);
  const lines = useMemo(() => pageLines(page, text), [page, text]);
  const { number, width, height } = page;
  const wanted = width * scale * window.devicePixelRatio;
  const drawn = widths.find((one) => one >= wanted * 0.95) ?? widths.at(-1)!;
  return (
    <div className={styles.page} role="group" aria-label={said.page(number)} style={{ width: width * scale, height: height * scale }}>
      {isBlank ? <p className={styles.undrawn}>{said.undrawn}</p> : <img src={`${address}/${number}?width=${drawn}`} alt="" draggable={false} onError={() => setBlank(true)} />}
      <svg viewBox={`0 0 ${width} ${height}`}>
        {found.map(
          ({ bbox }) =>
            bbox && <rect key={bbox.join()} className={styles.found} x={bbox[0] - 1} y={bbox[1] - 1} width={bbox[2] + 2} height={bbox[3] + 2} rx={1.5} />,
        )}
        {lines.map(({ text: words, box: [left, top, wide, high] }, at) => (
          <text key={at} x={left} y={top + high * 0.8} fontSize={high * 0.85} textLength={Math.max(1, wide)} lengthAdjust="spacingAndGlyphs">
            {words}
            {'\n'}
          </text>
        ))}
      </svg>
    </div>
  );
}
