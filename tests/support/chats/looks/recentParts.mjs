import { escape } from '../escape.mjs';
import { icon, lineDrawing } from '../markup.mjs';

/** What the recent looks (recent.mjs) have in common: screens, top lines, drawings, voice messages, spellings of days. */

const glyphs = {
  chevron: '<path d="m9 5 7 7-7 7"/>',
  chevronLeft: '<path d="M15.5 4 7.500 12l8 8"/>',
  faceTime: '<path d="M3 7.500A2.500 2.500 0 0 1 5.500 5h8A2.500 2.500 0 0 1 16 7.500v9a2.500 2.500 0 0 1-2.500 2.500h-8A2.500 2.500 0 0 1 3 16.500zM16 11l5-3.500v9L16 13"/>',
  down: '<path d="m6 9 6 6 6-6"/>',
  heart: '<path d="M12 20C2 13 4 5 8.500 5c2.200 0 3.500 2 3.500 2s1.300-2 3.500-2C20 5 22 13 12 20z"/>',
  person: '<circle cx="12" cy="8" r="4"/><path d="M4 21c0-5 3.500-7.500 8-7.500s8 2.500 8 7.500"/>',
  chats: '<path d="M4 5h13v10H9l-4 3.500V15H4zM20 9v9l-2 2"/>',
  ring: '<circle cx="12" cy="12" r="8.500" stroke-dasharray="10 3.400"/>',
  people: '<circle cx="9" cy="9" r="3.500"/><path d="M2.500 19c0-4 3-6 6.500-6s6.500 2 6.500 6M16 6a3.500 3.500 0 0 1 0 6.500M18 14c2.500.7 3.700 2.500 3.700 5"/>',
  gear: '<circle cx="12" cy="12" r="3.200"/><circle cx="12" cy="12" r="8" stroke-dasharray="4 2.280"/>',
  pencil: '<path d="m5 19 1-4L16.500 4.500l3 3L9 18zM14 7l3 3"/>',
  columns: '<rect x="3.500" y="5" width="17" height="14" rx="3"/><path d="M14.500 5v14"/>',
  reply: '<path d="M10 6 4 12l6 6v-4c5 0 8 1.500 10 5 0-6-3-9.500-10-9.500z"/>',
  reload: '<path d="M19 12a7 7 0 1 1-2-5l2 2M19 4v5h-5"/>',
  forward: '<path d="m14 5 7 6.500-7 6.500v-4C8.500 14 5.500 15.500 3 19c0-6.500 4-10 11-10z"/>',
};

/** A line drawing that no other look has. */
export const glyph = (name, size = 22, width = 1.7) => lineDrawing(glyphs[name], size, width);

const ladder = (heights, step, width) => heights.map((h, i) => `<rect x="${i * step}" y="${12 - h}" width="${width}" height="${h}" rx="1"/>`).join('');
const appleMarks = (battery) =>
  `<svg width="18" height="12" viewBox="0 0 18 12" fill="currentColor">${ladder([4, 6.5, 9.5, 12], 5, 3.2)}</svg><svg width="17" height="12" viewBox="0 0 17 12" fill="currentColor"><path d="M8.500 12 5.700 9.200a4 4 0 0 1 5.600 0zM3.600 7.100a7 7 0 0 1 9.800 0l1.500-1.500a9.100 9.100 0 0 0-12.800 0zM1 4.500l-1-1.300a12 12 0 0 1 17 0l-1 1.300a10.500 10.500 0 0 0-15 0z"/></svg><svg width="28" height="13" viewBox="0 0 28 13"><rect x=".5" y=".5" width="24" height="12" rx="3.800" fill="none" stroke="currentColor" opacity=".4"/><path d="M26 4.500v4q1.500-.5 1.500-2t-1.500-2z" fill="currentColor" opacity=".45"/><rect x="2" y="2" width="${(21 * battery) / 100}" height="9" rx="2.400" fill="${battery < 20 ? '#ff453a' : 'currentColor'}"/></svg>`;
/** An iPhone's top line: its pictures of the screen show no cut-out. */
export const appleTop = ({ clock, battery }) => `<div class="status appleTop"><span class="clock">${clock}</span><span class="marks">${appleMarks(battery)}</span></div>`;
export const appleTopCss = '.status.appleTop{height:50px;padding:15px 27px 0 48px;font-size:17px;font-weight:600;letter-spacing:-.02em}.status.appleTop .marks{gap:6px}';
/** An Android's of 2025: the battery lies on its side. */
export const droidTop = ({ clock, battery }) =>
  `<div class="status droidTop"><span class="marks"><span class="clock">${clock}</span>${icon('bell', 13)}${glyph('chats', 14)}</span><span class="marks"><small>VoWiFi</small><svg width="19" height="12" viewBox="0 0 19 12" fill="currentColor">${ladder([3, 5.5, 9, 12], 5, 3.4)}</svg><span>${battery}</span><svg width="22" height="12" viewBox="0 0 22 12"><rect width="20" height="12" rx="4" fill="currentColor" opacity=".38"/><rect width="${(20 * battery) / 100}" height="12" rx="4" fill="currentColor"/><path d="M21 4v4" stroke="currentColor" stroke-width="1.600" opacity=".5"/></svg></span></div>`;
export const droidTopCss = '.status.droidTop{height:38px;padding:6px 20px 0 24px;font-size:14px;font-weight:500}.status.droidTop small{font-size:10px}';

export const iphones = [[393, 852, 3], [390, 844, 3], [430, 932, 3], [402, 874, 3]];
export const droids = [[384, 832, 2.8125], [412, 917, 2.625], [360, 797, 3], [448, 997, 2.25]];
export const monitors = [[1280, 665, 1.5], [1366, 641, 1], [1440, 789, 2], [1536, 742, 1.25], [1920, 951, 1]];

/** A browser's head with two tabs. */
export const browserTop = (tab, other, address) =>
  `<div class="chromeTop"><div class="strip"><span class="now">${tab}${icon('close', 12)}</span><span>${other}${icon('close', 12)}</span>${icon('plus', 15)}</div><div class="bar">${icon('back', 17)}${glyph('chevron', 17)}${glyph('reload', 16)}<div>${address}</div>${icon('dots', 16)}</div></div>`;
export const browserTopCss = `.chromeTop{flex:none;font:12.5px 'Noto Sans',sans-serif;background:var(--strip,#d3e3fd);color:var(--stripInk,#1f2a3a)}.chromeTop .strip{display:flex;align-items:center;gap:4px;padding:7px 10px 0}.chromeTop .strip span{display:flex;align-items:center;gap:26px;padding:7px 12px 8px 14px;border-radius:10px 10px 0 0;opacity:.85}.chromeTop .strip .now{background:var(--tabNow,#fff);opacity:1}.chromeTop .bar{display:flex;gap:14px;align-items:center;background:var(--tabNow,#fff);padding:6px 14px;border-bottom:1px solid var(--stripEdge,#e2e5ea)}.chromeTop .bar div{flex:1;background:var(--addressBg,#eef2f9);border-radius:15px;padding:5px 15px}`;

/** Room at the end of the words for a stamp in the bubble's corner; widths in pixels. */
export const corner = (line, { time, ticks, edited }) => `<i class="corner" style="width:${time + (line.side === 'right' ? ticks : 0) + (line.edited ? edited : 0)}px"></i>`;
export const cornerCss = '.corner{display:inline-block;height:1px}';

const lengthOf = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
/** What was spoken, as a wave; `bars` columns of `step` pixels. The length belongs to the message, yet is no text of it. */
export function wave(line, { bars, step, height, played = 0.4, before = icon('play', 20), after = '' }) {
  const rects = Array.from({ length: bars }, (_, i) => {
    const h = 3 + Math.abs(Math.sin(i * 0.9 + line.id) * Math.cos(i * 0.37 + line.voiceSeconds)) * (height - 3);
    return `<rect x="${i * step}" y="${((height - h) / 2).toFixed(1)}" width="${step * 0.6}" height="${h.toFixed(1)}" rx="${step * 0.3}" opacity="${i < bars * played ? 1 : 0.45}"/>`;
  }).join('');
  return `<div class="said"><span class="start">${before}</span><div><svg width="${bars * step}" height="${height}" fill="currentColor">${rects}</svg><small data-attached>${lengthOf(line.voiceSeconds)}</small></div>${after}</div>`;
}
export const waveCss = '.said{display:flex;gap:10px;align-items:center}.said svg{display:block}.said small{display:block;font-size:12px;opacity:.75}.start{border-radius:50%;display:flex;align-items:center;justify-content:center;flex:none}';

/** A file as a card with its kind written on the sheet. */
export const sheetCard = ({ name, size }) =>
  `<div class="doc file"><span class="kind" data-attached>${/\.(\w+)$/.exec(name)[1].toUpperCase()}</span> <div><span class="text" data-text>${escape(name)}</span> <small data-attached>${size}</small></div></div>`;

export const shortened = (text, length) => (text.length <= length ? text : `${text.slice(0, length).trimEnd()}…`);

/** `bare`: nothing but a picture or a sticker. */
export function kindOf(line) {
  const bare = (line.picture !== undefined || line.sticker !== undefined) && line.text === '' && line.quote === undefined && line.forwardedFrom === undefined;
  return { bare, classes: [bare && 'bare', line.sticker && 'naked', line.voiceSeconds && 'spoken', line.file && 'filed', line.picture && 'pictured', line.reactions && 'reacted'].filter(Boolean).join(' ') };
}

const weekdays = ['воскресенье', 'понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота'];
const weekdaysShort = ['вс', 'пн', 'вт', 'ср', 'чт', 'пт', 'сб'];
const months = ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'];
const monthsShort = ['янв.', 'февр.', 'мар.', 'апр.', 'мая', 'июн.', 'июл.', 'авг.', 'сент.', 'окт.', 'нояб.', 'дек.'];
const two = (n) => String(n).padStart(2, '0');
const recent = (d, today = 'Сегодня', yesterday = 'Вчера') => [today, yesterday][d.ago];

/** Day lines as these apps spell them; a `centred` one stands over every talk and tells its hour. */
export const dayLines = {
  /** «Сегодня 14:05», «среда 14:05», «ср, 12 мар. в 14:05» */
  iphone: Object.assign((d) => (d.ago < 2 ? `${recent(d)} ${d.time}` : d.ago < 7 ? `${weekdays[d.weekday]} ${d.time}` : `${weekdaysShort[d.weekday]}, ${d.day} ${monthsShort[d.month]}${d.sameYear ? '' : ` ${d.year} г.`} в ${d.time}`), { centred: true }),
  /** «12 марта», «12 марта 2024», today too */
  telegram: (d) => `${d.day} ${months[d.month]}${d.sameYear ? '' : ` ${d.year}`}`,
  /** «Сегодня», «среда», «12.03.2024» */
  whatsapp: (d) => recent(d) ?? (d.ago < 7 ? weekdays[d.weekday] : `${two(d.day)}.${two(d.month + 1)}.${d.year}`),
  /** «Сегодня», «12 марта», «12 марта 2024» */
  spoken: (d) => recent(d) ?? `${d.day} ${months[d.month]}${d.sameYear ? '' : ` ${d.year}`}`,
  /** «Сегодня», «12 марта, среда» */
  bank: (d) => recent(d) ?? `${d.day} ${months[d.month]}${d.sameYear ? '' : ` ${d.year}`}, ${weekdays[d.weekday]}`,
};
/** «Сегодня в 14:05», «12 марта 2024 в 14:05»: the stamps of a claim's letters. */
export const letterStamp = (d) => `${recent(d) ?? `${d.day} ${months[d.month]} ${d.year}`} в ${d.time}`;
