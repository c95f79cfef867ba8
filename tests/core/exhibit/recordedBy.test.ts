import { describe, expect, it } from 'vitest';
import type { Provenance } from '../../../src/core/exhibit/Exhibit.js';
import { filledBy, usualRecordedBy } from '../../../src/core/exhibit/recordedBy.js';
import { exhibitOf } from '../../support/chronology/material.js';

const call = (number: number, provenance: Provenance) => ({ exhibit: exhibitOf(number, { kind: 'call', provenance }), reading: null, corrections: [], notes: [] });

describe('who recorded it is offered again', () => {
  const cases = [call(1, { takenBy: 'Анна' }), call(2, { takenBy: 'Пётр', conditions: 'дома', takenAt: '5 марта' }), call(3, {})];

  it('as told of the latest recording, without its moment', () => {
    expect(usualRecordedBy(cases, 3)).toEqual({ takenBy: 'Пётр', conditions: 'дома' });
  });

  it('but not from the recording itself, nor from pictures', () => {
    expect(usualRecordedBy(cases, 2)).toEqual({ takenBy: 'Анна' });
    expect(usualRecordedBy([{ ...call(1, { takenBy: 'Анна' }), exhibit: exhibitOf(1, { provenance: { takenBy: 'Анна' } }) }], 9)).toBeNull();
  });

  it('and fills only what is empty', () => {
    expect(filledBy({ takenBy: 'Анна', conditions: ' ', note: 'x' }, { takenBy: 'Пётр', conditions: 'дома' })).toEqual({ takenBy: 'Анна', conditions: 'дома', note: 'x' });
  });
});
