import { describe, expect, it } from 'vitest';
import type { ExhibitMaterial } from '../../../src/core/chronology/Material.js';
import type { DatedMoment } from '../../../src/core/dating/Dated.js';
import type { NoticeCode } from '../../../src/core/faults.js';
import type { Reading } from '../../../src/core/exhibit/Reading.js';
import { isTrouble, passes } from '../../../src/renderer/exhibit/useExhibitsView.js';
import { remarksOf } from '../../../src/renderer/exhibit/remarksOf.js';

function material(capturedAt: DatedMoment | null, codes: readonly NoticeCode[], changes: Partial<ExhibitMaterial['exhibit']> = {}): ExhibitMaterial {
  const exhibit = { number: 1, kind: 'screenshot', capturedAt, included: true, reading: { at: 'read' }, ...changes } as ExhibitMaterial['exhibit'];
  const reading = { warnings: codes.map((code) => ({ code, message: code })) } as unknown as Reading;
  return { exhibit, reading, corrections: [], notes: [] };
}

const fromFile: DatedMoment = { value: '2024-03-15T10:00:00', basis: 'mtime' };
const said: DatedMoment = { value: '2024-03-14T10:00:00', basis: 'user' };

describe('the remarks on an exhibit', () => {
  it('stand as long as nobody answered them', () => {
    expect(remarksOf(material(fromFile, ['W_DATE_FROM_MTIME', 'W_LOW_CONFIDENCE'])).map(({ code }) => code)).toEqual(['W_DATE_FROM_MTIME', 'W_LOW_CONFIDENCE']);
  });

  it('on its date fall when the person says it, others stay', () => {
    expect(remarksOf(material(said, ['W_DATE_FROM_MTIME', 'W_NO_DATE', 'W_TRUNCATED'])).map(({ code }) => code)).toEqual(['W_TRUNCATED']);
  });

  it('are none before it was read', () => {
    expect(remarksOf({ ...material(null, []), reading: null })).toEqual([]);
  });
});

describe('the exhibits shown', () => {
  const failed = material(null, [], { reading: { at: 'failed', fault: { code: 'E_CORRUPT', input: 'a.png' }, attempts: 1 } });
  const remarked = material(fromFile, ['W_DATE_FROM_MTIME']);
  const settled = material(said, ['W_DATE_FROM_MTIME']);
  const out = material(said, [], { included: false });

  it('with questions are those that failed or bear remarks', () => {
    expect([failed, remarked, settled, out].map(isTrouble)).toEqual([true, true, false, false]);
  });

  it.each([
    [{ kind: null, only: 'all' }, [true, true, true, true]],
    [{ kind: 'call', only: 'all' }, [false, false, false, false]],
    [{ kind: 'screenshot', only: 'trouble' }, [true, true, false, false]],
    [{ kind: null, only: 'leftOut' }, [false, false, false, true]],
  ] as const)('pass the filter %o', (filter, expected) => {
    expect([failed, remarked, settled, out].map((one) => passes(one, filter))).toEqual(expected);
  });
});
