import * as round from '../furniture.mjs';
import { avatar, icon } from '../markup.mjs';
import { messenger, support } from './parts.mjs';
import { authorOf, bubbleClasses, dry, droid, faceOf, icons, iphone, iphoneCss, lively, mediaCss, rowOf, snug, who } from './freshParts.mjs';

/** Fresh looks of markets' and banks' own chats on phones; see fresh.mjs. */

const plainRow = (line, parts, at) =>
  rowOf(line, at, `<div class="stack"><div class="${bubbleClasses(line, at)}">${authorOf(line, at.first)}${parts.quote}${parts.body}${parts.meta}${parts.reactions}</div></div>`);
const facedRow = (line, parts, at) =>
  rowOf(line, at, `${faceOf(line, at.last, 28)}<div class="stack">${authorOf(line, at.first)}<div class="${bubbleClasses(line, at)}">${parts.quote}${parts.body}${parts.meta}</div></div>`);
const chips = (words) => `<div class="chips">${words.map((w) => `<span>${w}</span>`).join('')}</div>`;
const chipsCss = '.chips{flex:none;display:flex;gap:8px;padding:8px 12px 2px;overflow:hidden;background:var(--footBg);white-space:nowrap;font-size:14px}.chips span{padding:7px 13px;border-radius:14px;background:var(--inputBg);color:var(--ink)}';

export const freshShops = [
  { ...droid, name: 'avito-phone', font: "'Manrope'", dark: false, tone: 'seller', features: { ...messenger, reactions: 0, quotes: 0.07, voices: 0.02, rich: { ...lively, stickers: 0, forwards: 0 } }, app: 'com.avito.android', row: plainRow,
    titles: [['Игорь', 'был сегодня в 11:02'], ['ТеплоДом', 'Отвечает за час'], ['Светлана', 'в сети']], separators: ['plain', 'weekday'], stamp: 'inside', authors: 'none', ticks: true, sticky: true, down: true, editedWord: 'изменено',
    header: (scene) => `<div class="header">${icon('back', 24)}${avatar(scene.title, 40)}${who(scene)}${icons(['phone', 'dots'], 24)}</div>${round.orderCard({ title: 'Куртка зимняя с капюшоном, 48', price: '7 490 ₽', state: 'Доставка от 149 ₽', button: 'Купить' })}`,
    footer: (scene) => `${scene.own.chance(0.5) ? chips(['Ещё продаёте?', 'Торг уместен?', 'Когда отправите?', 'Где посмотреть?']) : ''}<div class="footer">${icon('clip', 25)}<div class="input">Сообщение</div>${icon('mic', 25)}</div>`,
    css: `.screen{--page:#fff;--ink:#000;--headBg:#fff;--headInk:#000;--headSub:#757575;--left:#f2f1f0;--leftInk:#000;--right:#d9f0ff;--rightInk:#000;--leftMeta:#8f8f8f;--rightMeta:#7b96a8;--pillInk:#757575;--pillBg:#fff;--inputBg:#f2f1f0;--footBg:#fff;--link:#0a84d6;--bar:#0af;--tick:#0a9be8;--radius:18px;--max:80%;--side:12px;--gapSame:4px;--gap:12px;--metaSize:11px;--accent:#000;--downBg:#fff;--count:#ff4053;--sheet:12px;--cardBg:#fff}
body{font-size:15.5px;line-height:1.36}.header{min-height:58px;gap:12px}.header .who b{font-size:16.5px;font-weight:700}.header .who small{font-size:12.5px}.bubble{padding:8px 12px 9px}.row.left .bubble.last{border-bottom-left-radius:5px}.row.right .bubble.last{border-bottom-right-radius:5px}.bubble .meta{margin:7px -1px -4px 10px;top:1px}.orderCard .thumb{width:40px;height:40px;border-radius:10px}.orderCard em{border-radius:11px;font-weight:600}.orderCard b{font-weight:500}.quote{border-left-width:2px;border-radius:0;color:#444}.quote b{color:#000}.pill{font-size:12.5px}.sticky .pill{box-shadow:0 1px 6px rgba(0,0,0,.14)}.system .pill{background:#f7f7f7;font-size:13px;border-radius:14px;padding:7px 14px}
.footer{padding:7px 12px}.footer .input{border-radius:14px;padding:9px 14px}${chipsCss}${round.cardCss}${mediaCss(9, 5)}` },

  { ...droid, name: 'ozon-phone', font: "'Roboto'", dark: false, tone: 'support', features: { ...support, rich: dry }, app: 'ru.ozon.app.android', row: facedRow,
    titles: [['Поддержка Витрины', 'На связи круглосуточно'], ['Чат с поддержкой', 'Обычно отвечаем за 2 минуты']], separators: ['plain', 'always'], stamp: 'inside', authors: 'first', ticks: true, typing: 'Оператор печатает', down: true,
    nav: () => `${round.tabBar('Профиль')}<div class="gesture"></div>`, header: (scene) => `<div class="header">${icon('back', 24)}${who(scene)}${icon('search', 23)}</div>`,
    footer: () => `<div class="footer"><div class="input"><span>Сообщение</span>${icon('clip', 23)}</div>${icon('send', 26)}</div>`,
    css: `.screen{--page:#fff;--ink:#001a34;--headBg:#fff;--headInk:#001a34;--headSub:#808d9a;--wall:#f2f5f9;--left:#fff;--leftInk:#001a34;--right:#005bff;--rightInk:#fff;--leftMeta:#99a3ae;--rightMeta:#a9c8ff;--pillInk:#808d9a;--pillBg:none;--inputBg:#f2f5f9;--footBg:#fff;--link:#005bff;--authorInk:#808d9a;--radius:16px;--max:78%;--side:12px;--gapSame:4px;--gap:14px;--metaSize:11px;--accent:#005bff;--tick:#fff;--downBg:#fff;--downInk:#005bff;--count:#f91155;--sheet:10px}
body{font-size:16px;line-height:1.31}.header{min-height:54px;border-bottom:1px solid #e6eaef}.header .who b{font-weight:700;font-size:17px}.bubble{padding:9px 12px 10px}.row.left .bubble.last{border-bottom-left-radius:4px}.row.right .bubble.last{border-bottom-right-radius:4px}.row.right .bubble a{color:#fff;text-decoration:underline}.bubble .meta{margin:7px -2px -4px 10px}.author{font-weight:400;font-size:13px;margin:0 0 4px 12px}.pill{font-size:13px}
.buttons{justify-content:flex-end;gap:8px;margin:12px 0 4px 40px}.button{border:0;background:#e0ecff;color:#005bff;border-radius:12px;padding:9px 14px;font-weight:500;font-size:15px}.footer{padding:8px 12px;color:#99a3ae;border-top:1px solid #e6eaef}.footer .input{display:flex;justify-content:space-between;border-radius:12px;padding:8px 12px}.gesture{background:#fff}${round.tabsCss}${mediaCss(9, 6)}` },

  { ...iphone, name: 'bank-iphone', font: "'Inter'", dark: false, tone: 'support', features: { ...support, pictures: 0.03, rich: dry }, app: 'Bank', row: (line, parts, at) =>
      rowOf(line, at, `<div class="stack"><div class="${bubbleClasses(line, at)}">${authorOf(line, at.first)}${parts.quote}${parts.body}</div>${at.last ? parts.meta : ''}</div>`),
    titles: [['Чат с банком', ''], ['Поддержка', 'Ответим за пару минут']], separators: ['plain', 'official'], stamp: 'below', authors: 'first', ticks: true, typing: ' ', down: true,
    header: (scene) => `<div class="header">${icon('back', 25)}${who(scene)}${icon('phone', 23)}</div>`,
    footer: () => `<div class="footer">${icon('clip', 25)}<div class="input">Сообщение</div>${icon('mic', 25)}</div>${snug}`,
    css: `.screen{--page:#fff;--ink:#222;--headBg:#fff;--headInk:#222;--headSub:#9299a2;--left:#f5f5f6;--leftInk:#222;--right:#428bf9;--rightInk:#fff;--leftMeta:#9299a2;--rightMeta:#9299a2;--pillInk:#9299a2;--pillBg:none;--inputBg:#f5f5f6;--footBg:#fff;--link:#126df7;--authorInk:#9299a2;--radius:20px;--max:81%;--side:16px;--gapSame:4px;--gap:16px;--metaSize:12px;--tick:#428bf9;--downBg:#fff;--downInk:#428bf9;--sheet:12px}
body{font-size:16px;line-height:1.36;letter-spacing:-.012em}.header{min-height:48px;padding:4px 16px 8px;color:#428bf9;border-bottom:.5px solid #eceef0}.header .who{text-align:center}.header .who b{color:#222;font-size:17px}.bubble{padding:10px 15px}.row.left .bubble:not(.first){border-top-left-radius:6px}.row.left .bubble:not(.last){border-bottom-left-radius:6px}.row.right .bubble:not(.first){border-top-right-radius:6px}.row.right .bubble:not(.last){border-bottom-right-radius:6px}.row.right .bubble a{color:#fff;text-decoration:underline}.author{font-weight:400;font-size:13px;margin-bottom:3px}.stack>.meta{margin:4px 6px 0}.pill{font-size:13px}
.bubble.bare .author{display:none}.buttons{flex-direction:column;align-items:flex-start;gap:8px}.button{border:0;background:#eaf2ff;color:#126df7;border-radius:18px;padding:9px 16px;font-size:15.5px}.footer{padding:8px 14px;color:#9299a2}.footer .input{border-radius:18px;padding:8px 14px}${iphoneCss}${mediaCss(12, 7)}.bubble .author+.pic{margin-top:4px!important}` },
];
