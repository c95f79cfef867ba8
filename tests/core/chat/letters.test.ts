import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '../../../src/core/exhibit/Reading.js';
import { isEmoji } from '../../../src/core/chat/letters/isEmoji.js';
import { joinBroken } from '../../../src/core/chat/letters/joinBroken.js';
import { loneOk } from '../../../src/core/chat/letters/loneOk.js';
import { loneWordCase } from '../../../src/core/chat/letters/loneWordCase.js';
import { isMostlyCyrillic, resolveLetters } from '../../../src/core/chat/letters/resolveLetters.js';
import { hasScript } from '../../../src/core/chat/letters/scripts.js';
import { resolveDigits } from '../../../src/core/chat/letters/resolveNumber.js';
import { smallCapitals, smallLetterHeight } from '../../../src/core/chat/letters/smallCapitals.js';
import { tidyWords } from '../../../src/core/chat/letters/tidyWords.js';
import { textOfRuns } from '../../../src/core/chat/Piece.js';
import { line } from './blocks.js';

const tidy = (text: string, around = text, confidence = 0.95): string => tidyWords(line(text, { confidence }).words, around).map((word) => word.text).join(' ');

describe('three full stops', () => {
  it.each([['Долго...', 'Долго…'], ['«Жду...»', '«Жду…»'], ['Как так...?', 'Как так…?'], ['Жду....', 'Жду....'], ['Есть ...', 'Есть …']])('%s are one sign: %s', (read, told) => expect(tidy(read)).toBe(told));
});

describe('look-alike letters', () => {
  it.each<[read: string, written: string, isAmongCyrillic?: boolean]>([
    ['CДЭK', 'СДЭК'],
    ['Oзон', 'Озон'],
    ['Оzon', 'Ozon'],
    ['Воxbеrrу', 'Boxberry'],
    ['BHИMAНИE', 'ВНИМАНИЕ'],
    ['oTвeT', 'ответ'],
    ['ocmoTpa.pdf', 'осмотра.pdf'],
    ['eBay', 'eBay'],
    ['MapT.xISx', 'Март.xlsx'],
    ['март.х!х', 'март.xlsx'],
    ['чек_242087.р4', 'чек_242087.pdf'],
    ['март.х(зх', 'март.xlsx'],
    ['подписанная.4осх', 'подписанная.docx'],
    ['подписанная.досх,', 'подписанная.docx,'],
    ['осмотра.ра!', 'осмотра.pdf'],
    ['письмо.Спасибо', 'письмо.Спасибо'],
    ['Итого.Рад', 'Итого.Рад'],
    ['заказ.12345', 'заказ.12345'],
    ['vitrina.com', 'vitrina.com'],
    ['E-moé', 'E-моё'],
    ['café', 'café'],
    ['ara', 'ага'],
    ['A?', 'А?'],
    ['uv?', 'и?'],
    ['report.pdf', 'report.pdf'],
    ['He', 'Не'],
    ['ok', 'ok'],
    ['IT-oтдел', 'IT-отдел'],
    ['WhatsApp', 'WhatsApp'],
    ['e-mail', 'e-mail'],
    ['XL', 'XL'],
    ['M', 'M'],
    ['a', 'а'],
    ['a', 'a', false],
    ['Mama', 'Mama', false],
    ['n', 'и'],
    ['u', 'и'],
    ['n?', 'и?'],
    ['n', 'n', false],
    ['N', 'N'],
    ['un', 'un'],
    ['A?', 'А?'],
    ['A?', 'A?', false],
    ['A', 'A'],
    ['ocmotpa.pdf', 'осмотра.pdf'],
    ['photo.jpg', 'photo.jpg'],
    ['macbook.pdf', 'macbook.pdf'],
  ])('%s → %s', (read, written, isAmongCyrillic = true) => expect(resolveLetters(read, { isAmongCyrillic, isFirst: true })).toBe(written));

  it.each(['Акт ocmoTpa.pdf', 'Чек ocmoTpa.docx'])('tell the script of «%s» by more than the kind of file', (name) => expect(tidy(name)).toContain('осмотра.'));

  it('are all of one script in a word, unless it is decisively both', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[асеорхуaceopxyдф]{2,8}$/), (word) => {
        const resolved = resolveLetters(word, { isAmongCyrillic: true, isFirst: false });
        expect(/\p{Script=Cyrillic}/u.test(resolved) && /\p{Script=Latin}/u.test(resolved)).toBe(false);
      }),
    );
  });
});

describe('the script of a text', () => {
  it.each<[text: string, tells: boolean]>([
    ['дом', true],
    ['wow', true],
    ['осе', false],
    ['oce', false],
    ['HET', false],
    ['14:30, 2', false],
    ['', false],
    ['осе и', true],
  ])('is told by «%s»: %s', (text, tells) => expect(hasScript(text)).toBe(tells));
});

describe('the script of most letters', () => {
  it.each<[text: string, isCyrillic: boolean]>([
    ['Акт ocmoTpa.pdf', true],
    ['Пишите на help@vitrina.example', true],
    ['см. https://vitrina.example/order', true],
    ['https://vitrina.example/order', false],
    ['Send it to Ольга', false],
  ])('of «%s»: Cyrillic %s', (text, isCyrillic) => expect(isMostlyCyrillic(text)).toBe(isCyrillic));
});

describe('digits', () => {
  it.each([
    ['1O:05', '10:05'],
    ['З500', '3500'],
    ['3аказ', 'Заказ'],
    ['н0мер', 'номер'],
    ['Т-123456789', 'T-123456789'],
    ['25В', '25В'],
    ['iPhone', 'iPhone'],
    ['12345678-0001', '12345678-0001'],
    ['5Post', '5Post'],
    ['(Т-', '(T-'],
    ['SS-780523', 'SS-780523'],
    ['(SS-602637)', '(SS-602637)'],
    ['О5-1234', '05-1234'],
  ])('%s → %s', (read, written) => expect(resolveDigits(read)).toBe(written));
});

describe('a line of words', () => {
  it.each([
    ['A если я откажусь?', 'А если я откажусь?'],
    ['Нет. C завтрашнего дня', 'Нет. С завтрашнего дня'],
    ['размер A тоже', 'размер A тоже'],
    ['A Ольга пришла', 'A Ольга пришла'],
  ])('begins with a word of one letter in the script of the next: «%s»', (read, written) => expect(tidy(read)).toBe(written));

  it('begins with «Ой» however badly it was read, among Russian words', () => {
    expect(tidy('Oi... перепутали начинки', undefined, 0.4)).toBe('Ой… перепутали начинки');
    expect(tidy('Oh, перепутали')).toBe('Ой, перепутали');
    expect(tidy('Oh, sorry about that')).toBe('Oh, sorry about that');
  });

  it('has the kind of a file in one piece', () => {
    expect(tidy('Претензия_подписанная.4о сх 34,5 КБ')).toBe('Претензия_подписанная.docx 34,5 КБ');
    expect(tidy('Претензия_подписанная.90с x')).toBe('Претензия_подписанная.docx');
    expect(tidy('Всё подписал.Он ах')).toBe('Всё подписал.Он ах');
  });

  it('has «ООО» before a name, where no number goes on', () => {
    expect(tidy('Магазин 000 «Ромашка»')).toBe('Магазин ООО «Ромашка»');
    expect(tidy('за 5 000 «Ромашка»')).toBe('за 5 000 «Ромашка»');
  });

  it('has a word that could be of both scripts in that of the names around it', () => {
    expect(tidy('Верните iPhone 13 Pro Max 256GB')).toBe('Верните iPhone 13 Pro Max 256GB');
    expect(tidy('Верните iPhone не Max')).toBe('Верните iPhone не мах');
  });

  it('has no «№» before a sentence', () => {
    expect(tidy('Сделано № О поступлении')).toBe('Сделано О поступлении');
    expect(tidy('Укажите № заказа')).toBe('Укажите № заказа');
    expect(tidy('Заявка № СЦ 12345')).toBe('Заявка № СЦ 12345');
  });

  it('keeps the rouble sign behind a sum, however badly it was read', () => {
    expect(tidyWords([...line('Обещал 37 813').words, ...line('P', { confidence: 0.35 }).words], 'Обещал').map(({ text }) => text).join(' ')).toBe('Обещал 37 813 ₽');
    expect(tidyWords([...line('Обещал вчера').words, ...line('P', { confidence: 0.35 }).words], 'Обещал').map(({ text }) => text).join(' ')).toBe('Обещал вчера');
  });

  it.each([
    ['Бежим $.', 'Бежим'],
    ['Бежим $%.', 'Бежим'],
    ['Скидка 5 %.', 'Скидка 5 %.'],
    ['Заявка №', 'Заявка №'],
  ])('ends with no sign of a sum behind a word: «%s»', (read, written) => expect(tidy(read)).toBe(written));

  it.each([
    ['Can | move it', 'Can I move it'],
    ['| want my money back', 'I want my money back'],
    ["l'm here", "I'm here"],
    ['A | B', 'A | B'],
  ])('has the pronoun that «%s» begins or goes on with', (read, written) => expect(tidy(read)).toBe(written));

  it.each<[read: string, written: string]>([
    ['Деньги 1 299 Р', 'Деньги 1 299 ₽'],
    ['Сумма 4 989 P, проверьте', 'Сумма 4 989 ₽, проверьте'],
    ['Верните 1299Р', 'Верните 1299₽'],
    ['1299 руб.', '1299 руб.'],
    ['5 р. за штуку', '5 р. за штуку'],
    ['Ещё ёлка', 'Ещё ёлка'],
    ['«Да» — сказал он', '«Да» — сказал он'],
    ['Прислали link: vitrina.example/help', 'Прислали link: vitrina.example/help'],
    ['77?', '???'],
    ['27?', '???'],
    ['Сумма 4 989 ?, проверьте', 'Сумма 4 989 ₽, проверьте'],
    ['Вернули 490? на карту', 'Вернули 490 ₽ на карту'],
    ['Вернули 1 2992 на карту', 'Вернули 1 299 ₽ на карту'],
    ['Почему 490?', 'Почему 490?'],
    ['Заказ 490? Да', 'Заказ 490? Да'],
    ['Звоните 8 9212', 'Звоните 8 9212'],
    ['Заказ 150 2992', 'Заказ 150 2992'],
  ])('%s → %s', (read, written) => expect(tidy(read)).toBe(written));

  it('loses what was no word at its edges', () => {
    expect(tidy('Спасибо ®©', 'Спасибо', 0.4)).toBe('Спасибо');
    expect(tidy('я тоже да')).toBe('я тоже да');
  });
});

describe('an emoji', () => {
  const word = (text: string, width: number, height: number) => ({ text, bbox: [0, 0, width, height] as const, confidence: 0.9 });
  it('is a square higher than a capital, read as a letter or two', () => {
    expect(isEmoji(word('А', 36, 45), 26)).toBe(true);
    expect(isEmoji(word('dg', 45, 48), 26)).toBe(true);
    expect(isEmoji(word('@', 40, 40), 26)).toBe(true);
  });
  it('is no word that is written', () => {
    expect(isEmoji(word('А', 34, 36), 26)).toBe(false);
    expect(isEmoji(word('Вы', 70, 37), 26)).toBe(false);
    expect(isEmoji(word('42', 45, 45), 26)).toBe(false);
    expect(isEmoji(word('нет', 45, 45), 26)).toBe(false);
    expect(isEmoji(word('Р,', 42, 45), 26)).toBe(false);
    expect(isEmoji(word('ДА', 42, 45), 26)).toBe(false);
    expect(isEmoji({ ...word('ДА', 42, 45), confidence: 0.5 }, 26)).toBe(true);
  });
});

describe('words broken over two lines', () => {
  const joined = (...texts: string[]): string => textOfRuns(joinBroken(texts.map((text, index) => line(text, { y: index * 50 }))));
  it.each<[lines: string[], text: string]>([
    [['По заказу 79444793-', '0007 всё отправили'], 'По заказу 79444793-0007 всё отправили'],
    [['с обращением T-', '629266247.'], 'с обращением T-629266247.'],
    [['https://vitrina.example/order/237205', '23'], 'https://vitrina.example/order/23720523'],
    [['Кто-', 'то ошибся'], 'Кто-то ошибся'],
    [['срок 1-', 'й этап'], 'срок 1- й этап'],
    [['бот-', 'помощник'], 'бот-помощник'],
    [['артикул SM-', 'G991B/DS'], 'артикул SM-G991B/DS'],
    [['заказ SS-', '780523'], 'заказ SS-780523'],
    [['одно-', 'и двухместные'], 'одно- и двухместные'],
    [['Подробнее тут', 'https://vitrina.example/a', 'Спасибо'], 'Подробнее тут https://vitrina.example/a Спасибо'],
  ])('%j → %s', (lines, text) => expect(joined(...lines)).toBe(text));
});

describe('a word in capitals', () => {
  const of = (text: string, heights: readonly number[]): string => {
    const run = line(text);
    const letters = heights.map((height, at): Box => [62 + at * 18, 40 - height, 14, height]);
    return textOfRuns([smallCapitals({ ...run, letters }, 26)]);
  };
  it('that are no higher than small letters is in small letters', () => expect(of('ПОЗВОНИЛ?', [26, 26, 27, 26, 26, 26, 26, 26, 36])).toBe('позвонил?'));
  it('of which the first is higher keeps that', () => expect(of('ПОНЯЛ', [36, 26, 26, 26, 26])).toBe('Понял'));
  it('of which the first is higher may begin with one that small letters have not', () => {
    expect(of('ЕСЛИ', [36, 26, 26, 26])).toBe('Если');
    expect(of('ЕСЛИ', [26, 26, 26, 26])).toBe('ЕСЛИ');
    expect(of('ЕСЛИ', [36, 36, 36, 36])).toBe('ЕСЛИ');
  });
  it('that are as high as capitals stays', () => expect(of('ПОНЯЛ', [36, 36, 36, 36, 36])).toBe('ПОНЯЛ'));
  it('is held against lines of small letters, not of digits and capitals', () => {
    const lines = [line('Куртка зимняя с капюшоном', { xHeightPx: 20 }), line('ИТОГО 7 490,00', { xHeightPx: 28 }), line('ЗАКАЗ 58120437-0001', { xHeightPx: 28 })];
    expect(smallLetterHeight(lines)).toBe(20);
    expect(smallLetterHeight(lines.slice(1))).toBe(0);
  });
  it('with letters that small ones have not stays', () => expect(of('ПРАВО', [26, 26, 26, 26, 26])).toBe('ПРАВО'));
});

describe('a message of one word', () => {
  it('has the capital that its height shows', () => {
    const of = (text: string, height: number): string => {
      const run = line(text);
      return textOfRuns(loneWordCase([{ ...run, words: [{ ...run.words[0]!, bbox: [0, 0, 50, height] }] }], 26));
    };
    expect(of('ок', 36)).toBe('Ок');
    expect(of('Ок', 27)).toBe('ок');
    expect(of('Да', 36)).toBe('Да');
  });

  it('of question marks is told by the dots under its hooks', () => {
    const of = (text: string, letters: readonly Box[]): string => {
      const run = line(text);
      return textOfRuns(loneOk([{ ...run, words: [{ ...run.words[0]!, bbox: [0, 0, 80, 40] }], letters }], 26, ''));
    };
    const hooks = [0, 26, 52].flatMap((x): Box[] => [[x, 0, 20, 26], [x + 6, 31, 6, 6]]);
    expect(of('225', hooks)).toBe('???');
    expect(of('225', hooks.filter(([, y]) => y === 0))).toBe('225');
  });

  it('has the capital that its first letter shows beside the others, a stamp in its line or not', () => {
    const of = (text: string, letters: readonly Box[]): string => {
      const run = line(text);
      const word = { ...run.words[0]!, bbox: [0, 0, 60, 40] as Box };
      return textOfRuns(loneOk(loneWordCase([{ ...run, words: [word], letters: [...letters, [120, 20, 14, 20]] }], 26), 26, ''));
    };
    expect(of('Ну', [[0, 10, 22, 26], [30, 10, 22, 36]])).toBe('ну');
    expect(of('ну', [[0, 0, 26, 36], [30, 10, 22, 36]])).toBe('Ну');
    expect(of('ОК', [[0, 0, 30, 36], [34, 10, 20, 26]])).toBe('Ок');
    expect(of('Мой', [[0, 10, 20, 26], [22, 10, 16, 26], [40, 10, 18, 26], [44, 0, 10, 6]])).toBe('мой');
  });
});
