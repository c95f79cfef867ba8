import { boxAt, boxesIn } from './boxes.js';
import { asFact, containerMoment, positionOf, type VideoFacts } from './VideoFacts.js';

/** Device, program, moment and position, as QuickTime user data and Apple's metadata keys tell them (QuickTime File Format). */
export function mp4Tags(index: Buffer): Pick<VideoFacts, 'createdAt' | 'facts'> {
  const tags = new Map([...userData(index), ...keyedData(index)]);
  const tell = (...names: readonly string[]): string => asFact(names.map((name) => tags.get(name) ?? '').find((text) => text !== '') ?? '');
  const device = [tell('com.apple.quicktime.make', '\xa9mak', 'com.android.manufacturer'), tell('com.apple.quicktime.model', '\xa9mod', 'com.android.model')].filter(Boolean).join(' ');
  const software = tell('com.apple.quicktime.software', '\xa9swr', '\xa9too');
  const position = positionOf(tell('com.apple.quicktime.location.ISO6709', '\xa9xyz'));
  const facts = { ...(device && { device }), ...(software && { software }), ...(position && { position }) };
  return { createdAt: momentOf(tell('com.apple.quicktime.creationdate', '\xa9day')), facts };
}

/** `2024-03-05T12:00:00+0300`: the wall clock with its offset, which the header does not have. */
function momentOf(text: string): VideoFacts['createdAt'] {
  const [, moment, sign, hours, minutes] = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.\d+)?(?:Z|([+-])(\d{2}):?(\d{2}))/.exec(text) ?? [];
  if (moment === undefined) return null;
  return containerMoment(`${moment}${sign === undefined ? 'Z' : `${sign}${hours}:${minutes}`}`);
}

function userData(index: Buffer): readonly (readonly [string, string])[] {
  const data = boxAt(index, 'udta');
  if (data === null) return [];
  // International text: length, language, text.
  const own = boxesIn(data).filter(({ type, body }) => type.startsWith('\xa9') && body.length > 4).map(({ type, body }) => [type, body.toString('utf8', 4)] as const);
  const list = boxAt(data, 'meta') === null ? null : boxAt(boxAt(data, 'meta')!.subarray(4), 'ilst');
  const listed = list === null ? [] : boxesIn(list).map(({ type, body }) => [type, boxAt(body, 'data')?.toString('utf8', 8) ?? ''] as const);
  return [...listed, ...own];
}

function keyedData(index: Buffer): readonly (readonly [string, string])[] {
  const whole = boxAt(index, 'meta');
  if (whole === null) return [];
  // QuickTime's box begins with its boxes at once, that of MP4 with four bytes of version and flags.
  const meta = boxAt(whole, 'keys') === null ? whole.subarray(4) : whole;
  const [keys, list] = [boxAt(meta, 'keys'), boxAt(meta, 'ilst')];
  if (keys === null || list === null) return [];
  const names = boxesIn(keys.subarray(8)).map(({ body }) => body.toString('utf8'));
  return boxesIn(list).map(({ type, body }) => [names[Buffer.from(type, 'latin1').readUInt32BE(0) - 1] ?? '', boxAt(body, 'data')?.toString('utf8', 8) ?? ''] as const);
}
