import iconv from 'iconv-lite';

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
/** A letter has its first line break long before this. */
const sampleBytes = 100_000;

/**
 * A letter's bytes as MIME wants them. Text editors save letters as UTF-16, old Macs with bare CRs; both are made bytes
 * with LF. Of a letter from Apple Mail's own folders (.emlx) the letter alone is given, between its length and the list of
 * properties behind it. Any other letter is given back as it is, so that slices of it stay exact.
 */
export function letterBytes(raw: Buffer): Buffer {
  const apple = /^(\d{1,10}) *\r?\n/.exec(raw.toString('latin1', 0, 16));
  if (apple !== null) return raw.subarray(apple[0].length, apple[0].length + Number(apple[1]));
  const wide = wideCharset(raw);
  if (wide !== null) return Buffer.from(iconv.decode(raw, wide).replace(/^\ufeff/, ''), 'utf8');
  const sample = raw.subarray(0, sampleBytes);
  if (sample.includes(lineFeed) || !sample.includes(carriageReturn)) return raw;
  return Buffer.from(raw.map((byte) => (byte === carriageReturn ? lineFeed : byte)));
}

function wideCharset(raw: Buffer): string | null {
  if (raw[0] === 0xff && raw[1] === 0xfe) return 'utf-16le';
  return raw[0] === 0xfe && raw[1] === 0xff ? 'utf-16be' : null;
}
