/** One field of a protocol buffer message, ready to be written one behind the other. */
export type Field = Buffer;

/** A whole number. */
export function number(field: number, value: number): Field {
  return Buffer.concat([varint(field * 8), varint(value)]);
}

/** A text, bytes, or a message made of its fields. */
export function bytes(field: number, value: string | Buffer | readonly Field[]): Field {
  const content = typeof value === 'string' ? Buffer.from(value) : Buffer.isBuffer(value) ? value : Buffer.concat(value);
  return Buffer.concat([varint(field * 8 + 2), varint(content.length), content]);
}

function varint(value: number): Buffer {
  const out: number[] = [];
  let left = value;
  for (; left > 127; left = Math.floor(left / 128)) out.push((left % 128) + 128);
  return Buffer.from([...out, left]);
}
