import { describe, expect, it } from 'vitest';
import { letterThreads, type ThreadLetter } from '../../../src/core/letter/letterThreads.js';

const letter = (key: number, facts: Partial<ThreadLetter<number>>): ThreadLetter<number> => ({
  key, messageId: null, inReplyTo: null, references: [], subject: '', date: `2024-03-${String(key).padStart(2, '0')}T10:00:00Z`, ...facts,
});

describe('letters are of one thread', () => {
  it('when they name each other, also over one that is not there', () => {
    const letters = [
      letter(3, { messageId: '<c>', references: ['<a>', '<b>'] }),
      letter(1, { messageId: '<a>' }),
      letter(4, { messageId: '<d>', inReplyTo: '<b>' }),
      letter(2, { messageId: '<x>' }),
    ];
    expect(letterThreads(letters)).toEqual([[1, 3, 4], [2]]);
  });

  it('when Gmail holds them together', () => {
    expect(letterThreads([letter(1, { gmailThread: '17' }), letter(2, { gmailThread: '17' }), letter(3, { gmailThread: '18' })])).toEqual([[1, 2], [3]]);
  });

  it.each(['Re: Возврат', 'RE: возврат', 'Отв: Возврат', 'Re[2]: Возврат', 'Fwd: Re: Возврат', 'Ответ:  Возврат'])('when the second, «%s», repeats the subject and names no letter', (subject) => {
    expect(letterThreads([letter(1, { subject: 'Возврат' }), letter(2, { subject })])).toEqual([[1, 2]]);
  });

  it('when their subjects name the same ticket', () => {
    expect(letterThreads([letter(1, { subject: 'Обращение № 4471 принято' }), letter(2, { subject: 'Ответ по обращению №4471' }), letter(3, { subject: 'Обращение № 4472' })])).toEqual([[1, 2], [3]]);
  });

  it('but not when two happen to have one subject, or none', () => {
    expect(letterThreads([letter(1, { subject: 'Счёт' }), letter(2, { subject: 'Счёт' }), letter(3, {}), letter(4, {})])).toEqual([[1], [2], [3], [4]]);
  });

  it('and those without a date stand behind the dated', () => {
    expect(letterThreads([letter(1, { messageId: '<a>', date: null }), letter(2, { inReplyTo: '<a>' })])).toEqual([[2, 1]]);
  });

  it('however long the chain is', () => {
    const chain = Array.from({ length: 20_000 }, (_, at) => letter(at, { date: String(100_000 + at), messageId: `<${at}>`, inReplyTo: at > 0 ? `<${at - 1}>` : null }));
    expect(letterThreads(chain)).toHaveLength(1);
  });
});
