import { describe, expect, it } from 'vitest';
import { asOneStep, noEdits, stackOf, withDone, withRedone, withUndone, type Edit, type EditStack } from '../../../src/renderer/correction/editStack.js';

const quiet = (): Promise<void> => Promise.resolve();
const edit = (name: string): Edit => ({ kind: 'correct', entries: [name], undo: quiet, redo: quiet });
const names = ({ done, undone }: EditStack): readonly [done: string, undone: string] => [
  done.flatMap(({ entries }) => entries).join(' '),
  undone.flatMap(({ entries }) => entries).join(' '),
];
const after = (...steps: readonly ((stack: EditStack) => EditStack)[]): EditStack => steps.reduce((stack, step) => step(stack), noEdits);
const does = (name: string) => (stack: EditStack) => withDone(stack, edit(name));

describe('what can be undone', () => {
  it.each<readonly [string, readonly ((stack: EditStack) => EditStack)[], readonly [string, string]]>([
    ['remembers deeds in order', [does('a'), does('b')], ['a b', '']],
    ['takes back the latest first', [does('a'), does('b'), withUndone], ['a', 'b']],
    ['does again what was taken back last', [does('a'), does('b'), withUndone, withUndone, withRedone], ['a', 'b']],
    ['forgets what was taken back as soon as something new is done', [does('a'), does('b'), withUndone, does('c')], ['a c', '']],
    ['leaves an empty stack alone', [withUndone, withRedone], ['', '']],
  ])('%s', (_, steps, expected) => {
    expect(names(after(...steps))).toEqual(expected);
  });

  it('never reaches into another case', () => {
    const stack = withDone(stackOf(noEdits, 'one'), edit('a'));
    expect(names(stackOf(stack, 'one'))).toEqual(['a', '']);
    expect(names(stackOf(stack, 'other'))).toEqual(['', '']);
  });

  it('keeps the last 500 steps', () => {
    const stack = after(...Array.from({ length: 600 }, (_, at) => does(String(at))));
    expect([stack.done.length, stack.done[0]?.entries[0], stack.done.at(-1)?.entries[0]]).toEqual([500, '100', '599']);
  });
});

describe('several edits as one step', () => {
  it('are taken back in reverse and done again in order', async () => {
    const log: string[] = [];
    const logs = (line: string) => () => Promise.resolve(log.push(line)).then(() => undefined);
    const one = (name: string) => ({ undo: logs(`-${name}`), redo: logs(`+${name}`) });
    const step = asOneStep('date', ['x', 'y'], [one('x'), one('y')]);
    await step.undo();
    await step.redo();
    expect(log).toEqual(['-y', '-x', '+x', '+y']);
  });
});
