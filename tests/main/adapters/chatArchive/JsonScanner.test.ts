import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonScanner } from '../../../../src/main/adapters/chatArchive/JsonScanner.js';

function scan(text: string, chunkBytes: number) {
  const values: [string, unknown][] = [];
  const elements: unknown[] = [];
  const lists: string[] = [];
  const scanner = new JsonScanner('messages', {
    onValue: (path, value) => values.push([path.join('.'), value]),
    onList: (path) => lists.push(path.join('.')),
    onElement: (value) => elements.push(value),
    onObjectEnd: () => undefined,
  });
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += chunkBytes) scanner.take(bytes.subarray(at, at + chunkBytes));
  return { values, elements, lists, isWhole: scanner.finish() };
}

describe('JSON in a stream', () => {
  it('gives the elements of the wanted lists whole, and the values around them by their paths', () => {
    const text = '\ufeff{"name": "a\\"b", "n": [1, {"x": true}], "messages": [{"id": 1, "t": "]}\\\\"}, 5, "s,", null, [1, [2]]], "last": -1.5e3}';
    expect(scan(text, 1)).toEqual({
      values: [['name', 'a"b'], ['n.*', 1], ['n.*.x', true], ['last', -1500]],
      elements: [{ id: 1, t: ']}\\' }, 5, 's,', null, [1, [2]]],
      lists: ['messages'],
      isWhole: true,
    });
  });

  it('is read alike in chunks of any size', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { maxLength: 6 }), fc.string(), fc.integer({ min: 1, max: 40 }), (messages, name, chunkBytes) => {
        const { elements, values, isWhole } = scan(JSON.stringify({ name, messages }, null, chunkBytes % 3), chunkBytes);
        expect(elements).toEqual(JSON.parse(JSON.stringify(messages)));
        expect([values, isWhole]).toEqual([[['name', name]], true]);
      }),
      { numRuns: 200 },
    );
  });

  it.each(['{"messages": [{"id": 1}, {"id"', '{"messages": [{"id": 1}]', '{"messages": [{"id": 1}, {bad}]}'])('%s is not whole, and gives what is', (text) => {
    const { elements, isWhole } = scan(text, 3);
    expect([elements[0], isWhole]).toEqual([{ id: 1 }, false]);
  });
});
