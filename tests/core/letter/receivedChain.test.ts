import { describe, expect, it } from 'vitest';
import { receivedChain } from '../../../src/core/letter/receivedChain.js';

const received = (value: string): readonly [string, string] => ['Received', value];
const date = '2024-03-11T17:41:00Z';
const first = received('from pc (unknown [10.0.0.7]) by out.shop.example with ESMTPSA id 1 for <a@mail.example>; Mon, 11 Mar 2024 20:41:05 +0300');
const second = received('from out.shop.example (out.shop.example [203.0.113.5]) by mx.mail.example (nwsmtp) with ESMTPS id 2; Mon, 11 Mar 2024 17:41:09 +0000 (UTC)');

describe('the way of a letter', () => {
  it('is told from its first server to the last', () => {
    expect(receivedChain([second, ['Subject', 's'], first], date)).toEqual({
      hops: [
        { from: 'pc [10.0.0.7]', by: 'out.shop.example', at: '2024-03-11T17:41:05Z', afterSeconds: 5, remark: null },
        { from: 'out.shop.example [203.0.113.5]', by: 'mx.mail.example', at: '2024-03-11T17:41:09Z', afterSeconds: 4, remark: null },
      ],
      lastedSeconds: 4,
    });
  });

  it.each([
    ['a gap', 'by b; Mon, 11 Mar 2024 23:00:00 +0300', 'gap'],
    ['a step back in time', 'by b; Mon, 11 Mar 2024 20:30:00 +0300', 'backwards'],
    ['clocks that differ a little', 'by b; Mon, 11 Mar 2024 20:40:30 +0300', null],
    ['a hop without a date', 'by b', 'undated'],
    ['a hop with a date of no sense', 'by b; yesterday', 'undated'],
  ])('has %s', (_what, value, remark) => {
    expect(receivedChain([received(value), first], date).hops[1]!.remark).toBe(remark);
  });

  it('has a letter that was taken before it was written', () => {
    expect(receivedChain([first], '2024-03-12T10:00:00Z').hops[0]).toMatchObject({ remark: 'backwards', afterSeconds: -58_735 });
  });

  it('is empty where no server wrote anything', () => {
    expect(receivedChain([['Subject', 's']], date)).toEqual({ hops: [], lastedSeconds: null });
  });

  it('is told of a hostile header without end', () => {
    const flood = received(`from ${'(('.repeat(4_000)} by ${'x'.repeat(4_000)}; ${'9'.repeat(400)}`);
    expect(receivedChain(Array.from({ length: 1_000 }, () => flood), null).hops).toHaveLength(100);
  });
});
