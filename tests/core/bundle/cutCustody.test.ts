import { describe, expect, it } from 'vitest';
import { cutCustody } from '../../../src/core/bundle/cutCustody.js';

const line = (type: string, at = '2024-03-16T10:00:00.000Z'): string => JSON.stringify({ type, at });

describe('the custody log in a bundle', () => {
  it('ends with the last event that changed the case', () => {
    const log = [line('creation'), line('ingestion', '2024-03-17T09:00:00.000Z'), line('dissemination'), line('fixity check'), line('dissemination')];
    expect(cutCustody(log)).toEqual({ lines: log.slice(0, 2), changedAt: '2024-03-17T09:00:00.000Z' });
  });
  it('keeps looks and exports that came before a change', () => {
    const log = [line('creation'), line('dissemination'), line('modification')];
    expect(cutCustody(log).lines).toEqual(log);
  });
  it('keeps a line that cannot be read: verification will name it', () => {
    expect(cutCustody([line('creation'), '{"torn'])).toEqual({ lines: [line('creation'), '{"torn'], changedAt: null });
  });
  it('may be empty', () => {
    expect(cutCustody([])).toEqual({ lines: [], changedAt: null });
  });
});
