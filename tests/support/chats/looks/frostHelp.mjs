import { escape } from '../escape.mjs';
import * as round from '../furniture.mjs';
import { rowOf, snug } from './freshParts.mjs';
import { goods, thing } from './lateParts.mjs';
import { dayLines, kindOf, sheetCard } from './recentParts.mjs';
import { droids, droidTopsCss, oneTop, swipeBar, swipeCss } from './newerPhonesParts.mjs';
import { attended, frostSign, notedOrRated } from './frostParts.mjs';
import { icon } from '../markup.mjs';

/** A market's support in its app by day: below every bubble stand who wrote and when; see frost.mjs. */

const adapt = attended({
  bot: 'Чат-бот',
  come: (name, isWoman) => `Оператор ${name} ${isWoman ? 'присоединилась' : 'присоединился'}`,
  go: (name, isWoman) => `Оператор ${name} ${isWoman ? 'вышла' : 'вышел'} из чата`,
  rate: ['Оцените, пожалуйста, работу оператора', 'Помогли ли мы решить вопрос?', 'Как вам ответ поддержки?'],
});

function row(line, parts, at) {
  const { classes } = kindOf(line);
  const body = line.file ? sheetCard(line.file) : parts.body;
  const who = line.author === null ? '' : `<span class="from" data-author>${escape(line.author)}</span><s>·</s>`;
  const seen = line.side === 'right' && at.last ? `<s>·</s><span class="got">${at.isFinal ? 'Отправлено' : 'Прочитано'}</span>` : '';
  return rowOf(line, at, `<div class="stack"><div class="bubble ${classes}${at.first ? ' first' : ''}${at.last ? ' last' : ''}">${parts.quote}${body}</div><div class="beneath">${who}${parts.meta}${seen}</div></div>`);
}

const order = (own) => {
  const n = own.int(0, 3);
  return `<div class="orderTop"><div class="fan">${[n, n + 1, n + 2].map((k) => thing(goods[k], 40)).join('')}</div><div><b>Заказ ${own.digits(8)}-00${own.digits(2)}</b><small>от ${own.int(1, 28)} ${own.pick(['октября', 'ноября', 'марта'])} · ${own.pick(['3 товара', '5 товаров', '3 товара, 9 140 ₽'])}</small></div><em>${own.pick(['Получен', 'Возврат', 'В пути', 'Отменён'])}</em></div>`;
};

export const frostHelp = [
  { form: 'phone', tuning: true, lively: true, make: 'android', sizes: droids, status: oneTop, nav: swipeBar, keyboard: round.androidKeyboard, app: 'ru.vitrina.market', name: 'frost-market-help', font: "'Golos Text Variable','Noto Sans'", dark: false, tone: 'support', row, adapt, system: notedOrRated(34),
    features: { quotes: 0.04, pictures: 0.06, rich: { files: 0.05, hard: 0.3 } }, titles: [['Поддержка', 'Ответим за пару минут'], ['Чат с поддержкой', 'Работаем круглосуточно'], ['Помощь по заказу', 'Оператор в чате']], separators: [dayLines.spoken, 'always', dayLines.bank], stamp: 'below', authors: 'first', typing: 'Оператор набирает ответ', down: true, unread: 'Новые сообщения',
    header: (scene) => `<div class="header">${frostSign('left', 26, 2)}<div class="who"><b>${escape(scene.title)}</b><small>${escape(scene.subtitle)}</small></div>${frostSign('x', 24, 2)}</div>${scene.own.chance(0.8) ? order(scene.own) : ''}`,
    footer: (scene) => `<div class="footer">${icon('clip', 25)}<div class="input">${scene.own.pick(['Сообщение…', 'Опишите проблему'])}</div><div class="shoot">${frostSign('arrowUp', 22, 2.3)}</div></div>${snug}`,
    css: `.screen{--page:#fff;--ink:#1b2030;--headBg:#fff;--headInk:#1b2030;--headSub:#8c93a3;--wall:#fff;--left:#f1f3f8;--leftInk:#1b2030;--right:#0b8a6b;--rightInk:#fff;--leftMeta:#9aa1b0;--rightMeta:#9aa1b0;--pillInk:#7f8798;--footBg:#fff;--footInk:#9aa1b0;--inputBg:#f1f3f8;--link:#0b7bd0;--bar:#0b8a6b;--radius:18px;--max:80%;--side:14px;--gapSame:9px;--gap:16px;--metaSize:11.5px;--downBg:#fff;--downInk:#0b8a6b;--count:#ff4d3d;--buttonInk:#0b8a6b;--dividerBg:#eefaf6;--dividerInk:#0b8a6b}
body{font-size:15.5px;line-height:1.36}.row.right{--link:#fff;--linkLine:underline;--bar:#fff}.header{min-height:60px;padding:8px 14px;gap:14px}.header .who b{font-size:18.5px;font-weight:600}.header .who small{font-size:12.5px}
.orderTop{flex:none;display:flex;align-items:center;gap:12px;margin:0 14px 10px;padding:9px 10px 9px 9px;border:1px solid #e3e6ee;border-radius:16px;font-size:13.5px;overflow:hidden}.orderTop>div:nth-child(2){flex:1;min-width:0}.orderTop b{display:block;font-weight:600;white-space:nowrap}.orderTop b,.orderTop small{overflow:hidden;text-overflow:ellipsis}.orderTop small{display:block;color:#8c93a3;font-size:12.5px;white-space:nowrap}.orderTop em{flex:none;font-style:normal;font-size:12px;font-weight:600;background:#e3f6ef;color:#0b8a6b;border-radius:9px;padding:3px 9px}.fan{display:flex}.fan .thing{border-radius:12px;border:2px solid #fff;margin-left:-26px}.fan .thing:first-child{margin-left:0}
.bubble{padding:10px 14px 11px}.row.left .bubble{border-bottom-left-radius:5px}.row.right .bubble{border-bottom-right-radius:5px}.beneath{display:flex;align-items:baseline;gap:4px;margin:3px 5px 0;font-size:11.5px;color:#9aa1b0}.beneath s{text-decoration:none}.from{font-weight:500;color:#6d7587}.beneath .meta{display:inline}
.buttons{flex-direction:column;align-items:stretch;width:78%;gap:6px;margin:9px 0 4px}.button{border:1px solid #bfe3d8;border-radius:13px;text-align:center;padding:10px 14px;font-size:15px;font-weight:500;background:#fff}
.row .bubble.bare{padding:0;background:none}.bare .pic{width:220px;border-radius:18px!important}.pictured:not(.bare) .pic{width:auto;min-width:220px;max-width:none;margin:-6px -10px 9px;border-radius:13px}.doc{display:flex;gap:11px;align-items:center}.kind{width:40px;height:40px;border-radius:11px;background:rgba(128,140,160,.28);font-size:10.5px;font-weight:700;display:flex;align-items:center;justify-content:center;flex:none}.doc small{display:block;font-size:12.5px;opacity:.7}
.quote{border-left-width:2px;border-radius:0;font-size:13.5px;padding:0 9px;margin:0 0 7px}.pill{font-size:12.5px}.separator{margin:18px 0 4px}.system{margin:15px 18px 5px}.system .pill{line-height:1.36}.rated .pill{width:100%;max-width:none;border:1px solid #e3e6ee;border-radius:18px;padding:14px;font-size:15.5px;font-weight:600;color:#1b2030}.starRow{display:flex;justify-content:center;gap:12px;margin-top:10px}.starRow svg{fill:#e6e9f0}.starRow .lit{fill:#ffb320}.typing{font-size:13px;color:#8c93a3}.typing i{padding:11px 13px}
.footer{padding:8px 12px;gap:10px;border-top:1px solid #eceef4}.footer .input{border-radius:14px;padding:10px 14px}.shoot{width:42px;height:42px;border-radius:14px;background:#0b8a6b;color:#fff;display:flex;align-items:center;justify-content:center}${droidTopsCss}${swipeCss}${round.keyboardCss}` },
];
