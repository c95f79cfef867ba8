import { describe, expect, it } from 'vitest';
import { letterSegments } from '../../../../src/core/letter/letterSegments.js';
import { findMarks } from '../../../../src/core/letter/findMarks.js';
import { receivedChain } from '../../../../src/core/letter/receivedChain.js';
import type { Letter } from '../../../../src/core/exhibit/Reading.js';
import { FaultError } from '../../../../src/core/faults.js';
import { letterDocument } from '../../../../src/main/adapters/mail/letterHtml.js';
import { MailboxSplitter } from '../../../../src/main/adapters/mail/mailbox/MailboxSplitter.js';
import { mapiBody } from '../../../../src/main/adapters/mail/outlook/mapiBody.js';
import { readTnef } from '../../../../src/main/adapters/mail/outlook/tnef.js';
import { readLetter } from '../../../../src/main/adapters/mail/readLetter.js';
import { readOutlookLetter } from '../../../../src/main/adapters/mail/readOutlookLetter.js';
import { hostileSeeds, type HostileSeed } from '../../../support/letters/hostileSeeds.js';
import { mutated, seededNumbers } from '../../../support/letters/mutated.js';

/** Mutations of each seed; more of them on demand: `LETTER_MUTATIONS=500 npx vitest run tests/main/adapters/mail/mutations.test.ts`. */
const count = Number(process.env.LETTER_MUTATIONS ?? 25);

async function readHostile({ kind, name }: HostileSeed, bytes: Buffer): Promise<void> {
  if (kind === 'letter') return lookAt((await readLetter(bytes, { name })).letter, bytes);
  if (kind === 'outlook') {
    const read = await readOutlookLetter(bytes, { name });
    return read === null ? undefined : lookAt(read.letter, bytes);
  }
  if (kind === 'tnef') {
    const tnef = readTnef(bytes);
    if (tnef) mapiBody(tnef.properties);
    return;
  }
  const splitter = new MailboxSplitter(100_000);
  for (let at = 0; at < bytes.length; at += 1_000) for (const { bytes: letter } of splitter.push(bytes.subarray(at, at + 1_000))) expect(letter?.length ?? 0).toBeLessThanOrEqual(bytes.length);
  expect([...splitter.end()].length).toBeLessThanOrEqual(2);
}

/** What the window does with a letter. */
function lookAt(letter: Letter, bytes: Buffer): void {
  expect(letterSegments(letter.text).map(({ text }) => text).join('\n')).toBe(letter.text);
  findMarks(`${letter.subject}\n${letter.text}`);
  receivedChain(letter.headers, letter.date);
  expect(letterDocument(bytes).replace(/^.*?<body/s, '')).not.toMatch(/<(?:script|iframe|object|embed|form|meta|link|svg)\b/i);
}

describe('damaged and hostile mail', () => {
  it.each(hostileSeeds.map((seed) => [seed.name, seed] as const))('made of %s is read or refused with its code', async (_name, seed) => {
    await readHostile(seed, seed.bytes);
    const refused: Record<string, number> = {};
    for (let number = 1; number <= count; number += 1) {
      const bytes = mutated(seed.bytes, seededNumbers(number * 7_919 + seed.name.length));
      const began = performance.now();
      await readHostile(seed, bytes).catch((error: unknown) => {
        if (!(error instanceof FaultError)) throw new Error(`mutation ${number} of ${seed.name}`, { cause: error });
        refused[error.fault.code] = (refused[error.fault.code] ?? 0) + 1;
      });
      const took = performance.now() - began;
      if (took > 2_000) console.warn(`mutation ${number} of ${seed.name} took ${Math.round(took)} ms`);
    }
    expect(Object.keys(refused).filter((code) => code !== 'E_CORRUPT')).toEqual([]);
  }, 300_000 + count * 1_000);
});
