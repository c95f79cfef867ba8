import { escape } from '../escape.mjs';
import * as round from '../furniture.mjs';
import { icon } from '../markup.mjs';
import { authorOf, rowOf, snug } from './freshParts.mjs';
import { lineOf, noteBefore, sign } from './lateParts.mjs';
import { dayLines, kindOf, sheetCard, shortened } from './recentParts.mjs';
import { droids, droidTopsCss, fiveStars, mark, oneTop } from './newerPhonesParts.mjs';

/** After a courier's chat in its app on Android by day; see newerPhones.mjs. */

const bot = 'Виртуальный помощник';
const woman = /[ая]$/;
const renamed = (line) => (line.quote?.author === 'Бот' ? { ...line, quote: { ...line.quote, author: bot } } : line);
/** An operator comes and goes by name; whoever leaves is rated in a form; the bot shows where a parcel is. */
const adapt = (lines, random) => {
  let speaks = null;
  return lines.map(renamed).flatMap((line, i) => {
    if (line.kind === 'system') return /заверш|закрыто|подключился/.test(line.text) ? [] : [line];
    if (line.kind !== 'message' || line.side === 'right') return [line];
    const notes = [];
    if (line.role === 'operator' && line.author !== speaks) notes.push(noteBefore(line, `Оператор ${line.author} ${woman.test(line.author) && line.author !== 'Илья' ? 'подключилась' : 'подключился'}`));
    if (line.role === 'bot' && speaks !== null && i > 0) notes.push(...farewell(lines[i - 1], speaks, random));
    speaks = line.role === 'operator' ? line.author : null;
    if (line.role !== 'bot') return [...notes, line];
    const way = lines[i - 1]?.role !== 'bot' && !line.picture && !line.file && random.chance(0.5) ? { way: random.int(1, 3), track: random.digits(11), hung: true } : {};
    return [...notes, { ...line, author: bot, ...way }];
  });
};
const farewell = (line, name, random) => [
  noteBefore(line, `Оператор ${name} ${woman.test(name) && name !== 'Илья' ? 'завершила' : 'завершил'} диалог`),
  ...(random.chance(0.85) ? [noteBefore(line, 'Оцените качество обслуживания', { stars: random.int(0, 5), sent: random.chance(0.5) })] : []),
];

const reasons = ['Вежливость', 'Скорость ответа', 'Вопрос решён', 'Понятно объяснили'];
const form = ({ stars, sent, id }) =>
  `${fiveStars(stars, 34)}${stars === 0 ? '' : `<div class="reasons" data-attached>${reasons.map((r, i) => `<span${(id + i) % 3 === 0 ? ' class="on"' : ''}>${r}</span>`).join(' ')}</div>`}${sent && stars > 0 ? '<div class="thanks" data-attached>Спасибо, ваша оценка принята</div>' : `<div class="comment" data-attached>Ваш комментарий</div> <div class="submit${stars === 0 ? ' off' : ''}" data-attached>Отправить оценку</div>`}`;
const system = (line) =>
  `<div class="system${line.stars === undefined ? '' : ' asked'}" data-m="${line.id}"><span class="pill">${lineOf(line.text)}${line.stars === undefined ? '' : form(line)}</span></div>`;

const steps = ['Принят', 'В пути', 'Прибыл', 'Вручён'];
const parcel = ({ way, track }) =>
  `<div class="parcel kept"><p>${mark('truck', 22)}<span data-attached><b>Отправление ${track}</b> <small>Казань — Тверь</small></span></p><div class="line4">${steps.map((_, i) => `<i class="${i <= way ? 'done' : ''}"></i>`).join('')}</div><div class="steps" data-attached>${steps.join('</span> <span>').replace(/^/, '<span>')}</span></div></div>`;

/** Hours stand below every bubble; the bot's face and the operators' stand at the head of what they say. */
function row(line, parts, at) {
  const { classes } = kindOf(line);
  const face = line.side === 'right' ? '' : at.first ? `<div class="mate ${line.role}">${line.role === 'bot' ? mark('robot', 20) : mark('headset', 20)}</div>` : '<div class="mate gone"></div>';
  const quote = line.quote === undefined ? '' : `<div class="quote"><b>${escape(line.quote.author)}</b><span data-quote>${escape(shortened(line.quote.text, 60))}</span></div>`;
  const body = line.file ? sheetCard(line.file) : parts.body;
  return rowOf(line, at, `${face}<div class="stack">${authorOf(line, at.first)}<div class="bubble ${classes}${at.first ? ' first' : ''}${at.last ? ' last' : ''}">${quote}${body}${line.way === undefined ? '' : parcel(line)}</div>${parts.meta}</div>`);
}

const notice = '<div class="notice">' + mark('shield', 20) + '<span>Мы не просим коды из СМС и данные карты. Отправляя сообщение, вы соглашаетесь с <u>политикой обработки данных</u></span></div>';
const tabs = `<div class="tabs">${[['home', 'Главная'], ['search', 'Отследить'], ['plus', 'Оформить'], ['smile', 'Чат'], ['menu', 'Ещё']].map(([mark, words]) => `<div class="tab${words === 'Чат' ? ' open' : ''}">${icon(mark, 23)}<span>${words}</span></div>`).join('')}</div>`;

export const newerCourier = [
  { form: 'phone', tuning: true, lively: true, make: 'android', sizes: droids, status: oneTop, nav: () => `${tabs}${round.threeButtons()}`, keyboard: round.androidKeyboard, app: 'ru.kurier.app', name: 'courier-droid-form', font: "'Nunito Sans Variable','Noto Sans'", dark: false, tone: 'support', row, system, adapt,
    features: { quotes: 0.04, pictures: 0.06, rich: { files: 0.06, hard: 0.3 } }, titles: [['Чат поддержки', 'Среднее время ответа 4 минуты'], ['Помощь', 'Круглосуточно'], ['Поддержка клиентов', 'Оператор в сети']], separators: [dayLines.spoken, 'always'], stamp: 'below', authors: 'first', ticks: true, down: true, typing: 'Оператор печатает…',
    header: (scene) => `<div class="header">${sign('arrow', 24, 2)}<div class="who"><b>${escape(scene.title)}</b><small>${escape(scene.subtitle)}</small></div>${sign('call', 23)}${sign('more', 22)}</div>${scene.own.chance(0.4) ? notice : ''}`,
    footer: () => `<div class="footer">${sign('paperclip', 25)}<div class="input">Введите сообщение</div>${sign('lens', 25)}<div class="go">${sign('plane', 22, 2)}</div></div>${snug}`,
    css: `.screen{--page:#fff;--ink:#22272b;--headBg:#12a14b;--headInk:#fff;--headSub:#d2f0de;--wall:#f4f6f5;--left:#fff;--leftInk:#22272b;--right:#d8f3e2;--rightInk:#22272b;--leftMeta:#98a19c;--rightMeta:#98a19c;--tick:#12a14b;--pillInk:#7d8781;--footBg:#fff;--footInk:#98a19c;--inputBg:#f4f6f5;--link:#0b8a3e;--bar:#12a14b;--radius:14px;--max:78%;--side:12px;--gapSame:8px;--gap:16px;--metaSize:11.5px;--downBg:#fff;--downInk:#12a14b;--count:#12a14b;--accent:#12a14b}
body{font-size:15.5px;line-height:1.36}.header{min-height:58px;padding:7px 14px 9px;gap:16px}.header .who b{font-size:18px;font-weight:700}.header .who small{font-size:12.5px}.notice{flex:none;display:flex;gap:11px;align-items:center;background:#e7f7ed;color:#2d5c40;padding:9px 16px;font-size:12.5px;line-height:1.33}.notice .icon{color:#12a14b}
.row{gap:9px;align-items:flex-start}.mate{width:34px;height:34px;border-radius:50%;background:#12a14b;color:#fff;display:flex;align-items:center;justify-content:center;flex:none;margin-top:20px}.mate.operator{background:#e0e6e3;color:#4d5a53}.mate.gone{visibility:hidden;height:1px;margin:0}.author{font-size:13px;font-weight:600;color:#5d6862;margin:0 0 4px 3px}.bubble{padding:10px 13px 11px;box-shadow:0 1px 3px rgba(30,50,40,.09)}.row.left .bubble.first{border-top-left-radius:3px}.row.right .bubble.first{border-top-right-radius:3px}.row.right .bubble{box-shadow:none}.stack>.meta{margin:4px 3px 0}.row.right .ticks.sent{color:#b5bdb9}
.parcel{border:1px solid #dfe6e2;border-radius:12px;padding:10px 12px 9px;margin:9px -3px 0;width:236px;max-width:calc(100% + 6px);font-size:13px}.parcel p{display:flex;gap:10px;align-items:center;margin:0 0 9px;line-height:1.3}.parcel p .icon{color:#12a14b}.parcel b{display:block;font-weight:700}.parcel small{font-size:12px;color:#7d8781}.line4{display:flex;gap:4px}.line4 i{flex:1;height:4px;border-radius:2px;background:#e0e6e3}.line4 .done{background:#12a14b}.steps{display:flex;justify-content:space-between;font-size:11px;color:#7d8781;margin-top:4px}
.buttons{margin:9px 0 3px 43px;gap:7px}.button{border:1.5px solid #12a14b;color:#0b8a3e;background:#fff;border-radius:9px;padding:7px 13px;font-size:14.5px;font-weight:600}.bubble.bare{padding:4px}.bare .pic{width:216px;border-radius:11px!important}.pictured:not(.bare) .pic{width:auto;min-width:216px;max-width:none;margin:-6px -9px 9px;border-radius:10px}.doc{display:flex;gap:11px;align-items:center}.kind{width:38px;height:46px;border-radius:5px 12px 5px 5px;background:#12a14b;color:#fff;font-size:10.5px;font-weight:700;display:flex;align-items:flex-end;justify-content:center;padding-bottom:6px;flex:none}.doc small{display:block;font-size:12.5px;color:#7d8781}
.quote{font-size:13.5px;background:rgba(18,161,75,.08);border-left-width:3px;padding:3px 9px 4px;margin:0 0 7px}.quote b{font-weight:700;font-size:13px}.pill{font-size:12.5px}.separator{margin:16px 0 4px}.separator .pill{background:#e6ebe8;color:#5d6862;border-radius:11px;padding:2px 12px}.system{margin:14px 20px 4px}.system .pill{line-height:1.35}.system:not(.asked) .pill{font-style:italic}
.asked{margin:16px 6px 6px}.asked .pill{width:100%;max-width:none;background:#fff;border-radius:18px;padding:16px 16px 14px;color:#22272b;font-size:16.5px;font-weight:700;box-shadow:0 2px 10px rgba(30,50,40,.1)}.fiveStars{display:flex;justify-content:center;gap:9px;margin:10px 0 12px}.fiveStars svg{fill:none;stroke:#b5bdb9;stroke-width:1.400}.fiveStars .given{fill:#12a14b;stroke:#12a14b}.reasons{display:flex;flex-wrap:wrap;justify-content:center;gap:7px;margin-bottom:11px;font-size:13.5px;font-weight:500}.reasons span{border-radius:15px;background:#f0f3f1;padding:5px 12px}.reasons .on{background:#12a14b;color:#fff}.comment{border:1px solid #d5dcd8;border-radius:11px;padding:9px 12px 26px;text-align:left;font-size:14px;font-weight:400;color:#98a19c}.submit{background:#12a14b;color:#fff;border-radius:11px;padding:10px;font-size:15px;font-weight:600;margin-top:9px}.submit.off{background:#dbe2de;color:#98a19c}.thanks{font-size:13.5px;font-weight:400;color:#7d8781}
.typing i{padding:10px 12px}.footer{padding:8px 12px;gap:12px;color:#7d8781;box-shadow:0 -1px 0 #e6ebe8}.footer .input{border-radius:12px;padding:9px 13px;font-size:15.5px}.go{width:40px;height:40px;border-radius:12px;background:#12a14b;color:#fff;display:flex;align-items:center;justify-content:center}.threeButtons{height:40px}${round.navCss}${round.tabsCss}${droidTopsCss}${round.keyboardCss}` },
];
