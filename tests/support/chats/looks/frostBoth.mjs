import { escape } from '../escape.mjs';
import { avatar, icon } from '../markup.mjs';
import { chatList } from '../page.mjs';
import { agent, frostSign } from './frostParts.mjs';
import { doodles, passedOn, rowOf } from './freshParts.mjs';
import { isFewEmoji } from './lateParts.mjs';
import { cornerCss, dayLines, kindOf, sheetCard, wave, waveCss } from './recentParts.mjs';
import { groupCorners, stamped } from './newerPhonesParts.mjs';

/** A wide messenger's window by day where both sides' bubbles stand at the left, each with its face; see frost.mjs. */

/** One seller speaks here: what is quoted is the seller's or one's own. */
const adapt = (lines) => lines.map((line) => (line.quote ? { ...line, quote: { ...line.quote, author: line.quote.author === 'Вы' ? 'Вы' : 'ТеплоДом' } } : line));

function row(line, parts, at) {
  const { bare, classes } = kindOf(line);
  const few = isFewEmoji(line);
  const face = !at.last ? '<div class="avatar none" style="width:34px"></div>' : line.side === 'right' ? agent('Елена', 34) : avatar('ТеплоДом', 34);
  const content = line.file ? sheetCard(line.file) : line.voiceSeconds ? wave(line, { bars: 44, step: 4, height: 24 }) : parts.body;
  const { isWorded, inner } = stamped(line, content, parts.meta, { time: 40, ticks: 22, edited: 58 });
  const shape = `bubble ${classes}${at.first ? ' first' : ''}${at.last ? ' last' : ''}${isWorded && !few ? ' worded' : ''}${few && !bare ? ' few' : ''}`;
  return rowOf(line, at, `${face}<div class="stack"><div class="${shape}">${passedOn(line, parts, 'Переслано')}${inner}${parts.reactions}</div></div>`);
}

const rail = (own) => `<div class="rail">${icon('menu', 24)}${[['Все', 'talk', own.int(0, 40)], ['Личные', 'letter', own.int(0, 4)], ['Заказы', 'basket', own.int(0, 9)], ['Архив', 'folder', 0]].map(([w, m, n], i) => `<p${i === 0 ? ' class="now"' : ''}>${frostSign(m, 26)}${n > 0 ? `<i>${n}</i>` : ''}<span>${w}</span></p>`).join('')}</div>`;
const titleBar = (app) => `<div class="titleBar"><span>${app}</span><svg width="92" height="11" fill="none" stroke="currentColor"><path d="M2 6h9M41 1.500h8v8h-8zM80 1l9 9m0-9-9 9"/></svg></div>`;

export const frostBoth = [
  { form: 'desktop', tuning: true, lively: true, make: null, app: 'Telegram', sizes: [[1600, 900, 1], [1536, 816, 1.25], [1440, 860, 2], [1280, 800, 1.5], [1920, 1030, 1]], name: 'frost-wide-left', font: "'Open Sans','Noto Sans Display'", dark: false, tone: 'seller', row, adapt,
    features: { quotes: 0.14, pictures: 0.07, voices: 0.05, edits: 0.06, reactions: 0.06, rich: { files: 0.05, forwards: 0.04, links: 0.04, hard: 0.32 } }, titles: [['ТеплоДом', 'был(а) недавно'], ['ТеплоДом', 'в сети'], ['ТеплоДом', 'был(а) сегодня в 9:12']], separators: [dayLines.telegram], stamp: 'inside', authors: 'none', ticks: true, sticky: true, down: true, unread: 'Непрочитанные сообщения', editedWord: 'изменено',
    header: (scene) => `<div class="header"><div class="who"><b>${escape(scene.title)}</b><small>${escape(scene.subtitle)}</small></div>${icon('search', 21)}${icon('phone', 21)}${frostSign('side', 22)}${icon('dots', 21)}</div>${scene.own.chance(0.4) ? `<div class="hung"><i></i><div><b>Закреплённое сообщение</b><span>${scene.own.pick(['Возврат: вторник и четверг с 10:00 до 18:00', 'Адрес склада: Тверь, Вокзальная, 4', 'Чек и бирку присылать сюда'])}</span></div>${frostSign('x', 19)}</div>` : ''}`,
    footer: () => `<div class="footer">${icon('clip', 24)}<div class="typed">Написать сообщение...</div>${icon('smile', 24)}${icon('mic', 24)}</div>`,
    frame: (scene, column) => `${scene.own.chance(0.6) ? titleBar(scene.own.pick(['Telegram', '(3) ТеплоДом', 'Telegram @ desk'])) : ''}<div class="desk">${rail(scene.own)}${chatList(scene, 46)}<div class="main">${column}</div></div>`,
    css: `.screen{--page:#fff;--ink:#000;--headBg:#fff;--headInk:#000;--headSub:#999;--wall:${doodles('rgba(70,110,60,.16)', 1.2)},linear-gradient(160deg,#dfe6b4,#a9cf9f 55%,#86b8a0);--left:#fff;--leftInk:#000;--right:#effdde;--rightInk:#000;--leftMeta:#a0acb6;--rightMeta:#6cc264;--tick:#5eb854;--pillInk:#fff;--pillBg:rgba(82,120,74,.55);--footBg:#fff;--footInk:#999;--inputBg:#f1f1f1;--edge:#e7e7e7;--openBg:#419fd9;--openInk:#fff;--link:#168acd;--bar:#37a1de;--quoteBg:rgba(55,161,222,.1);--radius:14px;--max:620px;--side:18px;--gapSame:2px;--gap:10px;--metaSize:12px;--downBg:#fff;--downInk:#8a8f94;--count:#40a7e3;--dividerBg:rgba(255,255,255,.85);--dividerInk:#5b6a76;--reactionBg:rgba(55,161,222,.14);--listWidth:290px}
body{font-size:13.8px;line-height:1.36}.titleBar{flex:none;display:flex;justify-content:space-between;align-items:center;background:#f3f3f3;color:#777;font-size:12px;padding:4px 12px}.rail{width:72px;flex:none;background:#293a4c;color:#8aa3bb;display:flex;flex-direction:column;align-items:center;padding-top:13px;gap:4px}.rail p{margin:0;width:72px;padding:9px 0 7px;display:flex;flex-direction:column;align-items:center;font-size:10.5px;position:relative}.rail p.now{background:#1f2d3b;color:#6cb9ec}.rail p i{position:absolute;left:39px;top:5px;background:#6cb9ec;color:#293a4c;font-style:normal;font-weight:600;border-radius:9px;padding:0 5px}
.list{font-size:13.5px}.header{min-height:54px;padding:6px 18px;gap:20px;color:#999;border-bottom:1px solid #e7e7e7}.header .who{color:#000}.header .who b{font-size:14px}.header .who small{font-size:13px}.hung{flex:none;display:flex;align-items:center;gap:10px;background:#fff;padding:6px 18px;border-bottom:1px solid #e7e7e7;font-size:13px;color:#999}.hung i{width:2px;align-self:stretch;background:#37a1de}.hung div{flex:1;color:#000}.hung b{display:block;color:#168acd;font-weight:600}
.row,.row.right{justify-content:flex-start;gap:9px}.row.right .stack{align-items:flex-start}.row .agent{overflow:hidden}.bubble{padding:6px 11px 7px;box-shadow:0 1px 1px rgba(60,80,50,.18)}.row.right{--quoteBg:rgba(94,184,84,.14);--bar:#5eb854}${groupCorners(6)}.row .bubble.bubble{border-top-left-radius:14px;border-top-right-radius:14px;border-bottom-right-radius:14px}.row .bubble.bubble:not(.first){border-top-left-radius:6px}.row .bubble.bubble:not(.last){border-bottom-left-radius:6px}.row .bubble.bubble.last{border-bottom-left-radius:2px}
.bubble .meta{margin:5px 0 -2px 11px;top:1px}.worded .meta{position:absolute;right:9px;bottom:5px;top:auto;margin:0;float:none}.quote{margin:1px 0 5px;padding:3px 10px 4px 8px;font-size:13.3px}.quote b{font-size:13.3px}.bubble.bare{padding:0}.bare .pic{width:320px}.pictured:not(.bare) .pic{width:auto;min-width:340px;max-width:none;margin:-6px -11px 7px;border-radius:14px 14px 0 0}.quote+.pic,.forward+.pic{margin-top:0!important}.bubble.pictured:not(.bare){max-width:400px}.few{font-size:38px;line-height:1.2}.naked .sticker svg{width:170px;height:170px}.row .bubble.bubble.naked .meta{background:rgba(82,120,74,.55);color:#fff!important;border-radius:9px;padding:2px 7px;bottom:0;right:-10px}
.start{width:42px;height:42px;background:#40a7e3;color:#fff}.row.right .start{background:#78c272}${waveCss}.said div{color:#6db6e2}.row.right .said div{color:#78c272}.said small{color:#8a949c;opacity:1}.doc{display:flex;gap:12px;align-items:center;min-width:230px}.kind{width:44px;height:44px;border-radius:50%;background:#40a7e3;color:#fff;font-size:10.5px;font-weight:700;display:flex;align-items:center;justify-content:center;flex:none}.row.right .kind{background:#78c272}.doc .text{font-weight:600}.doc small{display:block;font-size:12.8px;color:#8a949c}.forward{display:flex;gap:5px;align-items:center}
.pill{font-size:13px;font-weight:600;border-radius:14px;padding:3px 11px}.separator{margin:10px 0 8px}.divider{margin:8px -18px}.divider .pill{font-weight:600}.down>div{width:42px;height:42px}.footer{min-height:54px;padding:8px 18px;gap:18px}.typed{flex:1;font-size:14px}.reactions span{border-radius:13px}${cornerCss}` },
];
