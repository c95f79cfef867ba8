import { open, type FileHandle } from 'node:fs/promises';
import type { ModelFacts } from '../../../core/speech/kindOfModel.js';

/** Fields of a model's outermost message (onnx.proto, ModelProto). */
const [irVersion, metadata] = [1, 14];
/** Wire types of protocol buffers. */
const [varint, delimited] = [0, 2];
const largestFact = 64 * 1024;
/** A model has a handful of fields at the top and some dozens of facts. */
const mostFields = 10_000;

/**
 * What a model in ONNX says of itself: its `metadata_props`. Only the heads of its parts are read, so that a gigabyte costs
 * a few reads. Null when the file is no ONNX.
 */
export async function onnxFacts(path: string): Promise<ModelFacts | null> {
  const file = await open(path, 'r');
  try {
    return await factsIn(file, (await file.stat()).size);
  } finally {
    await file.close();
  }
}

async function factsIn(file: FileHandle, size: number): Promise<ModelFacts | null> {
  const facts: Record<string, string> = {};
  let at = 0;
  for (let fields = 0; at < size; fields += 1) {
    const head = Buffer.alloc(20);
    const { bytesRead } = await file.read(head, 0, head.length, at);
    const reader = new FieldReader(head.subarray(0, bytesRead));
    const [field, wire] = reader.tag();
    const value = reader.varint();
    if (fields === 0 && (field !== irVersion || wire !== varint)) return null;
    if (Number.isNaN(value) || (wire !== varint && wire !== delimited) || fields > mostFields) return null;
    at += reader.at;
    if (wire === varint) continue;
    if (at + value > size) return null;
    if (field === metadata && value <= largestFact) Object.assign(facts, factOf(await bytesAt(file, at, value)));
    at += value;
  }
  return at === 0 ? null : facts;
}

async function bytesAt(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  await file.read(bytes, 0, length, at);
  return bytes;
}

/** A StringStringEntryProto: key and value. */
function factOf(bytes: Buffer): Record<string, string> {
  const reader = new FieldReader(bytes);
  const texts: Record<number, string> = {};
  while (reader.at < bytes.length) {
    const [field, wire] = reader.tag();
    const length = reader.varint();
    if (wire !== delimited || Number.isNaN(length)) return {};
    texts[field] = reader.text(length);
  }
  const { 1: key, 2: value = '' } = texts;
  return key === undefined || key === '__proto__' ? {} : { [key]: value };
}

/** Reads fields of protocol buffers; what is cut off reads as not a number. */
class FieldReader {
  at = 0;

  constructor(private readonly bytes: Buffer) {}

  tag(): readonly [field: number, wire: number] {
    const tag = this.varint();
    return [Math.floor(tag / 8), tag % 8];
  }

  varint(): number {
    let value = 0;
    for (let scale = 1; scale <= 2 ** 63; scale *= 128) {
      const byte = this.bytes[this.at];
      if (byte === undefined) return Number.NaN;
      this.at += 1;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
    return Number.NaN;
  }

  text(length: number): string {
    this.at += length;
    return this.bytes.toString('utf8', this.at - length, this.at);
  }
}
