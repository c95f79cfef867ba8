import { escape } from '../escape.mjs';
import * as round from '../furniture.mjs';
import { avatar, icon } from '../markup.mjs';
import { authorOf, rowOf, snug } from './freshParts.mjs';
import { corner, cornerCss, dayLines, droids, droidTop, droidTopCss, glyph, kindOf, sheetCard, shortened, wave, waveCss } from './recentParts.mjs';

/** MAX on a phone at night, a group; see recent.mjs. */

/** A passed-on post stands in the bubble behind a line of its own, with the face of who wrote it first. */
function passedPost(line, body) {
  return `<div class="post"><div class="from">${avatar(line.forwardedFrom, 22)}<span data-quote>Переслано: <b>${escape(line.forwardedFrom)}</b></span></div>${body}</div>`;
}

function row(line, parts, at) {
  const { bare, classes } = kindOf(line);
  const face = line.side === 'right' ? '' : at.last ? avatar(line.author ?? 'Бот', 36) : '<div class="avatar none" style="width:36px"></div>';
  const quote = line.quote === undefined ? '' : `<div class="quote"><b>${escape(line.quote.author)}</b><span data-quote>${escape(shortened(line.quote.text, 52))}</span></div>`;
  const inner = line.voiceSeconds ? wave(line, { bars: 38, step: 4, height: 26, played: line.id % 3 === 0 ? 0.5 : 0, before: icon('play', 20) }) : line.file ? sheetCard(line.file) : parts.body;
  const body = line.forwardedFrom === undefined ? inner : passedPost(line, inner);
  const isTextual = line.text !== '' && !line.file && !line.preview && line.reactions === undefined && line.forwardedFrom === undefined;
  const foot = `<div class="foot">${parts.reactions}${parts.meta}</div>`;
  return rowOf(line, at, `${face}<div class="stack"><div class="bubble ${classes}${at.first ? ' first' : ''}${at.last ? ' last' : ''}${isTextual ? ' worded' : ''}">${bare ? '' : authorOf(line, at.first)}${quote}${body}${isTextual ? corner(line, { time: 38, ticks: 20, edited: 34 }) + parts.meta : bare && !line.reactions ? parts.meta : foot}</div></div>`);
}

const pinned = '<div class="pin">' + glyph('pencil', 18) + '<div><b>Закреплено</b><span>Образец претензии и адрес для писем</span></div>' + icon('close', 18) + '</div>';

export const recentMax = [
  { form: 'phone', tuning: false, lively: true, make: 'android', sizes: droids, status: droidTop, nav: () => '<div class="lowBar"><i></i></div>', keyboard: round.androidKeyboard, app: 'ru.oneme.app', name: 'max-group-night', font: "'Commissioner Variable','Noto Sans'", dark: true, tone: 'support', noBot: true,
    features: { quotes: 0.13, reactions: 0.11, pictures: 0.06, voices: 0.07, edits: 0.06, rich: { files: 0.04, stickers: 0.03, forwards: 0.08, links: 0.04, hard: 0.3 } }, row,
    titles: [['Возврат за куртку', '5 участников'], ['Покупатели Витрины', '1 204 участника'], ['Спор с ТеплоДом', '3 участника, 2 в сети']], separators: [dayLines.spoken], stamp: 'inside', authors: 'first', ticks: true, sticky: true, down: true, unread: 'Новые сообщения', editedWord: 'ред.',
    header: (scene) => `<div class="header">${icon('back', 25)}${avatar(scene.title, 40)}<div class="who"><b>${escape(scene.title)}</b><small>${escape(scene.subtitle)}</small></div>${icon('phone', 23)}${icon('dots', 23)}</div>${scene.own.chance(0.4) ? pinned : ''}`,
    footer: () => `<div class="footer">${icon('smile', 25)}<div class="typed">Сообщение</div>${icon('clip', 25)}${icon('mic', 25)}</div>${snug}`,
    css: `.screen{--page:#141418;--ink:#fff;--headBg:#1b1b21;--headInk:#fff;--headSub:#8e8e99;--left:#2a2a33;--leftInk:#fff;--right:#5247e6;--rightInk:#fff;--leftMeta:#8e8e99;--rightMeta:rgba(255,255,255,.68);--tick:#fff;--pillInk:#e3e3ea;--pillBg:rgba(50,48,66,.85);--footBg:#1b1b21;--footInk:#8e8e99;--inputBg:#2a2a33;--link:#9db2ff;--bar:#8f9bff;--radius:18px;--max:80%;--side:9px;--gapSame:3px;--gap:9px;--metaSize:11.5px;--reactionBg:rgba(255,255,255,.12);--downBg:#2a2a33;--downInk:#d5d5de;--count:#5f54f5;--dividerBg:rgba(95,84,245,.22);--dividerInk:#b9b6ff}
body{font-size:15.5px;line-height:1.33}.header{min-height:58px;padding:7px 14px 9px 10px;gap:12px}.header .who b{font-size:16.5px}.pin{flex:none;display:flex;gap:12px;align-items:center;background:#1b1b21;border-top:1px solid #2a2a33;padding:6px 16px;font-size:13.5px;color:#8e8e99}.pin div{flex:1;min-width:0}.pin b{display:block;color:#8f9bff;font-weight:500}.pin span{display:block;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.feed{background:radial-gradient(circle at 85% 12%,rgba(92,58,200,.42),transparent 55%),radial-gradient(circle at 10% 60%,rgba(30,90,200,.3),transparent 55%),radial-gradient(circle at 80% 95%,rgba(150,50,190,.3),transparent 55%),#121218}
.bubble{padding:7px 12px 8px}.row.right .bubble:not(.naked){background:linear-gradient(95deg,#4a52ee,#6f45ea)}.row.left .bubble:not(.first){border-top-left-radius:7px}.row.left .bubble:not(.last){border-bottom-left-radius:7px}.row.left .bubble.last{border-bottom-left-radius:4px}.row.right .bubble:not(.first){border-top-right-radius:7px}.row.right .bubble:not(.last){border-bottom-right-radius:7px}.row.right .bubble.last{border-bottom-right-radius:4px}.row .bubble a{text-decoration:underline}.row.right .bubble a{color:#fff}.author{font-size:13.5px;font-weight:600}
.worded>.meta{float:none;position:absolute;right:11px;bottom:5px;top:auto;margin:0}.foot{display:flex;gap:12px;justify-content:space-between;align-items:flex-end;margin-top:5px}.foot .reactions{margin:0}.foot .meta{float:none!important;position:static!important;margin:0 0 0 auto!important}.foot .reactions span{border-radius:13px;padding:3px 9px}.reacted .text{display:block}.bare .foot{padding:4px 9px 6px}.bare .foot .meta{background:none!important}.naked .foot .meta{background:rgba(50,48,66,.85)!important}.bubble.bare{padding:2px;overflow:visible}.bare .pic{width:250px;border-radius:16px!important}.pictured:not(.bare) .pic{width:calc(100% + 20px);min-width:250px;max-width:none;margin:-5px -10px 7px;border-radius:16px 16px 4px 4px}.author+.pic{margin-top:5px!important;border-radius:6px!important}
.quote{background:rgba(255,255,255,.08);border-left:2.5px solid #8f9bff;border-radius:7px;padding:4px 10px 5px;margin:2px -3px 6px;font-size:13.5px}.row.right .quote{border-left-color:#fff}.row.right .quote b{color:#fff}.quote b{font-size:13.5px}.post{border-left:2.5px solid #8f9bff;padding:1px 0 1px 10px;margin-top:3px}.row.right .post{border-left-color:rgba(255,255,255,.7)}.from{display:flex;gap:7px;align-items:center;font-size:13.5px;color:#c9c9f5;margin-bottom:5px}.from b{font-weight:600}.from .avatar{align-self:center}.post .pic{margin:0!important;width:230px!important;min-width:0!important;border-radius:8px!important}
.said{padding:2px 0}.start{width:40px;height:40px;background:#5f54f5;color:#fff}.row.right .start{background:#fff;color:#5247e6}${waveCss}.said small{margin-top:2px}.doc{display:flex;gap:11px;align-items:center}.kind{width:42px;height:42px;border-radius:11px;background:#5f54f5;font-size:11px;font-weight:700;display:flex;align-items:center;justify-content:center;flex:none}.row.right .kind{background:rgba(255,255,255,.22)}.doc small{display:block;font-size:12.5px;opacity:.7}.row.right .preview{--bar:#fff}.preview{background:rgba(255,255,255,.07);border-radius:7px}
.pill{font-size:13px;border-radius:13px}.divider{font-size:13px;font-weight:500}.footer{padding:8px 14px;gap:14px;min-height:54px}.typed{flex:1;font-size:16px}.lowBar{flex:none;height:24px;background:#1b1b21;display:flex;align-items:center;justify-content:center}.lowBar i{width:120px;height:4px;border-radius:2px;background:#fff;opacity:.8}${droidTopCss}${round.keyboardCss}${cornerCss}` },
];
