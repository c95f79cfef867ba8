import { describe, expect, it } from 'vitest';
import { buildChronology } from '../../../src/core/chronology/buildChronology.js';
import { draftsOfExhibit } from '../../../src/core/chronology/draftsOfExhibit.js';
import { mergeOverlaps } from '../../../src/core/chronology/mergeOverlaps.js';
import { orderWithin, type Placeable } from '../../../src/core/chronology/orderWithin.js';
import { OverlapMemory } from '../../../src/core/chronology/OverlapMemory.js';
import { screenshot, type Said } from '../../support/chronology/material.js';

const zone = 'Europe/Moscow';
const perShot = 20;
const overlap = 4;

/** One long conversation with a template in every screenshot, cut into overlapping screenshots. */
function longConversation(shots: number) {
  const messages = Array.from({ length: shots * (perShot - overlap) + overlap }, (_, n): Said => {
    const minute = n % 1440;
    const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
    const date = new Date(Date.UTC(2024, 0, 1 + Math.floor(n / 1440))).toISOString().slice(0, 10);
    return { text: n % 10 === 0 ? 'Спасибо за обращение! Ожидайте ответа.' : `Сообщение ${n} о заказе и возврате`, side: n % 3 === 0 ? 'right' : 'left', time, date };
  });
  return Array.from({ length: shots }, (_, k) => screenshot(k + 1, messages.slice(k * (perShot - overlap), k * (perShot - overlap) + perShot)));
}

class CountingMemory extends OverlapMemory {
  alignments = 0;
  override align(...args: Parameters<OverlapMemory['align']>) {
    this.alignments += 1;
    return super.align(...args);
  }
}

function alignmentsOf(shots: number): number {
  const memory = new CountingMemory();
  mergeOverlaps(longConversation(shots).map((material) => draftsOfExhibit(material, zone)), memory);
  return memory.alignments;
}

/** How often an order of so many messages in two interleaved columns looks at one. */
function looksOf(count: number): number {
  let looks = 0;
  const messages = Array.from({ length: count }, (_, n): Placeable => ({
    root: n,
    below: n + 2 < count ? [n + 2] : [],
    first: n,
    get rank() {
      looks += 1;
      return '';
    },
  }));
  orderWithin(messages);
  return looks;
}

describe('a long case', () => {
  it('compares screenshots in proportion to their number', () => {
    const [small, large] = [alignmentsOf(200), alignmentsOf(800)];
    expect(large / small).toBeLessThan(5);
  });

  it('orders a conversation in proportion to its length', () => {
    expect(looksOf(8000) / looksOf(1000)).toBeLessThan(9);
  });

  it('of 50,000 entries is built whole', () => {
    const shots = 3125;
    const entries = buildChronology({ zone, exhibits: longConversation(shots), ownEntries: [] }).entries;
    expect(entries).toHaveLength(shots * (perShot - overlap) + overlap);
  });
});
