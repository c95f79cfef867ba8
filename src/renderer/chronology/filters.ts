import type { Entry } from '../../core/chronology/Entry.js';
import type { CaseMaterial } from '../../core/chronology/Material.js';
import { channels, type Channel } from '../../core/exhibit/Exhibit.js';
import type { Side } from '../../core/exhibit/Reading.js';
import { isCorrected } from '../correction/isCorrected.js';
import { isDoubtful } from './isDoubtful.js';

/** The kinds of entries one can narrow to. */
export const kindsOfEntries = ['all', 'doubtful', 'undated', 'corrected', 'own', 'leftOut'] as const;
export type KindOfEntries = (typeof kindsOfEntries)[number];

/** What of the chronology the person looks at. */
export interface Filters {
  readonly channel: Channel | null;
  readonly side: Side | null;
  readonly only: KindOfEntries;
  readonly tag: string | null;
}

export const noFilters: Filters = { channel: null, side: null, only: 'all', tag: null };

/** How many filters narrow the view, the side aside, which stands open on the bar. */
export const narrowing = ({ channel, only, tag }: Filters): number => Number(channel !== null) + Number(only !== 'all') + Number(tag !== null);

/** Whether an entry passes the filters. */
export function passes(entry: Entry, filters: Filters, material: CaseMaterial): boolean {
  const { channel, side, only, tag } = filters;
  if (channel !== null && entry.channel !== channel) return false;
  if (side !== null && entry.side !== side) return false;
  if (tag !== null && !entry.tags.includes(tag)) return false;
  return isOfKind(entry, only, material);
}

export function isOfKind(entry: Entry, only: KindOfEntries, material: CaseMaterial): boolean {
  switch (only) {
    case 'all':
      return true;
    case 'doubtful':
      return isDoubtful(entry, material);
    case 'undated':
      return entry.when.date === null;
    case 'corrected':
      return isCorrected(entry);
    case 'own':
      return entry.sources.length === 0;
    case 'leftOut':
      return !entry.included;
  }
}

/** All tags in use, in the order of the alphabet. */
export function tagsOf(entries: readonly Entry[]): readonly string[] {
  return [...new Set(entries.flatMap(({ tags }) => tags))].sort((a, b) => a.localeCompare(b));
}

/** Where the person stood in a chronology, to be found again when the case is opened next. */
export interface Place {
  readonly filters: Filters;
  readonly selected: string | null;
}

/** The place as it was remembered; what cannot be understood any more is as if it had never been said. */
export function parsePlace(text: string | undefined): Place {
  const told = parsed(text);
  const channel = channels.find((one) => one === told.channel) ?? null;
  const side = (['left', 'right', 'center'] as const).find((one) => one === told.side) ?? null;
  const only = kindsOfEntries.find((one) => one === told.only) ?? 'all';
  return { filters: { channel, side, only, tag: asText(told.tag) }, selected: asText(told.selected) };
}

export const wordPlace = ({ filters, selected }: Place): string => JSON.stringify({ ...filters, selected });

const asText = (told: unknown): string | null => (typeof told === 'string' ? told : null);

function parsed(text: string | undefined): Readonly<Record<string, unknown>> {
  try {
    const told: unknown = JSON.parse(text ?? '{}');
    return typeof told === 'object' && told !== null ? { ...told } : {};
  } catch {
    return {};
  }
}
