import { escape } from '../escape.mjs';
import * as round from '../furniture.mjs';
import { rowOf, snug } from './freshParts.mjs';
import { goods, lineOf, thing } from './lateParts.mjs';
import { appleTop, appleTopCss, sheetCard } from './recentParts.mjs';
import { iphones } from './newerPhonesParts.mjs';
import { botNamed, classesOf, cut, headOf, noHead, noteBefore, thawSign, tilesCss, tilesOf, wordsOf } from './thawParts.mjs';
import { shotCss } from './winterParts.mjs';

/** Support of Yandex' market and rides on an iPhone by day: white bubbles on grey with a head at the foot of a group, graphite answers, the name and the post within the first bubble, days between two hairs; see thaw.mjs. */

const bot = 'Ассистент';
const adapt = (lines, random) => {
  let speaks = null;
  return lines.map(botNamed(bot)).flatMap((line) => {
    if (line.kind === 'system') return /подключился/.test(line.text) ? [] : [line];
    if (line.kind !== 'message') return [line];
    if (line.picture) line = { ...line, tiles: line.text === '' ? random.int(1, 2) : 1 };
    if (line.side === 'right') return [line.text.length > 40 && !line.picture && !line.file && random.chance(0.12) ? { ...line, ride: random.int(0, 2), fare: random.int(189, 980) } : line];
    const came = line.role === 'operator' && line.author !== speaks;
    speaks = line.author;
    const asked = line.role === 'bot' && line.text.length > 60 && random.chance(0.5) ? { ...line, asks: random.int(-1, 1) } : line;
    return came ? [noteBefore(line, `В чат ${/[ая]$/.test(line.author) && line.author !== 'Илья' ? 'пришла' : 'пришёл'} ${line.author}`, { comes: line.author }), asked] : [asked];
  });
};
const system = (line) => `<div class="system" data-m="${line.id}"><span class="pill">${line.comes ? headOf(line.comes, 20) : ''}${lineOf(line.text)}</span></div>`;

const trips = ['Невский пр., 88 → Аэропорт', 'Дом → ул. Баумана, 11', 'Вокзал → пр. Победы, 139'];
const map = '<svg width="100%" height="84" viewBox="0 0 240 84" preserveAspectRatio="xMidYMid slice"><path d="M0 0h240v84H0z" fill="#e8e4da"/><path d="M0 60 90 40l60 20 90-30M70 0l20 40-14 44M180 0l-30 60 10 24" stroke="#fff" stroke-width="7" fill="none"/><path d="M28 54l62-14 60 20 40-14" stroke="#5b3cf5" stroke-width="4" fill="none"/><circle cx="28" cy="54" r="6" fill="#21201f"/><circle cx="190" cy="46" r="6" fill="#f5523a"/></svg>';
const ridden = (line) => `<div class="ridden kept">${map}<p data-attached>${trips[line.ride]} <b>${line.fare} ₽</b></p></div>`;
const quoted = ({ author, text }) => `<div class="quote"><b>${escape(author)}</b><span data-quote>${cut(text, 40)}</span></div>`;

function row(line, parts, at) {
  const { bare, classes } = classesOf(line, at);
  const face = line.side === 'right' ? '' : at.last ? headOf(line.author ?? bot, 28, line.role === 'bot') : noHead(28);
  const post = line.role === 'bot' ? '' : '<i class="post">поддержка</i>';
  const name = at.first && line.author !== null && !bare ? `<div class="named"><span class="author" data-author>${escape(line.author)}</span>${post}</div>` : '';
  const body = line.file ? sheetCard(line.file) : `${line.ride === undefined ? '' : ridden(line)}${line.quote ? quoted(line.quote) : ''}${tilesOf(line, 226)}${wordsOf(line)}`;
  const asks = line.asks === undefined ? '' : `<div class="useful"><span data-attached>Полезно?</span><u class="${line.asks === 1 ? 'on' : ''}">${thawSign('thumb', 17)}</u><u class="turned ${line.asks === -1 ? 'on' : ''}">${thawSign('thumb', 17)}</u></div>`;
  return rowOf(line, at, `${face}<div class="stack"><div class="${classes}">${name}${body}${parts.meta}</div>${asks}</div>`);
}

const parcel = (own) => `<div class="parcel">${thing(goods[own.int(0, 5)], 44)}<div><b>${own.pick(['Едет в пункт выдачи', 'Возврат проверяют', 'Заказ доставлен'])}</b><span>№ ${own.digits(9)} · ${own.int(1, 5)} товара</span></div>${thawSign('go', 18)}</div>`;

export const thawYandex = [
  { form: 'phone', tuning: false, lively: true, make: 'ios', sizes: iphones, status: appleTop, nav: round.homeBar, keyboard: round.appleKeyboard, app: 'Market', name: 'thaw-market-iphone-graphite', font: "'FreeSans','Noto Sans'", dark: false, tone: 'support', row, system, adapt,
    features: { quotes: 0.04, pictures: 0.06, rich: { files: 0.04, hard: 0.3 } }, titles: [['Поддержка Маркета', 'На связи'], ['Поддержка', 'Заказ от 12 марта'], ['Чат с поддержкой', 'Отвечаем круглосуточно']], separators: ['plain', 'lower', 'weekdayDate'], stamp: 'inside', authors: 'first', ticks: true, sticky: true, down: true, typing: 'Печатает',
    header: (scene) => `<div class="header">${thawSign('hook', 25, 2)}<div class="who"><b>${escape(scene.title)}</b><small>${escape(scene.subtitle)}</small></div>${thawSign('ring', 22)}</div>${scene.own.chance(0.5) ? parcel(scene.own) : ''}`,
    footer: (scene) => `${scene.own.chance(0.35) && !scene.keyboardOpen ? `<div class="ask">${scene.own.pick([['Позвать человека', 'Где заказ?'], ['Вернуть деньги', 'Отменить', 'Другое'], ['Да, помогли', 'Нет']]).map((w) => `<span>${w}</span>`).join('')}</div>` : ''}<div class="footer"><div class="input">${thawSign('clip', 22)}<span>Ваш вопрос</span></div><div class="up">${thawSign('up', 21, 2.4)}</div></div>${snug}`,
    css: `.screen{--page:#f3f1ed;--ink:#21201f;--headBg:#fff;--headInk:#21201f;--headSub:#8c8984;--left:#fff;--leftInk:#21201f;--right:#35322f;--rightInk:#fff;--leftMeta:#a3a09b;--rightMeta:#b5b1ab;--tick:#ffd426;--pillInk:#85827d;--footBg:#fff;--footInk:#8c8984;--inputBg:#f3f1ed;--link:#4b2fe0;--bar:#ffd426;--radius:22px;--max:80%;--side:12px;--gapSame:3px;--gap:13px;--metaSize:11.5px;--downBg:#fff;--downInk:#21201f;--count:#f5523a;--botBg:#ffd426;--botInk:#21201f;--buttonInk:#21201f}
body{font-size:16px;line-height:1.3}.header{min-height:52px;padding:4px 16px 8px 12px;border-radius:0 0 20px 20px}.header .who{text-align:center}.header .who b{font-size:17px}.header .who small{font-size:12.5px}
.parcel{flex:none;display:flex;align-items:center;gap:12px;background:#fff;border-radius:20px;margin:8px 12px 2px;padding:9px 14px 9px 9px;font-size:14.5px;line-height:1.3}.parcel .thing{border-radius:13px}.parcel div{flex:1}.parcel b{display:block}.parcel span{font-size:13px;color:#8c8984}
.head{overflow:hidden}.head svg{display:block}.bubble{padding:9px 14px 10px}.row.left .bubble.last{border-bottom-left-radius:6px}.row.right .bubble.last{border-bottom-right-radius:6px}.named{margin-bottom:3px}.author{font-size:14px;color:#21201f;font-weight:700}.post{font-style:normal;font-size:12.5px;color:#a3a09b;margin-left:6px}.row.right a{color:#ffd426}.row.right .ticks.sent{color:#b5b1ab}
.useful{display:flex;align-items:center;gap:7px;font-size:13px;color:#8c8984;margin:6px 0 3px 6px}.useful u{width:38px;height:30px;border-radius:15px;background:#fff;display:flex;align-items:center;justify-content:center;color:#4f4c48}.useful .turned .icon{transform:rotate(180deg)}.useful .on{background:#ffd426;color:#21201f}
.ridden{background:rgba(255,255,255,.12);border-radius:15px;overflow:hidden;margin:-2px -8px 8px;min-width:230px}.ridden svg{display:block}.ridden p{margin:0;padding:7px 11px 8px;font-size:14px}.ridden b{float:right;margin-left:12px}
.quote{border-left-width:3px;border-radius:2px;padding:0 9px;font-size:14px}.quote span{display:block}.quote b{color:inherit}.doc{display:flex;gap:11px;align-items:center}.kind{width:42px;height:42px;border-radius:50%;background:rgba(128,124,118,.24);font-size:10px;font-weight:700;display:flex;align-items:center;justify-content:center;flex:none}.doc small{display:block;font-size:12.5px;opacity:.65}
.bubble.bare{padding:0}.bare .shot svg{width:226px}.pictured:not(.bare) .shot{margin:-5px -10px 8px;border-radius:18px}.pictured:not(.bare) .shot svg{width:100%;min-width:226px}.bare .ticks{color:#fff!important}
.buttons{margin:8px 0 3px 36px;gap:6px}.button{border:0;background:#ffe680;border-radius:18px;padding:8px 15px;font-size:15px}.separator{margin:20px 4px 8px;align-items:center;gap:12px}.separator::before,.separator::after{content:'';flex:1;height:1px;background:#dcd9d3}.pill{font-size:13px}.sticky .pill{background:#fff;border-radius:13px;box-shadow:0 2px 8px rgba(0,0,0,.1)}.system{margin:14px 20px 8px}.system .pill{display:flex;gap:7px;align-items:center}.system .avatar{align-self:center}.typing{padding-left:36px}.typing i{border-radius:22px}
.ask{flex:none;display:flex;gap:7px;padding:7px 12px;justify-content:flex-end;white-space:nowrap;overflow:hidden}.ask span{background:#ffe680;border-radius:18px;padding:9px 15px;font-size:15px}.footer{padding:8px 12px;gap:8px;border-radius:20px 20px 0 0}.footer .input{display:flex;gap:9px;align-items:center;border-radius:22px;padding:10px 14px;font-size:16px}.up{width:44px;height:44px;border-radius:50%;background:#ffd426;color:#21201f;display:flex;align-items:center;justify-content:center}${tilesCss}${shotCss}${appleTopCss}${round.navCss}${round.keyboardCss}` },
];
