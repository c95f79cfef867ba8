import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateConversation, type DatedItem } from '../../../src/core/dating/dateConversation.js';
import { parseDayMark } from '../../../src/core/dating/parseDayMark.js';

const captured = '2024-03-15T14:30:12';
/** `14:32` a message with a stamp, `-` one without, anything else a date line. */
const itemOf = (line: string): DatedItem =>
  line === '-' || /^\d\d:\d\d$/.test(line) ? { mark: null, time: line === '-' ? null : line } : { mark: parseDayMark(line) ?? 'illegible', time: null };
const dated = (lines: readonly string[], at: string | null = captured): readonly (string | null)[] => dateConversation(lines.map(itemOf), at);
const [d13, d14, d15] = ['2024-03-13', '2024-03-14', '2024-03-15'];

describe('the days of a conversation', () => {
  it.each<[rule: string, lines: readonly string[], dates: readonly (string | null)[]]>([
    ['what stands below a date line is of its day', ['Вчера', '10:00', '-', '11:00'], [d14, d14, d14, d14]],
    ['until the next one', ['13 марта', '10:00', 'Вчера', '09:00', 'Сегодня', '-'], [d13, d13, d14, d14, d15, d15]],
    ['above the first one no day is told', ['10:00', '-', 'Вчера', '09:00'], [null, null, d14, d14]],
    ['without any none is', ['10:00', '11:00'], [null, null]],
    ['a midnight between two times advances the day', ['13 марта', '23:58', '00:03', '-', '00:10'], [d13, d13, d14, d14, d14]],
    ['but not into the day of the next line', ['13 марта', '23:58', '00:03', 'Вчера', '09:00'], [d13, null, null, d14, d14]],
    ['nor beyond the capture', ['Сегодня', '10:00', '23:58', '00:03'], [d15, null, null, null]],
    ['another step back is not understood', ['13 марта', '16:00', '09:00', '10:00'], [d13, d13, null, null]],
    ['a few minutes back are no step', ['13 марта', '16:02', '16:00', '16:04'], [d13, d13, d13, d13]],
    ['nor is any step of less than an hour', ['13 марта', '16:02', '15:10', '16:04'], [d13, d13, d13, d13]],
    ['but an hour is', ['13 марта', '16:02', '15:02', '16:04'], [d13, d13, null, null]],
    ['a message after the capture makes its day doubtful', ['Сегодня', '10:00', '18:00'], [d15, null, null]],
    ['date lines that run backwards are doubtful', ['Вчера', '10:00', '13 марта', '11:00'], [null, null, null, null]],
    ['an illegible line tells no day', ['Вчера', '10:00', '1x мxрxа', '-'], [d14, d14, null, null]],
    ['an unresolved line hides the one above', ['Вчера', '10:00', '31 апреля', '-'], [d14, d14, null, null]],
  ])('%s', (_rule, lines, dates) => expect(dated(lines)).toEqual(dates));

  it('resolves full dates when nothing tells the capture, relative ones not', () => {
    expect(dated(['13 марта 2024 г.', '10:00', 'Вчера', '11:00'], null)).toEqual([d13, d13, null, null]);
  });

  it('never runs backwards and never passes the capture', () => {
    const line = fc.constantFrom('Сегодня', 'Вчера', '13 марта', '1 марта', '-', '00:03', '09:00', '14:00', '23:58');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const known = dated(lines).filter((date) => date !== null);
        expect([...known].sort()).toEqual(known);
        expect(known.every((date) => date <= d15)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});
