import { escape } from '../escape.mjs';
import { icon, lineDrawing } from '../markup.mjs';
import { pictureOf, wordsOf } from './lateParts.mjs';

/** What the newer looks of desktops (newerDesks.mjs) have in common: windows, browsers' heads, drawings, files, goods. */

const glyphs = {
  thumbUp: '<path d="M7 11v9H4v-9zM7 12l4-8c2 0 3 1 2.500 3.500L13 10h5.500c1.500 0 2 1 1.700 2.300l-1.400 6c-.3 1.200-1 1.700-2 1.700H7"/>',
  thumbDown: '<path d="M17 13V4h3v9zM17 12l-4 8c-2 0-3-1-2.500-3.500L11 14H5.500c-1.500 0-2-1-1.700-2.300l1.400-6C5.500 4.500 6.200 4 7.200 4H17"/>',
  heart: '<path d="M12 20s-8-5-8-10.500A4.500 4.500 0 0 1 12 7a4.500 4.500 0 0 1 8 2.500C20 15 12 20 12 20z"/>',
  parcel: '<path d="m12 3 8.500 4.500v9L12 21l-8.500-4.500v-9zM3.500 7.500 12 12l8.500-4.500M12 12v9"/>',
  face: '<circle cx="12" cy="8.500" r="4"/><path d="M4.500 20.500c.5-4 3.500-6 7.500-6s7 2 7.500 6"/>',
  right: '<path d="m9 5 7 7-7 7"/>',
  down: '<path d="m6 9 6 6 6-6"/>',
  up: '<path d="M12 20V5M6 11l6-6 6 6"/>',
  reload: '<path d="M19.500 12a7.500 7.500 0 1 1-2.200-5.300L20 9.300M20 4.500v4.800h-4.800"/>',
  star: '<path d="m12 4 2.500 5.200 5.700.8-4.100 4 1 5.600-5.100-2.700-5.100 2.700 1-5.600-4.100-4 5.700-.8z"/>',
  mute: '<path d="M5 9.500v5h3l5 4v-13l-5 4zM16.500 9.500l5 5M21.500 9.500l-5 5"/>',
  pin: '<path d="M14.500 3.500 20.500 9.500M16 5l-5.500 5-5 1 7.500 7.500 1-5 5-5.500M9 15l-5 5"/>',
  bubble: '<path d="M4 5h16v11.500H10L5.500 20v-3.500H4z"/>',
  ring: '<circle cx="12" cy="12" r="8" stroke-dasharray="9 3.500"/><circle cx="12" cy="12" r="3.500"/>',
  box: '<rect x="3.500" y="4.500" width="17" height="4.500" rx="1"/><path d="M5 9v10.500h14V9M10 13h4"/>',
  gear: '<circle cx="12" cy="12" r="3"/><path d="M12 3.500v3M12 17.500v3M3.500 12h3M17.500 12h3M6 6l2.100 2.100M15.900 15.900 18 18M18 6l-2.100 2.100M8.100 15.900 6 18"/>',
  people: '<circle cx="9" cy="9" r="3.300"/><path d="M3 19c.3-3.800 2.700-5.500 6-5.500s5.700 1.700 6 5.500M15.500 6a3.300 3.300 0 0 1 0 6.200M17.500 14c2.200.6 3.400 2.300 3.700 5"/>',
  folder: '<path d="M3.500 6.500a1.500 1.500 0 0 1 1.500-1.500h4l2.500 2.500H19a1.500 1.500 0 0 1 1.500 1.500v8.500A1.500 1.500 0 0 1 19 19H5a1.500 1.500 0 0 1-1.500-1.500z"/>',
  write: '<path d="M12 5H5.500v13.500H19V12M10 14l.5-3L18 3.500l2.500 2.500L13 13.500z"/>',
  lines: '<path d="M4 7h16M7 12h10M10 17h4"/>',
  paper: '<path d="M14.500 3.500H6v17h12V7.500zM14.500 3.500v4H18M9 12h6M9 15.500h4"/>',
  passOn: '<path d="m13.500 6 7 6-7 6v-3.800c-5 0-8 1.600-10 4.300.4-5 4-8.300 10-8.600z"/>',
};
/** A line drawing that no other look has. */
export const mark = (name, size = 22, width = 1.7) => lineDrawing(glyphs[name], size, width);

export const monitors = [[1366, 657, 1], [1440, 813, 1], [1536, 730, 1.25], [1920, 953, 1], [1680, 917, 1]];

/** Chrome as of 2025: the open tab melts into the line of the address, marks of a profile at its end. */
export const chromeHead = (tabs, address) =>
  `<div class="gHead"><div class="gTabs"><q>${mark('down', 14)}</q>${tabs.map((t, i) => `<span${i === 0 ? ' class="now"' : ''}><i style="background:hsl(${(t.length * 47) % 360} 60% 55%)"></i><em>${t}</em>${icon('close', 11)}</span>`).join('')}${icon('plus', 15)}<u></u><svg width="96" height="12" fill="none" stroke="currentColor"><path d="M2 6.500h10M42.500 2.500h8v8h-8zM82 2l9 9m0-9-9 9"/></svg></div><div class="gWay">${icon('back', 17)}${mark('right', 17)}${mark('reload', 16)}<p>${mark('lines', 14)}<span>${address}</span>${mark('star', 16)}</p><b>Е</b>${icon('dots', 17)}</div></div>`;
export const chromeHeadCss = `.gHead{flex:none;font:12px/1.35 'Noto Sans',sans-serif;background:var(--gStrip,#dde3ec);color:var(--gInk,#30343b)}.gTabs{display:flex;align-items:center;gap:6px;padding:6px 12px 0 8px}.gTabs q{quotes:none;background:rgba(128,128,128,.16);border-radius:8px;padding:6px;margin-bottom:5px}.gTabs span{display:flex;align-items:center;gap:8px;width:208px;padding:7px 11px 9px;border-radius:10px 10px 0 0}.gTabs span.now{background:var(--gBar,#fff)}.gTabs i{width:14px;height:14px;border-radius:4px;flex:none}.gTabs em{font-style:normal;flex:1;white-space:nowrap;overflow:hidden}.gTabs u{flex:1}.gWay{display:flex;align-items:center;gap:15px;background:var(--gBar,#fff);padding:5px 14px 6px;border-bottom:1px solid var(--gEdge,#e0e4ea)}.gWay p{flex:1;margin:0;display:flex;align-items:center;gap:10px;background:var(--gField,#edf1f7);border-radius:16px;padding:5px 14px}.gWay p span{flex:1}.gWay b{width:22px;height:22px;border-radius:50%;background:#7b5cc9;color:#fff;font-weight:500;display:flex;align-items:center;justify-content:center}`;

/** A browser whose address line says the page's title in its middle. */
export const titledHead = (tabs, host, title) =>
  `<div class="yHead"><div class="yTabs">${tabs.map((t, i) => `<span${i === 0 ? ' class="now"' : ''}>${t}</span>`).join('')}${icon('plus', 14)}</div><div class="yWay">${icon('back', 16)}${mark('reload', 15)}<b>${host}</b><p>${title}</p>${mark('star', 16)}${icon('clip', 16)}</div></div>`;
export const titledHeadCss = `.yHead{flex:none;font:12.5px/1.3 'Noto Sans',sans-serif;background:var(--yBg,#eceef1);color:var(--yInk,#33373d)}.yTabs{display:flex;align-items:center;gap:5px;padding:5px 10px}.yTabs span{padding:5px 16px;border-radius:8px;max-width:230px;white-space:nowrap;overflow:hidden}.yTabs .now{background:var(--yNow,#fff);box-shadow:0 1px 2px rgba(0,0,0,.12)}.yWay{display:flex;align-items:center;gap:14px;padding:5px 14px 7px;border-bottom:1px solid rgba(128,128,128,.22)}.yWay b{font-weight:500}.yWay p{flex:1;margin:0;text-align:center;opacity:.75}`;

/** The words of a message with what is shown above them; files, stickers and what was spoken have bodies of their own. */
export const contentOf = (line) => `${pictureOf(line)}${line.text === '' ? '' : wordsOf(line)}`;

/** A file: its kind on a sheet with a turned corner. */
export const fileSheet = ({ name, size }, kindly = (kind) => kind) =>
  `<div class="paper file"><span class="leaf">${kindly(/\.(\w+)$/.exec(name)[1].toUpperCase())}</span><div><span class="text" data-text>${escape(name)}</span> <small data-attached>${size}</small></div></div>`;
export const fileSheetCss = `.paper{display:flex;gap:11px;align-items:center}.leaf{flex:none;width:36px;height:44px;border-radius:5px;background:var(--leaf,#5b7fb5);color:#fff;font-size:9px;font-weight:700;display:flex;align-items:flex-end;justify-content:center;padding-bottom:6px;clip-path:polygon(0 0,68% 0,100% 25%,100% 100%,0 100%)}.paper small{display:block;font-size:12px;opacity:.65}`;

const two = (n) => String(n).padStart(2, '0');
const months = ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'];
const weekdays = ['воскресенье', 'понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота'];
const near = (d, words) => words[d.ago];
const monthly = (d) => `${d.day} ${months[d.month]}${d.sameYear ? '' : ` ${d.year}`}`;
/** Day lines as these apps spell them. */
export const daysOf = {
  /** «Сегодня», «12 марта», «12 марта 2024» */
  near: (d) => near(d, ['Сегодня', 'Вчера']) ?? monthly(d),
  /** «сегодня», «вчера», «12 марта» */
  low: (d) => near(d, ['сегодня', 'вчера']) ?? monthly(d),
  /** «Сегодня», «Вчера», «Среда», «12.03.2024» */
  windows: (d) => near(d, ['Сегодня', 'Вчера']) ?? (d.ago < 7 ? weekdays[d.weekday][0].toUpperCase() + weekdays[d.weekday].slice(1) : `${two(d.day)}.${two(d.month + 1)}.${d.year}`),
  /** «Сегодня, 12 марта», «среда, 12 марта» */
  consultant: (d) => `${near(d, ['Сегодня', 'Вчера']) ?? weekdays[d.weekday]}, ${monthly(d)}`,
};
/** «12 марта 2024, 14:05»: the stamp in a card's head. */
export const cardStamp = (d) => `${d.day} ${months[d.month]} ${d.year}, ${d.time}`;

/** Drawn photographs of things that a shop sells. */
const outlines = {
  lamp: '<path d="M50 14v16M32 60q0-30 18-30t18 30z"/><path d="M42 60h16v6a8 8 0 0 1-16 0z" fill="#fff3c4"/>',
  phone: '<rect x="33" y="14" width="34" height="72" rx="7"/><rect x="37" y="20" width="26" height="58" rx="3" fill="rgba(255,255,255,.55)"/><circle cx="43" cy="27" r="3"/>',
  dress: '<path d="M40 14q10 10 20 0l6 4-5 22 15 46H24l15-46-5-22z"/><path d="M39 41h22" stroke="rgba(0,0,0,.3)" stroke-width="2"/>',
  boots: '<path d="M30 16h18v42l24 10q6 4 4 14H28z"/><path d="M28 76h48" stroke="rgba(0,0,0,.35)" stroke-width="4"/>',
  pan: '<circle cx="42" cy="52" r="26"/><circle cx="42" cy="52" r="20" fill="rgba(0,0,0,.25)"/><path d="M66 46l26-12" stroke-width="7"/>',
  bag: '<path d="M26 36h48l6 48H20z"/><path d="M38 40v-9a12 12 0 0 1 24 0v9" fill="none" stroke-width="4"/>',
  drill: '<path d="M18 32h46l8 8v10H54l-4 10 4 24H36l-4-26-14-6zM72 43h18"/>',
};
export const photo = ([shape, hue], size = '100%') =>
  `<svg class="photo" width="${size}" viewBox="0 0 100 ${size === '100%' ? 128 : 100}" preserveAspectRatio="xMidYMid slice"><defs><linearGradient id="p${hue}${shape}" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="hsl(${hue} 26% 94%)"/><stop offset="1" stop-color="hsl(${hue} 18% 80%)"/></linearGradient></defs><rect width="100" height="128" fill="url(#p${hue}${shape})"/><g transform="translate(0 ${size === '100%' ? 14 : 0})" fill="hsl(${hue} 34% 42%)" stroke="hsl(${hue} 40% 30%)" stroke-width="1.500">${outlines[shape]}</g></svg>`;

/** In talks of people nobody answers a bot: words that it said are quoted as somebody's of the firm. */
export const amongPeople = (adapt) => (lines, random) => adapt(lines, random).map((line) => (line.quote?.author === 'Бот' ? { ...line, quote: { ...line.quote, author: 'Мария' } } : line));

/** A notice without the hour that some looks show with theirs. */
export const notice = (line) => `<div class="system" data-m="${line.id}"><span class="pill"><span data-text>${escape(line.text)}</span></span></div>`;
