import * as round from '../furniture.mjs';
import { escape } from '../escape.mjs';
import { avatar, icon } from '../markup.mjs';
import { messenger } from './parts.mjs';
import { bubbleClasses, doodles, lively, passedOn, rowOf, snug } from './freshParts.mjs';
import { appleStatus, cornerCss, footTails, iphone, phoneCss, stampRoom } from './newestParts.mjs';

/** A newest look whose bars let what lies under them shine through; see newest.mjs. */

/**
 * Runs in the page: behind each bar lies a blurred copy of what the bar covers, for the painter draws without the graphics
 * card and knows no `backdrop-filter`. The copies live in shadow roots, where no truth is looked for.
 */
export const mirror = () => {
  const feed = document.querySelector('.feed');
  const sheet = document.querySelector('style').cloneNode(true);
  const copies = [...document.querySelectorAll('.glass')].map((bar) => {
    const host = bar.insertBefore(document.createElement('div'), bar.firstChild);
    host.className = 'mirror';
    const root = host.attachShadow({ mode: 'open' });
    const copy = feed.cloneNode(true);
    copy.style.cssText = `width:${feed.offsetWidth}px;height:${feed.offsetHeight}px;inset:auto;left:0;top:${-bar.offsetTop}px;filter:blur(18px) saturate(1.200)`;
    root.append(sheet.cloneNode(true), copy);
    return copy;
  });
  const follow = () => {
    for (const copy of copies) {
      [...feed.firstChild.children].forEach((row, i) => (copy.firstChild.children[i].style.display = row.style.display));
      copy.scrollTop = feed.scrollTop;
    }
  };
  feed.addEventListener('scroll', follow);
  follow();
};

const row = (line, parts, at) =>
  rowOf(line, at, `<div class="stack"><div class="${bubbleClasses(line, at)}">${passedOn(line, parts, 'Переслано от: Витрина')}${parts.body}${parts.reactions}${stampRoom(line, line.reactions === undefined)}${parts.meta}</div></div>`);

/** The bars stand over the feed, which runs from the screen's top to its foot. */
const topBar = (scene) =>
  `<div class="glass top" data-bar="top">${appleStatus(scene)}<div class="header"><div class="way">${icon('back', 26)}<i>${scene.own.int(2, 90)}</i></div><div class="who"><b>${escape(scene.title)}</b><small>${escape(scene.subtitle)}</small></div>${avatar(scene.title, 37)}</div></div>`;
const lowBar = (scene) =>
  `<div class="glass low" data-bar="bottom"><div class="footer">${icon('clip', 26)}<div class="input"><span>Сообщение</span>${icon('smile', 22)}</div>${icon('mic', 26)}</div>${scene.keyboardOpen ? round.appleKeyboard() : round.homeBar()}</div>${scene.keyboardOpen ? '<style>.content{padding-bottom:388px!important}</style>' : ''}${snug}<script>addEventListener('load', () => document.fonts.ready.then(${mirror}))</script>`;

export const newestBlurred = [
  { ...iphone, name: 'tg-iphone-glass', tuning: true, font: "'Geist Variable'", dark: false, tone: 'seller', features: { ...messenger, quotes: 0.14, reactions: 0.1, rich: lively }, app: 'Telegram', row, status: () => '', nav: () => '', keyboard: () => '',
    titles: [['Северный стиль', 'был(а) недавно'], ['ТеплоДом', 'в сети'], ['Ольга Kids&Co', 'была в 13:12']], separators: ['plain', 'always'], stamp: 'inside', authors: 'none', ticks: true, sticky: true, down: true, unread: 'Непрочитанные сообщения', editedWord: 'изменено',
    header: topBar, footer: lowBar,
    css: `.screen{--page:#fff;--ink:#000;--headBg:none;--statusBg:#f8f7fa;--headInk:#000;--headSub:#73777d;--left:#fff;--leftInk:#000;--right:linear-gradient(100deg,#8a63ea,#5b86f3);--rightInk:#fff;--leftMeta:#9297a0;--rightMeta:rgba(255,255,255,.75);--pillInk:#fff;--pillBg:rgba(98,90,140,.62);--inputBg:rgba(255,255,255,.75);--footBg:none;--link:#4f6de6;--bar:#6f6be8;--tick:#fff;--radius:18px;--max:80%;--side:13px;--gapSame:2px;--gap:7px;--metaSize:11.5px;--reactionBg:rgba(111,107,232,.14);--downBg:rgba(255,255,255,.92);--count:#6f6be8;--dividerBg:rgba(98,90,140,.4);--dividerInk:#fff}
body{font-size:16.5px;line-height:1.27;letter-spacing:-.01em}.feed{position:absolute;inset:0;background:${doodles('rgba(110,90,150,.2)', 1.4)},radial-gradient(circle at 12% 14%,#f7d9e6,transparent 60%),radial-gradient(circle at 92% 26%,#cfd8fb,transparent 58%),radial-gradient(circle at 20% 88%,#dfd0f7,transparent 60%),#fbe3d0}.content{padding-top:118px;padding-bottom:92px}
.glass{position:absolute;left:0;right:0;z-index:5;background:#f3ecf3}.mirror{position:absolute;inset:0;overflow:hidden;z-index:-1}.glass::before{content:'';position:absolute;inset:0;z-index:-1;background:rgba(248,247,250,.87)}.status,.header,.footer{position:relative}.glass.top{top:0;border-bottom:.5px solid rgba(0,0,0,.18)}.glass.low{bottom:0;border-top:.5px solid rgba(0,0,0,.16)}.sticky{top:112px}.down{bottom:96px}
.header{min-height:50px;padding:3px 12px 7px 8px}.way{display:flex;align-items:center;color:#4f6de6;min-width:58px}.way i{font-style:normal;background:#4f6de6;color:#fff;font-size:13px;border-radius:10px;line-height:20px;padding:0 7px}.header .who{text-align:center}.header .who small{font-size:12.5px}.glass .status{background:none}
.bubble{padding:6px 11px 7px 12px}.row.left .bubble:not(.first){border-top-left-radius:8px}.row.left .bubble:not(.last){border-bottom-left-radius:8px}.row.right .bubble:not(.first){border-top-right-radius:8px}.row.right .bubble:not(.last){border-bottom-right-radius:8px}${footTails('M17 17H1C5 15 6.500 11 6.500 2V0H17z', 17)}.row.right .bubble.last::before{background:#5b86f3}.bubble.bare::before{display:none!important}.bubble.bare{padding:2px;overflow:visible}
${cornerCss(37, 21, 66, 10, 5)}.row.right .bubble a{color:#fff;text-decoration:underline}.row.right .quote,.row.right .preview,.row.right .forward{--bar:#fff;--quoteBg:rgba(255,255,255,.16)}.row.left .quote{--quoteBg:rgba(111,107,232,.1)}.quote,.preview{border-radius:5px;font-size:14.5px}.preview{background:var(--quoteBg,rgba(111,107,232,.1))}.row.right .voice .play,.row.right .file .sheet{background:#fff;color:#6f6be8}.pic{width:calc(100% + 16px);min-width:246px;margin:-3px -8px 6px;max-width:none;border-radius:14px}.bare .pic{margin:0;width:246px;border-radius:16px!important}
.reactions{margin:6px 0 1px;padding-right:64px}.row.right .reactions{padding-right:86px}.bubble:has([data-edited]) .reactions{padding-right:130px}.row.right .bubble:has([data-edited]) .reactions{padding-right:150px}.reactions span{border-radius:14px;padding:3px 9px}.row.right .reactions span{background:rgba(255,255,255,.24)}.reacted .text{display:block}.reacted.spoken,.reacted:has(.file){padding-bottom:8px!important}.naked .meta,.naked .meta *{color:#fff!important}.naked .meta{background:rgba(98,90,140,.5);border-radius:9px;padding:2px 7px}.pill{font-size:13px;font-weight:500;border-radius:13px}.divider .pill{font-size:13px}
.forward svg{margin-right:5px}.footer{min-height:48px;padding:6px 12px;color:#73777d}.footer .input{display:flex;justify-content:space-between;align-items:center;border:.5px solid rgba(0,0,0,.18);border-radius:19px;padding:6px 9px 6px 14px;font-size:16.5px}.homeBar{background:none}.keyboard{background:rgba(209,211,217,.7)}${phoneCss}` },
];
