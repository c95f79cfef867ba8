import { escape } from '../escape.mjs';
import { lineDrawing } from '../markup.mjs';

/** What the reed looks (reed.mjs) have in common and no other look has: screens, top lines, signs, words, ticks, voices. */

export const reedDroids = [[360, 780, 3], [412, 915, 2.625], [393, 873, 2.75], [384, 854, 2.8125], [411, 891, 3.5], [360, 720, 2], [432, 960, 2.5]];
export const reedApples = [[390, 844, 3], [393, 852, 3], [430, 932, 3], [375, 667, 2], [414, 896, 2], [375, 812, 3]];

const drawn = {
  arrow: '<path d="M20 12H5M12 5l-7 7 7 7"/>',
  angle: '<path d="m15 4.500-7.500 7.500 7.500 7.500"/>',
  dots: '<g fill="currentColor" stroke="none"><circle cx="12" cy="5" r="2"/><circle cx="12" cy="12" r="2"/><circle cx="12" cy="19" r="2"/></g>',
  phone: '<path d="M5.500 4h4l1.700 4.700-2.300 1.600a12 12 0 0 0 4.800 4.800l1.600-2.300 4.700 1.700v4a1.300 1.300 0 0 1-1.300 1.300A15 15 0 0 1 4.200 5.300 1.300 1.300 0 0 1 5.500 4z"/>',
  film: '<rect x="2.500" y="6" width="13" height="12" rx="3"/><path d="m15.500 11 6-3.500v9l-6-3.500z"/>',
  clip: '<path d="m18 11.500-6.800 6.800a4.200 4.200 0 0 1-6-6l7.800-7.800a3 3 0 0 1 4.200 4.200l-7.600 7.600a1.500 1.500 0 0 1-2.100-2.100L14 7.700"/>',
  plus: '<path d="M12 4.500v15M4.500 12h15"/>',
  round: '<circle cx="12" cy="12" r="9"/><path d="M12 8v8M8 12h8"/>',
  smile: '<circle cx="12" cy="12" r="9"/><path d="M8 14q4 5 8 0M9 9.300v.500M15 9.300v.500"/>',
  mic: '<rect x="9" y="3" width="6" height="11" rx="3"/><path d="M5.500 11.500a6.500 6.500 0 0 0 13 0M12 18v3"/>',
  lens: '<path d="M4 8h3.500l1.800-2.700h5.400L16.500 8H20v11H4z"/><circle cx="12" cy="13.300" r="3.300"/>',
  plane: '<path d="M3.500 12 21 4.500 15.500 20l-3.300-6.200z" fill="currentColor"/>',
  up: '<path d="M12 19V5.500M6.500 11 12 5.500l5.500 5.500"/>',
  heart: '<path d="M12 19.500C5 14.500 3.500 11 4.500 8.300 6 5 10 5 12 8.500 14 5 18 5 19.500 8.300c1 2.700-.500 6.200-7.500 11.200z"/>',
  page: '<path d="M6.500 3.500h7.500l4 4v13h-11.500zM14 3.500v4h4"/>',
  head: '<path d="M4.500 14v-2.500a7.500 7.500 0 0 1 15 0V14M4.500 13H7v6H5.500a1 1 0 0 1-1-1zM19.500 13H17v6h1.500a1 1 0 0 0 1-1z"/>',
  lock: '<rect x="5.500" y="10.500" width="13" height="9.500" rx="2" fill="currentColor"/><path d="M8.500 10.500V8a3.500 3.500 0 0 1 7 0v2.500"/>',
  away: '<path d="m6 6 12 12M18 6 6 18"/>',
  next: '<path d="m9.500 5.500 6.500 6.500-6.500 6.500"/>',
  pass: '<path d="m14 5 7 6.500-7 6.500v-4C8.500 14 5.500 15.500 3 19c0-6.500 4-10 11-10z"/>',
  play: '<path d="M8 5v14l11.500-7z" fill="currentColor" stroke="none"/>',
};
export const reedSign = (name, size = 24, weight = 1.8) => lineDrawing(drawn[name], size, weight);

const bars = '<svg width="17" height="12" viewBox="0 0 17 12" fill="currentColor"><path d="M0 8.500h3V12H0zM4.600 6h3v6h-3zM9.200 3h3v9h-3zM13.800 0h3v12h-3z"/></svg>';
const fan = '<svg width="16" height="12" viewBox="0 0 16 12" fill="currentColor"><path d="M8 12 0 3.200Q8-3 16 3.200z"/></svg>';
const slope = '<svg width="13" height="12" viewBox="0 0 13 12" fill="currentColor"><path d="M13 0v12H0z"/></svg>';
/** An Android's top line: what waits at the left, the battery upright at the right. */
export const droidLine = ({ clock, battery }) =>
  `<div class="status rDroid"><span class="marks"><span class="clock">${clock}</span>${reedSign('plane', 13)}${reedSign('page', 13, 2.2)}</span><span class="marks">${fan}${slope}<svg width="9" height="14" viewBox="0 0 9 14"><path d="M3 0h3v1.500h2.500a.5.5 0 0 1 .5.5v12H0V2a.5.5 0 0 1 .5-.5H3z" fill="currentColor" opacity=".35"/><rect y="${14 - (12 * battery) / 100}" width="9" height="${(12 * battery) / 100}" fill="currentColor"/></svg><span>${battery}%</span></span></div>`;
/** An iPhone's. */
export const appleLine = ({ clock, battery, height }) =>
  `<div class="status rApple${height < 700 ? ' flatTop' : ''}"><span class="clock">${clock}</span><span class="marks">${bars}<span>LTE</span><svg width="27" height="13" viewBox="0 0 27 13"><rect x=".5" y=".5" width="23" height="12" rx="3.500" fill="none" stroke="currentColor" opacity=".45"/><rect x="2" y="2" width="${(20 * battery) / 100}" height="9" rx="2.200" fill="currentColor"/><path d="M25 4.500v4l1.500-1v-2z" fill="currentColor" opacity=".5"/></svg></span></div>`;
export const linesCss =
  '.status.rDroid{height:30px;padding:2px 16px;font-size:13.500px}.status.rApple{height:47px;padding:14px 24px 0 34px;font-size:16px;font-weight:600}.status.rApple .marks span{font-size:14px}.status.rApple.flatTop{height:22px;padding:1px 7px;font-size:12.500px}.status.flatTop .marks span{font-size:11.500px}';

const addresses = /(https?:\/\/\S+|[\w.@-]+\.example[^\s,)]*)/g;
/** A message's own words, its addresses as links; nothing where it has none. */
export const says = ({ text }) => (text === '' ? '' : `<span class="text" data-text>${escape(text).replace(addresses, '<a>$1</a>')}</span>`);
export const shorten = (text, length) => escape(text.length <= length ? text : `${text.slice(0, length).trimEnd()}…`);

const one = '<path d="m1 6 3.500 3.500L12 2"/>';
const two = '<path d="m8.500 9 .500.500L16.500 2"/>';
/** The stamp with ticks of these looks' own drawing. */
export const stampOf = ({ meta }) =>
  meta.replace(/<svg class="ticks (\w+)".*?<\/svg>/, (_, state) => `<svg class="tick ${state}" width="17" height="11" viewBox="0 0 18 11" fill="none" stroke="currentColor" stroke-width="1.500" stroke-linecap="round" stroke-linejoin="round">${one}${state === 'sent' ? '' : two}</svg>`).replace('class="meta"', 'class="stamp"');

/** A spoken message; its length belongs to it, yet is no text. */
export function waveOf(line, { count = 36, height = 22 }) {
  const rects = Array.from({ length: count }, (_, i) => {
    const h = 3 + Math.abs(Math.sin(i * 0.9 + line.id) * Math.cos(i * 0.37 + line.voiceSeconds)) * (height - 3);
    return `<rect x="${(i * 3.7).toFixed(1)}" y="${(height - h).toFixed(1)}" width="2.200" height="${h.toFixed(1)}" rx="1"/>`;
  });
  const length = `${Math.floor(line.voiceSeconds / 60)}:${String(line.voiceSeconds % 60).padStart(2, '0')}`;
  return `<div class="spokenWords"><span class="start">${reedSign('play', 24)}</span><div><svg width="${count * 3.7}" height="${height}" fill="currentColor">${rects.join('')}</svg><small data-attached>${length}</small></div></div>`;
}
export const waveCss = '.spokenWords{display:flex;align-items:center;gap:10px}.spokenWords svg{display:block}.spokenWords small{display:block;font-size:12px;line-height:1.3;opacity:.8}.start{flex:none;display:flex;align-items:center;justify-content:center;border-radius:50%}';

/** Colours and sizes that one page has and the next has not: a style that holds over the look's. */
export const mood = (scene, kinds) => `<style>${scene.own.pick(kinds)}</style>`;
export const sizes = (...px) => px.map((n) => `body{font-size:${n}px}`);

/** Runs in the page: native apps make a bubble as narrow as its lines let it be. */
const narrow = () => {
  for (const cloud of document.querySelectorAll('[data-fit]')) {
    const height = cloud.getBoundingClientRect().height;
    let low = 30;
    let high = cloud.getBoundingClientRect().width;
    const stamp = cloud.querySelector('.stamp');
    const holds = () => {
      const box = cloud.getBoundingClientRect();
      const within = stamp?.getBoundingClientRect() ?? box;
      return box.height <= height + 0.1 && within.left >= box.left && within.right <= box.right;
    };
    while (high - low > 0.5) {
      const middle = (low + high) / 2;
      cloud.style.width = `${middle}px`;
      if (holds()) high = middle;
      else low = middle;
    }
    cloud.style.width = `${high}px`;
  }
};
export const narrowed = `<script>addEventListener('load', () => document.fonts.ready.then(${narrow}))</script>`;
