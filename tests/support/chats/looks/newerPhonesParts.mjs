import { escape } from '../escape.mjs';
import { lineDrawing } from '../markup.mjs';
import { thing } from './lateParts.mjs';
import { corner } from './recentParts.mjs';

/** What the newer looks of phones (newerPhones.mjs) have in common and no other look has: signs, top lines, cards, rates. */

const marks = {
  like: '<path d="M7 10.500V20H4v-9.500zM7 11l4-7.500c1.800 0 2.600 1.200 2.300 3L12.800 10H18a2 2 0 0 1 2 2.400l-1.200 6A2 2 0 0 1 16.800 20H7"/>',
  dislike: '<path d="M17 13.500V4h3v9.500zM17 13l-4 7.500c-1.800 0-2.600-1.200-2.300-3l.5-3.500H6a2 2 0 0 1-2-2.400l1.200-6A2 2 0 0 1 7.200 4H17"/>',
  copy: '<rect x="8" y="8" width="12" height="12" rx="3"/><path d="M16 8V6a2 2 0 0 0-2-2H6a2 2 0 0 0-2 2v8a2 2 0 0 0 2 2h2"/>',
  robot: '<rect x="4.500" y="8" width="15" height="11" rx="4"/><path d="M12 8V4.500M9 12.500v2M15 12.500v2M2.500 12v3M21.500 12v3"/>',
  shield: '<path d="M12 3 5 5.500V11c0 5 3 8 7 10 4-2 7-5 7-10V5.500zM9 11.500l2.200 2.200L15.500 9.500"/>',
  truck: '<path d="M2.500 6.500h11v10h-11zM13.500 10h4l3 3v3.500h-7"/><circle cx="7" cy="17.500" r="1.800"/><circle cx="16.500" cy="17.500" r="1.800"/>',
  box: '<path d="m12 3 8 4.200v9.600L12 21l-8-4.200V7.200zM4 7.200l8 4.300 8-4.300M12 11.500V21M8 5.200l8 4.300"/>',
  headset: '<path d="M4.500 14v-2a7.500 7.500 0 0 1 15 0v2M4.500 13h2.700v5.500H5.500a1 1 0 0 1-1-1zM19.500 13h-2.700v5.500h1.700a1 1 0 0 0 1-1zM17 18.500q-1 2-4 2"/>',
  gallery: '<rect x="3.500" y="3.500" width="17" height="17" rx="4"/><circle cx="9" cy="9" r="1.700"/><path d="m4 17 5-5 4 4 2.500-2.500L20 17"/>',
  sticker: '<path d="M12 3.500A8.500 8.500 0 1 0 20.500 12c-5 1-9-3-8.500-8.500zM12 3.500 20.500 12M8.500 13.500q2 3 5.500 2"/>',
  words: '<path d="M3.500 12h7M8 8.500l3.500 3.500L8 15.500M13 18l4-11 4 11M14.500 14.500h5"/>',
  alarm: '<circle cx="12" cy="13" r="7"/><path d="M12 9v4l2.500 2M4 6l3-2.500M20 6l-3-2.500"/>',
  lines: '<path d="M4 7h16M4 12h16M4 17h16"/>',
};
/** A line drawing that no other look has. */
export const mark = (name, size = 22, width = 1.8) => lineDrawing(marks[name], size, width);

const stairs = (n) => `<svg width="16" height="12" viewBox="0 0 16 12" fill="currentColor">${[3.500, 6, 9, 12].map((h, i) => `<rect x="${i * 4.2}" y="${12 - h}" width="2.800" height="${h}" rx="1.200" opacity="${i < n ? 1 : 0.3}"/>`).join('')}</svg>`;
const waves = '<svg width="16" height="12" viewBox="0 0 16 12" fill="currentColor"><path d="M8 12 5.300 8.900a4 4 0 0 1 5.400 0zM2.900 6.200a7.500 7.500 0 0 1 10.200 0l-1.400 1.600a5.400 5.400 0 0 0-7.400 0zM.4 3.400a11.200 11.200 0 0 1 15.200 0l-1.400 1.600a9.100 9.100 0 0 0-12.400 0z"/></svg>';
/** A Xiaomi's top line: two cards, the percents within the battery. */
export const hyperTop = ({ clock, battery }) =>
  `<div class="status hyper"><span class="marks"><b class="clock">${clock}</b>${mark('alarm', 14, 2.2)}</span><span class="marks"><small>0,8 КБ/с</small>${stairs(4)}${stairs(2)}<small>4G</small>${waves}<span class="brick${battery < 20 ? ' low' : ''}">${battery}</span></span></div>`;
/** A Galaxy's of 2025: a thick battery with its percents, and dots for what waits. */
export const oneTop = ({ clock, battery }) =>
  `<div class="status one"><span class="marks"><b class="clock">${clock}</b>${mark('gallery', 13, 2.2)}${mark('box', 13, 2.2)}<b>·</b></span><span class="marks">${mark('alarm', 13, 2.2)}<small>Vo))</small>${waves}${stairs(3)}<span class="brick round${battery < 20 ? ' low' : ''}">${battery}</span></span></div>`;
export const droidTopsCss =
  '.status.hyper{height:40px;padding:6px 22px 0 26px;font-size:14.5px}.status.one{height:36px;padding:4px 20px 0 22px;font-size:14px}.status.hyper small,.status.one small{font-size:10.5px;font-weight:600;line-height:1.05}.brick{min-width:25px;height:14px;border-radius:4.500px;font-size:10.5px;font-weight:700;line-height:14px;text-align:center;background:color-mix(in srgb,currentColor 34%,transparent)}.brick.round{border-radius:8px;min-width:29px;height:15px;line-height:15px;background:currentColor}.brick.round::first-line{color:var(--statusBg,var(--headBg))}.brick.low{background:#e5453b}';

export const iphones = [[393, 852, 3], [390, 844, 3], [402, 874, 3], [440, 956, 3]];
export const droids = [[393, 873, 2.75], [360, 800, 3], [412, 924, 2.625], [384, 857, 2.8125]];
export const galaxies = [[360, 780, 3], [384, 824, 2.8125], [412, 915, 2.625]];

/** A bar at an Android's foot for swiping. */
export const swipeBar = () => '<div class="swipe"><i></i></div>';
export const swipeCss = '.swipe{flex:none;height:22px;display:flex;align-items:center;justify-content:center;background:var(--footBg,var(--page))}.swipe i{width:112px;height:4px;border-radius:2px;background:var(--ink);opacity:.75}';

const hull = 'm12 2.500 2.900 6.200 6.800.8-5 4.600 1.300 6.700L12 17.500l-6 3.300 1.300-6.700-5-4.600 6.800-.8z';
/** Stars of a rate, `given` of five full. */
export const fiveStars = (given, size) => `<div class="fiveStars">${[1, 2, 3, 4, 5].map((n) => `<svg class="${n <= given ? 'given' : ''}" width="${size}" height="${size}" viewBox="0 0 24 24"><path d="${hull}"/></svg>`).join('')}</div>`;

/** What was bought, as a card; its words belong to the message that it hangs on. */
export const boughtCard = ({ title, price, state, ...drawn }, size, tail = '') =>
  `<div class="boughtCard kept">${thing({ ...drawn }, size)}<div data-attached><small>${escape(state)}</small> <b>${escape(title)}</b> <i>${price}</i></div>${tail}</div>`;

/** Words with their stamp in the bubble's corner; anything else has the stamp in a line of its own. */
export function stamped(line, body, meta, room) {
  const isWorded = line.text !== '' && !line.file && !line.preview && line.reactions === undefined && line.hung === undefined;
  return { isWorded, inner: isWorded && meta !== '' ? `${body}${corner(line, room)}${meta}` : `${body}${meta}` };
}

/** Corners of a group's bubbles that lie on one another. */
export const groupCorners = (inner, foot = inner) =>
  `.row.left .bubble:not(.first){border-top-left-radius:${inner}px}.row.left .bubble:not(.last){border-bottom-left-radius:${inner}px}.row.right .bubble:not(.first){border-top-right-radius:${inner}px}.row.right .bubble:not(.last){border-bottom-right-radius:${inner}px}${foot === inner ? '' : `.row.left .bubble.last{border-bottom-left-radius:${foot}px}.row.right .bubble.last{border-bottom-right-radius:${foot}px}`}`;
