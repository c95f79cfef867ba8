import { escape } from '../escape.mjs';
import { isFewEmoji } from './lateParts.mjs';
import { kindOf } from './recentParts.mjs';

/** What the looks of the winter of 2025/26 (winter.mjs) have in common and no other look has: photographs, words, screens. */

export const apples = [[393, 852, 3], [402, 874, 3], [375, 812, 3], [440, 956, 3]];
export const sharpDroids = [[412, 915, 3.5], [393, 873, 2.75], [360, 800, 3], [384, 854, 2.8125], [411, 891, 2.625]];

const shades = [['#9c8f7e', '#6f6354'], ['#7d8a94', '#454f59'], ['#b8a38a', '#7b6148'], ['#a9b0a0', '#5f6a58'], ['#c7c4bd', '#8d8a84']];
const things = [
  '<path d="M50 74 104 52l58 20-52 26z" fill="#d6ac74"/><path d="M50 74v62l60 30V98z" fill="#b98a50"/><path d="m162 72-52 26v68l52-30z" fill="#9f7340"/><path d="m76 63 58 22v14" stroke="#efe0bb" stroke-width="9" fill="none" opacity=".8"/>',
  '<g transform="rotate(-9 110 100)"><rect x="66" y="22" width="88" height="166" rx="13" fill="#15171b"/><rect x="71" y="28" width="78" height="154" rx="9" fill="#2a3340"/><path d="m98 64-27 30m27-30 51-22m-51 22 14 58m-14-58-8-36m22 94-28 30m28-30 37 24m-37-24 37-8" stroke="#c9d4de" stroke-width="1.600" fill="none"/></g>',
  '<path d="M0 150q60-40 110-10t110-20v100H0z" fill="#31435c"/><path d="M40 0q20 60 70 64t76-64z" fill="#3c5273"/><rect x="88" y="70" width="46" height="62" fill="#f2efe6"/><path d="M96 84h30M96 94h22M96 104h26M96 118h30" stroke="#777" stroke-width="3"/>',
  '<g transform="rotate(5 110 100)"><rect x="48" y="14" width="124" height="178" fill="#fbfaf5"/><path d="M62 34h70M62 50h96M62 62h90M62 74h96M62 86h60M62 108h96M62 120h84M62 132h96" stroke="#a3a29d" stroke-width="4"/><circle cx="134" cy="162" r="17" fill="none" stroke="#5566b8" stroke-width="3" opacity=".7"/></g>',
];
const grain = (id) => `<filter id="g${id}"><feTurbulence type="fractalNoise" baseFrequency=".9" numOctaves="2"/><feColorMatrix values="0 0 0 0 .4 0 0 0 0 .4 0 0 0 0 .4 0 0 0 .3 0"/></filter>`;
const forms = [[1, 0.75], [1, 1.28], [1, 1], [1, 0.58]];
/** A photograph taken by phone, `width` pixels wide, its form and what it shows told by the message's number. */
export function shotOf(line, width) {
  if (line.picture === undefined) return '';
  const [light, dark] = shades[line.id % shades.length];
  const height = Math.round(width * forms[(line.id * 7) % forms.length][1]);
  return `<div class="shot kept"><svg width="${width}" height="${height}" viewBox="0 0 220 200" preserveAspectRatio="xMidYMid slice"><defs><linearGradient id="l${line.id}" x2="1" y2="1"><stop stop-color="${light}"/><stop offset="1" stop-color="${dark}"/></linearGradient>${grain(line.id)}</defs><rect width="220" height="200" fill="url(#l${line.id})"/>${things[line.id % things.length]}<rect width="220" height="200" filter="url(#g${line.id})"/></svg></div>`;
}
export const shotCss = '.shot{overflow:hidden;line-height:0}.shot svg{display:block;width:100%}';

const plainLinks = /(https?:\/\/\S+|[\w.-]+\.example[^\s,)]*)/g;
const denseLinks = /(https?:\/\/\S+|[\w.@-]+\.example[^\s,)]*|(?:\+7|8) ?\(?\d{3}\)? ?\d{3}[- ]?\d\d[- ]?\d\d|\b\d{4,}(?:-\d{4})?\b|\b\d\d\.\d\d\.\d{4}\b)/g;
/** A message's words with its addresses as links; `isDense` makes links of phones, long numbers and days too. */
export const said = (text, isDense = false) => (text === '' ? '' : `<span class="text" data-text>${escape(text).replace(isDense ? denseLinks : plainLinks, '<a>$1</a>')}</span>`);

/** What a bubble is, as classes, and whether its stamp may stand at the end of its words. */
export function bubbleOf(line, at) {
  const { bare, classes } = kindOf(line);
  const isLarge = isFewEmoji(line) && line.deleted === undefined;
  const isWorded = line.text !== '' && !isLarge && !line.file && !line.preview && !line.reactions && !line.call && !line.sticker;
  return { bare, isLarge, isWorded, classes: ['bubble', classes, at.first && 'first', at.last && 'last', isLarge && 'large', isWorded && 'worded', line.deleted && 'deleted', line.call && 'called', line.edited && 'changed'].filter(Boolean).join(' ') };
}

/** A message that its writer took back: nothing but the app's own words. */
export const takenBack = (line, text) => ({ ...line, text, deleted: true, edited: undefined, quote: undefined, reactions: undefined, picture: undefined, voiceSeconds: undefined, file: undefined, sticker: undefined, preview: undefined, forwardedFrom: undefined });

/**
 * Runs in the page: buttons that belong to the bubble above them are as wide as it is, and it as they need.
 * @param {number} least pixels
 */
const widen = (least) => {
  for (const buttons of document.querySelectorAll('.buttons')) {
    const bubble = buttons.previousElementSibling?.querySelector('.bubble');
    const width = `${Math.max(least, bubble?.offsetWidth ?? 0)}px`;
    buttons.style.width = width;
    if (bubble) bubble.style.width = width;
  }
};
/** To be put after the script that makes bubbles snug. */
export const keysAsWide = (least) => `<script>addEventListener('load', () => document.fonts.ready.then(() => (${widen})(${least})))</script>`;

const monthsOf = ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'];
const monthsEnglish = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const shortEnglish = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const weekdays = ['воскресенье', 'понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота'];
const weekdaysEnglish = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const half = (time) => `${Number(time.slice(0, 2)) % 12 || 12}${time.slice(2)} ${Number(time.slice(0, 2)) < 12 ? 'AM' : 'PM'}`;
const centred = (spell) => Object.assign(spell, { centred: true });
const ios = (clock) => centred((d) => `${['Today', 'Yesterday'][d.ago] ?? (d.ago < 7 ? weekdaysEnglish[d.weekday] : `${shortEnglish[d.weekday]}, ${d.day} ${monthsEnglish[d.month].slice(0, 3)}${d.sameYear ? '' : ` ${d.year}`} at`)} ${clock(d.time)}`);

/** Day lines as these apps spell them; see separatorText. */
export const winterDays = {
  plain: (d) => `${d.day} ${monthsOf[d.month]}${d.sameYear ? '' : ` ${d.year} г.`}`,
  whatsapp: (d) => ['Сегодня', 'Вчера'][d.ago] ?? (d.ago < 7 ? weekdays[d.weekday][0].toUpperCase() + weekdays[d.weekday].slice(1) : `${d.day} ${monthsOf[d.month]} ${d.year} г.`),
  english: (d) => ['Today', 'Yesterday'][d.ago] ?? (d.ago < 7 ? weekdaysEnglish[d.weekday] : `${d.day} ${monthsEnglish[d.month]} ${d.year}`),
  iosHalf: ios(half),
  iosWhole: ios((time) => time),
  hyper: centred((d) => `${['Сегодня', 'Вчера'][d.ago] ?? `${d.day} ${monthsOf[d.month].slice(0, 3)}.${d.sameYear ? '' : ` ${d.year} г.`}`} ${d.time}`),
};
