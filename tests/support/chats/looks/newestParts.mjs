import * as round from '../furniture.mjs';
import { icon } from '../markup.mjs';

/** What the newest looks (newest.mjs) have in common and no other look has: screens, top lines, where a stamp stands. */

const droids = [[360, 780, 3], [411, 914, 2.625], [432, 960, 2.5], [385, 854, 2.8125]];
const iphones = [[390, 844, 3], [402, 874, 3], [440, 956, 3]];
const monitors = [[1366, 657, 1], [1600, 900, 1], [1512, 857, 2], [1536, 730, 1.25], [1920, 969, 1]];

const bars = (n) => `<svg width="16" height="13" viewBox="0 0 16 13" fill="currentColor">${[4, 7, 10, 13].map((h, i) => `<rect x="${i * 4.2}" y="${13 - h}" width="3" height="${h}" rx=".8" opacity="${i < n ? 1 : 0.3}"/>`).join('')}</svg>`;
const fan = '<svg width="17" height="13" viewBox="0 0 17 13" fill="currentColor"><path d="M8.500 13 0 3.500a12.500 12.500 0 0 1 17 0z"/></svg>';

/** Android's top line: the hour and what waits at the left, the battery with its percents at the right. */
const droidStatus = ({ clock, battery }) =>
  `<div class="status plain"><span class="marks"><span class="clock">${clock}</span>${icon('send', 13)}${icon('camera', 14)}</span><span class="marks">${icon('bell', 14)}<small>5G</small>${bars(3)}${fan}<span class="pack${battery < 20 ? ' low' : ''}">${battery}</span></span></div>`;
/** An iPhone's: no cut-out, for pictures of the screen show none. */
export const appleStatus = ({ clock, battery }) =>
  `<div class="status apple"><span class="clock">${clock}</span><span class="marks">${bars(4)}<small>LTE</small><span class="pack">${battery}</span></span></div>`;
export const statusCss = `.status.plain{height:36px;padding:4px 18px 0 22px}.status small{font-size:11.5px;font-weight:600}.pack{background:currentColor;border-radius:4px;min-width:25px;height:14px;text-align:center;font-size:10.5px;line-height:14px;font-weight:700;display:block}.pack::first-line{color:var(--statusBg,var(--headBg))}.pack.low{background:#e5453b}.status.apple{height:54px;padding:16px 30px 0 44px;font-size:17px;font-weight:600}`;

export const droid = { form: 'phone', tuning: false, lively: true, make: 'android', sizes: droids, status: droidStatus, keyboard: round.androidKeyboard };
export const iphone = { form: 'phone', tuning: false, lively: true, make: 'ios', sizes: iphones, status: appleStatus, nav: round.homeBar, keyboard: round.appleKeyboard };
export const desktop = { form: 'desktop', tuning: false, lively: true, make: null, sizes: monitors, app: 'Chrome' };
export const phoneCss = `${statusCss}${round.navCss}${round.keyboardCss}`;

/** Room at the end of the text for a stamp that stands in the bubble's corner. */
export const stampRoom = (line, stamped = true) => (stamped ? `<i class="room${line.side === 'right' ? ' ticked' : ''}${line.edited ? ' edited' : ''}"></i>` : '');
/** `plain`, `ticked` and `edited` are widths in pixels: of the hour, of the ticks, of the word for an edit. */
export const cornerCss = (plain, ticked, edited, right = 9, bottom = 5) =>
  `.room{display:inline-block;height:1px;width:${plain}px}.room.ticked{width:${plain + ticked}px}.room.edited{width:${plain + edited}px}.room.ticked.edited{width:${plain + ticked + edited}px}.bubble .meta{float:none;position:absolute;right:${right}px;bottom:${bottom}px;top:auto;margin:0}.spoken .room,.bubble:has(.file) .room,.bubble:has(.sticker) .room,.bubble.bare .room{display:none}.bubble.spoken,.bubble:has(.file){padding-bottom:21px}`;

/** A talk's tail at the foot of its last bubble. */
export const footTails = (path, size) =>
  `.row .bubble.last:not(.naked)::before{content:'';position:absolute;bottom:0;z-index:-1;width:${size}px;height:${size}px;background:inherit;clip-path:path('${path}')}.bubble{z-index:0}.row.left .bubble.last::before{left:-6px}.row.right .bubble.last::before{right:-6px;transform:scaleX(-1)}`;

const weekdays = ['вс', 'пн', 'вт', 'ср', 'чт', 'пт', 'сб'];
const weekdaysLong = ['Воскресенье', 'Понедельник', 'Вторник', 'Среда', 'Четверг', 'Пятница', 'Суббота'];
const months = ['янв.', 'февр.', 'мар.', 'апр.', 'мая', 'июн.', 'июл.', 'авг.', 'сент.', 'окт.', 'нояб.', 'дек.'];
const monthsLong = ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'];
const near = (d, words) => words[d.ago];
const year = (d, word = ' г.') => (d.sameYear ? '' : ` ${d.year}${word}`);

/** Day lines as these apps spell them; a `centred` one stands over every talk and tells its hour. */
export const days = {
  /** «Сегодня 14:20», «вторник 9:05», «пт, 14 мар. в 14:20» */
  apple: Object.assign((d) => (d.ago < 2 ? `${near(d, ['Сегодня', 'Вчера'])} ${d.time}` : d.ago < 7 ? `${weekdaysLong[d.weekday]} ${d.time}` : `${weekdays[d.weekday]}, ${d.day} ${months[d.month]}${year(d)} в ${d.time}`), { centred: true }),
  /** «СЕГОДНЯ В 14:20», «ПТ В 14:20», «14 МАР. 2024 Г. В 14:20» */
  loud: Object.assign((d) => `${d.ago < 2 ? near(d, ['сегодня', 'вчера']) : d.ago < 7 ? weekdays[d.weekday] : `${d.day} ${months[d.month]}${year(d)}`} в ${d.time}`.toUpperCase(), { centred: true }),
  /** «Сегодня», «14 марта, пт», «14 марта 2024, чт» */
  withWeekday: (d) => near(d, ['Сегодня', 'Вчера']) ?? `${d.day} ${monthsLong[d.month]}${year(d, '')}, ${weekdays[d.weekday]}`,
  /** «пятница, 14 марта», «Сегодня» */
  ruled: (d) => near(d, ['Сегодня', 'Вчера']) ?? `${weekdaysLong[d.weekday]}, ${d.day} ${monthsLong[d.month]}${year(d)}`,
  /** «14 мар 2024» */
  short: (d) => near(d, ['Сегодня', 'Вчера']) ?? `${d.day} ${months[d.month].replace('.', '')}${year(d, '')}`,
};
/** «Сегодня, 14:20», «чт, 14 мар. 2024, 14:20»: a ticket's stamps. */
export const ticketStamp = (d) => `${near(d, ['Сегодня', 'Вчера']) ?? `${weekdays[d.weekday]}, ${d.day} ${months[d.month]} ${d.year}`}, ${d.time}`;

/** A text of emoji alone, up to three of them, which messengers draw large. */
export const isFewEmoji = (line) => line.text !== '' && !line.picture && !line.file && [...new Intl.Segmenter('ru', { granularity: 'grapheme' }).segment(line.text)].length <= 3 && /^(?:\p{Extended_Pictographic}|\p{Emoji_Component})+$/u.test(line.text) && /\p{Extended_Pictographic}/u.test(line.text);
