import type { BundleCase } from '../../../src/core/bundle/BundleCase.js';
import type { BundleProfile } from '../../../src/core/bundle/BundleProfile.js';
import { chooseContents } from '../../../src/core/bundle/chooseContents.js';
import { buildChronology } from '../../../src/core/chronology/buildChronology.js';
import type { CaseMaterial } from '../../../src/core/chronology/Material.js';

/** The case of a bundle, made of material as the program does. */
export function bundleCaseOf(material: Partial<CaseMaterial>, profile: BundleProfile = 'full', language: 'ru' | 'en' = 'ru'): BundleCase {
  const whole: CaseMaterial = { zone: 'Europe/Moscow', exhibits: [], ownEntries: [], ...material };
  return {
    record: { id: 'case-1', title: 'Возврат обогревателя', counterparty: 'ТеплоДом', zone: whole.zone, createdAt: '2024-03-16T10:00:00.000Z' },
    profile,
    language,
    contents: chooseContents(whole, buildChronology(whole), profile),
    custody: { lines: [], changedAt: null },
    date: '2024-03-20T09:30:00.000Z',
  };
}
