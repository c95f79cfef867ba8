import { escape } from '../escape.mjs';
import { avatar, colourOf, icon } from '../markup.mjs';
import * as round from '../furniture.mjs';

/** What the fresh looks (fresh.mjs) have in common and no other look has: rows of their own, spellings, phone frames. */

export const droids = [[412, 915, 2.625], [360, 800, 3], [384, 854, 2.8125], [393, 873, 2.75]];
export const iphones = [[393, 852, 3], [402, 874, 3], [430, 932, 3], [375, 812, 3]];
export const monitors = [[1280, 720, 1], [1440, 900, 2], [1536, 864, 1.25], [1366, 768, 1], [1920, 1080, 1]];

export const lively = { files: 0.05, stickers: 0.03, forwards: 0.05, links: 0.05, hard: 0.3 };
export const dry = { files: 0.05, hard: 0.35 };

const shown = ['янв.', 'февр.', 'мар.', 'апр.', 'мая', 'июн.', 'июл.', 'авг.', 'сент.', 'окт.', 'нояб.', 'дек.'];
const daysShort = ['вс', 'пн', 'вт', 'ср', 'чт', 'пт', 'сб'];
const daysLong = ['воскресенье', 'понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота'];
const monthsOf = ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'];
const near = (d, today, yesterday) => (d.ago === 0 ? today : d.ago === 1 ? yesterday : null);

/** Day lines as these apps spell them. A `centred` one stands above every talk and tells its hour. */
export const days = {
  shortWeekday: (d) => near(d, 'Сегодня', 'Вчера') ?? `${daysShort[d.weekday]}, ${d.day} ${shown[d.month]}${d.sameYear ? '' : ` ${d.year} г.`}`,
  longWeekday: (d) => near(d, 'Сегодня', 'Вчера') ?? `${daysLong[d.weekday]}, ${d.day} ${monthsOf[d.month]}${d.sameYear ? '' : ` ${d.year} г.`}`,
  dotted: Object.assign((d) => `${near(d, 'Сегодня', 'Вчера') ?? `${daysLong[d.weekday]}, ${d.day} ${shown[d.month]}${d.sameYear ? '' : ` ${d.year} г.`}`} • ${d.time}`, { centred: true }),
  shouted: Object.assign((d) => (near(d, 'Сегодня', 'Вчера') ?? (d.ago < 7 ? daysShort[d.weekday].toUpperCase() : `${d.day} ${shown[d.month].toUpperCase()}${d.sameYear ? '' : ` ${d.year} Г.`}`)) + `, ${d.time}`, { centred: true }),
};
/** The stamps of letters in a mailbox: the hour today, day and hour before. */
export const letterStamp = (d) => near(d, `сегодня в ${d.time}`, `вчера в ${d.time}`) ?? `${d.day} ${shown[d.month].replace('.', '')} ${d.year} в ${d.time}`;

/** A row of a look's own making; `inner` holds the bubble. */
export const rowOf = (line, { first, last }, inner) =>
  `<div class="row ${line.side} ${line.role}${first ? ' firstRow' : ''}${last ? ' lastRow' : ''}" data-m="${line.id}">${inner}</div>`;

/** The classes of a bubble: its place in the group, and whether it is but a picture or a sticker. */
export function bubbleClasses(line, { first, last }) {
  const bare = (line.picture !== undefined || line.sticker !== undefined) && line.text === '' && line.quote === undefined && line.forwardedFrom === undefined;
  return ['bubble', first && 'first', last && 'last', bare && 'bare', line.sticker && 'naked', line.reactions && 'reacted', line.voiceSeconds && 'spoken'].filter(Boolean).join(' ');
}

/** The face beside a bubble of a group, or the room for it: letters of the name, a photograph in talks that show no names. */
export const faceOf = (line, seen, size) => {
  if (line.side === 'right') return '';
  if (!seen) return `<div class="avatar none" style="width:${size}px"></div>`;
  return line.author === null ? `<div class="avatar">${photo(size)}</div>` : avatar(line.author, size);
};
const photo = (size) =>
  `<svg width="${size}" height="${size}" viewBox="0 0 40 40" style="border-radius:50%;display:block"><rect width="40" height="40" fill="#b7a58f"/><path d="M0 24q10-8 20-3t20-6v25H0z" fill="#7d8f6c"/><circle cx="20" cy="17" r="7.500" fill="#e8c3a0"/><path d="M12 15q1-9 8-9t8 9q-4-5-8-4.500T12 15z" fill="#4b3527"/><path d="M6 40q1-14 14-14t14 14z" fill="#3d5a80"/></svg>`;

export const authorOf = (line, first) => (first && line.author !== null ? `<div class="author" data-author style="--name:${colourOf(line.author)}">${escape(line.author)}</div>` : '');

/** «Переслано» without a name. */
export const passedOn = (line, parts, words = 'Переслано') =>
  line.forwardedFrom === undefined ? parts.quote : `<div class="forward"><svg width="13" height="11" viewBox="0 0 24 20" fill="none" stroke="currentColor" stroke-width="2.4"><path d="m14 3 7 6-7 6V11C8 11 5 13 3 17c0-7 5-10 11-10z"/></svg><span data-quote>${words}</span></div>`;

/** Small drawings in lines, as messengers lay them behind a talk. */
export const doodles = (ink, width = 1.5) => {
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' width='190' height='190' fill='none' stroke='${ink}' stroke-width='${width}' stroke-linecap='round'><path d='M18 30q0-14 13-14t13 14-13 14q-4 0-7-2l-8 3 3-8q-1-3-1-7zM70 18h26v20H70zM70 22l13 9 13-9M128 40c-14-10-10-22-2-22 4 0 6 4 6 4s2-4 6-4c8 0 12 12-10 22zM168 20l4 8 9 1-6 7 1 9-8-4-8 4 1-9-6-7 9-1zM20 78h24v16a8 8 0 0 1-8 8h-8a8 8 0 0 1-8-8zM44 82h5a5 5 0 0 1 0 10h-5M84 70l14 10-14 10zM120 74a14 14 0 1 0 14 14M134 66v14h-14M164 72q14 6 8 22-16-4-8-22zM162 102l10-8M24 130l20 8-20 8 4-8zM70 150a12 12 0 0 1 24 0v10h-24zM76 138l-3-7M88 138l3-7M120 128h28l-4 22h-20zM126 158v0M142 158v0M170 134q8 0 8 10t-8 18q-8-8-8-18t8-10zM30 172q6-8 12 0t12 0'/></svg>`;
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
};

/** An iPhone's frame: a screenshot shows no cut-out. */
export const iphone = {
  form: 'phone', tuning: true, lively: true, make: 'ios', sizes: iphones, nav: round.homeBar, keyboard: round.appleKeyboard,
};
export const iphoneCss = `.status.ios{height:54px;padding:14px 30px 0 38px}${round.navCss}${round.keyboardCss}`;
export const droid = { form: 'phone', tuning: true, lively: true, make: 'android', sizes: droids };
export const desktop = { form: 'desktop', tuning: true, lively: true, make: null, sizes: monitors, app: 'Chrome' };

export const who = (scene) => `<div class="who"><b>${escape(scene.title)}</b>${scene.subtitle === '' ? '' : `<small>${escape(scene.subtitle)}</small>`}</div>`;
export const icons = (names, size = 24) => names.map((name) => icon(name, size)).join('');

/** The face in a header; a number that is in nobody's address book has none. */
export const titleFace = (title, size) =>
  /\p{L}/u.test(title) ? avatar(title, size) : `<div class="avatar"><svg width="${size}" height="${size}" viewBox="0 0 40 40" style="border-radius:50%;display:block"><rect width="40" height="40" fill="#6b7278"/><circle cx="20" cy="15" r="7" fill="#cfd4d8"/><path d="M7 40q0-15 13-15t13 15z" fill="#cfd4d8"/></svg></div>`;

/** A picture with words below it fills the bubble to its edges; chips of reactions stand in a line of their own. */
export const mediaCss = (side, top) =>
  `.bubble:not(.bare) .pic{width:auto;min-width:236px;max-width:none;margin:${-top}px ${-side}px 6px;border-radius:calc(var(--radius) - 3px)}.reacted .text{display:block}`;

/**
 * Native apps measure a bubble by its longest line, browsers by the room that was there before the words were broken. Runs
 * in the page once its fonts are there; bubbles with more than words keep their width.
 */
const fit = () => {
  for (const bubble of document.querySelectorAll('.bubble:not(.bare)')) {
    const text = bubble.querySelector('.text');
    if (text === null || bubble.querySelector('.pic, .voice, .file, .preview, .kept') !== null) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const lines = [...range.getClientRects()];
    const room = bubble.getBoundingClientRect();
    const height = room.height;
    const padding = Number.parseFloat(getComputedStyle(bubble).paddingLeft);
    const needed = Math.max(...lines.map((r) => r.right)) - room.left + padding + 0.5;
    const fits = (width) => {
      bubble.style.width = `${width}px`;
      return bubble.getBoundingClientRect().height <= height + 0.1;
    };
    let low = Math.min(needed, room.width);
    let high = room.width;
    if (fits(low)) continue;
    while (high - low > 0.5) {
      const middle = (low + high) / 2;
      if (fits(middle)) high = middle;
      else low = middle;
    }
    bubble.style.width = `${high}px`;
  }
};
export const snug = `<script>addEventListener('load', () => document.fonts.ready.then(${fit}))</script>`;
