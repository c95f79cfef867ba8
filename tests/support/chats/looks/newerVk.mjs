import { escape } from '../escape.mjs';
import * as round from '../furniture.mjs';
import { avatar, icon, systemRow } from '../markup.mjs';
import { authorOf, rowOf, snug } from './freshParts.mjs';
import { noteBefore, pictureOf, portrait, sign, withNotes, wordsOf } from './lateParts.mjs';
import { appleTop, appleTopCss, cornerCss, dayLines, glyph, kindOf, sheetCard, shortened, wave, waveCss } from './recentParts.mjs';
import { iphones, mark, stamped } from './newerPhonesParts.mjs';

/** After VK's messenger of 2025 on an iPhone by day, a talk of several; see newerPhones.mjs. */

const notes = withNotes(['Мария закрепила сообщение «Жду ответа до пятницы»', 'Илья присоединился к чату по ссылке', 'Светлана сделала снимок экрана'], 0.03);
const adapt = (lines, random) => {
  const known = lines.map((line) => (line.quote?.author === 'Бот' ? { ...line, quote: { ...line.quote, author: 'Светлана' } } : line));
  const [first, ...others] = notes(known, random);
  return [noteBefore(first, 'Мария создала чат «Возврат денег»'), first, ...others];
};
/** Somebody's photograph, in colours of their own. */
const mug = (name, size) => `<div class="mug" style="filter:hue-rotate(${((name.length + name.codePointAt(0)) % 5) * 22 - 44}deg)">${portrait(size)}</div>`;
/** Passed-on words stand behind a line with the face, the name and the day of whoever wrote them. */
const passed = (line, body) =>
  `<div class="passed"><div class="from">${avatar(line.forwardedFrom, 30)}<p data-quote><b>${escape(line.forwardedFrom)}</b> <small>${1 + (line.id % 27)} фев в ${9 + (line.id % 12)}:${10 + (line.id % 47)}</small></p></div>${body}</div>`;
const linkOf = ({ site, title, words }) => `<div class="snippet kept"><svg width="100%" height="96" viewBox="0 0 240 96" preserveAspectRatio="xMidYMid slice"><path d="M0 0h240v96H0z" fill="#b9c7e4"/><path d="M0 96 70 34l46 40 34-26 90 48z" fill="#7b93c4"/><circle cx="186" cy="26" r="13" fill="#fff3c9"/></svg><div data-attached><i>${escape(title)}</i> <span>${escape(words)}</span> <b>${escape(site)}</b></div></div>`;

function bodyOf(line, parts) {
  if (line.file) return sheetCard(line.file);
  if (line.voiceSeconds) return wave(line, { bars: 30, step: 4.500, height: 24, played: 0, before: icon('play', 19), after: `<span class="letters">${mark('words', 17, 2)}</span>` });
  if (line.sticker) return parts.body;
  return `${pictureOf(line)}${line.text === '' ? '' : wordsOf(line)}${line.preview ? linkOf(line.preview) : ''}`;
}
function row(line, parts, at) {
  const { bare, classes } = kindOf(line);
  const face = line.side === 'right' ? '' : at.last ? (line.author.length % 2 ? mug(line.author, 34) : avatar(line.author, 34)) : '<div class="avatar none" style="width:34px"></div>';
  const quote = line.quote === undefined ? '' : `<div class="quote"><b>${escape(line.quote.author)}</b><span data-quote>${escape(shortened(line.quote.text, 27))}</span></div>`;
  const content = bodyOf(line, parts);
  const body = line.forwardedFrom === undefined ? `${quote}${content}` : passed(line, content);
  const isHung = line.forwardedFrom !== undefined || line.voiceSeconds !== undefined;
  const { inner, isWorded } = stamped({ ...line, hung: isHung || undefined }, body, line.reactions ? '' : parts.meta, { time: 34, ticks: 21, edited: 28 });
  const foot = line.reactions === undefined ? '' : `<div class="foot"><div class="reactions">${line.reactions.map((r, i) => `<span>${r}${i === 0 ? mug(line.text, 19) : ''}</span>`).join('')}</div>${parts.meta}</div>`;
  return rowOf(line, at, `${face}<div class="stack"><div class="bubble ${classes}${at.first ? ' first' : ''}${at.last ? ' last' : ''}${isWorded ? ' worded' : ''}">${bare ? '' : authorOf(line, at.first)}${inner}${foot}</div></div>`);
}

const pinned = '<div class="pin">' + sign('pin', 20) + '<div><b>Мария</b><span>Жду ответа до пятницы, потом подаём в суд</span></div>' + sign('away', 18) + '</div>';

export const newerVk = [
  { form: 'phone', tuning: false, lively: true, make: 'ios', sizes: iphones, status: appleTop, nav: round.homeBar, keyboard: round.appleKeyboard, app: 'VK', name: 'vk-iphone-soft', font: "'Inter Tight Variable','Noto Sans'", dark: false, tone: 'support', noBot: true, row, system: (line) => systemRow(line, false), adapt,
    features: { quotes: 0.12, reactions: 0.12, pictures: 0.06, voices: 0.05, edits: 0.05, rich: { files: 0.04, stickers: 0.04, forwards: 0.08, links: 0.05, hard: 0.28 } }, titles: [['Возврат денег', '5 участников'], ['Спор с Витриной', '3 участника'], ['Обманутые покупатели', '128 участников']], separators: [dayLines.spoken, 'lower'], stamp: 'inside', stampOn: 'last', authors: 'first', ticks: true, sticky: true, down: true, unread: 'Новые сообщения', editedWord: 'ред.', typing: 'Мария печатает',
    header: (scene) => `<div class="header"><div class="way">${glyph('chevronLeft', 27, 2.2)}<i>${scene.own.int(2, 48)}</i></div><div class="who"><b>${escape(scene.title)}</b><small>${escape(scene.subtitle)}</small></div>${sign('call', 23)}${avatar(scene.title, 36)}</div>${scene.own.chance(0.35) ? pinned : ''}`,
    footer: () => `<div class="footer"><u>${sign('cross', 20, 2.2)}</u><div class="input"><span>Сообщение</span>${sign('face', 24)}</div>${sign('voice', 26)}</div>${snug}`,
    css: `.screen{--page:#fff;--ink:#000;--headBg:#fff;--headInk:#000;--headSub:#818c99;--wall:linear-gradient(165deg,#e9effc,#f1ecfb 55%,#fbeef4);--left:#fff;--leftInk:#000;--right:linear-gradient(120deg,#3d86f7,#5a75f9);--rightInk:#fff;--leftMeta:#99a2ad;--rightMeta:rgba(255,255,255,.75);--tick:#fff;--pillInk:#76808f;--footBg:#fff;--footInk:#99a2ad;--inputBg:#f0f1f4;--link:#2c6fe0;--bar:#3d86f7;--radius:22px;--max:80%;--side:8px;--gapSame:3px;--gap:12px;--metaSize:11.5px;--reactionBg:#eef2fa;--downBg:#fff;--downInk:#3d7bf5;--count:#3d7bf5;--dividerBg:none;--dividerInk:#3d7bf5}
body{font-size:16.5px;line-height:1.29;letter-spacing:.004em}.header{min-height:50px;padding:2px 12px 7px 6px;gap:12px;box-shadow:0 .5px 0 #dcdfe6;z-index:2}.way{display:flex;align-items:center;color:#3d7bf5;min-width:68px}.way i{font-style:normal;font-size:13px;font-weight:600;background:#3d7bf5;color:#fff;border-radius:11px;padding:0 7px;line-height:21px}.header .who{text-align:center}.header .who b{font-size:16.5px}.header .who small{font-size:13px}.header>.icon{color:#3d7bf5}.pin{flex:none;display:flex;gap:12px;align-items:center;background:#fff;padding:6px 14px;font-size:13.5px;color:#99a2ad;box-shadow:0 .5px 0 #dcdfe6;z-index:1}.pin div{flex:1;min-width:0}.pin b{display:block;color:#000;font-weight:600}.pin span{display:block;white-space:nowrap;overflow:hidden;text-overflow:ellipsis;color:#6d7885}
.row{gap:7px}.mug{align-self:flex-end}.bubble{padding:8px 14px 9px}.row.left .bubble{box-shadow:0 1px 3px rgba(60,70,120,.06)}.author{font-size:14px;font-weight:600;margin:0 0 1px}.bubble>.meta{float:none;position:static;display:block;text-align:right;margin:4px -2px -3px 0}.worded>.meta{position:absolute;right:13px;bottom:8px;top:auto;margin:0}.ticks{margin-left:3px}${cornerCss}.row.right .bubble a{color:#fff;text-decoration:underline}
.bubble.bare{padding:0;overflow:visible}.bubble.bare>.meta{position:absolute;margin:0;right:10px;bottom:9px;top:auto;border-radius:10px;padding:2px 8px}.bare .pic{width:246px;border-radius:22px}.pictured:not(.bare) .pic{width:calc(100% + 20px);min-width:240px;max-width:none;margin:-3px -10px 8px;border-radius:18px}.author+.pic{margin-top:6px!important}.bare .ticks{color:#fff}.naked .sticker svg{width:164px;height:164px}.bubble.naked>.meta{background:rgba(120,128,150,.5);right:2px;bottom:2px}
.quote{border-left:2px solid currentColor;border-radius:0;padding:0 10px;margin:3px 0 7px;font-size:14.5px}.quote b{color:#3d7bf5;font-size:14px}.row.right .quote b{color:#fff}.quote{border-color:#3d86f7}.row.right .quote{border-color:#fff}.passed{border-left:2px solid #3d86f7;padding-left:10px;margin:4px 0 2px}.row.right .passed{border-color:#fff}.from{display:flex;gap:9px;align-items:center;margin-bottom:5px;font-size:14px}.from .avatar{align-self:center}.from p{margin:0;line-height:1.2}.from b{display:block;font-weight:600}.from small{font-size:12.5px;opacity:.65}.passed .pic{margin:0!important;width:220px!important;min-width:0!important}
.foot{display:flex;flex-wrap:wrap;align-items:flex-end;justify-content:space-between;gap:12px;margin-top:7px}.foot .reactions{margin:0}.foot .reactions span{display:flex;align-items:center;gap:5px;border-radius:15px;padding:3px 9px 3px 8px;font-size:15px}.foot .mug{align-self:center}.row.right .foot .reactions span{background:rgba(255,255,255,.22)}.bubble .foot .meta{float:none;position:static;margin:0 0 0 auto}.reacted .text{display:block}.bare .foot{margin:6px 0 2px}.bubble.bare .foot .meta{position:static}.row .bubble.bare.reacted{background:none;box-shadow:none}.row.right .bubble.bare .foot .reactions span{background:#dfe8fb}
.said{padding:2px 0}.start{width:40px;height:40px;background:#3d86f7;color:#fff}.said>div svg{color:#3d86f7}.row.right .said>div svg{color:#fff}.row.right .start{background:#fff;color:#3d86f7}${waveCss}.letters{align-self:flex-start;width:30px;height:24px;border-radius:8px;background:rgba(61,134,247,.14);color:#3d86f7;display:flex;align-items:center;justify-content:center}.row.right .letters{background:rgba(255,255,255,.2);color:#fff}.doc{display:flex;gap:12px;align-items:center}.kind{width:44px;height:44px;border-radius:13px;background:#e6edfb;color:#3d7bf5;font-size:11.5px;font-weight:700;display:flex;align-items:center;justify-content:center;flex:none}.doc small{display:block;font-size:13px;opacity:.65}
.snippet{border-radius:16px;overflow:hidden;background:#f0f2f7;color:#000;margin:8px -6px 1px;width:250px;max-width:calc(100% + 12px);font-size:14.5px;line-height:1.28}.snippet svg{display:block}.snippet div{padding:8px 12px 10px}.snippet i{display:block;font-style:normal;font-weight:600}.snippet span{display:block;color:#55606e;font-size:13.5px}.snippet b{font-weight:400;font-size:12.5px;color:#818c99}
.pill{font-size:13px}.separator{margin:16px 0 8px}.system{margin:12px 30px 8px}.system .pill{line-height:1.35}.sticky .pill{background:rgba(255,255,255,.92);box-shadow:0 1px 6px rgba(60,70,120,.13);border-radius:13px}.divider .pill{font-size:13px;font-weight:500}.typing{padding-left:41px}.typing i{padding:10px 13px}.down>div{width:42px;height:42px}
.footer{padding:7px 12px;gap:11px;box-shadow:0 -.5px 0 #dcdfe6;color:#818c99}.footer u{width:34px;height:34px;border-radius:50%;background:#f0f1f4;color:#3d7bf5;display:flex;align-items:center;justify-content:center}.footer .input{display:flex;justify-content:space-between;align-items:center;border-radius:19px;padding:6px 8px 6px 14px;font-size:16.5px}${appleTopCss}${round.navCss}${round.keyboardCss}` },
];
