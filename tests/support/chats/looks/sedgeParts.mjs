import { escape } from '../escape.mjs';
import { wordsOf } from './lateParts.mjs';

/** What the looks of the sedge (sedge.mjs) have in common and no other look has: browsers, photographs, files, voices, spellings. */

const stroke = (paths, size, width = 1.7) => `<svg class="glyph" width="${size}" height="${size}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round">${paths}</svg>`;
const shapes = {
  left: '<path d="M14.500 5 8 12l6.500 7"/>', right: '<path d="m9.500 5 6.500 7-6.500 7"/>', down: '<path d="m5 9 7 6.500L19 9"/>', x: '<path d="M6 6l12 12M18 6 6 18"/>', plus: '<path d="M12 5v14M5 12h14"/>', turn: '<path d="M19 6v4.500h-4.500M18.600 10.500A7 7 0 1 0 19 13"/>', bars: '<path d="M4 7h16M4 12h16M4 17h16"/>',
  find: '<circle cx="11" cy="11" r="6"/><path d="m16 16 4 4"/>', clip: '<path d="M18.500 11.500 12 18a4 4 0 0 1-5.700-5.700l7-7a2.700 2.700 0 0 1 3.800 3.800L10.300 16a1.200 1.200 0 0 1-1.800-1.800l6-6"/>', grin: '<circle cx="12" cy="12" r="8.500"/><path d="M8.500 14a4 4 0 0 0 7 0M9 9.500v.6M15 9.500v.6"/>', mike: '<rect x="9.500" y="4" width="5" height="9.500" rx="2.500"/><path d="M6.500 11.500a5.500 5.500 0 0 0 11 0M12 17v3"/>', fly: '<path d="M4 12 20 5l-4 15-4-6z" fill="currentColor"/>',
  more: '<g fill="currentColor" stroke="none"><circle cx="6" cy="12" r="1.600"/><circle cx="12" cy="12" r="1.600"/><circle cx="18" cy="12" r="1.600"/></g>', tall: '<g fill="currentColor" stroke="none"><circle cx="12" cy="6" r="1.600"/><circle cx="12" cy="12" r="1.600"/><circle cx="12" cy="18" r="1.600"/></g>', call: '<path d="M6 4h3l1.500 4.500-2 1.500a10 10 0 0 0 5.500 5.500l1.500-2L20 15v3a2 2 0 0 1-2 2A14 14 0 0 1 4 6a2 2 0 0 1 2-2z"/>', film: '<rect x="3" y="7" width="12" height="10" rx="2.500"/><path d="m15 11 6-3v8l-6-3"/>',
  star: '<path d="m12 4 2.400 5.200 5.600.6-4.200 3.800 1.200 5.600-5-2.900-5 2.900 1.200-5.600L4 9.800l5.600-.6z"/>', heart: '<path d="M12 19.500S4 14.500 4 9.500A4 4 0 0 1 12 8a4 4 0 0 1 8 1.500c0 5-8 10-8 10z"/>', bag: '<path d="M5.500 8.500h13l1 11.500h-15zM9 8.500V7a3 3 0 0 1 6 0v1.500"/>', user: '<circle cx="12" cy="8.500" r="3.500"/><path d="M5 20c0-4 3-6 7-6s7 2 7 6"/>', bell: '<path d="M6.500 16v-5.500a5.500 5.500 0 0 1 11 0V16l1.500 2H5zM10.500 20.500h3"/>', box: '<path d="M4 8l8-4 8 4v8l-8 4-8-4zM4 8l8 4 8-4M12 12v8"/>', talk: '<path d="M4.500 5.500h15v10h-8l-4 3.500v-3.500h-3z"/>', mail: '<rect x="3.500" y="5.500" width="17" height="13" rx="2"/><path d="m4 7 8 6 8-6"/>', gear: '<circle cx="12" cy="12" r="3"/><circle cx="12" cy="12" r="7.500" stroke-dasharray="3.500 2.390"/>', reply: '<path d="M10 7 5 12l5 5v-3.500c4.500 0 7 1.200 9 4 0-5-3.500-7.500-9-7.500z"/>', bin: '<path d="M5 7h14M10 7V4.500h4V7M6.500 7l1 13h9l1-13"/>', ring: '<circle cx="12" cy="12" r="8" stroke-dasharray="9 3.600"/>', group: '<circle cx="9" cy="9" r="3"/><path d="M3.500 18.500c0-3.500 2.500-5 5.500-5s5.500 1.500 5.500 5M16 6.500a3 3 0 0 1 0 5.500M17.500 14c2 .6 3 2 3 4.500"/>', shield: '<path d="M12 3.500 5 6v6c0 4.500 3 7 7 8.500 4-1.500 7-4 7-8.500V6z"/>', doc: '<path d="M14 4H6.500v16h11V7.500zM14 4v3.500h3.500"/>', back: '<path d="M20 12H5M11 6l-6 6 6 6"/>',
};
/** A line drawing that no other look has. */
export const glyph = (name, size = 20, width) => stroke(shapes[name], size, width);

/** A browser's head: the open page, its address, other tabs. */
export const browser = (title, address, others = []) =>
  `<div class="brw"><div class="brwTabs"><span class="on"><i></i>${title}${glyph('x', 12)}</span>${others.map((t) => `<span><i></i>${t}</span>`).join('')}${glyph('plus', 14)}</div><div class="brwLine">${glyph('left', 16)}${glyph('right', 16)}${glyph('turn', 15)}<p>${address}</p>${glyph('star', 15)}${glyph('tall', 16)}</div></div>`;
export const browserCss = `.brw{flex:none;font:12px/1.300 'Noto Sans',sans-serif;background:var(--brwBack,#dfe3e8);color:var(--brwInk,#3b3f45)}.brwTabs{display:flex;align-items:flex-end;gap:2px;padding:7px 8px 0}.brwTabs span{display:flex;align-items:center;gap:9px;padding:7px 12px;max-width:280px;white-space:nowrap;overflow:hidden}.brwTabs .on{background:var(--brwTop,#fff);border-radius:8px 8px 0 0}.brwTabs i{width:14px;height:14px;border-radius:3px;background:var(--brwMark,#4a78d6);flex:none}.brwTabs>.glyph{margin:0 8px 7px}.brwLine{display:flex;align-items:center;gap:13px;padding:6px 12px;background:var(--brwTop,#fff);border-bottom:1px solid var(--brwEdge,#e3e5e8)}.brwLine p{flex:1;margin:0;padding:5px 14px;border-radius:14px;background:var(--brwField,#f0f2f4)}.glyph{display:block;flex:none}`;

/** The hour alone, as the feed spells it, and the mark of an edited message. */
export const hourOf = (parts) => /<span data-time="[^"]*">[^<]*<\/span>/.exec(parts.meta)?.[0] ?? '';
export const editedOf = (parts) => /<span data-edited>[^<]*<\/span>/.exec(parts.meta)?.[0] ?? '';
export const ticksOf = (parts) => /<svg class="ticks.*<\/svg>/s.exec(parts.meta)?.[0] ?? '';

/** Photographs a customer takes, in soft colours. */
const scenes = {
  parcel: '<rect width="320" height="240" fill="#8d7a66"/><path d="M0 170h320v70H0z" fill="#6f5d4b"/><path d="M70 80 180 60l80 40v90l-110 30-80-40z" fill="#c79d66"/><path d="M70 80l80 40v100l-80-40z" fill="#a87f4c"/><path d="M110 72l82 40v96" fill="none" stroke="#e5d3ae" stroke-width="12"/>',
  label: '<rect width="320" height="240" fill="#d9dcdf"/><g transform="rotate(-5 160 120)"><rect x="80" y="40" width="170" height="160" fill="#fff"/><path d="M98 64h90M98 80h120M98 96h70M98 112h104" stroke="#9aa0a6" stroke-width="6"/><path d="M100 134v46M108 134v46M113 134v46M124 134v46M130 134v46M141 134v46M150 134v46M156 134v46M168 134v46M176 134v46M190 134v46M196 134v46M208 134v46" stroke="#2c2f33" stroke-width="4"/></g>',
  jacket: '<rect width="320" height="240" fill="#e8ded2"/><path d="M0 200q160-40 320 0v40H0z" fill="#cbb9a3"/><path d="M118 50q42 26 84 0l44 26 22 104-36 10-14-60v92H102v-92l-14 60-36-10 22-104z" fill="#7b3f46"/><path d="M160 66v156" stroke="#56282e" stroke-width="4"/><path d="M190 150l14 22-22 4z" fill="#e8ded2"/>',
  receipt: '<rect width="320" height="240" fill="#3d4650"/><path d="M104 10h112v222l-14-9-14 9-14-9-14 9-14-9-14 9-14-9-14 9z" fill="#f6f4ee"/><path d="M122 38h76M122 56h50M122 74h76M122 92h40M122 110h70M122 128h76" stroke="#a3a19a" stroke-width="5"/><path d="M122 158h76M122 176h52" stroke="#3d3c38" stroke-width="8"/>',
};
export const photo = (line) => (line.picture === undefined ? '' : `<div class="shot pic"><svg viewBox="0 0 320 240" preserveAspectRatio="xMidYMid slice">${scenes[line.picture]}</svg></div>`);

/** A file's card: a round or square sheet, its name, its size. */
export const paper = ({ name, size }) => `<div class="paperCard file"><i class="leafIcon">${glyph('doc', 20)}</i><div><span class="text" data-text>${escape(name)}</span> <small data-attached>${size}</small></div></div>`;
const mmss = (s) => `${Math.floor(s / 60)}:${String(s % 60).padStart(2, '0')}`;
/** What was spoken: a round button, a wave, its length. */
const spoken = (line, count = 40) => {
  const columns = Array.from({ length: count }, (_, i) => 3 + Math.round(Math.abs(Math.sin(i * 0.71 + line.voiceSeconds) + Math.sin(i * 0.23 + line.id)) * 8));
  return `<div class="spokenLine voice"><i class="go"><svg width="16" height="16" viewBox="0 0 16 16" fill="currentColor"><path d="M4 2.500v11L13.500 8z"/></svg></i><div><svg width="${count * 3.5}" height="22" fill="currentColor">${columns.map((h, i) => `<rect x="${i * 3.5}" y="${(22 - h) / 2}" width="2" height="${h}" rx="1"/>`).join('')}</svg><small data-attached>${mmss(line.voiceSeconds)}</small></div></div>`;
};
/** Everything that a message says: photograph, words, file, voice, sticker. */
export const told = (line, parts) => (line.sticker ? parts.body : line.file ? paper(line.file) : line.voiceSeconds ? spoken(line) : `${photo(line)}${line.text === '' ? '' : wordsOf(line)}`);
export const isOnlyPicture = (line) => (line.picture !== undefined || line.sticker !== undefined) && line.text === '' && line.quote === undefined && line.forwardedFrom === undefined;
export const replied = (line, length = 70) => (line.quote === undefined ? '' : `<div class="ans quote"><b>${escape(line.quote.author)}</b><span data-quote>${escape(cut(line.quote.text.replaceAll('\n', ' '), length))}</span></div>`);
export const cut = (text, length) => (text.length <= length ? text : `${text.slice(0, length).trimEnd()}…`);
export const site = (line) => (line.preview === undefined ? '' : `<div class="linkBox" data-attached><b>${escape(line.preview.site)}</b> <strong>${escape(line.preview.title)}</strong> <span>${escape(line.preview.words)}</span></div>`);
/** A notice without an hour. */
export const noticeLine = (line) => `<div class="system" data-m="${line.id}"><span class="pill"><span data-text>${escape(line.text)}</span></span></div>`;

const months = ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'];
const short = ['янв.', 'февр.', 'мар.', 'апр.', 'мая', 'июн.', 'июл.', 'авг.', 'сент.', 'окт.', 'нояб.', 'дек.'];
const week = ['Воскресенье', 'Понедельник', 'Вторник', 'Среда', 'Четверг', 'Пятница', 'Суббота'];
const two = (n) => String(n).padStart(2, '0');
const year = (d) => (d.sameYear ? '' : ` ${d.year}`);
export const sedgeDays = {
  /** «Сегодня», «Вчера», «12 марта», «12 марта 2024» */
  near: (d) => ['Сегодня', 'Вчера'][d.ago] ?? `${d.day} ${months[d.month]}${year(d)}`,
  /** «сегодня», «вчера», «12 марта», «12 марта 2024» */
  vk: (d) => ['сегодня', 'вчера'][d.ago] ?? `${d.day} ${months[d.month]}${year(d)}`,
  /** «12 марта», «12 марта 2024», today too */
  dated: (d) => `${d.day} ${months[d.month]}${year(d)}`,
  /** «Сегодня», «Вторник», «12.03.2024» */
  wa: (d) => ['Сегодня', 'Вчера'][d.ago] ?? (d.ago < 7 ? week[d.weekday] : `${two(d.day)}.${two(d.month + 1)}.${d.year}`),
  /** «Сегодня, 12 марта 2024», «Вторник, 12 марта 2024» */
  long: (d) => `${['Сегодня', 'Вчера'][d.ago] ?? week[d.weekday]}, ${d.day} ${months[d.month]} ${d.year}`,
};
/** «12 мар. 2024 г., 14:05»: the stamp of a letter in a web mail. */
export const letterStamp = (d) => `${d.day} ${short[d.month]} ${d.year} г., ${d.time}`;
