import { headerFields, type HeaderField } from './headerFields.js';
import { letterBytes } from './letterBytes.js';

/** What the letter within says of itself; all else stands on the first piece (RFC 2046 §5.2.2.1). */
const inner = /^(?:content-.*|subject|message-id|encrypted|mime-version)$/i;

/** The letter that was sent in pieces, put together of them in their order: the same pieces give the same bytes. */
export function joinPartials(pieces: readonly Uint8Array[]): Buffer {
  const opened = pieces.map((bytes) => {
    const raw = letterBytes(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    const { fields, bodyAt } = headerFields(raw);
    return { fields, body: raw.subarray(bodyAt) };
  });
  const whole = Buffer.concat(opened.map(({ body }) => body));
  const within = headerFields(whole);
  const outer = (opened[0]?.fields ?? []).filter(({ name }) => !inner.test(name));
  const head = [...outer, ...within.fields.filter(({ name }) => inner.test(name))].flatMap(lineOf);
  return Buffer.concat([...head, Buffer.from('\r\n'), whole.subarray(within.bodyAt)]);
}

const lineOf = ({ name, value }: HeaderField): Buffer[] => [Buffer.from(`${name}: `, 'latin1'), value, Buffer.from('\r\n')];
