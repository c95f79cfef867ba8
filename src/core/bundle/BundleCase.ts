import type { CaseRecord } from '../ports.js';
import type { Language } from '../wording/Language.js';
import type { BundleContents } from './chooseContents.js';
import type { BundleProfile } from './BundleProfile.js';
import type { CutCustody } from './cutCustody.js';

/** All that a bundle's pages and lists are made of. Equal bundle cases give equal pages. */
export interface BundleCase {
  readonly record: Pick<CaseRecord, 'id' | 'title' | 'counterparty' | 'zone' | 'createdAt'>;
  readonly profile: BundleProfile;
  readonly language: Language;
  readonly contents: BundleContents;
  readonly custody: CutCustody;
  /** When the case was last changed, ISO 8601 UTC: the date of all in the bundle. */
  readonly date: string;
}
