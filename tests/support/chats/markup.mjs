/** The pieces of which every look is built. `data-…` attributes mark what the truth is read from; see painter/collect.js. */

import { file, forwarded, preview, sticker } from './attachments.mjs';
import { escape } from './escape.mjs';

const paths = {
  back: '<path d="M15 4 7 12l8 8"/>',
  dots: '<g fill="currentColor" stroke="none"><circle cx="12" cy="5" r="1.7"/><circle cx="12" cy="12" r="1.7"/><circle cx="12" cy="19" r="1.7"/></g>',
  phone: '<path d="M6 3h3l2 5-2.5 1.7a12 12 0 0 0 5.8 5.8L16 13l5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3z"/>',
  video: '<rect x="2" y="6" width="13" height="12" rx="3"/><path d="m15 11 6-4v10l-6-4z"/>',
  search: '<circle cx="10.5" cy="10.5" r="6.5"/><path d="m15.5 15.5 5 5"/>',
  clip: '<path d="m20 11-8.5 8.5a5 5 0 0 1-7-7L13 4a3.4 3.4 0 0 1 4.8 4.8l-8.3 8.3a1.7 1.7 0 0 1-2.4-2.4L14.5 7.500"/>',
  plus: '<path d="M12 4v16M4 12h16"/>',
  smile: '<circle cx="12" cy="12" r="9"/><path d="M8.500 14.500a4.500 4.500 0 0 0 7 0M9 9.500v.5M15 9.500v.5"/>',
  mic: '<rect x="9" y="3" width="6" height="11" rx="3"/><path d="M5.500 11a6.500 6.500 0 0 0 13 0M12 17.500V21"/>',
  send: '<path d="M4 12 20 4l-5 16-3.500-6.500z" fill="currentColor"/>',
  camera: '<path d="M4 8h4l2-3h4l2 3h4v11H4z"/><circle cx="12" cy="13" r="3.500"/>',
  menu: '<path d="M4 6h16M4 12h16M4 18h16"/>',
  close: '<path d="m6 6 12 12M18 6 6 18"/>',
  home: '<path d="M4 11 12 4l8 7v9h-5v-6H9v6H4z"/>',
  cart: '<path d="M3 4h3l3 11h9l3-8H7"/><circle cx="10" cy="19.500" r="1.500"/><circle cx="17" cy="19.500" r="1.500"/>',
  play: '<path d="M8 5v14l11-7z" fill="currentColor" stroke="none"/>',
  bell: '<path d="M6 16V10a6 6 0 0 1 12 0v6l2 2H4zM10 21h4"/>',
};

/** A drawing in lines of the text's colour, from paths on a field of 24 by 24. */
export const lineDrawing = (drawn, size, width) =>
  `<svg class="icon" width="${size}" height="${size}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round">${drawn}</svg>`;

export const icon = (name, size = 22) => lineDrawing(paths[name], size, 1.8);

/** Read marks: one tick, two, two coloured. */
export function ticks(state) {
  const second = state === 'sent' ? '' : '<path d="m8.500 8.500.7.7L16 2"/>';
  return `<svg class="ticks ${state}" width="17" height="11" viewBox="0 0 17 11" fill="none" stroke="currentColor" stroke-width="1.4" stroke-linecap="round"><path d="m1 5.500 3.700 3.700L11.500 2"/>${second}</svg>`;
}

const initials = (name) => name.replace(/[^\p{L} ]/gu, '').split(' ').filter(Boolean).slice(0, 2).map((w) => w[0].toUpperCase()).join('');
const avatarColours = ['#e17076', '#7bc862', '#65aadd', '#a695e7', '#ee7aae', '#6ec9cb', '#faa774'];
export const colourOf = (name) => avatarColours[[...name].reduce((sum, c) => sum + c.codePointAt(0), 0) % avatarColours.length];
export const avatar = (name, size = 36) =>
  `<div class="avatar" style="width:${size}px;height:${size}px;background:${colourOf(name)};font-size:${Math.round(size * 0.38)}px">${initials(name)}</div>`;

/** The phone's own top line. */
export function statusBar({ clock, battery, make }) {
  const signal = '<svg width="17" height="12" viewBox="0 0 17 12" fill="currentColor"><rect y="8" width="3" height="4" rx="1"/><rect x="4.500" y="5.500" width="3" height="6.500" rx="1"/><rect x="9" y="3" width="3" height="9" rx="1"/><rect x="13.500" width="3" height="12" rx="1"/></svg>';
  const wifi = '<svg width="16" height="12" viewBox="0 0 16 12" fill="none" stroke="currentColor" stroke-width="1.7"><path d="M1 4.500a10 10 0 0 1 14 0M3.500 7.200a6.400 6.400 0 0 1 9 0"/><circle cx="8" cy="10" r="1" fill="currentColor"/></svg>';
  const cell = `<span class="cell"><i style="width:${battery}%"></i></span>`;
  const right = make === 'ios' ? `${signal}${wifi}${cell}` : `${wifi}${signal}<span>${battery}%</span>${cell}`;
  return `<div class="status ${make}"><span class="clock">${clock}</span><span class="marks">${right}</span></div>`;
}

const drawings = {
  parcel: '<rect width="240" height="180" fill="#b9a58c"/><rect x="40" y="40" width="160" height="110" fill="#c99a5b"/><path d="M40 75h160" stroke="#a67a40" stroke-width="3"/><rect x="108" y="40" width="24" height="110" fill="#e3c797"/><rect x="140" y="95" width="48" height="34" fill="#fff"/><path d="M146 101v16M150 101v16M153 101v16M158 101v16M161 101v16M166 101v16M171 101v16M175 101v16M180 101v16" stroke="#222" stroke-width="2"/>',
  label: '<rect width="240" height="180" fill="#55606e"/><rect x="75" y="22" width="90" height="138" rx="6" fill="#f4f1ea"/><circle cx="120" cy="38" r="6" fill="#55606e"/><path d="M90 70h60M90 80h44M90 90h54" stroke="#888" stroke-width="4"/><path d="M92 112v30M97 112v30M101 112v30M107 112v30M111 112v30M118 112v30M125 112v30M131 112v30M138 112v30M146 112v30" stroke="#222" stroke-width="2.500"/>',
  jacket: '<rect width="240" height="180" fill="#e9e4dc"/><path d="M80 40 60 60 42 140l26 8 12-50v70h80V98l12 50 26-8-18-80-20-20-25-8a18 14 0 0 1-30 0z" fill="#2f4a6b"/><path d="M120 46v120" stroke="#1d3049" stroke-width="3"/><path d="M92 110h20M128 110h20" stroke="#1d3049" stroke-width="3"/>',
  receipt: '<rect width="240" height="180" fill="#8a6f58"/><path d="M78 12h84v156l-8-7-8 7-8-7-9 7-9-7-9 7-8-7-8 7-8-7-9 7z" fill="#fbfaf6"/><path d="M90 32h60M90 46h40M90 60h60M90 74h34M90 88h52M90 102h60" stroke="#999" stroke-width="3"/><path d="M90 126h60" stroke="#333" stroke-width="6"/>',
};
const picture = (name) => `<div class="pic"><svg viewBox="0 0 240 180" preserveAspectRatio="xMidYMid slice">${drawings[name]}</svg></div>`;

function voice(seconds, id) {
  const bars = Array.from({ length: 34 }, (_, i) => 4 + Math.abs(Math.round(Math.sin(i * 1.7 + seconds) * 9 + Math.cos(i * 0.6 + id) * 6)));
  const wave = bars.map((h, i) => `<rect x="${i * 4}" y="${(24 - h) / 2}" width="2.400" height="${h}" rx="1.200"/>`).join('');
  return `<div class="voice"><span class="play">${icon('play', 18)}</span><div><svg width="136" height="24" fill="currentColor">${wave}</svg><small>${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}</small></div></div>`;
}

const linked = (text) => escape(text).replace(/(https?:\/\/\S+|\S+\.example\S*)/g, '<a>$1</a>');

/** Splits a line's content into the parts a look may place: author, quote, body, meta, reactions. */
export function partsOf(line, { timeText, tick = '', editedWord = 'изменено' }) {
  return {
    author: line.author === null ? '' : `<div class="author" data-author style="--name:${colourOf(line.author)}">${escape(line.author)}</div>`,
    quote: line.forwardedFrom !== undefined ? forwarded(line.forwardedFrom) : line.quote === undefined ? '' : `<div class="quote"><b>${escape(line.quote.author)}</b><span data-quote>${escape(clip(line.quote.text, 64))}</span></div>`,
    body: bodyOf(line),
    meta: timeText === null ? '' : `<span class="meta">${line.edited ? `<span data-edited>${editedWord}</span> ` : ''}<span data-time="${line.at.slice(11, 16)}">${timeText}</span>${tick}</span>`,
    reactions: line.reactions === undefined ? '' : `<div class="reactions">${line.reactions.map((r, i) => `<span>${r}${i === 0 && line.id % 2 === 0 ? ' 2' : ''}</span>`).join('')}</div>`,
  };
}
function bodyOf(line) {
  if (line.file !== undefined) return file(line.file);
  if (line.sticker !== undefined) return sticker(line.sticker);
  const text = line.text === '' ? '' : `<span class="text" data-text>${linked(line.text)}</span>`;
  return `${line.picture ? picture(line.picture) : ''}${line.voiceSeconds ? voice(line.voiceSeconds, line.id) : ''}${text}${line.preview ? preview(line.preview) : ''}`;
}
const clip = (text, length) => (text.length <= length ? text : `${text.slice(0, length).trimEnd()}…`);

/**
 * A message in a bubble. `place` says where the stamp stands (`far`: across the feed, `edge`: in a column at the right),
 * `who` where the author stands, `faceAt` which message of a group has the picture.
 */
export function bubbleRow(line, parts, { place, who, showAuthor, withAvatar, faceAt = 'last', first, last }) {
  const inside = place === 'inside';
  const author = showAuthor ? parts.author : '';
  const bare = (line.picture !== undefined || line.sticker !== undefined) && line.text === '' && line.quote === undefined && line.forwardedFrom === undefined;
  const bubble = `<div class="bubble${bare ? ' bare' : ''}${line.sticker ? ' naked' : ''}${first ? ' first' : ''}${last ? ' last' : ''}">${who === 'inside' ? author : ''}${parts.quote}${parts.body}${inside ? parts.meta : ''}${parts.reactions}</div>`;
  const face = withAvatar && line.side === 'left' ? ((faceAt === 'last' ? last : first) ? avatar(line.author ?? 'Бот', 32) : '<div class="avatar none" style="width:32px"></div>') : '';
  const away = parts.meta.replace('class="meta"', `class="meta ${place}"`);
  const beside = place === 'beside' ? parts.meta : '';
  return `<div class="row ${line.side} ${line.role}${first ? ' firstRow' : ''}" data-m="${line.id}">${face}${place === 'far' && line.side === 'right' ? away : ''}<div class="stack">${overOf(place, who, author, parts.meta)}<div class="line">${line.side === 'right' ? beside : ''}${bubble}${line.side === 'left' ? beside : ''}</div>${place === 'below' ? parts.meta : ''}</div>${(place === 'far' && line.side === 'left') || place === 'edge' ? away : ''}</div>`;
}

/** What stands over the bubble: the author, the stamp, both in a line, or nothing. */
function overOf(place, who, author, meta) {
  if (place !== 'above') return who === 'above' ? author : '';
  return author === '' && meta === '' ? '' : `<div class="over">${author}${meta}</div>`;
}

/** A message of a chat without bubbles: a line that says who and when, the text below it. */
export const flatRow = (line, parts, { first, face = '', tag = '', headless = false }) =>
  `<div class="row ${line.side} ${line.role}${first ? ' firstRow' : ''}${face === '' ? '' : ' faced'}" data-m="${line.id}">${face}<div class="block">${headless ? '' : `<div class="flathead">${parts.author}${tag}${parts.meta}</div>`}${parts.quote}<div class="flatbody">${parts.body}</div>${parts.reactions}</div></div>`;

export const systemRow = (line, time) =>
  `<div class="system" data-m="${line.id}"><span class="pill"><span data-text>${escape(line.text)}</span>${time ? `<span class="meta"><span data-time="${line.at.slice(11, 16)}">${line.at.slice(11, 16)}</span></span>` : ''}</span></div>`;
export const separatorRow = (line) => `<div class="separator" data-m="${line.id}"><span class="pill"><span data-text>${escape(line.text)}</span></span></div>`;
export const buttonsRow = (line) => `<div class="buttons">${line.buttons.map((b, i) => `<div class="button" data-m="${line.id}.${i + 1}"><span data-text>${escape(b)}</span></div>`).join('')}</div>`;

/** What floats over messages or stands between them and is neither message nor day line. */
export const stickyPill = '<div class="sticky" data-m="sticky" data-float><span class="pill"><span data-text></span></span></div>';
export const downButton = (count) => `<div class="down"><div data-float>${count > 0 ? `<i>${count}</i>` : ''}<svg width="22" height="22" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2.2"><path d="m5 9 7 7 7-7"/></svg></div></div>`;
export const unreadDivider = (words) => `<div class="divider" data-m="divider"><span class="pill"><span data-text>${words}</span></span></div>`;
export const readMark = (words) => `<div class="readmark">${words}</div>`;
export const typingRow = (words) => `<div class="typing"><i><span></span><span></span><span></span></i>${words}</div>`;

const keys = { ru: ['йцукенгшщзх', 'фывапролджэ', 'ячсмитьбю'] };
export const keyboard = () =>
  `<div class="keyboard">${keys.ru.map((row) => `<div>${[...row].map((k) => `<span>${k}</span>`).join('')}</div>`).join('')}<div><span class="wide">?123</span><span class="space">Русский</span><span class="wide">⏎</span></div></div>`;
