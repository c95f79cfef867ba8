import { escape } from '../escape.mjs';
import { avatar, icon } from '../markup.mjs';
import { pictureOf, wordsOf } from './lateParts.mjs';
import { mark } from './newerDesksParts.mjs';
import { kindOf, sheetCard, shortened } from './recentParts.mjs';

/** What the looks of the thaw (melt.mjs) have in common and no other look has: heads of windows, kinds of rows, spellings. */

const caption = '<svg class="caption" width="126" height="12" fill="none" stroke="currentColor"><path d="M8 6.500h10M58.500 1.500h9v9h-9zM108 1.500l9 9m0-9-9 9"/></svg>';
/** The narrow strip of a Windows program. */
export const windowStrip = (words = '') => `<div class="strip"><span>${words}</span>${caption}</div>`;
export const windowStripCss = '.strip{flex:none;display:flex;justify-content:space-between;align-items:center;height:26px;padding:0 4px 0 10px;font-size:12px}';

/** An Edge of 2025: round tabs on a grey strip, the address in a long field, signs at its right. */
export const edgeHead = (tabs, host, path) =>
  `<div class="eHead"><div class="eTabs"><u>${icon('menu', 13)}</u>${tabs.map((t, i) => `<span${i === 0 ? ' class="now"' : ''}><i style="background:hsl(${(t.length * 61) % 360} 52% 52%)"></i><em>${t}</em>${i === 0 ? icon('close', 11) : ''}</span>`).join('')}${icon('plus', 14)}<b></b>${caption}</div><div class="eWay">${icon('back', 16)}${mark('reload', 15)}${icon('home', 16)}<p><s></s><span><b>${host}</b>${path}</span>${mark('star', 15)}</p>${mark('folder', 16)}<q></q>${icon('dots', 16)}</div></div>`;
export const edgeHeadCss = `.eHead{flex:none;font:12px/1.3 'Open Sans','Noto Sans',sans-serif;background:var(--eStrip,#e9ebee);color:var(--eInk,#3a3d42)}.eTabs{display:flex;align-items:center;gap:5px;padding:5px 0 4px 9px}.eTabs u{text-decoration:none;padding:0 5px}.eTabs span{display:flex;gap:8px;align-items:center;width:214px;padding:6px 10px;border-radius:8px}.eTabs .now{background:var(--eBar,#fdfdfd);box-shadow:0 1px 3px rgba(0,0,0,.16)}.eTabs i{width:13px;height:13px;border-radius:50%;flex:none}.eTabs em{flex:1;font-style:normal;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.eTabs b{flex:1}.eWay{display:flex;gap:15px;align-items:center;padding:4px 13px 6px;background:var(--eBar,#fdfdfd);border-bottom:1px solid var(--eEdge,#dfe1e5)}.eWay p{flex:1;margin:0;display:flex;gap:9px;align-items:center;border:1px solid var(--eEdge,#dfe1e5);border-radius:14px;padding:4px 12px;background:var(--eField,#fff)}.eWay p span{flex:1;opacity:.75}.eWay p span b{font-weight:400}.eWay s{width:9px;height:11px;border:1.500px solid currentColor;border-radius:2px}.eWay q{quotes:none;width:21px;height:21px;border-radius:50%;background:linear-gradient(140deg,#f2b45c,#c4563f)}`;

export const shaped = (line, at, more = '') => `bubble ${kindOf(line).classes}${at.first ? ' first' : ''}${at.last ? ' last' : ''}${more}`;
/** Words with a picture above them, or a file as a card. */
export const said = (line) => (line.file ? sheetCard(line.file) : `${pictureOf(line)}${line.text === '' ? '' : wordsOf(line)}`);
/** Words that are answered, in a box with a bar of their writer's colour. */
export const answered = (quote, length, ink = 'var(--bar)') => (quote === undefined ? '' : `<div class="cited" style="--who:${ink}"><b>${escape(quote.author)}</b><span data-quote>${escape(shortened(quote.text.replaceAll('\n', ' '), length))}</span></div>`);
export const linkCard = (preview) => (preview === undefined ? '' : `<div class="web" data-attached><b>${escape(preview.site)}</b> <i>${escape(preview.title)}</i> <span>${escape(preview.words)}</span></div>`);
/** Where words end a stamp's room is kept free, unless something stands under them. */
export const isWordy = (line) => line.text !== '' && !line.file && !line.preview && line.reactions === undefined;
/** A stamp without «изменено», which stands elsewhere. */
export const bareStamp = (meta) => meta.replace(/<span data-edited>[^<]*<\/span> /, '');

/** The rows of a list of chats; `mood` draws what stands at the right under the hour. */
export const chatRows = (scene, size, mood) =>
  scene.chats.map((c, i) => `<div class="dlg${c.open ? ' open' : ''}">${avatar(c.name, size)}<div><p><b>${escape(c.name)}</b><small>${c.when}</small></p><p><span>${escape(c.text)}</span>${mood(c, i)}</p></div></div>`).join('');

const months = ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'];
const weekdays = ['вс', 'пн', 'вт', 'ср', 'чт', 'пт', 'сб'];
const two = (n) => String(n).padStart(2, '0');
const numbers = (d) => `${two(d.day)}.${two(d.month + 1)}.${d.year}`;
const inYear = (d) => `${d.day} ${months[d.month]}${d.sameYear ? '' : ` ${d.year}`}`;
export const meltDays = {
  /** «12 марта», «12 марта 2024» */
  plain: inYear,
  /** «сегодня», «вчера», «12 марта» */
  near: (d) => ['сегодня', 'вчера'][d.ago] ?? inYear(d),
  /** «12 марта 2024 г.» */
  room: (d) => `${d.day} ${months[d.month]} ${d.year} г.`,
  /** «Today», «Wednesday», «12/03/2024» */
  british: (d) => ['Today', 'Yesterday'][d.ago] ?? (d.ago < 7 ? ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'][d.weekday] : `${two(d.day)}/${two(d.month + 1)}/${d.year}`),
};
export const meltStamps = {
  /** «12 марта 2024 в 14:05» */
  cabinet: (d) => `${d.day} ${months[d.month]} ${d.year} в ${d.time}`,
  /** «Ср 12.03.2024 14:05» */
  letter: (d) => `${weekdays[d.weekday][0].toUpperCase()}${weekdays[d.weekday][1]} ${numbers(d)} ${d.time}`,
};
/** «12 марта 2024» of a moment. */
export const dayOf = (moment) => `${Number(moment.slice(8, 10))} ${months[Number(moment.slice(5, 7)) - 1]} ${moment.slice(0, 4)}`;
