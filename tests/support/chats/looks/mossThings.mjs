import { mossSign } from './mossParts.mjs';

/** What hangs on messages of the moss looks (moss.mjs): photographs, spoken words; and what makes their clouds fit. */

const scenes = [
  ['#b9b2a5', '#7f7466', '<path d="M45 70 120 45l75 22v72l-75 30-75-28z" fill="#c4935a"/><path d="m45 70 75 25 75-28M120 95v74" stroke="#8c6234" stroke-width="3" fill="none"/><path d="m78 58 78 23v26" stroke="#ead9b4" stroke-width="11" fill="none"/>'],
  ['#8d99a6', '#4b5663', '<rect x="70" y="24" width="100" height="150" rx="4" fill="#f6f4ee"/><path d="M84 44h52M84 58h72M84 72h66M84 86h72M84 100h40M84 124h72M84 138h58" stroke="#8b8b86" stroke-width="4"/><path d="M84 154h72" stroke="#2c2c2c" stroke-width="7"/>'],
  ['#d9d3c8', '#b0a796', '<path d="M92 40 60 58 40 140l24 8 12-44v66h88v-66l12 44 24-8-20-82-32-18q-28 18-56 0z" fill="#43586f"/><path d="M120 52v118" stroke="#2a394a" stroke-width="3"/>'],
  ['#6b6f78', '#2f3239', '<rect x="62" y="46" width="116" height="92" rx="9" fill="#1b1d22"/><rect x="70" y="54" width="100" height="70" fill="#3a4a66"/><path d="m88 124 24-38 14 18 30-50" stroke="#dfe8f2" stroke-width="2" fill="none"/><path d="M100 138h40l8 22H92z" fill="#24262c"/>'],
];
const ratios = [0.75, 1.15, 1, 0.62];
/** A photograph, `width` pixels wide; which one and its form go by the message's number. */
export function snapOf({ picture, id }, width) {
  if (picture === undefined) return '';
  const [light, deep, thing] = scenes[id % scenes.length];
  const height = Math.round(width * ratios[(id * 7 + 3) % ratios.length]);
  return `<div class="snap" style="width:${width}px"><svg width="${width}" height="${height}" viewBox="0 0 240 200" preserveAspectRatio="xMidYMid slice"><defs><linearGradient id="s${id}" x1="0" y1="0" x2=".600" y2="1"><stop stop-color="${light}"/><stop offset="1" stop-color="${deep}"/></linearGradient></defs><rect x="-200" y="-200" width="700" height="700" fill="url(#s${id})"/>${thing}</svg></div>`;
}
export const snapCss = '.snap{max-width:100%;overflow:hidden}.snap svg{display:block;max-width:100%}';

/** A spoken message: `data-attached` is its length, which is no text. */
export function spokenOf(line, { count, play }) {
  const sticks = Array.from({ length: count }, (_, i) => {
    const h = Math.round(3 + 16 * Math.abs(Math.sin(i * 0.71 + line.id * 1.3) * Math.cos(i * 0.29 + line.voiceSeconds)));
    return `<rect x="${i * 4}" y="${11 - h / 2}" width="2.500" height="${h}" rx="1.250" opacity="${i < count * 0.4 ? 1 : 0.5}"/>`;
  });
  const length = `${Math.floor(line.voiceSeconds / 60)}:${String(line.voiceSeconds % 60).padStart(2, '0')}`;
  return `<div class="heard"><span class="heardGo"><svg width="${play}" height="${play}" viewBox="0 0 24 24" fill="currentColor"><path d="M7 4v16l13-8z"/></svg></span><div><svg width="${count * 4}" height="22" fill="currentColor">${sticks.join('')}</svg><small data-attached>${length}</small></div></div>`;
}
export const spokenCss = '.heard{display:flex;align-items:center;gap:10px}.heard>div>svg{display:block}.heard small{font-size:12px;line-height:1.2;opacity:.75}.heardGo{flex:none;width:40px;height:40px;border-radius:50%;display:grid;place-items:center}';

export const starRow = (words) => `<div class="mStars"><span>${words}</span><p>${mossSign('star', 28, 1.5).repeat(5)}</p></div>`;
export const starRowCss = '.mStars{flex:none;padding:10px 16px 6px;text-align:center;font-size:14px;background:var(--footBg)}.mStars p{display:flex;justify-content:center;gap:14px;margin:5px 0 0;color:#c5c9d2}';

/** Values of a page's own, laid over the look's. */
export const humour = (scene, ...lists) => `<style>${lists.map((list) => scene.own.pick(list)).join('')}</style>`;
export const bodySizes = (...px) => px.map((n) => `body{font-size:${n}px}`);

/**
 * Runs in the page: keeps at the end of the words the room that the stamp takes in the cloud's corner, then makes the cloud
 * no wider than its longest line, as native apps do.
 */
const fit = () => {
  for (const room of document.querySelectorAll('.room')) {
    const hour = room.closest('[data-bubble]').querySelector('.hour');
    room.style.width = hour ? `${hour.getBoundingClientRect().width + 6}px` : 0;
  }
  for (const cloud of document.querySelectorAll('[data-snug]')) {
    const { left, height } = cloud.getBoundingClientRect();
    const range = document.createRange();
    range.selectNodeContents(cloud.querySelector('.body'));
    const ends = [...range.getClientRects(), ...[...cloud.querySelectorAll('[data-wide]')].map((part) => part.getBoundingClientRect())].map((r) => r.right);
    cloud.style.width = `${Math.ceil(Math.max(...ends) - left + parseFloat(getComputedStyle(cloud).paddingRight)) + 1}px`;
    if (cloud.getBoundingClientRect().height > height + 1) cloud.style.width = '';
  }
};
export const snug = `<script>document.body.offsetHeight; window.ready = document.fonts.ready.then(${fit})</script>`;
