import { escape } from './escape.mjs';
import { avatar, icon } from './markup.mjs';

/** What stands round a conversation on a screen and is no part of it: status bars, cards, pinned lines, tabs, keyboards. */

const waves = '<svg width="17" height="12" viewBox="0 0 17 12" fill="currentColor"><rect y="8" width="3" height="4" rx="1"/><rect x="4.5" y="5.5" width="3" height="6.5" rx="1"/><rect x="9" y="3" width="3" height="9" rx="1"/><rect x="13.5" width="3" height="12" rx="1"/></svg>';
const lowInk = (battery) => (battery < 20 ? ';background:#ff453a' : '');

/** An iPhone's top line with a cut-out; the battery tells its percents inside. */
export const islandStatus = (kind) => ({ clock, battery }) =>
  `<div class="status ios ${kind}"><span class="clock">${clock}</span><span class="hole"></span><span class="marks">${waves}<small>LTE</small><span class="full"><i style="width:${battery}%${lowInk(battery)}"></i><em>${battery}</em></span></span></div>`;
export const islandCss = `.status.ios{position:relative;height:54px}.status .hole{position:absolute;left:50%;transform:translateX(-50%);background:#000}.status.island .hole{top:11px;width:124px;height:35px;border-radius:18px}.status.notch .hole{top:0;width:208px;height:30px;border-radius:0 0 20px 20px}.status small{font-size:13px;font-weight:600}.status .full{position:relative;width:27px;height:14px;border-radius:4px;background:rgba(128,128,128,.5);overflow:hidden}.status .full i{position:absolute;inset:0;right:auto;background:currentColor;opacity:.55}.status .full em{position:relative;display:block;text-align:center;font:600 11px/14px sans-serif}`;

/** An Android's top line with the marks of waiting notifications. */
export const busyStatus = ({ clock, battery }) =>
  `<div class="status android"><span class="marks"><span class="clock">${clock}</span>${icon('bell', 14)}${icon('camera', 14)}${icon('send', 13)}<b>•</b></span><span class="marks"><small>12,4 КБ/с</small><small>VoLTE</small><small>4G+</small>${waves}<span>${battery}%</span><span class="cell"><i style="width:${battery}%${lowInk(battery)}"></i></span></span></div>`;

export const threeButtons = () =>
  '<div class="threeButtons"><svg width="18" height="18" viewBox="0 0 18 18" fill="currentColor"><path d="M14 2v14L3 9z"/></svg><svg width="18" height="18" viewBox="0 0 18 18" fill="none" stroke="currentColor" stroke-width="2"><circle cx="9" cy="9" r="7"/></svg><svg width="18" height="18" viewBox="0 0 18 18" fill="none" stroke="currentColor" stroke-width="2"><rect x="2.5" y="2.5" width="13" height="13" rx="2"/></svg></div>';
export const navCss = `.threeButtons{flex:none;height:46px;display:flex;justify-content:space-around;align-items:center;background:var(--footBg,var(--page));color:var(--ink)}.threeButtons svg{opacity:.75}.homeBar{flex:none;height:28px;background:var(--footBg,var(--page));display:flex;justify-content:center;align-items:flex-end;padding-bottom:8px}.homeBar i{width:136px;height:5px;border-radius:3px;background:var(--ink)}`;
export const homeBar = () => '<div class="homeBar"><i></i></div>';

/** The tabs of a shop's app, below the input bar. */
export const tabBar = (open) =>
  `<div class="tabs">${[['home', 'Главная'], ['search', 'Каталог'], ['cart', 'Корзина'], ['bell', 'Сообщения'], ['smile', 'Профиль']].map(([mark, words]) => `<div class="tab${words === open ? ' open' : ''}">${icon(mark, 23)}<span>${words}</span></div>`).join('')}</div>`;
export const tabsCss = `.tabs{flex:none;display:flex;justify-content:space-around;padding:6px 0 4px;background:var(--footBg,var(--page));border-top:1px solid rgba(128,128,128,.2);color:#8a8f98}.tab{display:flex;flex-direction:column;align-items:center;font-size:10.5px;gap:2px}.tab.open{color:var(--accent,#3a6df0)}`;

/** The order or the thing a market's chat is about, under the header. */
export const orderCard = ({ title, price, state, button = '' }) =>
  `<div class="orderCard"><div class="thumb"></div><div class="about"><b>${escape(title)}</b><span>${escape(price)}</span><small>${escape(state)}</small></div>${button === '' ? icon('dots', 20) : `<em>${escape(button)}</em>`}</div>`;
export const cardCss = `.orderCard{flex:none;display:flex;gap:10px;align-items:center;padding:8px 14px;background:var(--cardBg,var(--headBg));color:var(--headInk);border-bottom:1px solid rgba(128,128,128,.22);font-size:14px}.orderCard .thumb{width:48px;height:48px;border-radius:8px;background:linear-gradient(140deg,#cfd8dc,#78909c 60%,#455a64);flex:none}.orderCard .about{flex:1;min-width:0}.orderCard b{display:block;font-weight:500;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.orderCard small{display:block;color:var(--headSub);font-size:12.5px}.orderCard em{font-style:normal;background:var(--accent,#3a6df0);color:#fff;border-radius:9px;padding:7px 12px;font-size:13.5px}`;

export const pinnedBar = (words) => `<div class="pinned"><i></i><div><b>Закреплённое сообщение</b><span>${escape(words)}</span></div>${icon('close', 19)}</div>`;
export const pinnedCss = `.pinned{flex:none;display:flex;gap:9px;align-items:center;padding:5px 14px;background:var(--pinBg,var(--headBg));color:var(--pinInk,var(--ink));font-size:14px;border-bottom:1px solid rgba(128,128,128,.2)}.pinned i{width:2.5px;align-self:stretch;border-radius:2px;background:var(--bar,#55a3db)}.pinned div{flex:1;min-width:0}.pinned b{display:block;color:var(--bar,#55a3db);font-weight:500}.pinned span{display:block;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}`;

export const starsCard = (words) => `<div class="starsCard"><span>${words}</span><div>${'<svg width="30" height="30" viewBox="0 0 120 120" fill="none" stroke="currentColor" stroke-width="9"><path d="m60 8 16 34 36 4-27 25 8 37-33-19-33 19 8-37L8 46l36-4z"/></svg>'.repeat(5)}</div></div>`;
export const starsCss = `.starsCard{flex:none;text-align:center;padding:9px;background:var(--cardBg,var(--page));border-top:1px solid rgba(128,128,128,.2);font-size:14px}.starsCard div{display:flex;gap:12px;justify-content:center;margin-top:5px;color:#f0a020}`;

const rows = ['йцукенгшщзх', 'фывапролджэ', 'ячсмитьбю'];
const keysOf = (row) => [...row].map((k) => `<span>${k}</span>`).join('');

/** An iPhone's keyboard with words to choose from. */
export const appleKeyboard = () =>
  `<div class="keyboard apple"><p><b>«спасибо»</b><b>спасибо</b><b>спасибо за</b></p><div>${keysOf(rows[0])}</div><div>${keysOf(rows[1])}</div><div><span class="mod">⇧</span>${keysOf(rows[2])}<span class="mod">⌫</span></div><div><span class="wide">123</span><span class="space">пробел</span><span class="wide go">ввод</span></div><div class="low">${icon('smile', 27)}${icon('mic', 27)}</div></div>`;
/** An Android's keyboard with a line of numbers. */
export const androidKeyboard = () =>
  `<div class="keyboard droid"><p><b>Да</b><b>Добрый</b><b>Здравствуйте</b></p><div>${keysOf('1234567890')}</div><div>${keysOf(rows[0])}</div><div>${keysOf(rows[1])}</div><div>${keysOf(rows[2])}<span>⌫</span></div><div><span class="wide">?123</span><span>,</span><span class="space">Русский • English</span><span>.</span><span class="wide">⏎</span></div></div>`;
export const keyboardCss = `.keyboard p{display:flex;margin:0;padding:6px 0 2px;font-size:16px}.keyboard p b{flex:1;text-align:center;font-weight:400;border-right:1px solid rgba(128,128,128,.4)}.keyboard p b:last-child{border:0}.keyboard.droid span{background:none;padding:6px 0;font-size:21px}.keyboard.droid .space{font-size:13px;background:rgba(128,128,128,.2);padding:11px 0;border-radius:18px}.keyboard.apple span{box-shadow:0 1px 0 rgba(0,0,0,.3)}.keyboard.apple .mod,.keyboard.apple .wide{background:#adb1ba}.dark .keyboard.apple .mod,.dark .keyboard.apple .wide{background:#3a3a3c}.keyboard .low{justify-content:space-between!important;padding:4px 22px 0}`;

/** A conversation's header in the middle, as iPhones have it, its picture at the right. */
export const middleHeader = (mark = 'back', count = '') => (scene) =>
  `<div class="header middle">${icon(mark, 25)}<span class="unseen">${count}</span><div class="who"><b>${escape(scene.title)}</b><small>${escape(scene.subtitle)}</small></div>${avatar(scene.title, 38)}</div>`;
export const middleCss = `.header.middle .who{text-align:center}.header.middle .unseen{font-size:16px;min-width:22px;color:var(--accent,inherit)}`;

/** A soft photograph: light running over it, grain on top. */
export const photoWall = (from, middle, to) => {
  const grain = "<svg xmlns='http://www.w3.org/2000/svg' width='220' height='220'><filter id='n'><feTurbulence type='fractalNoise' baseFrequency='.8' numOctaves='2'/><feColorMatrix values='0 0 0 0 .5 0 0 0 0 .5 0 0 0 0 .5 0 0 0 .22 0'/></filter><rect width='220' height='220' filter='url(#n)'/></svg>";
  return `url("data:image/svg+xml,${encodeURIComponent(grain)}"),radial-gradient(circle at 25% 20%,${from},transparent 55%),radial-gradient(circle at 80% 65%,${to},transparent 60%),${middle}`;
};
