import { describe, expect, it } from 'vitest';
import { Revisions } from '../../../src/main/shell/Revisions.js';

describe('Revisions', () => {
  const after = (...changes: number[][]): Revisions => {
    const revisions = new Revisions(1000);
    for (const change of changes) revisions.note(change);
    return revisions;
  };
  const news = (revisions: Revisions, since: number | undefined): number[] => [1, 2, 3].filter((n) => revisions.isNews(n, since));

  it('gives everything to a page that knows nothing', () => {
    expect(news(after(), undefined)).toEqual([1, 2, 3]);
  });

  it('gives only what changed since', () => {
    const revisions = after([1], [2], [1]);
    expect([news(revisions, 1000), news(revisions, 1001), news(revisions, 1002), news(revisions, 1003)]).toEqual([[1, 2], [1, 2], [1], []]);
  });

  it('counts a change of the case itself without calling any exhibit news', () => {
    const revisions = after([]);
    expect([revisions.latest, news(revisions, 1000)]).toEqual([1001, []]);
  });

  it('gives everything to a page that counts from another opening of the case', () => {
    const revisions = after([1]);
    expect([news(revisions, 12), news(revisions, 5000)]).toEqual([[1, 2, 3], [1, 2, 3]]);
  });
});
