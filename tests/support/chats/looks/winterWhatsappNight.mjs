import { escape } from '../escape.mjs';
import { keyboardCss, threeButtons, navCss } from '../furniture.mjs';
import { doodles, rowOf, snug } from './freshParts.mjs';
import { bars, galaxyTop, lengthOf, phoneCss, playSign, portrait, sign, signs } from './lateParts.mjs';
import { corner, cornerCss, shortened } from './recentParts.mjs';
import { mark, swipeBar, swipeCss } from './newerPhonesParts.mjs';
import { droidKeys, inEnglish } from './winterEnglish.mjs';
import { bubbleOf, said, sharpDroids, shotCss, shotOf, takenBack, winterDays } from './winterParts.mjs';

/** After WhatsApp on an Android at night, set to English: voices, sheets of PDF, calls that nobody took; see winter.mjs. */

/** Calls stand between as bubbles with the words of the app. */
const adapt = (lines, random) =>
  inEnglish(lines, random).flatMap((line) => {
    if (line.kind !== 'message') return [line];
    const own = { ...line, author: null, speed: random.pick(['1×', '1.5×', '2×']), pages: random.int(1, 14) };
    if (random.chance(0.03)) return [takenBack(own, line.side === 'left' ? 'This message was deleted' : 'You deleted this message')];
    if (!random.chance(0.06)) return [own];
    const [text, hint] = random.pick(line.side === 'left' ? [['Missed voice call', 'Tap to call back'], ['Missed video call', 'Tap to call back'], ['Voice call', `${random.int(2, 40)} min`]] : [['Voice call', 'No answer'], ['Voice call', `${random.int(20, 59)} sec`]]);
    return [{ kind: 'message', side: line.side, author: null, role: line.role, text, call: hint, at: line.at }, own];
  });

const spike = '<svg class="spike" width="9" height="12" viewBox="0 0 9 12"><path d="M9 0H1.200Q-.600 0 .600 1.600L9 12z"/></svg>';
const quoted = ({ author, text }) => `<div class="cited${author === 'You' ? ' mine' : ''}"><b>${escape(author)}</b><span data-quote>${escape(shortened(text, 66))}</span></div>`;
const arrow = (isMissed) => `<svg width="20" height="20" viewBox="0 0 24 24" fill="none" stroke="${isMissed ? '#f15c6d' : '#fff'}" stroke-width="2.200" stroke-linecap="round">${isMissed ? '<path d="m3 7 9 9 9-9M3 7v6M3 7h6"/>' : '<path d="M18 6 6 18M6 9v9h9"/>'}</svg>`;
const called = (line) => `<div class="ring kept"><span>${arrow(line.text.startsWith('Missed'))}</span><div><b class="text" data-text>${line.text}</b> <small data-attached>${line.call}</small></div></div>`;
const sheet = '<svg class="sheet" width="100%" height="104" viewBox="0 0 260 104" preserveAspectRatio="xMidYMin slice"><path d="M0 0h260v104H0z" fill="#f7f7f5"/><path d="M26 20h120M26 38h206M26 50h190M26 62h206M26 74h150M26 92h206" stroke="#bdbdb8" stroke-width="4"/><path d="M186 10h46v18h-46z" fill="#8fa7c9"/></svg>';
const filed = ({ file: { name, size }, pages }) => {
  const kind = /\.(\w+)$/.exec(name)[1].toUpperCase();
  return `<div class="doc file kept">${kind === 'PDF' ? sheet : ''}<div class="name"><em class="${kind.toLowerCase()}" data-attached>${kind}</em> <div><span class="text" data-text>${escape(name)}</span> <small data-attached>${kind === 'PDF' ? `${pages} page${pages > 1 ? 's' : ''} • ` : ''}${size} • ${kind}</small></div></div></div>`;
};
const spoken = (line) => `<div class="voiced kept">${line.side === 'right' ? `<div class="mug">${portrait(46)}</div>` : ''}<span class="go">${playSign(26)}</span><div class="track">${bars({ seconds: line.voiceSeconds, id: line.id, count: 40, step: 3.5, width: 2.3, height: 26, played: line.id % 2 ? 0 : 0.35 })}<i style="left:${line.id % 2 ? 0 : 49}px"></i><small data-attached>${lengthOf(line.voiceSeconds)}</small></div>${line.side === 'left' ? (line.id % 3 === 0 ? `<u data-attached>${line.speed}</u>` : `<div class="mug">${portrait(46)}</div>`) : ''}</div>`;
const linkOf = ({ site, title, words }) => `<div class="card kept" data-attached><b>${escape(title)}</b> <span>${escape(words)}</span> <small>${escape(site)}</small></div>`;

function row(line, parts, at) {
  const { bare, isWorded, classes } = bubbleOf(line, at);
  const head = line.forwardedFrom ? `<div class="passed">${mark('lines', 12)}<i data-quote>Forwarded</i></div>` : line.quote ? quoted(line.quote) : '';
  const body = line.sticker ? parts.body : line.call ? called(line) : line.file ? filed(line) : line.voiceSeconds ? spoken(line) : `${line.preview ? linkOf(line.preview) : ''}${shotOf(line, 256)}${line.deleted ? '<span class="ban"></span>' : ''}${said(line.text)}`;
  const liked = line.reactions ? `<div class="liked">${line.reactions.map((r) => `<span>${r}</span>`).join('')}${line.id % 2 ? '2' : ''}</div>` : '';
  return rowOf(line, at, `<div class="stack"><div class="${classes}">${at.first && !bare ? spike : ''}${head}${body}${isWorded ? corner(line, { time: 60, ticks: 21, edited: 46 }) : ''}${parts.meta}${liked}</div></div>`);
}

export const winterWhatsappNight = [
  { form: 'phone', tuning: true, lively: true, make: 'android', sizes: sharpDroids, status: galaxyTop, nav: (scene) => (scene.own.chance(0.5) ? threeButtons() : swipeBar()), keyboard: droidKeys, app: 'com.whatsapp', name: 'wa-droid-night-english', font: "'Noto Sans Display','Roboto'", dark: true, tone: 'seller', noSystem: true, twelveHours: true, row, system: (line) => `<div class="system" data-m="${line.id}"><span class="pill"><span data-text>${escape(line.text)}</span></span></div>`, adapt,
    features: { quotes: 0.12, reactions: 0.08, pictures: 0.13, voices: 0.12, edits: 0.08, rich: { files: 0.09, stickers: 0.02, forwards: 0.04, links: 0.05 } }, titles: [['Vitrina Returns', 'online'], ['+44 20 7946 0142', ''], ['Anna TeploDom', 'last seen today at 1:20 PM'], ['Courier Igor', 'typing…']], separators: [winterDays.english], stamp: 'inside', authors: 'none', ticks: true, sticky: true, down: true, unread: '2 unread messages', editedWord: 'Edited',
    header: (scene) => `<div class="header">${sign('arrow', 24, 2)}${portrait(38, /^[A-Z]/.test(scene.title))}<div class="who"><b>${escape(scene.title)}</b>${scene.subtitle ? `<small>${escape(scene.subtitle)}</small>` : ''}</div>${signs(['film', 'call', 'more'], 23)}</div>${scene.own.chance(0.3) ? `<div class="stuck">${sign('pin', 17)}<span>Please send a photo of the label</span></div>` : ''}`,
    footer: () => `<div class="footer"><div class="typed">${sign('face', 25)}<span>Message</span>${signs(['paperclip', 'lens'], 24)}</div><div class="speak">${sign('voice', 24, 2)}</div></div>${snug}`,
    css: `.screen{--page:#0b1014;--ink:#e9edef;--headBg:#0b1014;--headInk:#f3f5f6;--headSub:#94a0a7;--left:#1f272c;--leftInk:#e9edef;--right:#103b2b;--rightInk:#e9edef;--leftMeta:#8d989f;--rightMeta:#8fb5a4;--tick:#53bdeb;--pillInk:#94a0a7;--pillBg:#171f24;--footBg:#0b1014;--footInk:#94a0a7;--link:#21c063;--linkLine:underline;--radius:12px;--max:80%;--side:13px;--gapSame:2px;--gap:8px;--metaSize:11px;--downBg:#1f272c;--downInk:#94a0a7;--count:#21c063;--dividerBg:none;--dividerInk:#94a0a7}
body{font-size:16.2px;line-height:1.28}.header{min-height:58px;padding:6px 12px;gap:11px}.header .who b{font-weight:500;font-size:18px}.header .who small{font-size:13px}.header>.icon{margin-left:6px}.stuck{flex:none;display:flex;gap:12px;align-items:center;padding:7px 18px 9px;font-size:14px;color:#c3cbd0;border-bottom:1px solid #1c252b}.feed{background:${doodles('rgba(255,255,255,.05)', 1.3)},#0a0f12}
.bubble{padding:5px 9px 7px}.row.left .bubble.first:not(.bare){border-top-left-radius:0}.row.right .bubble.first:not(.bare){border-top-right-radius:0}.spike{position:absolute;top:0;left:-8px;fill:#1f272c}.row.right .spike{left:auto;right:-8px;fill:#103b2b;transform:scaleX(-1)}.naked .spike{display:none}.bubble>.meta{position:absolute;float:none;right:8px;bottom:4px;top:auto;margin:0}.filed,.spoken,.called,.reacted:not(.bare):not(.naked),.large,.bubble:has(.card):not(.worded){padding-bottom:21px}${cornerCss}.row .bubble.large{font-size:36px;line-height:1.25;padding-bottom:20px}
.cited{border-left:4px solid #a78bfa;background:rgba(0,0,0,.24);border-radius:7px;padding:5px 10px 6px;margin:0 -4px 5px;font-size:14px;line-height:1.25}.cited b{display:block;color:#a78bfa;font-weight:500}.cited span{display:block;color:#9eaab0}.mine{border-color:#21c063}.mine b{color:#21c063}.passed{display:flex;gap:5px;align-items:center;font-size:13px;color:#8d989f;margin-bottom:2px}.ban{display:inline-block;width:14px;height:14px;border:1.6px solid #8d989f;border-radius:50%;margin-right:6px;vertical-align:-2px;background:linear-gradient(45deg,transparent 46%,#8d989f 46% 56%,transparent 56%)}.deleted .text{font-style:italic;color:#8d989f}
.liked{position:absolute;bottom:-18px;left:8px;display:flex;gap:3px;background:#1f272c;border:1.5px solid #0a0f12;border-radius:13px;padding:1px 7px;font-size:14px;color:#94a0a7;z-index:2}.row.right .liked{left:auto;right:8px}.row:has(.liked){margin-bottom:19px}.ring{display:flex;gap:12px;align-items:center;padding:4px 26px 0 2px}.ring>span{width:42px;height:42px;border-radius:50%;background:rgba(255,255,255,.1);display:flex;align-items:center;justify-content:center;flex:none}.ring b{font-weight:500;display:block}.ring small{font-size:13px;color:#8d989f}
.doc{width:256px;margin:-2px -6px 0;border-radius:9px;overflow:hidden;background:rgba(0,0,0,.22)}.doc .sheet{display:block;width:auto;height:104px;border-radius:0;background:none}.name{display:flex;gap:10px;align-items:center;padding:9px 10px}.name em{font:700 9.5px/34px 'Roboto';letter-spacing:.02em;width:28px;text-align:center;background:#6b7a84;color:#fff;border-radius:4px;flex:none}.name em.pdf{background:#e0463d}.name em.docx{background:#3f7de0}.name em.xlsx{background:#2c9a5e}.name small{display:block;font-size:12px;color:#8d989f}.file{gap:0}.doc.file{display:block}
.voiced{display:flex;gap:9px;align-items:center;padding:4px 2px 0;width:262px}.go{color:#aab5bb;flex:none}.go svg,.track svg{display:block}.track{position:relative;flex:1;color:#9eaab0}.track i{position:absolute;top:7px;width:12px;height:12px;border-radius:50%;background:#53bdeb}.track small{position:absolute;top:29px;left:0;font-size:11px;color:#8d989f}.voiced u{text-decoration:none;background:rgba(0,0,0,.4);border-radius:13px;padding:3px 9px;font-size:13px;font-weight:600}.mug .avatar{align-self:center}
.card{background:rgba(0,0,0,.24);border-radius:8px;padding:7px 10px;margin:-1px -5px 6px;font-size:14px;line-height:1.27}.card b{display:block;font-weight:600}.card span{display:block;color:#9eaab0}.card small{color:#8d989f;font-size:12.5px}.bubble.bare{padding:3px;overflow:visible}.bubble.bare .shot{border-radius:10px;width:256px}.bare .ticks{color:#fff!important}.pictured:not(.bare) .shot{margin:-2px -6px 6px;min-width:256px;border-radius:10px 10px 4px 4px}.naked .sticker svg{width:158px;height:158px}.row .bubble.naked{padding-bottom:20px}.row .bubble.naked>.meta{background:#171f24;right:0;bottom:0}
.pill{font-size:12.5px;font-weight:500;border-radius:9px;padding:5px 12px}.separator{margin:10px 8px 8px}.divider .pill{background:#171f24;border-radius:14px;padding:5px 16px}.footer{padding:5px 6px 6px;gap:6px;background:none}.typed{flex:1;display:flex;gap:14px;align-items:center;background:#1f272c;border-radius:25px;padding:11px 14px;font-size:17px}.typed span{flex:1}.speak{width:49px;height:49px;border-radius:50%;background:#21c063;color:#0a0f12;display:flex;align-items:center;justify-content:center;flex:none}${phoneCss}${navCss}${swipeCss}${shotCss}${keyboardCss}` },
];
