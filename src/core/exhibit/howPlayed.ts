import type { Call } from './Reading.js';

/** How the sound of a recording is heard here: as it is, decoded into the cache first, or only in another program. */
export type HowPlayed = 'directly' | 'decoded' | 'elsewhere';

/** Containers and codecs that Chromium plays; it knows AAC and MP3 where its build has them, as Electron's does. */
const direct = { container: /^(?:wav|mp3|mp4|mov|3gp|aac|ogg|opus|webm|matroska|flac|adts)$/, codec: /^(?:pcm_\w+|aac|mp3|opus|vorbis|flac)$/ };
/** What this program decodes itself. */
const decoded: readonly (readonly [container: RegExp, codec: RegExp])[] = [
  [/^(?:amr|mp4|3gp|mov)$/, /^amr_(?:nb|wb)$/],
  [/^(?:mp4|mov|caf)$/, /^alac$/],
  [/^(?:aiff|caf)$/, /^pcm_\w+$/],
  [/^asf$/, /^wma/],
  [/^mp3$/, /^mp2$/],
];

/** By container and codec. A reading that does not know them is tried as it is. */
export function howPlayed({ container, codec }: Pick<Call, 'container' | 'codec'>): HowPlayed {
  if (decoded.some(([box, coding]) => box.test(container) && coding.test(codec))) return 'decoded';
  if (container === '' || codec === '') return 'directly';
  return direct.container.test(container) && direct.codec.test(codec) ? 'directly' : 'elsewhere';
}
