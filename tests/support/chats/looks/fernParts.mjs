import { escape } from '../escape.mjs';

/** What the fern looks (fern.mjs) have in common and no other look has: words, photographs, spoken messages, signs, a browser's head. */

const withLinks = (text) => escape(text).replace(/https?:\/\/[^\s<]+|[\w.-]+@[\w-]+\.example/g, '<a>$&</a>');
/** A message's own words. */
export const wording = (line) => (line.text === '' ? '' : `<span class="wording" data-text>${withLinks(line.text)}</span>`);
export const cut = (text, most) => {
  const flat = text.replaceAll('\n', ' ');
  return flat.length <= most ? flat : `${flat.slice(0, most).trimEnd()}…`;
};
/** The hour of a message, `edited` before it where it was changed, `tick` behind; nothing where the look shows none. */
export const hour = (line, { edited = 'изменено', tick = '' } = {}) => `<span class="hour">${line.edited ? `<em data-edited>${edited}</em> ` : ''}<time data-time="${line.at.slice(11, 16)}">${line.at.slice(11, 16)}</time>${tick}</span>`;
export const isSeen = (parts) => parts.meta.includes('ticks read');

const emojiOnly = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f)+$/u;
const graphemes = new Intl.Segmenter('ru', { granularity: 'grapheme' });
/** One to three emoji and no word. */
export const isEmoji = (line) => !line.picture && !line.file && !line.quote && !line.forwardedFrom && emojiOnly.test(line.text) && [...graphemes.segment(line.text)].length <= 3;
/** Nothing but a picture. */
export const isPicture = (line) => line.picture !== undefined && line.text === '' && !line.quote && !line.forwardedFrom;

const scenes = {
  parcel: '<path fill="url(#wood)" d="M0 0h320v240H0z"/><path fill="#b98d57" d="m60 92 96-40 104 34-94 46z"/><path fill="#a0743f" d="m60 92 106 40v84L64 172z"/><path fill="#8b6334" d="m260 86-94 46v84l92-50z"/><path fill="#d8c08d" d="m104 73 104 38-12 6-104-38z" opacity=".8"/><path fill="#f3f0e8" d="m186 146 46-24v32l-46 25z"/><path stroke="#3b3b3b" stroke-width="2" d="m192 150v16m5-18v16m4-18v16m6-19v16m5-19v16m4-18v16m6-19v16"/>',
  label: '<path fill="#46566b" d="M0 0h320v240H0z"/><path fill="#3d4b5f" d="M0 60q80-40 160 0t160 0v50q-80 40-160 0T0 110z"/><rect x="104" y="34" width="112" height="176" rx="7" fill="#f5f2ec" transform="rotate(-4 160 120)"/><circle cx="158" cy="52" r="8" fill="#46566b"/><path stroke="#9a968d" stroke-width="5" d="m124 84 70-4m-69 18 50-3m-49 17 62-4"/><path stroke="#222" stroke-width="3" d="m126 138 2 44m5-45 2 44m7-45 2 44m4-45 2 44m8-45 2 44m5-45 2 44m7-45 2 44m5-45 2 44"/>',
  jacket: '<path fill="#d9d3c7" d="M0 0h320v240H0z"/><path fill="#c9c1b1" d="M0 180h320v60H0z"/><path fill="#7d2f38" d="m122 40-40 30-30 110 34 14 18-60v92h112v-92l18 60 34-14-30-110-40-30q-38 26-76 0z"/><path fill="#5f2129" d="M122 40q38 26 76 0l-8 22q-30 16-60 0zm36 36h4v150h-4z"/><path fill="#5f2129" d="M118 160h26v5h-26zm58 0h26v5h-26z"/>',
  receipt: '<path fill="url(#wood)" d="M0 0h320v240H0z"/><path fill="#fafaf5" d="m112 10 100 4-4 214-10-7-10 7-10-7-10 7-10-7-10 7-10-7-10 7-10-7-10 7z"/><path stroke="#8d8d88" stroke-width="4" d="M128 36h66m-66 18h44m-44 18h66m-66 18h38m-38 18h60m-60 18h66"/><path stroke="#2b2b2b" stroke-width="8" d="M128 158h66"/><path stroke="#2b2b2b" stroke-width="3" d="M132 178v26m6-26v26m4-26v26m8-26v26m5-26v26m9-26v26m5-26v26m8-26v26"/>',
};
/** A photograph that was sent. */
export const snapshot = (line) => (line.picture === undefined ? '' : `<div class="snapshot"><svg viewBox="0 0 320 240" preserveAspectRatio="xMidYMid slice"><defs><linearGradient id="wood" x2="1" y2=".3"><stop stop-color="#8d7760"/><stop offset=".5" stop-color="#a08a70"/><stop offset="1" stop-color="#7a6550"/></linearGradient></defs>${scenes[line.picture]}</svg></div>`);

const minutes = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
/** A spoken message: a button, bars, its length. */
export function spoken(line, { count, step, tall, length = minutes }) {
  const bars = Array.from({ length: count }, (_, i) => 3 + Math.abs(Math.sin(i * 1.13 + line.id) + Math.sin(i * 0.37 + line.voiceSeconds)) * (tall - 3) * 0.5).map((h, i) => `<rect x="${i * step}" y="${(tall - h).toFixed(1)}" width="${step - 1.500}" height="${h.toFixed(1)}" rx="1"/>`);
  return `<div class="spoken"><b class="go">${sym('play', 20)}</b><div><svg width="${count * step}" height="${tall}" fill="currentColor">${bars.join('')}</svg><small data-attached>${length(line.voiceSeconds)}</small></div></div>`;
}
export const clockLength = (seconds) => `00:${String(seconds).padStart(2, '0')}`;

/** A file: a sign, its name, its size. */
export const docCard = ({ name, size }, note = (kind, how) => how) => `<div class="docCard"><b class="go">${sym('doc', 22)}</b><div><span class="wording" data-text>${escape(name)}</span> <small data-attached>${note(name.split('.').at(-1).toUpperCase(), size)}</small></div></div>`;

const drawn = {
  play: '<path d="M7 4.500v15l13-7.500z" fill="currentColor"/>', doc: '<path d="M14 3H6v18h12V7zM14 3v4h4M9 12h6M9 16h6"/>', find: '<circle cx="10.500" cy="10.500" r="6"/><path d="m15 15 5 5"/>', more: '<path d="M12 5h.01M12 12h.01M12 19h.01" stroke-width="3"/>', bars: '<path d="M4 7h16M4 12h16M4 17h16"/>',
  clip: '<path d="m19 12-7.500 7.500a4.500 4.500 0 0 1-6.500-6.500L13 5a3 3 0 0 1 4.500 4.500L9.500 17.500a1.500 1.500 0 0 1-2-2l7-7"/>', grin: '<circle cx="12" cy="12" r="8.500"/><path d="M8 14q4 4 8 0M9 9.500h.01M15 9.500h.01"/>', mic: '<rect x="9.500" y="3.500" width="5" height="10" rx="2.500"/><path d="M6 11.500a6 6 0 0 0 12 0M12 17.500v3"/>', fly: '<path d="M4 4.500 21 12 4 19.500l2.500-7.500zM6.500 12H13"/>', call: '<path d="M5 4h4l1.500 4.500L8 10a12 12 0 0 0 6 6l1.500-2.500L20 15v4q0 1-1 1A15 15 0 0 1 4 5q0-1 1-1z"/>', film: '<rect x="3" y="6.500" width="12" height="11" rx="2"/><path d="m15 11 6-3.500v9L15 13z"/>',
  add: '<path d="M12 5v14M5 12h14"/>', shut: '<path d="m6 6 12 12M18 6 6 18"/>', prev: '<path d="m14 5-7 7 7 7"/>', turn: '<path d="M19 12a7 7 0 1 1-2-5l2.500 2.500M19.500 4.500v5h-5"/>', cart: '<path d="M3 5h3l2.500 10h9L20 8H7M10 19h.01M17 19h.01"/>', like: '<path d="M12 20C3 13 4 5 9 5.500q2 .3 3 2.500 1-2.200 3-2.500c5-.5 6 7.500-3 14.500z"/>', man: '<circle cx="12" cy="8" r="3.800"/><path d="M4.500 20.500q1-6 7.500-6t7.500 6"/>', pane: '<rect x="4" y="5" width="16" height="14" rx="1.500"/><path d="M14.500 5v14"/>', post: '<rect x="3.500" y="6" width="17" height="12.500" rx="2"/><path d="m4 7.500 8 6 8-6"/>', reply: '<path d="M10 6 4 12l6 6v-4q7 0 10 4-1-8-10-8z"/>', tray: '<path d="M4 13.500 6.500 6h11l2.500 7.500V19H4zm0 0h5l1.500 2h3l1.500-2h5"/>', bin: '<path d="M5 7h14M10 7V4.500h4V7M7 7l1 13h8l1-13"/>', star: '<path d="m12 4 2.500 5.500 6 .5-4.500 4 1.500 6-5.500-3.200L6.500 20 8 14l-4.500-4 6-.5z"/>', box: '<path d="m12 3.500 8 4.500v8l-8 4.500L4 16V8zM4 8l8 4.500L20 8m-8 4.500v8"/>', pin: '<path d="M9 4h6v6l2.500 3.500h-11L9 10zM12 13.500V20"/>', talk: '<path d="M4 5h16v11h-9l-4 4v-4H4z"/>', ring: '<circle cx="12" cy="12" r="8" stroke-dasharray="6 2.400"/>', crowd: '<circle cx="9" cy="9" r="3"/><path d="M3.500 18.500q.5-5 5.500-5t5.500 5M15.500 6.500a3 3 0 0 1 0 5.500m2 2q3 1 3 4.500"/>', bell: '<path d="M6 17V11a6 6 0 0 1 12 0v6l1.500 1.500h-15zM10.500 21h3"/>', news: '<rect x="4" y="5" width="16" height="14" rx="2"/><path d="M8 9.500h8M8 14h5"/>', note: '<path d="M9 18V6l10-2v12"/><circle cx="6.500" cy="18" r="2.500"/><circle cx="16.500" cy="16" r="2.500"/>',
};
/** A sign in lines. */
export const sym = (name, size = 20, width = 1.700) => `<svg class="sym" width="${size}" height="${size}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round">${drawn[name]}</svg>`;
/** One or two ticks. */
export const checks = (isTwo, size = 16) => `<svg class="checks${isTwo ? ' both' : ''}" width="${size}" height="${size * 0.69}" viewBox="0 0 16 11" fill="none" stroke="currentColor" stroke-width="1.500">${isTwo ? '<path d="m1 6 3 3.500L10.500 2M7.500 9l.5.500L14.500 2"/>' : '<path d="m4 6 3 3.500L13.500 2"/>'}</svg>`;

const tints = ['#e0709a', '#5aa5dd', '#6bbf6a', '#e5a24a', '#9a82d6', '#4fb8b3', '#e07a62'];
export const tintOf = (name) => tints[[...name].reduce((n, c) => n + c.codePointAt(0), 0) % tints.length];
/** A round picture with letters of the name. */
export const disc = (name, size) => `<i class="disc" style="width:${size}px;height:${size}px;font-size:${Math.round(size * 0.4)}px;background:linear-gradient(color-mix(in srgb,${tintOf(name)} 82%,#fff),${tintOf(name)})">${name.split(/\s+/).filter((w) => /^\p{L}/u.test(w)).slice(0, 2).map((w) => w[0].toUpperCase()).join('')}</i>`;
export const symCss = '.sym,.checks{display:block;flex:none}.disc{display:flex;align-items:center;justify-content:center;border-radius:50%;color:#fff;font-style:normal;font-weight:500;flex:none;line-height:1}.wording{white-space:pre-wrap;overflow-wrap:anywhere}';

/** A Chrome of Windows: a tab, the address. */
export const chrome = (tabs, address) => `<div class="cTop"><div class="cTabs">${tabs.map((t, i) => `<span${i === 0 ? ' class="on"' : ''}>${t}<s>×</s></span>`).join('')}<s>+</s><b></b><s>—</s><s>▢</s><s>✕</s></div><div class="cBar">${sym('prev', 16)}${sym('turn', 16)}<p>${address}</p>${sym('star', 16)}${sym('more', 16)}</div></div>`;
export const chromeCss = ".cTop{flex:none;font:12px/16px 'Noto Sans',sans-serif;background:var(--c1,#dfe3e8);color:var(--cInk,#3d4147)}.cTabs{display:flex;align-items:center;gap:3px;padding:6px 14px 0 8px}.cTabs b{flex:1}.cTabs s{text-decoration:none;padding:0 10px}.cTabs span{display:flex;justify-content:space-between;width:220px;padding:8px 4px 9px 14px;border-radius:9px 9px 0 0}.cTabs .on{background:var(--c2,#fff)}.cBar{display:flex;align-items:center;gap:16px;padding:6px 14px;background:var(--c2,#fff);border-bottom:1px solid var(--cEdge,#e3e6ea)}.cBar p{flex:1;margin:0;background:var(--c3,#eff2f6);border-radius:14px;padding:6px 16px}";
