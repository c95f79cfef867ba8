import { escape } from '../escape.mjs';
import * as round from '../furniture.mjs';
import { icon } from '../markup.mjs';
import { rowOf, snug } from './freshParts.mjs';
import { kindOf, appleTop, appleTopCss, dayLines, sheetCard } from './recentParts.mjs';
import { iphones } from './newerPhonesParts.mjs';
import { attended, frostSign, notedOrRated } from './frostParts.mjs';

/** Support of rides and deliveries on an iPhone: flat grey and yellow, one line over every group says who and when, answers to tap at the foot; see frost.mjs. */

const adapt = attended({
  bot: 'Робот',
  come: (name) => `${name} на связи`,
  go: (name, isWoman) => `${name} ${isWoman ? 'завершила' : 'завершил'} разговор`,
  rate: ['Всё получилось решить?', 'Поставьте оценку чату'],
  rated: 0.5,
});

function row(line, parts, at) {
  const { classes } = kindOf(line);
  const body = line.file ? sheetCard(line.file) : parts.body;
  const name = line.side === 'left' && line.author !== null ? `<span class="from" data-author>${escape(line.author)}</span>` : '';
  const head = at.first ? `<div class="over">${name}${parts.meta}</div>` : '';
  return rowOf(line, at, `<div class="stack">${head}<div class="bubble ${classes}${at.first ? ' first' : ''}${at.last ? ' last' : ''}">${parts.quote}${body}</div></div>`);
}

const answers = [['Где курьер?', 'Не всё привезли', 'Отменить заказ', 'Другое'], ['Вернуть деньги', 'Вызвать оператора', 'Спасибо, помогли'], ['Да', 'Нет', 'Не знаю'], ['Забыл вещь в машине', 'Списали лишнее', 'Водитель не приехал']];
const trip = (own) =>
  `<div class="trip"><i><b></b><u></u></i><div><p>${own.pick(['улица Баумана, 11', 'Невский проспект, 88', 'Вокзал, 1-й подъезд'])}</p><p>${own.pick(['Аэропорт, терминал B', 'проспект Победы, 139', 'Дом'])}</p></div><div class="fare"><b>${own.int(189, 980)} ₽</b><small>${own.pick(['Комфорт', 'Эконом', 'Экспресс'])}</small></div></div>`;

export const frostRide = [
  { form: 'phone', tuning: true, lively: true, make: 'ios', sizes: iphones, status: appleTop, nav: round.homeBar, keyboard: round.appleKeyboard, app: 'ride', name: 'frost-ride-answers', font: "'Inter'", dark: false, tone: 'support', row, adapt, system: notedOrRated(38),
    features: { pictures: 0.05, quotes: 0.03, rich: { files: 0.03, hard: 0.32 } }, titles: [['Поддержка', ''], ['Чат поддержки', 'Поездка сегодня'], ['Помощь', 'Заказ из ресторана']], separators: [dayLines.spoken, 'weekdayDate', 'lower'], stamp: 'above', stampOn: 'first', authors: 'first', typing: '',
    header: (scene) => `<div class="header"><u>${frostSign('left', 24, 2.2)}</u><div class="who"><b>${escape(scene.title)}</b>${scene.subtitle === '' ? '' : `<small>${escape(scene.subtitle)}</small>`}</div><u>${icon('phone', 19)}</u></div>${scene.own.chance(0.45) ? trip(scene.own) : ''}`,
    footer: (scene) => `${scene.own.chance(0.75) ? `<div class="chips">${scene.own.pick(answers).map((a) => `<span>${a}</span>`).join('')}</div>` : ''}<div class="footer"><u>${icon('plus', 22)}</u><div class="input">Сообщение</div><em>${frostSign('arrowUp', 20, 2.6)}</em></div>${snug}`,
    css: `.screen{--page:#fff;--ink:#21201f;--headBg:#fff;--headInk:#21201f;--headSub:#8d8a86;--wall:#fff;--left:#f1f0ed;--leftInk:#21201f;--right:#fce45c;--rightInk:#21201f;--leftMeta:#a5a29d;--pillInk:#9e9b98;--footBg:#fff;--footInk:#a5a29d;--inputBg:#f1f0ed;--link:#0a6cd6;--bar:#21201f;--radius:20px;--max:78%;--side:16px;--gapSame:4px;--gap:16px;--metaSize:12px;--buttonInk:#21201f;--buttonBg:#fff}
body{font-size:16px;line-height:1.3;letter-spacing:-.011em}.header{min-height:52px;padding:4px 12px 8px;text-align:center}.header u,.footer u{width:40px;height:40px;border-radius:50%;background:#f1f0ed;display:flex;align-items:center;justify-content:center;flex:none}.header .who b{font-size:17px}.header .who small{font-size:12px}
.trip{flex:none;display:flex;align-items:center;gap:12px;margin:0 12px 6px;padding:10px 16px;border-radius:20px;background:#f8f7f5;font-size:14.5px}.trip p{margin:2px 0}.trip>div:nth-child(2){flex:1}.trip i{width:9px;display:flex;flex-direction:column;gap:15px}.trip i b{width:9px;height:9px;border-radius:50%;border:3px solid #f5523a}.trip i u{width:9px;height:9px;background:#21201f}.fare{text-align:right}.fare b{display:block}.fare small{color:#8d8a86;font-size:12px}
.over{margin:0 8px 4px;gap:6px;font-size:12px;color:#a5a29d}.from{font-weight:500;color:#6f6c68}.from::after{content:','}.from+.meta{margin-left:-2px}.bubble{padding:9px 14px 10px}.row.right a{text-decoration:underline;color:#21201f}
.buttons{margin:8px 0 2px;gap:6px}.button{border:0;background:#fff;box-shadow:inset 0 0 0 1.500px #e7e5e1;border-radius:14px;padding:8px 14px;font-size:15px}.row .bubble.bare{padding:0;background:none}.bare .pic{width:210px;border-radius:20px!important}.pictured:not(.bare) .pic{width:auto;min-width:214px;max-width:none;margin:-5px -10px 8px;border-radius:16px}.doc{display:flex;gap:11px;align-items:center}.kind{width:38px;height:38px;border-radius:50%;background:rgba(33,32,31,.12);font-size:9.5px;font-weight:700;display:flex;align-items:center;justify-content:center;flex:none}.doc small{display:block;font-size:12.5px;opacity:.6}
.quote{border-left-width:2px;border-radius:0;padding:0 9px;font-size:14px;margin:0 0 6px}.pill{font-size:13px;padding:2px 8px}.separator{margin:22px 0 2px}.system{margin:16px 24px 2px}.rated{margin:20px 0 6px}.rated .pill{width:100%;max-width:none;background:#f8f7f5;border-radius:22px;padding:16px;color:#21201f;font-size:16px;font-weight:600}.starRow{display:flex;justify-content:center;gap:10px;margin-top:12px}.starRow svg{fill:#dedbd6}.starRow .lit{fill:#fcb900}.typing i{padding:13px 14px;border-radius:20px}
.chips{flex:none;display:flex;gap:7px;overflow:hidden;padding:8px 12px 4px;background:#fff}.chips span{flex:none;background:#f1f0ed;border-radius:14px;padding:9px 14px;font-size:15px;font-weight:500}.footer{padding:7px 12px 6px;gap:8px}.footer .input{border-radius:21px;padding:10px 16px;font-size:16px}.footer em{width:40px;height:40px;border-radius:50%;background:#fce45c;color:#21201f;display:flex;align-items:center;justify-content:center}${appleTopCss}${round.navCss}${round.keyboardCss}` },
];
