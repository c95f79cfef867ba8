import { escape } from '../escape.mjs';
import * as round from '../furniture.mjs';
import { icon } from '../markup.mjs';
import { authorOf, rowOf, snug } from './freshParts.mjs';
import { goods, lineOf, noteBefore, sign, thing } from './lateParts.mjs';
import { appleTop, appleTopCss, cornerCss, dayLines, glyph, kindOf, sheetCard } from './recentParts.mjs';
import { boughtCard, fiveStars, groupCorners, iphones, mark, stamped } from './newerPhonesParts.mjs';

/** After the support chat in Ozon's app on an iPhone; see newerPhones.mjs. */

const bot = 'Бот-помощник';

/** The bot shows orders to choose from within its bubble; long answers ask whether they helped; a talk that has ended asks for stars. */
const adapt = (lines, random) =>
  lines.flatMap((line, i) => {
    const before = lines[i - 1];
    if (line.kind === 'message' && line.role === 'bot') line = { ...line, author: bot };
    if (line.quote?.author === 'Бот') line = { ...line, quote: { ...line.quote, author: bot } };
    if (line.kind !== 'message' || line.side === 'right' || line.picture || line.file) return [line];
    const asks = line.role === 'bot' && before?.role !== 'bot';
    if (asks && random.chance(0.55)) line = { ...line, orders: [random.int(0, 2), random.int(3, 5)].slice(0, random.int(1, 2)), hung: null };
    else if (line.text.length > 70 && random.chance(0.3)) line = { ...line, hung: random.pick([0, 0, 1, -1]) };
    if (!asks || i === 0 || random.chance(0.35)) return [line];
    return [noteBefore(before, 'Оцените, как мы помогли с вопросом', { stars: random.int(0, 5) }), line];
  });

const system = (line) =>
  line.stars === undefined
    ? `<div class="system" data-m="${line.id}"><span class="pill">${lineOf(line.text)}</span></div>`
    : `<div class="system asked" data-m="${line.id}"><span class="pill">${lineOf(line.text)}${fiveStars(line.stars, 38)}${line.stars === 0 ? '' : '<em data-attached>Спасибо за оценку!</em>'}</span></div>`;

const helped = (given) => `<div class="helped"><span data-attached>Ответ помог?</span><u${given === 1 ? ' class="on"' : ''}>${mark('like', 19)}</u><u${given === -1 ? ' class="on"' : ''}>${mark('dislike', 19)}</u></div>`;
const shelf = (orders) => `<div class="shelf kept">${orders.map((i) => boughtCard(goods[i], 58, glyph('chevron', 15, 2.2))).join('')}</div>`;
const hanging = (line) => (line.orders ? shelf(line.orders) : line.hung === undefined ? '' : helped(line.hung));

function row(line, parts, at) {
  const { bare, classes } = kindOf(line);
  const body = line.file ? sheetCard(line.file) : parts.body;
  const { inner } = stamped(line, `${parts.quote}${body}${hanging(line)}`, parts.meta, { time: 36, ticks: 20, edited: 0 });
  const name = at.first && line.author !== null ? `<div class="named">${line.role === 'bot' ? `<s>${mark('robot', 14, 2)}</s>` : ''}${authorOf(line, true)}</div>` : '';
  return rowOf(line, at, `<div class="stack">${name}<div class="bubble ${classes}${at.first ? ' first' : ''}${at.last ? ' last' : ''}${bare ? '' : ' worded'}">${inner}</div></div>`);
}

const strip = (own) => `<div class="strip"><div>${[0, 1, 2].map((i) => thing(goods[(own.int(0, 5) + i) % 6], 34)).join('')}</div><p><b>Заказ ${own.digits(8)}-000${own.int(1, 9)}</b><span>${own.pick(['Получен 12 марта', 'Едет в пункт выдачи', 'Возврат на проверке'])}</span></p>${glyph('chevron', 18, 2.2)}</div>`;
const hints = '<div class="hints"><span>Где мой заказ?</span><span>Вернуть товар</span><span>Деньги не пришли</span></div>';

export const newerOzon = [
  { form: 'phone', tuning: true, lively: true, make: 'ios', sizes: iphones, status: appleTop, nav: round.homeBar, keyboard: round.appleKeyboard, app: 'Vitrina', name: 'ozon-iphone-bot', font: "'Onest Variable','Noto Sans'", dark: false, tone: 'support', row, system, adapt,
    features: { quotes: 0.05, pictures: 0.06, rich: { files: 0.04, hard: 0.3 } }, titles: [['Чат с поддержкой', 'Ответим за пару минут'], ['Поддержка Витрины', 'Работаем круглосуточно'], ['Служба заботы', 'В сети']], separators: [dayLines.spoken], stamp: 'inside', authors: 'first', ticks: true, sticky: true, down: true, typing: ' ',
    header: (scene) => `<div class="header"><u>${glyph('chevronLeft', 21, 2.4)}</u><div class="who"><b>${escape(scene.title)}</b><small>${escape(scene.subtitle)}</small></div><u>${sign('lying', 20)}</u></div>${scene.own.chance(0.4) ? strip(scene.own) : ''}`,
    footer: (scene) => `${scene.own.chance(0.3) && !scene.keyboardOpen ? hints : ''}<div class="footer">${icon('clip', 25)}<div class="input">Сообщение</div><div class="go">${sign('upward', 20, 2.4)}</div></div>${snug}`,
    css: `.screen{--page:#fff;--ink:#001a34;--headBg:#fff;--headInk:#001a34;--headSub:#8793a0;--left:#f0f3f7;--leftInk:#001a34;--right:#d3e4ff;--rightInk:#001a34;--leftMeta:#8f9aa6;--rightMeta:#7791b5;--tick:#005bff;--pillInk:#808d9a;--footBg:#fff;--footInk:#98a4b0;--inputBg:#f0f3f7;--link:#005bff;--bar:#005bff;--radius:18px;--max:82%;--side:16px;--gapSame:4px;--gap:14px;--metaSize:11px;--downBg:#fff;--downInk:#001a34;--count:#f1117e}
body{font-size:16px;line-height:1.31;letter-spacing:-.008em}.header{min-height:52px;padding:4px 12px 8px;gap:10px;box-shadow:0 .5px 0 #e2e8ee;z-index:2}.header u{width:36px;height:36px;border-radius:12px;background:#f0f3f7;display:flex;align-items:center;justify-content:center}.header .who{text-align:center}.header .who b{font-size:16.5px}.header .who small{font-size:12px}
.strip{flex:none;display:flex;align-items:center;gap:12px;padding:8px 16px;background:#fff;box-shadow:0 .5px 0 #e2e8ee;font-size:14px;z-index:1}.strip div{display:flex}.strip .thing{border-radius:9px;border:1.5px solid #fff;margin-right:-12px}.strip p{flex:1;margin:0 0 0 10px}.strip b{display:block;font-weight:600}.strip span{color:#00a34a;font-size:12.5px}.strip .icon{color:#98a4b0}
.named{display:flex;align-items:center;gap:6px;margin:0 0 5px 2px}.named s{width:20px;height:20px;border-radius:50%;background:#005bff;color:#fff;display:flex;align-items:center;justify-content:center}.author{margin:0;font-size:13px;font-weight:500;color:#6f7d8b}.bubble{padding:9px 13px 10px}${groupCorners(8, 4)}.bubble>.meta{position:absolute;float:none;right:12px;bottom:7px;top:auto;margin:0}.bubble.filed>.meta,.bubble:has(.helped,.shelf)>.meta{position:static;display:block;text-align:right;margin:5px -1px -3px 0}.ticks{margin-left:3px}.row.right .ticks.sent{color:#98a4b0}${cornerCss}
.helped{display:flex;align-items:center;gap:8px;border-top:1px solid #dde3ea;margin:9px -13px 0;padding:8px 13px 0;font-size:14px;color:#6f7d8b}.helped span{flex:1}.helped u{width:38px;height:30px;border-radius:10px;background:#fff;display:flex;align-items:center;justify-content:center;color:#5c6b7a}.helped .on{background:#005bff;color:#fff}
.shelf{display:flex;flex-direction:column;gap:6px;margin:10px -5px 0}.boughtCard{display:flex;gap:11px;align-items:center;background:#fff;border-radius:14px;padding:8px 10px 8px 8px;min-width:240px;font-size:14px;line-height:1.28}.boughtCard .thing{border-radius:11px;flex:none}.boughtCard b{display:block;font-weight:400;margin:1px 0}.boughtCard i{font-style:normal;font-weight:700}.boughtCard small{color:#00a34a;font-size:12.5px;font-weight:500}.boughtCard div{flex:1}.boughtCard .icon{color:#98a4b0}
.buttons{flex-direction:column;width:max(230px,66%);gap:6px;margin:7px 0 4px}.button{border:0;background:#e3eeff;color:#005bff;text-align:center;border-radius:13px;padding:10px 14px;font-size:15px;font-weight:600}.bubble.bare{padding:0}.row .bubble.bare .ticks{color:#fff}.bare .pic{width:224px;border-radius:18px}.pictured:not(.bare) .pic{width:auto;min-width:224px;max-width:none;margin:-5px -9px 8px;border-radius:14px}.doc{display:flex;gap:11px;align-items:center}.kind{width:40px;height:40px;border-radius:11px;background:#005bff;color:#fff;font-size:11px;font-weight:700;display:flex;align-items:center;justify-content:center;flex:none}.doc small{display:block;font-size:12.5px;color:#8793a0}
.quote{border-left-width:2px;border-radius:0;padding:0 9px;font-size:14px}.quote b{font-size:13.5px;color:#005bff}.separator{margin:16px 0 6px}.pill{font-size:13px}.sticky .pill{background:#fff;box-shadow:0 2px 10px rgba(0,26,52,.14);border-radius:13px}.system{margin:14px 20px 8px}.system .pill{line-height:1.3}.asked .pill{width:100%;max-width:none;background:#fff;border:1px solid #e2e8ee;border-radius:20px;padding:15px 16px 14px;color:#001a34;font-size:16px;font-weight:600}.fiveStars{display:flex;justify-content:center;gap:10px;margin-top:10px}.fiveStars svg{fill:#d9e1e9}.fiveStars .given{fill:#ffa800}.asked em{display:block;font-style:normal;font-weight:400;font-size:13.5px;color:#6f7d8b;margin-top:8px}
.hints{flex:none;display:flex;gap:8px;padding:8px 16px 0;white-space:nowrap;overflow:hidden}.hints span{background:#f0f3f7;border-radius:12px;padding:8px 13px;font-size:14px;font-weight:500}.footer{padding:8px 14px;gap:11px;box-shadow:0 -.5px 0 #e2e8ee}.footer .input{border-radius:14px;padding:8px 14px;font-size:16px}.go{width:37px;height:37px;border-radius:13px;background:#005bff;color:#fff;display:flex;align-items:center;justify-content:center}.down>div{border-radius:15px}${appleTopCss}${round.navCss}${round.keyboardCss}` },
];
