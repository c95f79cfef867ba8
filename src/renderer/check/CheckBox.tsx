import { useRef } from 'react';
import { boxWithin } from '../../core/exhibit/boxGeometry.js';
import type { CorrectedMessage } from '../../core/exhibit/CorrectedMessage.js';
import type { Box } from '../../core/exhibit/Reading.js';
import { placedOn } from '../exhibit/placedOn.js';
import type { Point, Size } from '../exhibit/zoomGeometry.js';
import { useWords } from '../messages/useWords.js';
import { checkWords } from './checkWords.js';
import styles from './check.module.css';
import { useBoxDrag } from '../exhibit/useBoxDrag.js';
import { useCheck } from './useCheck.js';

interface CheckBoxProps {
  readonly message: CorrectedMessage;
  /** Its place in the list, from 1. */
  readonly number: number;
  readonly box: Box;
  readonly picture: Size;
  readonly scale: number;
  readonly isSelected: boolean;
  /** Something else is drawn now: it cannot be taken hold of. */
  readonly isStill: boolean;
  readonly onSelect: () => void;
  /** The box was let go where it was dragged to. */
  readonly onDrop: () => void;
}

/** Which of a box's four sides a handle moves: left, top, right, bottom. */
const handles = ['nw', 'n', 'ne', 'e', 'se', 's', 'sw', 'w'] as const;
type Handle = (typeof handles)[number] | 'all';

/** The box of one message on the image. */
export function CheckBox({ message: { id, now, changes }, number, box, picture, scale, isSelected, isStill, onSelect, onDrop }: CheckBoxProps) {
  const said = useWords(checkWords);
  const isHeld = isSelected && !isStill;
  const drag = useHandles(box, picture, scale, onDrop);
  return (
    <div className={styles.box} data-side={now.side} data-selected={isSelected} data-dismissed={changes.dismissed === true} style={placedOn(box, picture)}>
      <button type="button" tabIndex={-1} data-message={id} data-draggable={isHeld} aria-label={said.box(number, now.text)} aria-current={isSelected ? 'true' : undefined} onClick={onSelect} {...(isHeld && drag('all'))} />
      <span className={styles.badge} aria-hidden>
        {number}
      </span>
      {isHeld && handles.map((handle) => <i key={handle} data-handle={handle} data-draggable="true" {...drag(handle)} />)}
    </div>
  );
}

function useHandles(box: Box, picture: Size, scale: number, onDrop: () => void) {
  const move = useCheck((check) => check.drag);
  const held = useRef<{ readonly handle: Handle; readonly box: Box } | null>(null);
  const listeners = useBoxDrag(
    scale,
    (_from, by) => held.current && move(boxWithin(dragged(held.current.box, held.current.handle, by), { widthPx: picture.width, heightPx: picture.height })),
    onDrop,
  );
  return (handle: Handle): typeof listeners => ({
    ...listeners,
    onPointerDown: (event) => {
      held.current = { handle, box };
      listeners.onPointerDown(event);
    },
  });
}

/** A box after one of its handles went so far; a side never passes the one across. */
function dragged([x, y, width, height]: Box, handle: Handle, by: Point): Box {
  if (handle === 'all') return [x + by.x, y + by.y, width, height];
  const left = handle.includes('w') ? Math.min(by.x, width - 1) : 0;
  const top = handle.includes('n') ? Math.min(by.y, height - 1) : 0;
  const right = handle.includes('e') ? by.x : 0;
  const bottom = handle.includes('s') ? by.y : 0;
  return [x + left, y + top, width - left + right, height - top + bottom];
}
