import { escape } from '../escape.mjs';
import { homeBar, keyboardCss, navCss } from '../furniture.mjs';
import { avatar, icon } from '../markup.mjs';
import { rowOf, snug } from './freshParts.mjs';
import { appleTop, appleTopCss, glyph, shortened, wave, waveCss } from './recentParts.mjs';
import { appleKeys, inEnglish } from './winterEnglish.mjs';
import { apples, bubbleOf, said, shotCss, shotOf, winterDays } from './winterParts.mjs';

/** After an iPhone's own messages by day, set to English: green or blue, hours but in the middle; see winter.mjs. */

const codes = (random) => random.pick([`Your Vitrina code is ${random.digits(6)}. Don't share it with anyone.`, `VITRINA: order ${random.digits(8)} is ready for pick-up. Code ${random.digits(4)}, keep until 21.03`, `Refund 7,490 RUB approved, card *${random.digits(4)}. Details: https://vitrina.example/r/${random.digits(5)}`, `Parcel ${random.digits(14)} arrives today 14:00–18:00. Courier: +7 916 ${random.digits(3)}-${random.digits(2)}-${random.digits(2)}`]);
/** Machines write between; some of one's own never left. */
const adapt = (lines, random) =>
  inEnglish(lines, random).map((line) => {
    if (line.kind !== 'message') return line;
    if (line.side === 'right') return { ...line, author: null, failed: random.chance(0.04) };
    const isPlain = !line.picture && !line.voiceSeconds && !line.file && !line.sticker && !line.preview;
    return { ...line, author: null, ...(isPlain && random.chance(0.15) && { text: codes(random), quote: undefined }) };
  });

const tail = '<svg class="tail" width="17" height="20" viewBox="0 0 17 20"><path d="M17 0v20H11.500Q6 20.500 0 18.800 5.700 17 6 9z"/></svg>';
const failure = '<svg class="failed" width="22" height="22" viewBox="0 0 22 22"><circle cx="11" cy="11" r="9.500" fill="none" stroke="#ff3b30" stroke-width="1.700"/><path d="M11 6v6.500M11 15v1" stroke="#ff3b30" stroke-width="2" stroke-linecap="round"/></svg>';
const linkOf = ({ site, title }) => `<div class="rich kept"><svg width="100%" height="104" viewBox="0 0 240 104" preserveAspectRatio="xMidYMid slice"><path d="M0 0h240v104H0z" fill="#f3c98b"/><path d="M0 104 84 30l52 44 34-24 70 54z" fill="#c98f4a"/></svg><div data-attached><b>${escape(title)}</b> <small>${escape(site)}</small></div></div>`;
const filed = ({ name, size }) => `<div class="doc file kept"><div><b class="text" data-text>${escape(name)}</b><small data-attached>${/\.(\w+)$/.exec(name)[1].toUpperCase()} Document · ${size}</small></div>${glyph('reply', 24, 1.5)}</div>`;

function row(line, parts, at) {
  const { bare, isLarge, classes } = bubbleOf(line, at);
  const isMine = line.side === 'right';
  const answered = line.quote === undefined ? '' : `<div class="answered"><span data-quote>${escape(shortened(line.quote.text, 60))}</span></div>`;
  const body = line.sticker ? parts.body : line.file ? filed(line.file) : line.voiceSeconds ? wave(line, { bars: 34, step: 3.8, height: 26, played: 1, before: icon('play', 17) }) : `${shotOf(line, 234)}${said(line.text, true)}${line.preview ? linkOf(line.preview) : ''}`;
  const tapback = line.reactions ? `<span class="tap">${line.reactions[0]}</span>` : '';
  const fate = line.failed ? '<div class="fate bad">Not Delivered</div>' : at.isFinal && isMine ? `<div class="fate">${line.id % 2 ? 'Delivered' : `<b>Read</b> ${line.at.slice(11, 16)}`}</div>` : '';
  const edited = line.edited ? '<div class="fate blue" data-edited>Edited</div>' : '';
  const bubble = `<div class="${classes}${isMine ? ' mine' : ''}">${body}${tapback}${at.last && !bare && !isLarge ? tail : ''}</div>`;
  return rowOf(line, at, `<div class="stack">${answered}<div class="line">${bubble}${line.failed ? failure : ''}</div>${edited}${fate}</div>`);
}

const isShort = ({ title }) => /^(?:VITRINA|\d{4}|Vitrina)$/.test(title);
/** Runs in the page: the day is bold, the hour is not. */
const bolden = () => {
  for (const line of document.querySelectorAll('.separator [data-text]')) line.innerHTML = line.textContent.replace(/^(.*?)( (?:at )?\d+:\d\d(?: [AP]M)?)$/, '<b>$1</b>$2');
};

export const winterAppleDay = [
  { form: 'phone', tuning: true, lively: true, make: 'ios', sizes: apples, status: appleTop, nav: homeBar, keyboard: appleKeys, app: 'Messages', name: 'ios-messages-day-english', font: "'Inter'", dark: false, tone: 'seller', noSystem: true, row, adapt,
    features: { quotes: 0.07, reactions: 0.1, pictures: 0.07, voices: 0.04, edits: 0.05, rich: { files: 0.04, stickers: 0.02, links: 0.06 } }, titles: [['VITRINA', ''], ['Anna TeploDom', ''], ['+44 20 7946 0142', ''], ['Courier Igor', ''], ['2040', '']], separators: [winterDays.iosHalf, winterDays.iosWhole], stamp: 'none', authors: 'none',
    header: (scene) => `<div class="header"><div class="way">${glyph('chevronLeft', 28, 2.3)}${scene.own.chance(0.7) ? `<i>${scene.own.int(1, 64)}</i>` : ''}</div><div class="middle">${avatar(/\p{L}/u.test(scene.title) ? scene.title : 'A', 48)}<span>${escape(scene.title)}${glyph('chevron', 10, 2.6)}</span></div><div class="call">${isShort(scene) ? '' : glyph('faceTime', 28)}</div></div>${isShort(scene) ? '<style>.screen{--right:#34c759;--deep:#34c759}</style>' : ''}${scene.own.chance(0.4) && isShort(scene) ? '<div class="top">Text Message · SMS</div>' : ''}`,
    footer: (scene) => `<div class="footer"><div class="more">${icon('plus', 19)}</div><div class="input"><span>${isShort(scene) ? 'Text Message · SMS' : 'iMessage'}</span>${icon('mic', 18)}</div></div>${snug}<script>addEventListener('load', ${bolden})</script>`,
    css: `.screen{--page:#fff;--ink:#000;--headBg:#f7f7f8;--headInk:#000;--left:#e9e9eb;--leftInk:#000;--right:#0a7cff;--rightInk:#fff;--pillInk:#8a8a8e;--link:#0a60d8;--linkLine:underline;--footBg:#fff;--inputBg:none;--radius:18px;--max:73%;--side:16px;--gapSame:2px;--gap:8px}
body{font-size:16.6px;line-height:1.27;letter-spacing:-.019em}.header{min-height:80px;padding:0 14px 7px 8px;gap:0;align-items:flex-start;border-bottom:.5px solid #cfcfd3}.way,.call{flex:1;display:flex;align-items:center;color:#0a7cff;padding-top:11px}.way i{font-style:normal;font-size:14px;background:#0a7cff;color:#fff;border-radius:11px;padding:0 8px;line-height:21px}.call{justify-content:flex-end;padding-right:8px}.middle{display:flex;flex-direction:column;align-items:center;gap:4px;font-size:11.5px}.middle .avatar{align-self:center;background:linear-gradient(#a5abb9,#858994)!important;font-weight:600}.middle span{display:flex;align-items:center;gap:2px}.middle .icon{color:#a9a9ad}.top{flex:none;text-align:center;font-size:11.5px;color:#8a8a8e;padding:6px}
.bubble{padding:7px 13px 8px}.row.left .bubble.last:not(.bare):not(.large){border-bottom-left-radius:8px}.row.right .bubble.last:not(.bare):not(.large){border-bottom-right-radius:8px}.tail{position:absolute;bottom:0;left:-5px;fill:#e9e9eb;z-index:0}.row.right .tail{left:auto;right:-5px;fill:var(--right);transform:scaleX(-1)}.bubble .text{position:relative;z-index:1}.row.right .bubble a{color:#fff}.bubble.large{background:none!important;font-size:50px;line-height:1.15;padding:1px 0}
.reacted{margin-top:22px}.tap{position:absolute;top:-23px;right:-17px;width:36px;height:34px;border-radius:17px;background:#e9e9eb;border:2px solid #fff;font-size:17px;display:flex;align-items:center;justify-content:center;z-index:2}.row.right .tap{right:auto;left:-17px}.answered{border:1.4px solid #d8d8dc;border-radius:16px;color:#8a8a8e;font-size:13.5px;padding:4px 11px 5px;margin:7px 0 4px;max-width:88%}.line{gap:8px;align-items:center}.failed{flex:none}
.separator{margin:19px 8px 9px}.separator .pill{font-size:11.5px}.separator b{font-weight:600}.fate{font-size:11.5px;color:#8a8a8e;padding:3px 3px 0}.fate b{font-weight:600}.fate.bad{color:#ff3b30}.fate.blue{color:#0a7cff;font-weight:500}
.bubble.bare{padding:0;overflow:visible}.bare .shot{border-radius:18px;width:234px}.pictured:not(.bare) .shot{margin:-7px -13px 7px;border-radius:18px 18px 4px 4px;min-width:234px}.rich{margin:8px -13px -8px;border-radius:0 0 18px 18px;overflow:hidden;min-width:240px;background:#dcdce0;color:#000;font-size:13.5px;line-height:1.25;position:relative;z-index:1}.rich svg{display:block}.rich>div{padding:8px 13px 9px}.rich b{display:block;font-weight:600}.rich small{color:#77777c;font-size:12px}.bubble:has(.rich) .tail{display:none}.doc{display:flex;gap:14px;align-items:center}.doc b{font-weight:600}.doc small{display:block;font-size:12px;opacity:.65}.start{width:28px;height:28px;background:rgba(128,128,128,.3)}${waveCss}
.footer{padding:6px 14px;gap:10px;min-height:48px}.more{width:33px;height:33px;border-radius:50%;background:#e9e9eb;color:#7d7d82;display:flex;align-items:center;justify-content:center}.footer .input{display:flex;justify-content:space-between;align-items:center;border:1px solid #d3d3d8;padding:5px 10px 5px 14px;font-size:16px;color:#b3b3b8}${appleTopCss}${navCss}${shotCss}${keyboardCss}` },
];
