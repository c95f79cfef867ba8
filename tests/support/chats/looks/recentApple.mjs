import { escape } from '../escape.mjs';
import * as round from '../furniture.mjs';
import { avatar, icon } from '../markup.mjs';
import { rowOf, snug } from './freshParts.mjs';
import { mirror } from './newestBlurred.mjs';
import { appleTop, appleTopCss, dayLines, glyph, iphones, kindOf, shortened, wave, waveCss } from './recentParts.mjs';

/** An iPhone's own messages at night; see recent.mjs. */

const isEmojiAlone = (text) => /^(?:\p{Extended_Pictographic}|\p{Emoji_Component}){1,6}$/u.test(text) && /\p{Extended_Pictographic}/u.test(text);

/** An answer hangs below the outlined words that it answers; an edit and what became of the last message stand below. */
function row(line, parts, at) {
  const { classes } = kindOf(line);
  const large = isEmojiAlone(line.text) && !line.file ? ' large' : '';
  const answered = line.quote === undefined ? '' : `<div class="answered"><span data-quote>${escape(shortened(line.quote.text, 70))}</span></div><svg class="thread" width="14" height="12" fill="none" stroke="#3a3a3c" stroke-width="2"><path d="M13 0v4q0 6-6 6H0"/></svg>`;
  const body = line.voiceSeconds ? wave(line, { bars: 30, step: 4, height: 28, before: icon('play', 18) }) : parts.body;
  const tapback = line.reactions === undefined ? '' : `<span class="tapback">${line.reactions[0]}</span>`;
  const edited = line.edited ? '<div class="changed" data-edited>Изменено</div>' : '';
  const fate = at.isFinal && line.side === 'right' ? `<div class="fate">${line.id % 2 === 0 ? 'Доставлено' : `<b>Прочитано</b> ${line.at.slice(11, 16)}`}</div>` : '';
  return rowOf(line, at, `<div class="stack">${answered}<div class="bubble ${classes}${large}${at.last ? ' last' : ''}">${body}${tapback}</div>${edited}${fate}</div>`);
}

const isShort = (scene) => /\d|VITRINA/.test(scene.title);

/** Runs in the page: days are bold, hours are not; blue and green grow darker towards the screen's foot. */
const paint = ([from, to]) => {
  for (const line of document.querySelectorAll('.separator [data-text]')) line.innerHTML = line.textContent.replace(/^(.*?)( (?:в )?\d+:\d\d)$/, '<b>$1</b>$2');
  const feed = document.querySelector('.feed');
  const colour = (y) => {
    const at = Math.min(1, Math.max(0, y / feed.clientHeight));
    return `rgb(${from.map((c, i) => Math.round(c + (to[i] - c) * at)).join(' ')})`;
  };
  const follow = () => {
    for (const bubble of document.querySelectorAll('.row.right .bubble:not(.naked, .bare, .large)')) {
      const top = bubble.closest('.row').offsetTop + bubble.offsetTop - feed.scrollTop;
      bubble.style.background = `linear-gradient(${colour(top)},${colour(top + bubble.offsetHeight)})`;
      bubble.style.setProperty('--tail', colour(top + bubble.offsetHeight));
    }
  };
  feed.addEventListener('scroll', follow);
  follow();
};

const topBar = (scene) =>
  `<div class="glass upper" data-bar="top">${appleTop(scene)}<div class="header"><div class="way">${glyph('chevronLeft', 28, 2.2)}<i>${scene.own.int(1, 64)}</i></div><div class="middle">${avatar(/\p{L}/u.test(scene.title) ? scene.title : 'S', 50)}<span>${escape(scene.title)}${glyph('chevron', 11, 2.4)}</span></div><div class="call">${isShort(scene) ? '' : glyph('faceTime', 29)}</div></div></div>`;

const lowBar = (scene) => {
  const tones = isShort(scene) ? [[72, 216, 106], [36, 178, 74]] : [[60, 154, 255], [8, 116, 244]];
  const field = isShort(scene) ? 'Текстовое сообщение • SMS' : 'iMessage';
  return `<div class="glass lower" data-bar="bottom"><div class="footer"><div class="more">${icon('plus', 20)}</div><div class="input"><span>${field}</span>${icon('mic', 19)}</div></div>${scene.keyboardOpen ? round.appleKeyboard() : round.homeBar()}</div>${scene.keyboardOpen ? '<style>.content{padding-bottom:382px!important}</style>' : ''}${snug}<script>addEventListener('load', () => document.fonts.ready.then(() => { (${paint})(${JSON.stringify(tones)}); (${mirror})(); }))</script>`;
};

export const recentApple = [
  { form: 'phone', tuning: false, lively: true, make: 'ios', sizes: iphones, status: () => '', nav: () => '', keyboard: () => '', name: 'imessage-iphone-night', font: "'Inter'", dark: true, tone: 'seller',
    features: { quotes: 0.09, reactions: 0.1, pictures: 0.06, voices: 0.04, edits: 0.05, rich: { files: 0.03, stickers: 0.02, links: 0.05, hard: 0.34 } }, app: 'Messages', row,
    titles: [['Северный стиль', ''], ['Ольга ТеплоДом', ''], ['+7 916 555-01-42', ''], ['VITRINA', '']], separators: [dayLines.iphone], stamp: 'none', authors: 'none', header: topBar, footer: lowBar,
    css: `.screen{--page:#000;--ink:#fff;--headBg:none;--headInk:#fff;--statusBg:none;--left:#262629;--leftInk:#fff;--right:#0a84ff;--rightInk:#fff;--pillInk:#8e8e93;--link:inherit;--linkLine:underline;--footBg:none;--inputBg:none;--radius:18px;--max:74%;--side:16px;--gapSame:2px;--gap:9px;--bar:#8e8e93}
body{font-size:16.5px;line-height:1.28;letter-spacing:-.018em}.feed{position:absolute;inset:0}.content{padding-top:146px;padding-bottom:92px}
.glass{position:absolute;left:0;right:0;z-index:5;background:#121214}.mirror{position:absolute;inset:0;overflow:hidden;z-index:-1}.glass::before{content:'';position:absolute;inset:0;z-index:-1;background:rgba(22,22,24,.8)}.glass>*:not(.mirror){position:relative}.upper{top:0;border-bottom:.5px solid #333336}.lower{bottom:0}
.header{min-height:84px;padding:0 14px 7px 8px;gap:0;align-items:flex-start}.way,.call{flex:1;display:flex;align-items:center;color:#0a84ff;padding-top:12px}.way i{font-style:normal;font-size:14px;background:#0a84ff;color:#fff;border-radius:11px;padding:0 8px;line-height:21px}.call{justify-content:flex-end;padding-right:8px}.middle{display:flex;flex-direction:column;align-items:center;gap:5px;font-size:11.5px}.middle .avatar{align-self:center;background:linear-gradient(#a5abb9,#858994)!important;font-weight:600}.middle span{display:flex;align-items:center;gap:2px;color:#fff}.middle .icon{color:#8e8e93}
.bubble{padding:7px 13px 8px;z-index:0}.bubble:not(.naked):not(.bare):not(.large).last::before{content:'';position:absolute;z-index:-1;bottom:0;width:20px;height:22px;background:var(--left)}.row.left .bubble.last::before{left:-7px;border-bottom-right-radius:16px 14px}.row.right .bubble.last::before{right:-7px;border-bottom-left-radius:16px 14px;background:var(--tail,#0a84ff)!important}.bubble:not(.naked):not(.bare):not(.large).last::after{content:'';position:absolute;z-index:-1;bottom:-.5px;width:26px;height:23px;background:#000}.row.left .bubble.last::after{left:-26px;border-bottom-right-radius:10px}.row.right .bubble.last::after{right:-26px;border-bottom-left-radius:10px}
.bubble.large{background:none!important;font-size:48px;line-height:1.2;padding:2px 0}.bubble.bare{padding:0;overflow:visible}.bare .pic{width:244px;border-radius:18px!important}.pictured:not(.bare) .pic{width:calc(100% + 26px);min-width:244px;max-width:none;margin:-7px -13px 7px;border-radius:17px 17px 4px 4px}
.separator{margin:20px 8px 9px}.separator .pill{font-size:11.5px}.separator b{font-weight:600}.fate,.changed{font-size:11.5px;color:#8e8e93;padding:3px 3px 0}.fate b{font-weight:600}.changed{color:#0a84ff;font-weight:500}
.reacted{margin-top:20px}.tapback{position:absolute;top:-22px;right:-16px;width:35px;height:33px;border-radius:17px;background:#3a3a3c;border:2px solid #000;font-size:17px;display:flex;align-items:center;justify-content:center}.row.right .tapback{right:auto;left:-16px}
.answered{border:1.5px solid #3a3a3c;border-radius:17px;color:#8e8e93;font-size:14px;padding:5px 12px 6px;margin-top:6px;max-width:88%}.thread{margin:0 16px 2px;align-self:inherit}.row.left .thread{transform:scaleX(-1)}
.said{padding:1px 0}.start{width:30px;height:30px;background:rgba(255,255,255,.2)}${waveCss}.preview{border:0;background:rgba(255,255,255,.12);border-radius:0 0 17px 17px;margin:8px -13px -8px;padding:9px 13px;font-size:14px}.preview b{font-weight:400;color:inherit;opacity:.65;font-size:12px}.file .sheet{border-radius:9px;background:rgba(255,255,255,.2)}
.footer{padding:6px 14px;gap:10px;min-height:48px}.more{width:34px;height:34px;border-radius:50%;background:#2c2c2e;color:#aeaeb2;display:flex;align-items:center;justify-content:center}.footer .input{display:flex;justify-content:space-between;align-items:center;border:1px solid #38383a;padding:5px 10px 5px 14px;font-size:16px;color:#6c6c70}${appleTopCss}${round.navCss}.homeBar{background:none}${round.keyboardCss}` },
];
