import { bytes, number, type Field } from './protobuf.js';

/** Models in ONNX written byte by byte (onnx.proto, IR version 8, operator set 13): no Python, no framework. */
export const types = { float: 1, int32: 6, int64: 7, float16: 10 } as const;

export interface Graph {
  readonly nodes: readonly Field[][];
  readonly constants: readonly Field[][];
  readonly inputs: readonly Field[][];
  readonly outputs: readonly Field[][];
  readonly facts: Readonly<Record<string, string | number>>;
}

export function onnxModel({ nodes, constants, inputs, outputs, facts }: Graph): Buffer {
  const graph = [
    ...nodes.map((one) => bytes(1, one)),
    bytes(2, 'tones'),
    ...constants.map((one) => bytes(5, one)),
    ...inputs.map((one) => bytes(11, one)),
    ...outputs.map((one) => bytes(12, one)),
  ];
  return Buffer.concat([
    number(1, 8),
    bytes(7, graph),
    bytes(8, [bytes(1, ''), number(2, 13)]),
    ...Object.entries(facts).map(([key, fact]) => bytes(14, [bytes(1, key), bytes(2, String(fact))])),
  ]);
}

export function node(operator: string, inputs: readonly string[], output: string, attributes: readonly Field[][] = []): Field[] {
  return [...inputs.map((name) => bytes(1, name)), bytes(2, output), bytes(4, operator), ...attributes.map((one) => bytes(5, one))];
}

export const integer = (name: string, whole: number): Field[] => [bytes(1, name), number(3, whole), number(20, 2)];
export const integers = (name: string, list: readonly number[]): Field[] => [bytes(1, name), ...list.map((one) => number(8, one)), number(20, 7)];

export function floats(name: string, dims: readonly number[], values: Float32Array): Field[] {
  return [...dims.map((dim) => number(1, dim)), number(2, types.float), bytes(8, name), bytes(9, Buffer.from(values.buffer))];
}

export function wholes(name: string, values: readonly number[]): Field[] {
  return [number(1, values.length), number(2, types.int64), bytes(8, name), bytes(9, Buffer.from(BigInt64Array.from(values.map(BigInt)).buffer))];
}

export function value(name: string, type: number, dims: readonly (string | number)[]): Field[] {
  const shape = dims.map((dim) => bytes(1, [typeof dim === 'number' ? number(1, dim) : bytes(2, dim)]));
  return [bytes(1, name), bytes(2, [bytes(1, [number(1, type), bytes(2, shape)])])];
}
