import { expect, it } from 'vitest';
import { later } from './calendar.mjs';
import { named } from './plan.mjs';
import { seededRandom } from './random.mjs';

it('gives no two pictures names that differ by their ending alone, for they would share one truth', () => {
  const random = seededRandom(3);
  const names = new Set();
  const stems = Array.from({ length: 200 }, (_, i) => {
    const finish = { origin: 'desktop', format: i % 2 === 0 ? 'png' : 'jpeg', exif: false };
    return named({ look: { app: 'Chrome' }, random, captured: later('2024-03-15T08:00:00', i), finish, names }).name.replace(/\.\w+$/, '');
  });
  expect(new Set(stems).size).toBe(stems.length);
});
