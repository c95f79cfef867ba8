import { androidKeyboard, appleKeyboard, homeBar, keyboardCss, navCss } from '../furniture.mjs';
import { lineDrawing, partsOf } from '../markup.mjs';
import { escape } from '../escape.mjs';

/** What the late looks (late.mjs) have in common and no other look has: signs, top lines, wallpapers, voice messages. */

const shapes = {
  arrow: '<path d="M20 12H4.500M11 5l-7 7 7 7"/>',
  chevron: '<path d="m15 4-8 8 8 8"/>',
  more: '<g fill="currentColor" stroke="none"><circle cx="12" cy="5" r="2"/><circle cx="12" cy="12" r="2"/><circle cx="12" cy="19" r="2"/></g>',
  lying: '<g fill="currentColor" stroke="none"><circle cx="5" cy="12" r="2"/><circle cx="12" cy="12" r="2"/><circle cx="19" cy="12" r="2"/></g>',
  call: '<path d="M5 4h4l1.500 5-2.300 1.500a12 12 0 0 0 5.300 5.300L15 13.500l5 1.500v4a1 1 0 0 1-1 1A15 15 0 0 1 4 5a1 1 0 0 1 1-1z"/>',
  film: '<rect x="2" y="6" width="13.500" height="12" rx="3.500"/><path d="m15.500 11 6-3.500v9l-6-3.500z"/>',
  face: '<circle cx="12" cy="12" r="9.200"/><path d="M8 14.200a4.600 4.600 0 0 0 8 0"/><circle cx="9" cy="9.800" r=".8" fill="currentColor"/><circle cx="15" cy="9.800" r=".8" fill="currentColor"/>',
  paperclip: '<path d="m19 11.500-7.700 7.700a4.800 4.800 0 0 1-6.800-6.800l8.200-8.200a3.200 3.200 0 0 1 4.500 4.500l-8 8a1.600 1.600 0 0 1-2.300-2.300l7.300-7.300"/>',
  voice: '<rect x="9" y="2.500" width="6" height="11.500" rx="3"/><path d="M5.500 11.500a6.500 6.500 0 0 0 13 0M12 18v3.500"/>',
  lens: '<path d="M3.500 8.500h4l1.700-3h5.600l1.700 3h4v11h-17z"/><circle cx="12" cy="13.500" r="3.500"/>',
  cross: '<path d="M12 4.500v15M4.500 12h15"/>',
  away: '<path d="m6 6 12 12M18 6 6 18"/>',
  plane: '<path d="M3.500 11.500 21 4l-5.500 17-3.600-7.400z"/>',
  upward: '<path d="M12 19.500V5M6 11l6-6 6 6"/>',
  pin: '<path d="M9 3h6l-1 7 3.500 4h-11L10 10zM12 14v7"/>',
  glass: '<circle cx="10.500" cy="10.500" r="6.500"/><path d="m15.500 15.500 5 5"/>',
  heart: '<path d="M12 20C4 14.500 3 10.500 4 7.800 5.500 4.300 10 4.500 12 8c2-3.500 6.500-3.700 8-.2 1 2.700 0 6.700-8 12.200z"/>',
  lock: '<rect x="5" y="10.500" width="14" height="10" rx="2" fill="currentColor"/><path d="M8 10.500V7.500a4 4 0 0 1 8 0v3"/>',
  pages: '<path d="M15 3v5h5M6 3h9l5 5v13H6z"/>',
  cup: '<path d="M4 8h13v6a6 6 0 0 1-6 6h-1a6 6 0 0 1-6-6zM17 10h2a2.500 2.500 0 0 1 0 5h-2M8 2v3M12 2v3"/>',
  star: '<path d="m12 3 2.700 6 6.300.6-4.800 4.300 1.500 6.500L12 17l-5.700 3.400 1.500-6.500L3 9.600 9.300 9z"/>',
  moon: '<path d="M19 14.500A8.500 8.500 0 0 1 9.500 5 8 8 0 1 0 19 14.500z"/>',
  cat: '<path d="M4 11V4l4.500 3h7L20 4v7a8 8 0 0 1-16 0zM9 12v.5M15 12v.5M10.500 15q1.500 1.500 3 0"/>',
  cake: '<path d="M4 20v-7h16v7zM4 16q4 3 8 0t8 0M12 13V8M12 5v.5"/>',
  flower: '<circle cx="12" cy="8" r="2.500"/><path d="M12 5.500q-3-4 0-4 3 0 0 4M14.500 8q4-3 4 0t-4 0M9.500 8q-4-3-4 0t4 0M12 10.500V22M12 18q5-1 5-5"/>',
  watch: '<circle cx="12" cy="12" r="7"/><path d="M12 8v4l3 2M9 5l.7-3.500h4.600L15 5M9 19l.7 3.500h4.600L15 19"/>',
  note: '<path d="M9 18V5l10-2v13"/><circle cx="6.500" cy="18" r="2.500"/><circle cx="16.500" cy="16" r="2.500"/>',
  bulb: '<path d="M9 17a6.500 6.500 0 1 1 6 0v2.500H9zM10 22h4"/>',
  bag: '<path d="M5 8h14l1 13H4zM8.500 10V6.500a3.500 3.500 0 0 1 7 0V10"/>',
  person: '<circle cx="12" cy="8" r="4"/><path d="M4 21a8 8 0 0 1 16 0"/>',
  spot: '<path d="M12 21.500S5 15 5 9.500a7 7 0 0 1 14 0c0 5.500-7 12-7 12z"/><circle cx="12" cy="9.500" r="2.300"/>',
};
export const sign = (name, size = 24, weight = 1.8) => lineDrawing(shapes[name], size, weight);
export const signs = (names, size, weight) => names.map((name) => sign(name, size, weight)).join('');

/** Little drawings strewn over a tile, as messengers lay them behind a talk. */
export function strewn(names, { ink, tile, across, scale, weight = 1.4 }) {
  const step = tile / across;
  const drawn = Array.from({ length: across * across }, (_, i) => {
    const x = (i % across) * step + ((i * 37) % 11) - 2;
    const y = Math.floor(i / across) * step + ((i * 53) % 13) - 3;
    return `<g transform="translate(${x} ${y}) rotate(${((i * 67) % 70) - 35} 12 12) scale(${scale + ((i * 29) % 5) / 14})">${shapes[names[(i * 5 + Math.floor(i / across)) % names.length]]}</g>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${tile}" height="${tile}" fill="none" stroke="${ink}" color="${ink}" stroke-width="${weight}" stroke-linecap="round" stroke-linejoin="round">${drawn.join('')}</svg>`;
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
}

const wedge = '<svg width="16" height="13" viewBox="0 0 16 13" fill="currentColor"><path d="M16 0v13H0z"/></svg>';
const arcs = '<svg width="17" height="13" viewBox="0 0 17 13" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round"><path d="M1.500 4.500a10 10 0 0 1 14 0M4.200 7.500a6 6 0 0 1 8.600 0"/><circle cx="8.500" cy="11" r="1.300" fill="currentColor" stroke="none"/></svg>';
const steps = '<svg width="18" height="12" viewBox="0 0 18 12" fill="currentColor"><rect y="8" width="3.200" height="4" rx="1"/><rect x="4.800" y="5.500" width="3.200" height="6.500" rx="1"/><rect x="9.600" y="2.800" width="3.200" height="9.200" rx="1"/><rect x="14.400" width="3.200" height="12" rx="1"/></svg>';
/** A Pixel's top line: an upright battery. */
const pixelTop = ({ clock, battery }) =>
  `<div class="status pixel"><span class="marks"><span class="clock">${clock}</span>${signs(['plane', 'pages'], 14, 2)}</span><span class="marks">${arcs}${wedge}<span class="upright"><i style="height:${battery}%"></i></span><span>${battery}%</span></span></div>`;
/** A Galaxy's: the percents before a lying battery. */
export const galaxyTop = ({ clock, battery }) =>
  `<div class="status galaxy"><span class="marks"><span class="clock">${clock}</span>${signs(['lens', 'bag'], 14, 2)}<b>·</b></span><span class="marks">${sign('moon', 13, 2)}${arcs}<small>LTE+</small>${steps}<span>${battery}%</span><span class="cell"><i style="width:${battery}%"></i></span></span></div>`;
const appleTop = ({ clock, battery }) =>
  `<div class="status fruit"><span class="clock">${clock}</span><span class="marks">${steps}${arcs}<span class="slab"><i style="width:${battery}%"></i><em>${battery}</em></span></span></div>`;

const statusCss = `.status.pixel{height:40px;padding:4px 20px 0 24px;font-size:14px}.upright{width:8px;height:14px;border-radius:2px;background:rgba(128,128,128,.55);display:flex;align-items:flex-end;overflow:hidden}.upright i{display:block;width:100%;background:currentColor}.status.galaxy{height:34px;padding:2px 18px;font-size:13.5px;font-weight:600}.status.galaxy small{font-size:10px}.status.fruit{height:56px;padding:17px 28px 0 46px;font-size:17px;font-weight:600}.slab{position:relative;width:26px;height:13.5px;border-radius:4.5px;background:rgba(128,128,128,.45);overflow:hidden}.slab i{position:absolute;inset:0;right:auto;background:currentColor;opacity:.4}.slab em{position:relative;display:block;font:700 11px/13.5px 'Inter',sans-serif;text-align:center}`;
export const phoneCss = `${statusCss}${navCss}${keyboardCss}`;

export const pixel = { form: 'phone', lively: true, make: 'android', sizes: [[412, 915, 2.625], [393, 852, 2.75], [360, 792, 3], [412, 892, 2.625]], status: pixelTop, keyboard: androidKeyboard };
export const apple = { form: 'phone', lively: true, make: 'ios', sizes: [[393, 852, 3], [390, 844, 3], [430, 932, 3], [402, 874, 3]], status: appleTop, nav: homeBar, keyboard: appleKeyboard };
export const desktop = { form: 'desktop', lively: true, make: null, app: 'Chrome', sizes: [[1440, 789, 1], [1536, 738, 1.25], [1920, 945, 1], [1280, 672, 2], [1366, 641, 1]] };

/** The bars of a voice message, the played part stronger. */
export function bars({ seconds, id, count, step, width, height, played = 0 }) {
  const heights = Array.from({ length: count }, (_, i) => 3 + Math.abs(Math.sin(i * 1.31 + seconds) * 0.55 + Math.cos(i * 0.43 + id) * 0.45) * (height - 3));
  const drawn = heights.map((h, i) => `<rect x="${i * step}" y="${((height - h) / 2).toFixed(1)}" width="${width}" height="${h.toFixed(1)}" rx="${width / 2}"${i / count < played ? '' : ' opacity=".45"'}/>`);
  return `<svg width="${count * step}" height="${height}" fill="currentColor">${drawn.join('')}</svg>`;
}
export const lengthOf = (seconds, pad = 1) => `${String(Math.floor(seconds / 60)).padStart(pad, '0')}:${String(seconds % 60).padStart(2, '0')}`;
export const playSign = (size) => `<svg width="${size}" height="${size}" viewBox="0 0 24 24" fill="currentColor"><path d="M7 4.500v15a1 1 0 0 0 1.500.9l12-7.500a1 1 0 0 0 0-1.800l-12-7.500A1 1 0 0 0 7 4.500z"/></svg>`;

/** A message's words alone, without what hangs on it. */
export const wordsOf = (line) => partsOf({ ...line, picture: undefined, voiceSeconds: undefined, preview: undefined }, { timeText: null }).body;
export const pictureOf = (line) => (line.picture === undefined ? '' : partsOf({ ...line, text: '', preview: undefined }, { timeText: null }).body);

/** The row of a message: `at` tells its place in the group. */
export const rowOf = (line, { first, last }, inner) =>
  `<div class="row ${line.side} ${line.role}${first ? ' firstRow' : ''}${last ? ' lastRow' : ''}" data-m="${line.id}">${inner}</div>`;

/** What a bubble is, as classes: a lone picture, a sticker, few emoji, reacted to, spoken. */
export function kindsOf(line, { first, last }) {
  const alone = line.text === '' && line.quote === undefined && line.forwardedFrom === undefined;
  const kinds = { first, last, lone: line.picture && alone, stuck: line.sticker, large: isFewEmoji(line), reacted: line.reactions, spoken: line.voiceSeconds, pictured: line.picture, filed: line.file };
  return ['bubble', ...Object.keys(kinds).filter((kind) => kinds[kind])].join(' ');
}
const graphemes = new Intl.Segmenter('ru', { granularity: 'grapheme' });
/** Up to three emoji and nothing else, which messengers draw large. */
export const isFewEmoji = ({ text, picture, file, quote, forwardedFrom, preview }) =>
  !picture && !file && !quote && !forwardedFrom && !preview && /\p{Extended_Pictographic}/u.test(text) && /^(?:\p{Extended_Pictographic}|\p{Emoji_Component})+$/u.test(text) && [...graphemes.segment(text)].length <= 3;

/** Puts a look's own notices among the lines; `notes` may make them of the line that they stand before. */
export const withNotes = (notes, often) => (lines, random) =>
  lines.flatMap((line) => (line.kind === 'message' && random.chance(often) ? [noteBefore(line, random.pick(notes)), line] : [line]));
export const noteBefore = (line, text, more = {}) => ({ kind: 'system', side: 'center', author: null, role: 'system', text, at: line.at, ...more });

export const lineOf = (words) => `<span data-text>${escape(words)}</span>`;

/** Things that are bought, for cards of orders and lists of goods; drawn, so that no picture of somebody else is needed. */
export const goods = [
  { title: 'Куртка зимняя с капюшоном', price: '7 490 ₽', state: 'Получен 12 марта', hue: 215, shape: 0 },
  { title: 'Чайник электрический 1,7 л', price: '2 199 ₽', state: 'Возврат оформлен', hue: 8, shape: 1 },
  { title: 'Наушники беспроводные, белые', price: '3 999 ₽', state: 'В пути', hue: 190, shape: 2 },
  { title: 'Сапоги женские демисезонные', price: '5 340 ₽', state: 'Ожидает в пункте выдачи', hue: 28, shape: 3 },
  { title: 'Гирлянда «Роса», 10 м', price: '649 ₽', state: 'Отменён', hue: 48, shape: 4 },
  { title: 'Конструктор, 512 деталей', price: '1 870 ₽', state: 'Получен 3 февраля', hue: 130, shape: 5 },
];
const outlines = [
  '<path d="M30 24 20 34l6 34h48l6-34-10-10-12-4q-8 8-16 0z"/>',
  '<path d="M36 30h28l9 42H27zM40 30q10-12 20 0M72 40q16 2 8 24l-8-4"/>',
  '<path d="M26 56a24 24 0 0 1 48 0v14H64V54h6a20 20 0 0 0-40 0h6v16H26z"/>',
  '<path d="M36 18h22v34l20 10v12H34z"/>',
  '<path d="M14 28q36 40 72 0" fill="none"/><circle cx="26" cy="44" r="7"/><circle cx="50" cy="54" r="7"/><circle cx="74" cy="44" r="7"/>',
  '<path d="M22 50h26v24H22zM52 50h26v24H52zM37 24h26v22H37z"/>',
];
export const thing = ({ hue, shape }, size) =>
  `<svg class="thing" width="${size}" height="${size}" viewBox="0 0 100 100"><rect width="100" height="100" fill="hsl(${hue} 24% 90%)"/><g fill="hsl(${hue} 38% 46%)" stroke="hsl(${hue} 45% 30%)" stroke-width="2">${outlines[shape]}</g></svg>`;

/** A photograph of somebody, or the grey figure of a number in nobody's address book. */
export const portrait = (size, isKnown = true) =>
  `<div class="avatar"><svg width="${size}" height="${size}" viewBox="0 0 40 40" style="border-radius:50%;display:block">${isKnown ? '<rect width="40" height="40" fill="#8fb4c9"/><path d="M0 30 12 16l9 9 8-6 11 13v8H0z" fill="#5d8a66"/><circle cx="20" cy="17" r="7" fill="#d9a982"/><path d="M12.500 17q-1-10 7.500-10t7.500 10q-1-5-4-5.500-4 1-8 0-2 1-3 5.500z" fill="#2b211c"/><path d="M7 40q0-14 13-14t13 14z" fill="#c44f4a"/>' : '<rect width="40" height="40" fill="#d4d8dc"/><circle cx="20" cy="15.500" r="6.500" fill="#fff"/><path d="M7 40q0-15 13-15t13 15z" fill="#fff"/>'}</svg></div>`;
