import { escape } from '../escape.mjs';
import { avatar, icon } from '../markup.mjs';
import { chatList } from '../page.mjs';

/** What looks have in common: screens, headers, footers, how lively a talk is. */

/** Width and height in CSS pixels, and device pixels per CSS pixel. */
export const android = [[360, 780, 3], [393, 851, 2.75], [412, 892, 2.625], [384, 832, 2.8125], [360, 800, 2]];
export const apple = [[390, 844, 3], [375, 812, 3], [428, 926, 3], [393, 852, 3]];

export const header = (left, right) => (scene) =>
  `<div class="header">${left.map((n) => icon(n)).join('')}${avatar(scene.title, 38)}<div class="who"><b>${escape(scene.title)}</b><small>${escape(scene.subtitle)}</small></div>${right.map((n) => icon(n)).join('')}</div>`;
export const footer = (left, right, words) => () =>
  `<div class="footer">${left.map((n) => icon(n, 25)).join('')}<div class="input">${words}</div>${right.map((n) => icon(n, 25)).join('')}</div>`;

export const support = { quotes: 0, reactions: 0, pictures: 0.05, voices: 0, edits: 0 };
export const messenger = { quotes: 0.1, reactions: 0.08, pictures: 0.05, voices: 0.04, edits: 0.07 };

/** A pattern of small drawings, as messengers lay behind their bubbles. */
export const wallpaper = (colour, ink) => {
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' width='120' height='120' fill='none' stroke='${ink}' stroke-width='1.6'><circle cx='20' cy='22' r='9'/><path d='M60 12l8 14h-16zM95 15c8-8 18 4 0 16c-18-12-8-24 0-16zM15 70h18v14h-18zM24 70v14M62 62q10 12 0 24q-10-12 0-24M92 66l6 6 10-12M20 108q8-10 16 0M70 100a8 8 0 1 0 8 8M104 98v16M96 106h16'/></svg>`;
  return `${colour} url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
};

/** Tails on the last bubble of a group. */
export const tails = (left, right) => `
.row.left .bubble.last:not(.bare)::before,.row.right .bubble.last:not(.bare)::before{content:'';position:absolute;bottom:0;width:14px;height:14px}
.row.left .bubble.last::before{left:-6px;background:radial-gradient(circle at 0 0,transparent 0 9px,${left} 9.500px)}
.row.right .bubble.last::before{right:-6px;background:radial-gradient(circle at 100% 0,transparent 0 9px,${right} 9.500px)}
.row.left .bubble.last{border-bottom-left-radius:4px}.row.right .bubble.last{border-bottom-right-radius:4px}`;

/** The same for desktops. */
export const screens = [[1280, 720, 1], [1366, 768, 1], [1440, 900, 1.5], [1280, 800, 2], [1536, 864, 1.25], [1920, 1080, 1]];
export const deskHeader = (scene) => `<div class="header">${avatar(scene.title, 38)}<div class="who"><b>${escape(scene.title)}</b><small>${escape(scene.subtitle)}</small></div>${icon('search')}${icon('phone')}${icon('dots')}</div>`;
export const plainFooter = (words) => () => `<div class="footer">${icon('clip')}<div class="input">${words}</div>${icon('smile')}${icon('send')}</div>`;
export const desk = (scene, column) => `<div class="desk">${chatList(scene)}<div class="main">${column}</div></div>`;

export const flatCss = `.row{display:block;margin-top:14px}.row .block{max-width:760px;overflow-wrap:anywhere}.pic{margin:6px 0}.author{margin:0}`;
