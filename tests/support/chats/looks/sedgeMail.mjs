import { escape } from '../escape.mjs';
import { avatar } from '../markup.mjs';
import { browser, browserCss, glyph, hourOf, letterStamp, noticeLine, paper, photo } from './sedgeParts.mjs';
import { wordsOf } from './lateParts.mjs';
import { reworded } from './sedgeWords.mjs';

/** A talk with a shop's support in a web mail: a card a letter, from whom, to whom and when in its head, greetings and names under the words; see sedge.mjs. */

const words = reworded(0.5);
const greetings = ['Здравствуйте!', 'Добрый день!', 'Здравствуйте, Елена!', 'Добрый день, Елена Викторовна.'];
const partings = ['С уважением,', 'Всего доброго,', 'Хорошего дня!'];
const isGreeted = (text) => /здравствуйте|добр/i.test(text);
/** Letters have no lone emoji and seldom follow one another from the same hand. */
const adapt = (lines, random) =>
  words(lines, random).filter((line) => line.kind === 'message' && (line.text.length > 18 || line.file)).map((line) => {
    if (line.file) return line;
    if (line.side === 'right') return random.chance(0.35) && !isGreeted(line.text) ? { ...line, text: `Здравствуйте.\n${line.text}\n\nЕлена Смирнова` } : line;
    const name = line.author === 'Бот' ? 'Служба поддержки «Витрины»' : `${line.author}\nслужба поддержки «Витрины»`;
    return { ...line, text: `${isGreeted(line.text) ? '' : `${random.pick(greetings)}${random.pick(['\n', '\n', '\n\n'])}`}${line.text}${random.chance(0.55) ? `\n\n${random.pick(partings)}\n${name}` : ''}` };
  }).map((line) => (line.author === 'Бот' ? { ...line, author: 'Витрина' } : line));

function row(line, parts, at) {
  const mine = line.side === 'right';
  const from = mine ? 'elena.smirnova@mail.example' : 'help@vitrina.example';
  const who = parts.author.replace('<div', '<span').replace('</div>', '</span>');
  const pinned = line.file || line.picture ? `<div class="att">${line.picture ? photo(line) : ''}${line.file ? paper(line.file) : ''}</div>` : '';
  const text = line.file || line.text === '' ? '' : `<div class="let">${wordsOf(line)}</div>`;
  const more = !mine && line.id % 3 === 1 ? `<div class="dots3">${glyph('more', 16)}</div>` : '';
  return `<div class="card ${at.isFinal ? 'fin' : ''}" data-m="${line.id}">${avatar(mine ? 'Елена Смирнова' : (line.author ?? 'Витрина'), 40)}<div class="block"><div class="hd"><div class="fr">${who}<span class="ad" data-attached>&lt;${from}&gt;</span></div><span class="dt">${hourOf(parts)}</span>${glyph('star', 18)}${glyph('reply', 18)}${glyph('tall', 18)}</div><div class="to" data-attached>кому: ${mine ? 'help' : 'мне'}</div>${text}${pinned}${more}</div></div>`;
}

const places = [['mail', 'Входящие', '14'], ['star', 'Помеченные', ''], ['bell', 'Отложенные', ''], ['fly', 'Отправленные', ''], ['doc', 'Черновики', '2'], ['bag', 'Покупки', '6'], ['shield', 'Спам', ''], ['bin', 'Корзина', '']];
const frame = (scene, column) => `${browser('Re: Обращение — Почта', 'mail.example/u/0/#inbox/FMfcgz' + scene.own.digits(8), ['Календарь', 'Заказ'])}<div class="mTop">${glyph('bars', 22)}<b>Почта</b><p>${glyph('find', 19)}Поиск в почте</p>${glyph('gear', 22)}${avatar('Елена', 32)}</div><div class="mBody"><div class="mNav"><em>${glyph('doc', 19)}Написать</em>${places.map(([g, t, n], i) => `<p${i === 0 ? ' class="on"' : ''}>${glyph(g, 19)}<span>${t}</span><i>${n}</i></p>`).join('')}</div><div class="mMain">${column}</div></div>`;

export const sedgeMail = [
  { form: 'desktop', tuning: true, lively: true, make: null, app: 'Chrome', sizes: [[1366, 657, 1], [1440, 860, 1], [1536, 742, 1.25], [1280, 760, 2], [1920, 953, 1]], name: 'sedge-mail-thread', font: "'Roboto','Noto Sans'", dark: false, tone: 'support', noSystem: true, flat: true, adapt, row, system: noticeLine,
    features: { pictures: 0.05, rich: { files: 0.07, hard: 0.1 } }, titles: [['Re: Обращение T-480213377 — возврат денежных средств', 'Входящие'], ['[Витрина] Ваш запрос получен', 'Входящие'], ['Re: Претензия по заказу 48213390-0001', 'Покупки']], separators: [], stamp: 'head', stampDate: letterStamp, authors: 'all',
    header: (scene) => `<div class="mAct">${['back', 'box', 'bin', 'mail', 'bell', 'tall'].map((n) => glyph(n, 19)).join('')}<u></u><span>${scene.own.int(1, 40)} из ${scene.own.int(120, 980)}</span>${glyph('left', 17)}${glyph('right', 17)}</div><div class="mSub"><b>${escape(scene.title)}</b><em>${escape(scene.subtitle)} ${glyph('x', 11)}</em></div>`,
    footer: (scene) => (scene.own.chance(0.6) ? `<div class="mAns"><span>${glyph('reply', 17)}Ответить</span><span>${glyph('reply', 17)}Переслать</span></div>` : ''), frame,
    css: `.screen{--page:#f6f8fc;--ink:#1f1f1f;--wall:#fff;--leftMeta:#5e6167;--link:#0b57d0;--linkLine:underline;--side:0px}
body{font-size:14px;line-height:1.480}.mTop{flex:none;display:flex;align-items:center;gap:16px;padding:10px 20px;color:#444}.mTop b{font-size:21px;font-weight:400;width:150px}.mTop p{flex:1;max-width:720px;margin:0 auto 0 0;display:flex;gap:14px;background:#e9eef6;border-radius:24px;padding:11px 18px;color:#444746;font-size:15px}.mTop .avatar{align-self:center}.mBody{flex:1;min-height:0;display:flex}.mNav{width:224px;flex:none;padding:6px 10px 0 8px}.mNav em{display:inline-flex;gap:12px;align-items:center;font-style:normal;background:#c2e7ff;border-radius:16px;padding:16px 22px;margin:0 0 14px 4px;font-weight:500}.mNav p{margin:0;display:flex;gap:16px;align-items:center;padding:5px 14px 5px 18px;border-radius:16px}.mNav span{flex:1}.mNav i{font-style:normal;font-size:12px}.mNav .on{background:#d3e3fd;font-weight:700}.mMain{flex:1;min-width:0;display:flex;flex-direction:column;background:#fff;border-radius:16px 16px 0 0;margin-right:14px;overflow:hidden}
.mAct{flex:none;display:flex;gap:24px;align-items:center;padding:11px 20px;color:#5e6167}.mAct u{flex:1}.mAct span{font-size:12px}.mSub{flex:none;padding:6px 20px 10px 72px;display:flex;gap:12px;align-items:center}.mSub b{font-size:22px;font-weight:400;line-height:1.250}.mSub em{font-style:normal;display:flex;gap:5px;align-items:center;font-size:12px;background:#e7e8ea;border-radius:4px;padding:1px 7px;white-space:nowrap}.content{justify-content:flex-start;padding:0}
.card{display:flex;gap:14px;padding:14px 20px 18px 18px;border-bottom:1px solid #e4e6ea}.card .avatar{align-self:flex-start}.block{flex:1;min-width:0;overflow-wrap:anywhere}.hd{display:flex;gap:14px;align-items:center;color:#5e6167}.fr{flex:1;min-width:0;white-space:nowrap;overflow:hidden}.fr .author{margin:0;font-size:14px;font-weight:700;color:#1f1f1f}.ad{font-size:12px;margin-left:7px}.dt{font-size:12px;white-space:nowrap}.to{font-size:12px;line-height:18px;color:#5e6167;width:fit-content}.let{margin-top:12px;max-width:820px;font:15.500px/1.400 'Tinos','Liberation Serif',serif}.let a{color:#0b57d0}.att{display:flex;gap:12px;margin-top:12px}.shot{width:180px;margin:0;border-radius:8px}.paperCard{display:flex;gap:10px;align-items:center;border:1px solid #dadce0;border-radius:10px;padding:8px 16px 8px 10px}.leafIcon{width:34px;height:34px;border-radius:6px;background:#d93025;color:#fff;display:flex;align-items:center;justify-content:center}.paperCard small{display:block;font-size:12px;color:#5e6167;opacity:1}.dots3{margin-top:12px;width:fit-content;background:#e8eaed;border-radius:8px;padding:0 6px;line-height:0}.dots3 svg{height:11px}
.mAns{flex:none;display:flex;gap:12px;padding:12px 20px 16px 72px}.mAns span{display:flex;gap:9px;align-items:center;border:1px solid #747775;border-radius:18px;padding:7px 18px;font-weight:500;color:#444746}.mAns span+span svg{transform:scaleX(-1)}${browserCss}` },
];
