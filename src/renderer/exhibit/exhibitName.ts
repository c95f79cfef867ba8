import type { Exhibit } from '../../core/exhibit/Exhibit.js';

/** What an exhibit is called: as the person named it, else as its file was. */
export const nameOf = ({ title, origins, number }: Pick<Exhibit, 'title' | 'origins' | 'number'>): string => title || (origins[0]?.name ?? String(number));
