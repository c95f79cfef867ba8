import { escape } from '../escape.mjs';
import * as round from '../furniture.mjs';
import { avatar, colourOf, systemRow } from '../markup.mjs';
import { rowOf, snug } from './freshParts.mjs';
import { pictureOf, portrait, sign, strewn, withNotes, wordsOf } from './lateParts.mjs';
import { mirror } from './newestBlurred.mjs';
import { appleTop, appleTopCss, corner, cornerCss, dayLines, glyph, kindOf, shortened, wave, waveCss } from './recentParts.mjs';
import { groupCorners, iphones, mark } from './newerPhonesParts.mjs';

/** After Telegram of 2026 on an iPhone at night, a shop's bot: bars of glass over a dark patterned ground; see newerPhones.mjs. */

const notes = withNotes(['Вы закрепили сообщение «Пришлите фото бирки и чека»', 'Вы включили уведомления', 'Вы сменили обои для этого чата'], 0.03);
/** One bot speaks for all who answer; a picture without words may be a round film. */
const adapt = (lines, random) =>
  notes(
    lines.map((line) => {
      if (line.kind !== 'message') return line;
      const isRound = line.picture && line.text === '' && !line.quote && !line.reactions && random.chance(0.5);
      const quote = line.quote && { ...line.quote, author: line.quote.author === 'Вы' ? 'Вы' : 'Витрина' };
      return { ...line, author: line.side === 'left' ? 'Витрина' : null, ...(quote && { quote }), ...(isRound && { film: random.int(4, 55) }) };
    }),
    random,
  );

const quoted = ({ author, text }) => `<div class="quote" style="--who:${author === 'Вы' ? '#b18cff' : colourOf(author)}"><b>${escape(author)}</b><span data-quote>${escape(shortened(text, 28))}</span></div>`;
const passed = (name) => `<div class="passed"><span data-quote>Переслано от</span><div>${avatar(name, 18)}<b data-quote>${escape(name)}</b></div></div>`;
const filed = ({ name, size }) => `<div class="doc file"><span class="disc">${glyph('down', 22, 2.2)}</span><div><b class="text" data-text>${escape(name)}</b><small data-attached>${size}</small></div></div>`;
const previewed = ({ site, title, words }) => `<div class="preview" data-attached><b>${escape(site)}</b> <i>${escape(title)}</i> <span>${escape(words)}</span></div>`;

function bodyOf(line, parts) {
  if (line.sticker) return parts.body;
  if (line.film) return `<div class="lens">${pictureOf(line)}</div><small class="runs" data-attached>0:${String(line.film).padStart(2, '0')}</small>`;
  if (line.file) return filed(line.file);
  if (line.voiceSeconds) return wave(line, { bars: 36, step: 4, height: 22, played: line.id % 2 ? 0 : 0.5, before: `<svg width="22" height="22" viewBox="0 0 24 24" fill="currentColor"><path d="M8 5.500v13l10.500-6.500z"/></svg>`, after: `<span class="spell">${mark('words', 17, 2)}</span>` });
  return `${pictureOf(line)}${line.text === '' ? '' : wordsOf(line)}${line.preview ? previewed(line.preview) : ''}`;
}
function row(line, parts, at) {
  const { bare, classes } = kindOf(line);
  const head = line.forwardedFrom !== undefined ? passed(line.forwardedFrom) : line.quote === undefined ? '' : quoted(line.quote);
  const isWorded = line.text !== '' && !line.file && !line.preview && line.reactions === undefined;
  const foot = line.reactions === undefined ? `${isWorded ? corner(line, { time: 36, ticks: 19, edited: 62 }) : ''}${parts.meta}` : `<div class="foot">${parts.reactions}${parts.meta}</div>`;
  return rowOf(line, at, `<div class="stack"><div class="bubble ${classes}${at.first ? ' first' : ''}${at.last && !bare ? ' last' : ''}${line.film ? ' filmed' : ''}">${head}${bodyOf(line, parts)}${foot}</div></div>`);
}

const pinned = (own) => `<div class="pinned"><i></i><div><b>Закреплённое сообщение</b><span>${own.pick(['Пришлите фото бирки и чека', 'Срок возврата — 10 рабочих дней', 'Режим работы: 9:00–21:00'])}</span></div>${sign('away', 17)}</div><style>.content{padding-top:176px!important}.sticky{top:166px!important}</style>`;
const topBar = (scene) =>
  `<div class="glass upper" data-bar="top">${appleTop(scene)}<div class="header"><div class="cap way">${glyph('chevronLeft', 24, 2.2)}<i>${scene.own.int(2, 60)}</i></div><div class="cap who"><b>${escape(scene.title)}</b><small>${escape(scene.subtitle)}</small></div><div class="cap face">${portrait(40)}</div></div>${scene.own.chance(0.4) ? pinned(scene.own) : ''}</div>`;
const lowBar = (scene) =>
  `<div class="glass lower" data-bar="bottom"><div class="footer"><div class="cap">${sign('paperclip', 23)}</div><div class="cap input"><em>${mark('lines', 15, 2.4)}</em><span>Сообщение</span>${mark('sticker', 22)}</div><div class="cap">${sign('voice', 22)}</div></div>${scene.keyboardOpen ? round.appleKeyboard() : round.homeBar()}</div>${scene.keyboardOpen ? '<style>.content{padding-bottom:400px!important}.down{bottom:400px!important}</style>' : ''}${snug}<script>addEventListener('load', () => document.fonts.ready.then(${mirror}))</script>`;

const doodles = strewn(['cat', 'note', 'star', 'cup', 'plane', 'moon', 'heart', 'watch', 'flower', 'cake', 'bulb', 'face'], { ink: 'rgba(158,140,235,.3)', tile: 276, across: 6, scale: 0.85, weight: 1.5 });
const shine = 'linear-gradient(#9d63f7 6%,#7367f8 45%,#3d8ff5 92%) fixed';

export const newerTelegram = [
  { form: 'phone', tuning: true, lively: true, make: 'ios', sizes: iphones, status: () => '', nav: () => '', keyboard: () => '', app: 'Telegram', name: 'tg-iphone-night', font: "'Inter'", dark: true, tone: 'support', noSystem: true, row, system: (line) => systemRow(line, false), adapt,
    features: { quotes: 0.13, reactions: 0.1, pictures: 0.07, voices: 0.05, edits: 0.07, rich: { files: 0.04, stickers: 0.03, forwards: 0.06, links: 0.05, hard: 0.3 } }, titles: [['Витрина', 'бот'], ['Витрина Поддержка', '48 210 пользователей'], ['Возвраты ТеплоДом', 'бот']], separators: [dayLines.telegram], stamp: 'inside', authors: 'none', ticks: true, sticky: true, down: true, unread: 'Непрочитанные сообщения', editedWord: 'изменено',
    header: topBar, footer: lowBar,
    css: `.screen{--page:#000;--ink:#fff;--headBg:none;--headInk:#fff;--headSub:#98989f;--statusBg:none;--left:#242427;--leftInk:#fff;--right:${shine};--rightInk:#fff;--leftMeta:#8d8d94;--rightMeta:rgba(255,255,255,.72);--tick:#fff;--pillInk:#fff;--pillBg:rgba(38,36,46,.86);--footBg:none;--footInk:#98989f;--inputBg:none;--link:#8fa6ff;--bar:#8b74ff;--radius:18px;--max:80%;--side:12px;--gapSame:2px;--gap:7px;--metaSize:11px;--reactionBg:rgba(139,116,255,.25);--downBg:#2a2a2e;--downInk:#fff;--count:#7a68f5;--dividerBg:rgba(38,36,46,.86);--dividerInk:#fff}
body{font-size:16.5px;line-height:1.27;letter-spacing:-.017em}.feed{position:absolute;inset:0;background:${doodles},radial-gradient(circle at 85% 10%,#1f1733,transparent 58%),radial-gradient(circle at 8% 38%,#0f1d33,transparent 55%),radial-gradient(circle at 90% 78%,#281428,transparent 55%),radial-gradient(circle at 10% 98%,#101a33,transparent 50%),#0c0b14}.content{padding-top:120px;padding-bottom:96px}
.glass{position:absolute;left:0;right:0;z-index:5;background:#0d0c14}.mirror{position:absolute;inset:0;overflow:hidden;z-index:-1}.glass::before{content:'';position:absolute;inset:0;z-index:-1;background:rgba(10,9,16,.72)}.glass>*:not(.mirror){position:relative}.upper{top:0}.lower{bottom:0}.sticky{top:116px}.down{bottom:92px}
.cap{height:44px;border-radius:22px;background:rgba(60,58,70,.8);box-shadow:inset 0 0 0 .7px rgba(255,255,255,.2),0 3px 12px rgba(0,0,0,.35);display:flex;align-items:center;justify-content:center;flex:none}.cap:not(.who):not(.input){min-width:44px}.header{justify-content:space-between;min-height:58px;padding:5px 14px 9px}.way{padding:0 12px 0 6px}.way i{font-style:normal;font-size:16px;font-weight:500}.header .who{flex-direction:column;flex:0 1 auto;padding:0 20px;line-height:1.2}.header .who b{font-size:15.5px}.header .who small{font-size:12px}.face{background:none}
.pinned{display:flex;align-items:center;gap:10px;margin:0 14px 8px;height:48px;border-radius:24px;padding:0 18px;background:rgba(60,58,70,.8);box-shadow:inset 0 0 0 .7px rgba(255,255,255,.2);font-size:13.5px;color:#98989f}.pinned i{width:2.5px;height:30px;border-radius:2px;background:#9c85ff}.pinned div{flex:1}.pinned b{display:block;color:#9c85ff;font-weight:500}.pinned span{color:#fff}
.bubble{padding:6px 12px 7px;z-index:0}${groupCorners(7)}.row.left .bubble.last{border-bottom-left-radius:18px}.row.right .bubble.last{border-bottom-right-radius:18px}.bubble.last:not(.naked)::before{content:'';position:absolute;z-index:-1;bottom:0;width:18px;height:18px;background:inherit}.row.left .bubble.last::before{left:-5.500px;clip-path:path('M5.500 0V8Q5.500 15 0 17.500Q8 19 14 13V0z')}.row.right .bubble.last::before{right:-5.500px;clip-path:path('M12.500 0V8Q12.500 15 18 17.500Q10 19 4 13V0z')}
.bubble>.meta{position:absolute;float:none;right:10px;bottom:5px;top:auto;margin:0}.filed,.bubble:has(.preview){padding-bottom:21px}.spoken{padding-bottom:8px}.bubble.reacted{padding-bottom:8px}.ticks{margin-left:3px}${cornerCss}.row.right .bubble a{color:#fff;text-decoration:underline}
.quote,.preview{border-left:3px solid var(--who,#9c85ff);background:color-mix(in srgb,var(--who,#9c85ff) 16%,transparent);border-radius:6px;padding:3px 10px 4px 8px;margin:2px -3px 5px;font-size:14px;line-height:1.28}.quote b{color:var(--who);font-size:14px;font-weight:600}.quote span{display:block;opacity:1}.row.right :is(.quote,.preview){border-color:#fff;background:rgba(255,255,255,.16)}.row.right :is(.quote,.preview) b{color:#fff}.preview{margin:7px -3px 1px}.preview b{font-weight:600;color:#9c85ff}.passed{font-size:14px;color:#a996ff;margin-bottom:3px}.row.right .passed{color:rgba(255,255,255,.92)}.passed div:has(b){display:flex;gap:6px;align-items:center;margin:1px 0 0}.passed .avatar{align-self:center}.passed b{font-weight:600}
.foot{display:flex;flex-wrap:wrap;gap:12px;justify-content:space-between;align-items:flex-end;margin-top:6px}.foot .reactions{margin:0}.foot .reactions span{border-radius:15px;padding:3px 10px;font-size:14px}.row.right .foot .reactions span{background:rgba(255,255,255,.22)}.bubble .foot .meta{float:none;position:static;margin:0 -2px -2px auto;background:none}.reacted .text{display:block}.bare .foot{padding:4px 8px 6px}.bubble.bare .foot .meta{position:static;color:var(--leftMeta)!important;padding:0}.row.right .bubble.bare .foot .meta{color:#fff!important}
.bubble.bare{padding:0;overflow:visible}.row .bubble.bare:not(.reacted){background:none}.bare .pic{width:252px;border-radius:18px!important}.pictured:not(.bare) .pic{width:calc(100% + 21px);min-width:252px;max-width:none;margin:-4.500px -10.500px 7px;border-radius:16px 16px 4px 4px}.quote+.pic,.passed+.pic{margin-top:5px!important;border-radius:4px!important}.bubble.bare .meta .ticks{color:#fff}.row .bubble.filmed{background:none;padding:0}.lens,.lens .pic,.lens .pic svg{width:208px!important;height:208px;border-radius:50%!important;overflow:hidden}.runs{position:absolute;left:4px;bottom:4px;background:rgba(38,36,46,.86);border-radius:9px;padding:2px 8px;font-size:11.5px}.bubble.filmed>.meta,.bubble.naked>.meta{background:rgba(38,36,46,.86);border-radius:9px;padding:2px 7px;right:4px;bottom:4px}.bubble.naked .foot .meta{background:rgba(38,36,46,.86);border-radius:9px;padding:2px 7px;color:#fff!important}.naked .sticker svg{width:152px;height:152px}.row .bubble.naked .ticks{color:#fff}
.said{margin:1px 0}.start,.disc{width:44px;height:44px;border-radius:50%;background:#8b74ff;color:#fff;display:flex;align-items:center;justify-content:center;flex:none}.said>div svg{color:#a996ff}.row.right .said>div svg{color:#fff}.row.right :is(.start,.disc){background:#fff;color:#6f67f8}${waveCss}.spell{align-self:flex-start;width:30px;height:26px;border-radius:9px;background:rgba(139,116,255,.28);display:flex;align-items:center;justify-content:center}.row.right .spell{background:rgba(255,255,255,.2)}.doc{display:flex;gap:11px;align-items:center}.doc b{font-weight:500}.doc small{display:block;font-size:12.5px;opacity:.65}
.buttons{display:grid;grid-template-columns:1fr 1fr;gap:3px;width:76%;margin:3px 0 3px}.button{border:0;border-radius:9px;background:rgba(62,58,84,.88);color:#fff;text-align:center;font-size:14.5px;font-weight:500;padding:11px 6px}.button:only-child,.button:last-child:nth-child(odd){grid-column:1/3}.button:nth-last-child(2):nth-child(odd){border-bottom-left-radius:17px}.button:last-child{border-bottom-right-radius:17px}
.pill{font-size:13px;font-weight:500;border-radius:14px;padding:3px 10px}.separator,.system{margin:9px 10px 7px}.divider{font-size:13px;font-weight:500;padding:4px;margin:9px -12px}.down>div{width:40px;height:40px;box-shadow:inset 0 0 0 .7px rgba(255,255,255,.2)}
.footer{padding:7px 12px 5px;gap:9px;min-height:56px;color:#f2f2f5}.footer .input{flex:1;justify-content:flex-start;gap:9px;padding:0 12px 0 6px;border-radius:22px;background:rgba(60,58,70,.8);color:#98989f;font-size:16.5px}.footer .input span{flex:1}.footer em{width:34px;height:32px;border-radius:16px;background:#8b74ff;color:#fff;display:flex;align-items:center;justify-content:center}.homeBar{height:24px}${appleTopCss}${round.navCss}${round.keyboardCss}` },
];
