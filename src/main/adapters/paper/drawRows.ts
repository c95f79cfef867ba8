import { ink, margin, type Pen } from './Pen.js';

interface RowStyle {
  readonly labelWidth: number;
  readonly size: number;
  readonly gap: number;
}

/** Facts as two columns, label and value; a value may go over pages. */
export function drawRows(pen: Pen, rows: readonly (readonly [label: string, value: string])[], { labelWidth, size, gap }: RowStyle): void {
  for (const [label, value] of rows) {
    pen.need(size * 2.4);
    pen.writeBeside(label, { size, color: ink.quiet, width: labelWidth - 8 });
    pen.write(value === '' ? '—' : value, { size, x: margin.left + labelWidth, width: pen.width - labelWidth });
    pen.space(gap);
  }
}
