import { icon } from '../markup.mjs';
import { support } from './parts.mjs';
import { authorOf, bubbleClasses, dry, icons, rowOf, snug, who } from './freshParts.mjs';
import { days, droid, iphone, phoneCss } from './newestParts.mjs';

/** Newest looks of markets' own chats on phones; see newest.mjs. */

/** The stamp has a line of its own at the foot of the bubble. */
const lilacRow = (line, parts, at) =>
  rowOf(line, at, `<div class="stack"><div class="${bubbleClasses(line, at)}">${authorOf(line, at.first)}${parts.quote}${parts.body}<div class="foot">${parts.meta}</div></div></div>`);

const smiley = '<div class="avatar"><svg width="30" height="30" viewBox="0 0 30 30"><circle cx="15" cy="15" r="15" fill="#fc0"/><path d="M8 21V9l7 8 7-8v12" fill="none" stroke="#000" stroke-width="3"/></svg></div>';
/** A face at the head of each answer, hours outside at the side's edge. */
function marketRow(line, parts, at) {
  const face = line.side === 'right' ? '' : at.first ? smiley : '<div class="avatar none" style="width:30px"></div>';
  return rowOf(line, at, `${face}<div class="stack">${authorOf(line, at.first)}<div class="${bubbleClasses(line, at)}">${parts.quote}${parts.body}</div>${at.last ? parts.meta : ''}</div>`);
}
const rating = '<div class="rating"><b>Как вам ответ?</b><div><span>👎</span><span>👍</span></div></div>';

export const newestShops = [
  { ...droid, name: 'lilac-market-app', tuning: true, font: "'Onest Variable'", dark: false, tone: 'support', features: { ...support, pictures: 0.08, rich: dry }, app: 'com.wildberries.ru', row: lilacRow,
    titles: [['Чат с поддержкой', 'Отвечаем круглосуточно'], ['Поддержка', 'Среднее время ответа — 3 минуты'], ['Вопрос по заказу', 'Специалист онлайн']], separators: ['plain', days.withWeekday], stamp: 'inside', authors: 'first', ticks: true, down: true, typing: 'Специалист печатает',
    header: (scene) => `<div class="header">${icon('back', 24)}${who(scene)}${icon('dots', 24)}</div>${scene.own.chance(0.35) ? `<div class="about"><i></i><div><b>Доставка 4821037710</b><span>${scene.own.pick(['Получено 12 марта', 'Отказ от возврата', 'Заявка на проверке'])}</span></div>${icon('dots', 18)}</div>` : ''}`,
    footer: () => `<div class="footer"><div class="input">${icon('clip', 23)}<span>Ваше сообщение</span></div><div class="round">${icon('send', 21)}</div></div>${snug}`,
    nav: () => `<div class="dock">${icons(['home', 'search', 'cart', 'bell', 'smile'], 25)}</div><div class="gesture"></div>`,
    css: `.screen{--page:#f4f4f7;--ink:#1f1f24;--headBg:#fff;--headInk:#1f1f24;--headSub:#868695;--wall:#f4f4f7;--left:#fff;--leftInk:#1f1f24;--right:#e4d9fb;--rightInk:#1f1f24;--leftMeta:#9c9caa;--rightMeta:#8f7fb5;--pillInk:#868695;--inputBg:#f4f4f7;--footBg:#fff;--footInk:#9c9caa;--link:#8b2be2;--authorInk:#8b2be2;--tick:#8b2be2;--radius:18px;--max:84%;--side:12px;--gapSame:6px;--gap:14px;--metaSize:11px;--downBg:#fff;--downInk:#8b2be2;--count:#e313bf;--sheet:10px;--bar:#8b2be2}
body{font-size:15px;line-height:1.38}.header{min-height:56px;border-radius:0 0 22px 22px;padding:6px 14px 10px}.header .who{text-align:center}.header .who b{font-size:16.5px;font-weight:600}.header .who small{font-size:12px}.about{flex:none;display:flex;gap:11px;align-items:center;margin:8px 12px 0;background:#fff;border-radius:16px;padding:9px 12px;font-size:13.5px}.about i{width:34px;height:44px;border-radius:8px;background:linear-gradient(150deg,#c9b8d8,#7c6a93)}.about div{flex:1}.about b{display:block;font-weight:600}.about span{color:#868695}
.bubble{padding:10px 13px 7px;min-width:98px}.row.left .bubble.first{border-top-left-radius:5px}.row.right .bubble.first{border-top-right-radius:5px}.author{font-size:13px;font-weight:600}.foot{display:flex;justify-content:flex-end;margin-top:3px}.foot .meta{float:none;margin:0;top:0}.bubble.bare .author{display:none}.bubble.bare{padding:4px}.bare .foot{display:contents}.bare .pic{border-radius:15px!important}.pic{width:220px;margin:2px 0 6px;border-radius:13px}.text{display:block}
.separator{margin:18px 8px 12px}.pill{font-size:12.5px}.system .pill{background:#e9e9ef;border-radius:12px;padding:6px 14px}.buttons{flex-direction:column;align-items:stretch;width:84%;gap:7px}.button{text-align:center;border-width:1px;border-radius:14px;padding:10px;background:#fff;font-weight:500;font-size:14.5px;--buttonInk:#8b2be2}
.footer{padding:8px 12px;gap:8px}.footer .input{display:flex;gap:9px;align-items:center;border-radius:16px;padding:9px 12px}.round{width:42px;height:42px;border-radius:14px;background:linear-gradient(120deg,#e313bf,#8b2be2);color:#fff;display:flex;align-items:center;justify-content:center}.dock{flex:none;display:flex;justify-content:space-around;background:#fff;padding:9px 0 5px;color:#868695;border-top:1px solid #efeff4}.dock .icon:last-child{color:#8b2be2}.gesture{background:#fff}${phoneCss}` },

  { ...iphone, name: 'sunny-market-app', tuning: true, font: "'Commissioner Variable'", dark: false, tone: 'support', features: { ...support, pictures: 0.06, quotes: 0.05, rich: dry }, app: 'Market', row: marketRow,
    titles: [['Поддержка Маркета', ''], ['Чат по заказу 48210377', 'Отвечаем за 2 минуты'], ['Помощь', '']], separators: ['plain', days.withWeekday], stamp: 'below', authors: 'first', ticks: true, down: true, typing: 'Маркет пишет…', unread: 'Новые сообщения',
    header: (scene) => `<div class="grip"><i></i></div><div class="header">${icon('back', 25)}${who(scene)}${icon('close', 24)}</div>`,
    footer: (scene) => `${!scene.keyboardOpen && scene.own.chance(0.3) ? rating : ''}<div class="footer">${icon('plus', 26)}<div class="input"><span>Сообщение</span></div>${icon('send', 26)}</div>${snug}`,
    css: `.screen{--page:#fff;--ink:#21201f;--headBg:#fff;--headInk:#21201f;--headSub:#8a8784;--statusBg:#c9c7c4;--statusInk:#21201f;--left:#f5f4f2;--leftInk:#21201f;--right:#ffeeb0;--rightInk:#21201f;--leftMeta:#9e9b98;--pillInk:#9e9b98;--inputBg:#f5f4f2;--footBg:#fff;--footInk:#9e9b98;--link:#0a5ccf;--authorInk:#6b6865;--tick:#21201f;--radius:20px;--max:79%;--side:14px;--gapSame:4px;--gap:18px;--metaSize:12px;--downBg:#fff;--downInk:#21201f;--count:#fa3e2c;--dividerBg:none;--dividerInk:#9e9b98;--sheet:12px;--bar:#c9a400}
body{font-size:16px;line-height:1.33}.grip{flex:none;height:18px;background:linear-gradient(#c9c7c4 50%,#fff 50%);position:relative}.grip::before{content:'';position:absolute;inset:4px 0 0;background:#fff;border-radius:20px 20px 0 0}.grip i{position:absolute;left:50%;top:9px;width:36px;height:4px;margin-left:-18px;border-radius:2px;background:#d5d2cf}.header{min-height:46px;padding:4px 16px 8px}.header .who{text-align:center}.header .who b{font-weight:700;font-size:17px}.header .who small{font-size:12.5px}
.row{gap:9px}.row>.avatar{align-self:flex-start}.bubble{padding:10px 14px 11px}.row.left .bubble:not(.first){border-top-left-radius:8px}.row.left .bubble:not(.last){border-bottom-left-radius:8px}.row.right .bubble:not(.first){border-top-right-radius:8px}.row.right .bubble:not(.last){border-bottom-right-radius:8px}.author{font-weight:500;font-size:13px;margin:0 0 4px 4px}.stack>.meta{margin:4px 6px 0}.bubble.bare{padding:0;background:none!important}.bare .pic{border-radius:20px!important;width:226px}.pic{width:226px;max-width:none;margin:-4px -8px 8px;border-radius:14px}.quote{border-left-width:2px;border-radius:0}.quote b{color:#6b6865;font-weight:500}
.buttons{justify-content:flex-end;margin:12px 0 4px 40px;gap:7px}.button{border:0;background:#21201f;color:#fff;border-radius:22px;padding:10px 16px;font-size:15px;font-weight:500}.pill{font-size:13px}.system .pill{font-size:13px;max-width:78%}.divider{display:flex;gap:10px;align-items:center;padding:4px 16px}.divider::before,.divider::after{content:'';flex:1;height:1px;background:#eceae8}.rating{flex:none;display:flex;justify-content:space-between;align-items:center;margin:0 12px;background:#f5f4f2;border-radius:18px;padding:8px 14px;font-size:15px}.rating b{font-weight:500}.rating span{display:inline-block;margin-left:8px;background:#fff;border-radius:16px;padding:4px 12px}
.footer{padding:8px 14px;color:#21201f}.footer .input{border-radius:20px;padding:9px 15px;font-size:16px}${phoneCss}` },
];
