import { escape } from '../escape.mjs';
import { lineDrawing } from '../markup.mjs';
import { noteBefore } from './lateParts.mjs';
import { kindOf, shortened } from './recentParts.mjs';
import { said, shotOf } from './winterParts.mjs';

/** What the thaw looks (thaw.mjs) have in common and no other look has: signs, heads, voices, spellings of days. */

const shapes = {
  west: '<path d="M19 12H5M11.500 5.500 5 12l6.500 6.500"/>',
  hook: '<path d="m14.500 4.500-7.500 7.500 7.500 7.500"/>',
  go: '<path d="m10 5.500 6.500 6.500L10 18.500"/>',
  ring: '<path d="M5.500 4.500h3.700l1.600 4.700-2.200 1.600a11.500 11.500 0 0 0 4.600 4.600l1.600-2.200 4.700 1.600v3.700a1 1 0 0 1-1 1A14 14 0 0 1 4.500 5.500a1 1 0 0 1 1-1z"/>',
  missed: '<path d="m4 6.500 8 8 8-8M4 12V6.500h5.500"/>',
  three: '<g fill="currentColor" stroke="none"><circle cx="12" cy="5.500" r="1.800"/><circle cx="12" cy="12" r="1.800"/><circle cx="12" cy="18.500" r="1.800"/></g>',
  add: '<path d="M12 5v14M5 12h14"/>',
  disc: '<circle cx="12" cy="12" r="8.500"/><path d="M12 8v8M8 12h8"/>',
  clip: '<path d="m18.500 11-7.300 7.300a4.400 4.400 0 0 1-6.200-6.200l8-8a3 3 0 0 1 4.200 4.200l-7.800 7.800a1.500 1.500 0 0 1-2.100-2.100l7-7"/>',
  fly: '<path d="M4 12 20.500 4.500 15 20.500l-3.200-6.300z" fill="currentColor"/>',
  up: '<path d="M12 19V5.500M6.500 11 12 5.500l5.500 5.500"/>',
  talk: '<rect x="9" y="3" width="6" height="11" rx="3"/><path d="M5.500 11.500a6.500 6.500 0 0 0 13 0M12 18v3"/>',
  eye: '<path d="M4 8.500h3.700L9.500 6h5l1.800 2.500H20v10.500H4z"/><circle cx="12" cy="13.500" r="3.200"/>',
  grin: '<circle cx="12" cy="12" r="8.800"/><path d="M8 14.300q4 4.200 8 0M9 9.300v.6M15 9.300v.6"/>',
  leaf: '<path d="M13 3.500H8A4.500 4.500 0 0 0 3.500 8v8A4.500 4.500 0 0 0 8 20.500h8a4.500 4.500 0 0 0 4.500-4.500v-5zM13 3.500q0 7.500 7.500 7.500"/>',
  guard: '<path d="M12 3.500 5 6v5.500q0 6 7 9.500 7-3.500 7-9.500V6zM12 8.500v4M12 15.500v.5"/>',
  thumb: '<path d="M7.500 10.500V19.500H4.500v-9zM7.500 11l3.700-7q2.300 0 1.800 3l-.5 2.800h5q2 0 1.600 2l-1.200 6q-.3 1.700-2 1.700H7.500"/>',
  pin: '<path d="M9.500 3.500h5l-.7 6 3.200 3.700H7l3.200-3.700zM12 13.200v7"/>',
  spark: '<path d="M12 3.500q.8 7.700 8.500 8.500-7.700.8-8.500 8.500-.8-7.700-8.500-8.500 7.700-.8 8.500-8.500z"/>',
  lock: '<rect x="5.500" y="10.500" width="13" height="9.500" rx="2"/><path d="M8.500 10.500V8a3.500 3.500 0 0 1 7 0v2.500"/>',
  passed: '<path d="m14 5.500 6.500 6-6.500 6v-3.700C8.500 13.800 6 15.500 3.500 19c0-6.500 4-9.800 10.500-9.800z"/>',
  out: '<path d="M8 16 16 8M9.500 8H16v6.500"/>',
  list: '<path d="M5 7.500h14M5 12h14M5 16.500h9"/>',
};
/** A line drawing that no other look has. */
export const thawSign = (name, size = 22, width = 1.7) => lineDrawing(shapes[name], size, width);

/** The head of somebody who writes: a face drawn after the name, a bot's when it is one's. */
export function headOf(name, size, isBot = false) {
  const seed = [...name].reduce((n, c) => n * 31 + c.codePointAt(0), 7) >>> 0;
  const hue = seed % 360;
  const isWoman = /[ая]$/.test(name) && name !== 'Илья';
  const inner = isBot
    ? `<rect width="40" height="40" fill="var(--botBg,#ffdd2d)"/><g fill="none" stroke="var(--botInk,#222)" stroke-width="2.400" stroke-linecap="round"><rect x="10" y="14" width="20" height="15" rx="6"/><path d="M20 14V9M16 20v2.500M24 20v2.500"/></g>`
    : `<rect width="40" height="40" fill="hsl(${hue} 42% 78%)"/><path d="M3 42q2-15 17-15t17 15z" fill="hsl(${(hue + 150) % 360} 34% 40%)"/><ellipse cx="20" cy="17.500" rx="7" ry="8" fill="#eac4a2"/><path d="${isWoman ? 'M11 30V16Q12 6 20 6t9 10v14l-4-1q2-9 0-14-5 2-10 0-2 5 0 14z' : 'M12.500 17Q11 7.500 20 7.500T27.500 17l-2-3.500q-5.500-2-11 0z'}" fill="hsl(${20 + (seed % 25)} 34% ${16 + (seed % 22)}%)"/>`;
  return `<div class="avatar head" style="width:${size}px;height:${size}px"><svg width="${size}" height="${size}" viewBox="0 0 40 40">${inner}</svg></div>`;
}
export const noHead = (size) => `<div class="avatar none" style="width:${size}px"></div>`;

/** Several photographs in one message, as tiles; one alone as it was taken. */
export function tilesOf(line, width) {
  if (line.picture === undefined) return '';
  const count = line.tiles ?? 1;
  if (count === 1) return shotOf(line, width);
  const tiles = Array.from({ length: count }, (_, i) => shotOf({ ...line, id: line.id * 5 + i + 400 }, width / 2));
  return `<div class="mosaic m${count} kept" style="width:${width}px">${tiles.join('')}</div>`;
}
export const tilesCss = '.mosaic{display:grid;gap:2px;grid-template-columns:1fr 1fr;overflow:hidden}.mosaic .shot,.mosaic .shot svg{width:100%!important;height:118px!important;margin:0!important;min-width:0!important;border-radius:0!important}.mosaic.m3 .shot:first-child{grid-column:1/3}';

/** Bubble's words, whatever they stand beside: quotes and files are the look's own. */
export const wordsOf = (line, isDense = false) => said(line.text, isDense);
export const cut = (text, length) => escape(shortened(text, length));

/** A spoken message: button, columns, length; the length belongs to the message, yet is no text of it. */
export function spokenOf(line, { columns = 34, step = 3.6, height = 22, start, tail = '' }) {
  const rects = Array.from({ length: columns }, (_, i) => {
    const h = 2.500 + Math.abs(Math.sin(i * 2.1 + line.id * 1.3) * 0.6 + Math.sin(i * 0.31 + line.voiceSeconds) * 0.4) * (height - 3);
    return `<rect x="${(i * step).toFixed(1)}" y="${((height - h) / 2).toFixed(1)}" width="2" height="${h.toFixed(1)}" rx="1"${i > columns * 0.3 && line.id % 2 ? ' opacity=".45"' : ''}/>`;
  });
  const length = `${Math.floor(line.voiceSeconds / 60)}:${String(line.voiceSeconds % 60).padStart(2, '0')}`;
  return `<div class="tape kept"><span class="play">${start}</span><div><svg width="${columns * step}" height="${height}" fill="currentColor">${rects.join('')}</svg><small data-attached>${length}</small></div>${tail}</div>`;
}
export const tapeCss = '.tape{display:flex;align-items:center;gap:10px}.tape svg{display:block}.tape small{display:block;font-size:12px;line-height:1.2;opacity:.75;margin-top:2px}.tape .play{flex:none;display:flex;align-items:center;justify-content:center;border-radius:50%}';

const fullHull = '<path d="M8 5.200v13.600l11-6.800z" fill="currentColor"/>';
export const playMark = (size) => `<svg width="${size}" height="${size}" viewBox="0 0 24 24">${fullHull}</svg>`;

/** What a bubble is, as classes. */
export function classesOf(line, at) {
  const { bare, classes } = kindOf(line);
  return { bare, classes: ['bubble', classes, at.first && 'first', at.last && 'last', line.deleted && 'deleted', line.call && 'called'].filter(Boolean).join(' ') };
}

/** Bots under one name, in what is said and in what is quoted. */
export const botNamed = (name) => (line) => ({
  ...line,
  ...(line.role === 'bot' && line.kind === 'message' ? { author: name } : {}),
  ...(line.quote?.author === 'Бот' ? { quote: { ...line.quote, author: name } } : {}),
});
export { noteBefore };
