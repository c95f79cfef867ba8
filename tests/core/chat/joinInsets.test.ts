import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/chat/Block.js';
import { interpretBlocks } from '../../../src/core/chat/interpretBlocks.js';
import { joinInsets } from '../../../src/core/chat/joinInsets.js';
import { bubble, line, screen, stampLine } from './blocks.js';

const paler: Block['fillColour'] = [244, 245, 246];
/** A field from 300 to 420 and the rest of its bubble right below it. */
const field = (texts: Parameters<typeof bubble>[2], more: Partial<Block> = {}): Block => ({ ...bubble('left', 300, texts), bbox: [44, 300, 620, 120], fillColour: paler, ...more });
const rest = (more: Partial<Block> = {}): Block => ({ ...bubble('left', 420, ['Мы вернём деньги завтра'], { stamp: '14:35', seen: '14:35' }), bbox: [30, 420, 640, 140], ...more });
const talk = [bubble('right', 700, ['Когда вернутся деньги?'], { stamp: '14:40' }), bubble('left', 900, ['Уточняем, подождите'], { stamp: '14:42' })];
const quoted = [line('Вы', { contrast: 0.6 }), line('Верните деньги за заказ', { contrast: 0.6 })];

describe('a field set into a bubble whose rim was not seen', () => {
  it('is what the rest answers', () => {
    const [first, ...others] = interpretBlocks([field(quoted), rest(), ...talk], screen()).messages;
    expect(first).toMatchObject({ text: 'Мы вернём деньги завтра', quote: 'Вы Верните деньги за заказ', time: '14:35', bbox: [30, 300, 640, 260] });
    expect(others).toHaveLength(2);
  });

  it('is the file that was sent, whose time stands in the rest', () => {
    const foot = { ...bubble('left', 420, []), bbox: [30, 420, 640, 50] as const, lines: [stampLine('14:35', { x: 560, y: 430 })] };
    expect(interpretBlocks([field(['Претензия.docx', stampLine('1.2 МБ')]), foot, ...talk], screen()).messages[0]).toMatchObject({ text: 'Претензия.docx', time: '14:35', bbox: [30, 300, 640, 170] });
  });

  it('may stick out a little at one side, where the rim beside the rest was lost', () => {
    expect(joinInsets([field(quoted, { bbox: [24, 300, 640, 120] }), rest()])).toHaveLength(1);
  });

  it('may end at its edge where the rest begins before it ends', () => {
    expect(joinInsets([field(quoted, { bbox: [31, 300, 638, 124] }), rest()])).toHaveLength(1);
  });

  it.each<[why: string, blocks: readonly Block[]]>([
    ['of the fill of what stands below', [field(quoted, { fillColour: rest().fillColour }), rest()]],
    ['that is no more than a count over a button', [field(['10'], { bbox: [330, 300, 44, 38] }), { ...rest(), bbox: [310, 330, 86, 73] }]],
    ['with a time of its own', [field(quoted, { stamps: [{ text: '14:32', bbox: [500, 380, 70, 30], confidence: 0.9 }] }), rest()]],
    ['apart from it', [field(quoted, { bbox: [44, 300, 620, 112] }), rest()]],
    ['of its very width', [field(quoted, { bbox: [30, 300, 640, 120] }), rest()]],
    ['that ends at its edge', [field(quoted, { bbox: [50, 300, 620, 120] }), rest()]],
    ['far narrower', [field(quoted, { bbox: [44, 300, 400, 120] }), rest()]],
    ['in the middle', [field(quoted, { side: 'center' }), rest()]],
  ])('is a message of its own: %s', (_, blocks) => expect(joinInsets(blocks)).toHaveLength(2));
});
