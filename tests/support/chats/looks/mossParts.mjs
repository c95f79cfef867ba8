import { escape } from '../escape.mjs';
import { lineDrawing } from '../markup.mjs';

/** What the moss looks (moss.mjs) have in common and no other look has: screens, top lines, signs, words, stamps, pictures. */

export const mossApples = [[393, 852, 3], [390, 844, 3], [430, 932, 3], [402, 874, 3], [375, 812, 3], [414, 896, 2]];
export const mossDroids = [[412, 915, 2.625], [360, 800, 3], [393, 873, 2.75], [384, 832, 2.8125], [411, 914, 3.5], [360, 780, 2]];

const strokes = {
  arrow: '<path d="M20.500 12H4M10.500 5.500 4 12l6.500 6.500"/>',
  chevron: '<path d="m15.500 3.500-8.500 8.500 8.500 8.500"/>',
  call: '<path d="M6 3.500 9 3.500 11 8.500 8.700 10.200A11 11 0 0 0 13.800 15.300L15.500 13l5 2v3a2.500 2.500 0 0 1-2.500 2.500A14.500 14.500 0 0 1 3.500 6 2.500 2.500 0 0 1 6 3.500z"/>',
  film: '<rect x="2" y="6" width="13.500" height="12" rx="3"/><path d="m15.500 10.500 6.500-4v11l-6.500-4"/>',
  clip: '<path d="m19.500 11-8 8a4.800 4.800 0 0 1-6.800-6.800l8.300-8.300a3.200 3.200 0 0 1 4.500 4.500l-8 8a1.500 1.500 0 0 1-2.200-2.200l7-7"/>',
  mic: '<rect x="8.800" y="2.500" width="6.400" height="11.500" rx="3.200"/><path d="M5 11.500a7 7 0 0 0 14 0M12 18.500v3"/>',
  plane: '<path d="M3 11.800 21 4 16 20.500l-4.300-6.700z" fill="currentColor"/>',
  plus: '<path d="M12 4v16M4 12h16"/>',
  smile: '<circle cx="12" cy="12" r="9.200"/><path d="M7.800 14a4.800 4.800 0 0 0 8.400 0"/><path d="M9 9.200v.600M15 9.200v.600" stroke-width="2.400"/>',
  lens: '<path d="M3.500 8h4.200l1.600-2.500h5.400L16.300 8h4.200v11.500h-17z"/><circle cx="12" cy="13.500" r="3.600"/>',
  dots: '<g fill="currentColor" stroke="none"><circle cx="12" cy="5" r="1.900"/><circle cx="12" cy="12" r="1.900"/><circle cx="12" cy="19" r="1.900"/></g>',
  away: '<path d="m5.500 5.500 13 13M18.500 5.500l-13 13"/>',
  sheet: '<path d="M6 3h8.500L19 7.500V21H6zM14 3v5h5M9 12.500h7M9 16.500h5"/>',
  head: '<path d="M4 14.500V12a8 8 0 0 1 16 0v2.500M4 13h3.500v6.500H6a2 2 0 0 1-2-2zM20 13h-3.500v6.500H18a2 2 0 0 0 2-2z"/>',
  star: '<path d="m12 3.500 2.600 5.500 6 .800-4.400 4.200 1.100 6L12 17.100 6.700 20l1.100-6-4.400-4.200 6-.800z"/>',
  lock: '<rect x="5.500" y="10.500" width="13" height="9.500" rx="2" fill="currentColor"/><path d="M8.500 10.500V7.800a3.500 3.500 0 0 1 7 0v2.700"/>',
  next: '<path d="m9 5 7 7-7 7"/>',
  info: '<circle cx="12" cy="12" r="9"/><path d="M12 11v5.500M12 7.500v.300" stroke-width="2.200"/>',
  house: '<path d="M4 11 12 4l8 7v9h-5.500v-6h-5v6H4z"/>',
  note: '<path d="M4 4h16v9.500L13.500 20H4zM20 13.500h-6.500V20"/>',
  ban: '<circle cx="12" cy="12" r="8.500"/><path d="m6 6 12 12"/>',
  cup: '<path d="M5 8h12v7a5 5 0 0 1-5 5h-2a5 5 0 0 1-5-5zM17 10h2a2.500 2.500 0 0 1 0 5h-2"/>',
  leaf: '<path d="M5 19C4 9 10 4 20 4c0 10-5 16-15 15zM5 19l8-8"/>',
  moon: '<path d="M18.500 15A8 8 0 0 1 9 5.500 7.500 7.500 0 1 0 18.500 15z"/>',
  fish: '<path d="M3 12q5-6 11-3l5-3v12l-5-3q-6 3-11-3zM7.500 11.500v.500"/>',
  cone: '<path d="M7 10h10l-5 11zM7 10a5 5 0 0 1 10 0"/>',
};
export const mossSign = (name, size = 24, weight = 1.7) => lineDrawing(strokes[name], size, weight);

/** Drawings of a wallpaper, in `ink`, strewn over a tile. */
export function scattered(names, { ink, tile, each }) {
  const spots = Array.from({ length: each * each }, (_, i) => {
    const [x, y] = [(i % each) * (tile / each) + ((i * 23) % 9), Math.floor(i / each) * (tile / each) + ((i * 41) % 12)];
    return `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${((i * 59) % 80) - 40} 12 12) scale(${(0.85 + ((i * 17) % 6) / 13).toFixed(2)})">${strokes[names[(i * 3 + Math.floor(i / each)) % names.length]]}</g>`;
  });
  return `url("data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="${tile}" height="${tile}" fill="none" stroke="${ink}" color="${ink}" stroke-width="1.300" stroke-linecap="round">${spots.join('')}</svg>`)}")`;
}

const ladder = '<svg width="18" height="12" viewBox="0 0 18 12" fill="currentColor"><rect y="8" width="3.300" height="4" rx="1"/><rect x="4.900" y="5.500" width="3.300" height="6.500" rx="1"/><rect x="9.800" y="2.800" width="3.300" height="9.200" rx="1"/><rect x="14.700" width="3.300" height="12" rx="1"/></svg>';
const waves = '<svg width="17" height="12" viewBox="0 0 17 12" fill="currentColor"><path d="M8.500 12 6 9.300a3.600 3.600 0 0 1 5 0zM3.300 6.600a7.400 7.400 0 0 1 10.400 0l-1.500 1.600a5.200 5.200 0 0 0-7.400 0zM.500 3.700a11.300 11.300 0 0 1 16 0l-1.500 1.600a9.200 9.200 0 0 0-13 0z"/></svg>';
/** An iPhone's top line, without the island, which no screenshot shows; the battery says its share inside. */
export const appleLine = ({ clock, battery }) =>
  `<div class="status mIsle"><span class="clock">${clock}</span><span class="marks">${ladder}${waves}<b class="mCell"><i style="width:${battery}%"></i><em>${battery}</em></b></span></div>`;
/** An Android's. */
export const robotLine = ({ clock, battery }) =>
  `<div class="status mRobo"><span class="marks"><span class="clock">${clock}</span>${mossSign('plane', 13)}${mossSign('info', 14, 2)}</span><span class="marks">${waves}${ladder}<svg width="20" height="11" viewBox="0 0 20 11"><rect width="20" height="11" rx="3" fill="currentColor" opacity=".350"/><rect width="${battery / 5}" height="11" rx="3" fill="currentColor"/></svg><span>${battery}</span></span></div>`;
/** Their CSS, and the count of what is new within the button that leads down: the page tells what that covers by its box. */
export const topLinesCss =
  '.down i{top:-1px;left:auto;right:-1px;transform:none;min-width:17px;padding:0 4px;font:600 11px/17px sans-serif}.status.mIsle{position:relative;height:54px;padding:14px 26px 0 44px;font-size:17px;font-weight:600}.mCell{position:relative;width:27px;height:13px;border-radius:4px;background:rgba(128,128,128,.55);overflow:hidden}.mCell i{position:absolute;inset:0 auto 0 0;background:currentColor;opacity:.5}.mCell em{position:relative;display:block;font:700 10.500px/13px sans-serif;text-align:center}.status.mRobo{height:34px;padding:2px 18px;font-size:14px}';

const links = /(https?:\/\/\S+|[\w.@-]+\.example[^\s,)]*)/g;
/** A message's own words, its addresses as links; nothing where it has none. */
export const wordsIn = ({ text }) => (text === '' ? '' : `<span class="text" data-text>${escape(text).replace(links, '<a>$1</a>')}</span>`);
export const brief = (text, length) => escape(text.length <= length ? text : `${text.slice(0, length).trimEnd()}…`);

const marks = { sent: '<path d="m1.500 6 3.200 3.200L12 1.800"/>', read: '<path d="m1.500 6 3.200 3.200L12 1.800M8 8.700l.500.500L16 1.800"/>' };
/** The stamp of a message with ticks drawn anew. */
export const hourOf = ({ meta }) =>
  meta.replace(/<svg class="ticks (\w+)".*?<\/svg>/, (_, state) => `<svg class="mTick ${state}" width="17" height="11" viewBox="0 0 17.500 11" fill="none" stroke="currentColor" stroke-width="1.400" stroke-linecap="round" stroke-linejoin="round">${marks[state]}</svg>`).replace('class="meta"', 'class="hour"');

/** Up to three emoji and nothing else, which messengers draw large. */
export const onlyEmoji = ({ text, quote, forwardedFrom, picture, file, preview }) =>
  !quote && !forwardedFrom && !picture && !file && !preview && text !== '' && /^(?:\p{Extended_Pictographic}|\u200d|\ufe0f|[\u{1f3fb}-\u{1f3ff}])+$/u.test(text) && [...new Intl.Segmenter('ru').segment(text)].length <= 3;
