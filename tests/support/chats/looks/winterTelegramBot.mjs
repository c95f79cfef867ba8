import { escape } from '../escape.mjs';
import * as round from '../furniture.mjs';
import { colourOf, icon, systemRow } from '../markup.mjs';
import { rowOf, snug } from './freshParts.mjs';
import { portrait, sign, strewn, withNotes } from './lateParts.mjs';
import { corner, cornerCss, dayLines, droidTop, droidTopCss, glyph, shortened, wave, waveCss } from './recentParts.mjs';
import { mark, swipeBar, swipeCss } from './newerPhonesParts.mjs';
import { bubbleOf, keysAsWide, said, sharpDroids, shotCss, shotOf } from './winterParts.mjs';

/** After Telegram for Android of the winter of 2025 by day: a shop's bot, whose keys hang below its messages; see winter.mjs. */

const notes = withNotes(['Вы разрешили боту присылать Вам сообщения при входе на сайт vitrina.example', 'Вы закрепили «Статус заказа»', 'Вы удалили фото профиля'], 0.025);
/** One bot answers for everybody. */
const adapt = (lines, random) =>
  notes(lines.map((line) => (line.kind === 'message' ? { ...line, author: null, quote: line.quote && { ...line.quote, author: line.quote.author === 'Вы' ? 'Елена' : 'Витрина Помощь' } } : line)), random);

const tail = '<svg class="tail" width="9" height="17" viewBox="0 0 9 17"><path d="M9 0v17H.800Q8 12 9 0z"/></svg>';
const quoted = ({ author, text }, isMine) => `<div class="cited" style="--who:${isMine ? '#4fae4e' : colourOf(author)}"><b>${escape(author)}</b><span data-quote>${escape(shortened(text, 31))}</span></div>`;
const passed = (name) => `<div class="passed"><span data-quote>Переслано от</span> <b data-quote>${escape(name)}</b></div>`;
const filed = ({ name, size }) => `<div class="doc file"><span class="disc">${glyph('down', 23, 2.2)}</span><div><b class="text" data-text>${escape(name)}</b><small data-attached>${size}</small></div></div>`;
const linkOf = ({ site, title, words }) => `<div class="cited web kept" data-attached><b>${escape(site)}</b> <i>${escape(title)}</i> <span>${escape(words)}</span></div>`;

function row(line, parts, at) {
  const { bare, isLarge, isWorded, classes } = bubbleOf(line, at);
  const head = line.forwardedFrom ? passed(line.forwardedFrom) : line.quote ? quoted(line.quote, line.side === 'right') : '';
  const body = line.sticker
    ? parts.body
    : line.file
      ? filed(line.file)
      : line.voiceSeconds
        ? wave(line, { bars: 34, step: 4, height: 20, played: line.id % 3 ? 0 : 1, before: icon('play', 22), after: `<span class="letters">${mark('words', 16, 2)}</span>` })
        : `${shotOf(line, 262)}${said(line.text)}${line.preview ? linkOf(line.preview) : ''}`;
  const foot = line.reactions ? `<div class="foot"><div class="reactions">${line.reactions.map((r) => `<span>${r}${portrait(20)}</span>`).join('')}</div>${parts.meta}</div>` : `${isWorded ? corner(line, { time: 38, ticks: 20, edited: 62 }) : ''}${parts.meta}`;
  return rowOf(line, at, `<div class="stack"><div class="${classes}">${head}${body}${foot}${at.last && !bare && !isLarge ? tail : ''}</div></div>`);
}

const pinned = (own) => `<div class="pin"><i></i><div><b>Закреплённое сообщение</b><span>${own.pick(['Статус заказа: ожидает в пункте выдачи', 'Пришлите фото бирки и чека', 'Оператор ответит с 9:00 до 21:00'])}</span></div>${sign('away', 18)}</div>`;
const keys = (own) => `<div class="keys">${own.pick([['Мои заказы', 'Возврат', 'Позвать оператора'], ['📦 Где заказ?', '💳 Оплата', '🙋 Оператор', '⬅️ В начало']]).map((k) => `<span>${k}</span>`).join('')}</div>`;
const doodles = strewn(['cat', 'cake', 'plane', 'watch', 'heart', 'star', 'cup', 'flower', 'bag', 'moon', 'note', 'bulb'], { ink: 'rgba(74,112,66,.26)', tile: 300, across: 7, scale: 0.82, weight: 1.6 });

export const winterTelegramBot = [
  { form: 'phone', tuning: true, lively: true, make: 'android', sizes: sharpDroids, status: droidTop, nav: swipeBar, keyboard: round.androidKeyboard, app: 'org.telegram.messenger', name: 'tg-droid-bot-day', font: "'Roboto'", dark: false, tone: 'support', noSystem: true, row, system: (line) => systemRow(line, false), adapt,
    features: { quotes: 0.12, reactions: 0.1, pictures: 0.08, voices: 0.04, edits: 0.06, rich: { files: 0.04, stickers: 0.03, forwards: 0.05, links: 0.05, hard: 0.3 } }, titles: [['Витрина Помощь', 'бот'], ['Vitrina | Поддержка', '82 311 пользователей в месяц'], ['СДЭКовский помощник', 'бот']], separators: [dayLines.telegram], stamp: 'inside', authors: 'none', ticks: true, sticky: true, down: true, unread: 'Непрочитанные сообщения', editedWord: 'изменено',
    header: (scene) => `<div class="header">${sign('arrow', 24, 2)}${portrait(42, scene.own.chance(0.6))}<div class="who"><b>${escape(scene.title)}</b><small>${escape(scene.subtitle)}</small></div>${sign('more', 24)}</div>${scene.own.chance(0.4) ? pinned(scene.own) : ''}`,
    footer: (scene) => `<div class="footer"><em>${icon('menu', 18)}Меню</em><div class="input">Сообщение</div>${sign('paperclip', 25)}${sign('voice', 25)}</div>${!scene.keyboardOpen && scene.own.chance(0.4) ? keys(scene.own) : ''}${snug}${keysAsWide(210)}`,
    css: `.screen{--page:#fff;--ink:#111;--headBg:#fff;--headInk:#111;--headSub:#7f8a93;--left:#fff;--leftInk:#000;--right:#effedd;--rightInk:#000;--leftMeta:#a0a9b0;--rightMeta:#6cb55c;--tick:#4fae4e;--pillInk:#fff;--pillBg:rgba(86,118,72,.55);--footBg:#fff;--footInk:#8f989f;--inputBg:none;--link:#2678b6;--radius:17px;--max:82%;--side:9px;--gapSame:2px;--gap:7px;--metaSize:12px;--downBg:#fff;--downInk:#8f989f;--count:#4fa3e0;--dividerBg:rgba(255,255,255,.85);--dividerInk:#5d7385}
body{font-size:16px;line-height:1.3}.header{min-height:56px;padding:4px 10px 6px 14px;gap:13px;box-shadow:0 1px 2px rgba(0,0,0,.14);z-index:2}.header .who b{font-weight:500;font-size:17.5px}.header .who small{font-size:13.5px}.pin{flex:none;display:flex;gap:10px;align-items:center;background:#fff;padding:5px 14px;font-size:14px;line-height:1.3;color:#222;box-shadow:0 1px 2px rgba(0,0,0,.14);z-index:1}.pin i{width:2px;height:34px;background:#3a95d5;border-radius:1px}.pin div{flex:1}.pin b{display:block;color:#3a95d5;font-weight:500}
.feed{background:${doodles},radial-gradient(circle at 85% 8%,#dbe0a6,transparent 60%),radial-gradient(circle at 5% 40%,#8fc08a,transparent 60%),radial-gradient(circle at 95% 75%,#a9cf94,transparent 60%),#d5dc9c}
.bubble{padding:6px 11px 7px;box-shadow:0 1px 1px rgba(60,90,40,.2)}.row.left .bubble:not(.first){border-top-left-radius:6px}.row.left .bubble{border-bottom-left-radius:6px}.row.right .bubble:not(.first){border-top-right-radius:6px}.row.right .bubble{border-bottom-right-radius:6px}.row .bubble.last:not(.bare):not(.large){border-bottom-left-radius:17px}.row.left .bubble.last:not(.bare):not(.large){border-bottom-left-radius:0}.row.right .bubble.last:not(.bare):not(.large){border-bottom-right-radius:0}.tail{position:absolute;bottom:0;left:-8px;fill:#fff}.row.right .tail{left:auto;right:-8px;fill:#effedd;transform:scaleX(-1)}
.bubble>.meta{position:absolute;float:none;right:9px;bottom:5px;top:auto;margin:0}.filed,.spoken,.bubble:has(.web){padding-bottom:22px}.ticks{margin-left:3px}${cornerCss}
.cited{border-left:3px solid var(--who,#3a95d5);background:color-mix(in srgb,var(--who,#3a95d5) 12%,transparent);border-radius:5px;padding:3px 9px 4px 8px;margin:1px -2px 5px;font-size:14px;line-height:1.28}.cited b{display:block;color:var(--who,#3a95d5);font-weight:500}.cited span{display:block}.web{margin:7px -2px 2px}.web i{font-style:normal;font-weight:500;display:block}.passed{font-size:14px;color:#3a95d5;margin-bottom:3px;line-height:1.28}.row.right .passed{color:#4fae4e}.passed b{display:block;font-weight:500}
.foot{display:flex;flex-wrap:wrap;gap:6px 12px;justify-content:space-between;align-items:flex-end;margin-top:6px}.foot .reactions{margin:0}.foot .reactions span{display:flex;gap:5px;align-items:center;border-radius:15px;padding:3px 5px 3px 9px;background:rgba(58,149,213,.13);font-size:15px}.row.right .foot .reactions span{background:rgba(79,174,78,.17)}.bubble .foot .meta{float:none;position:static;margin:0}.reacted .text{display:block}.bare .foot{padding:0 7px 5px}.bubble.bare .foot .meta{position:static;background:none;color:var(--leftMeta)!important}.naked .foot{background:rgba(86,118,72,.45);border-radius:14px;padding:3px 6px;margin:2px 0 0}.bubble.naked .foot .meta,.naked .foot .meta .ticks{color:#fff!important}
.bubble.bare{padding:2px;overflow:visible}.bubble.bare .shot{border-radius:15px;width:262px}.bare .ticks{color:#fff!important}.pictured:not(.bare) .shot{margin:-4px -9px 6px;border-radius:15px 15px 4px 4px;min-width:262px}.naked .sticker svg{width:168px;height:168px}.row .bubble.large{background:none;box-shadow:none;font-size:46px;line-height:1.15;padding:0 0 22px}.bubble.large>.meta,.bubble.naked>.meta{background:rgba(86,118,72,.55);color:#fff;border-radius:10px;padding:2px 7px;right:0;bottom:0}.large .ticks,.row.right .large .meta{color:#fff}
.start,.disc{width:46px;height:46px;border-radius:50%;background:#4fa3e0;color:#fff;display:flex;align-items:center;justify-content:center;flex:none}.row.right :is(.start,.disc){background:#6cbf5e}.said>div svg{color:#4fa3e0}.row.right .said>div svg{color:#6cbf5e}${waveCss}.letters{align-self:flex-start;padding:5px 6px;border-radius:8px;background:rgba(79,163,224,.16);color:#4fa3e0}.row.right .letters{background:rgba(108,191,94,.2);color:#5fae52}.doc{display:flex;gap:11px;align-items:center}.doc b{font-weight:500}.doc small{display:block;font-size:13px;color:#8f989f}
.buttons{display:grid;grid-template-columns:1fr 1fr;gap:3px;margin:3px 0 4px}.button{border:0;border-radius:7px;background:rgba(86,118,72,.58);color:#fff;text-align:center;font-size:14.5px;font-weight:500;padding:9px 5px 10px}.button:only-child,.button:last-child:nth-child(odd){grid-column:1/3}.buttons:has(>:nth-child(4)){grid-template-columns:1fr}.buttons:has(>:nth-child(4)) .button{grid-column:auto}.button:last-child{border-bottom-right-radius:15px}
.pill{font-size:14px;font-weight:500;border-radius:14px;padding:3px 10px}.separator,.system{margin:8px 10px}.divider{font-size:14px;font-weight:500;padding:4px;margin:8px -9px}.footer{padding:4px 14px;gap:14px;min-height:50px}.footer em{display:flex;gap:6px;align-items:center;font-style:normal;font-weight:500;font-size:15px;background:#4fa3e0;color:#fff;border-radius:17px;padding:6px 14px 6px 11px}.footer .input{padding:6px 0;font-size:17px}.keys{flex:none;display:grid;grid-template-columns:1fr 1fr;gap:7px;background:#f0f2f4;padding:9px 10px}.keys span{background:#fff;border-radius:7px;text-align:center;padding:10px 4px;font-size:15px;box-shadow:0 1px 0 rgba(0,0,0,.12)}.keys span:last-child:nth-child(odd){grid-column:1/3}${droidTopCss}${swipeCss}${shotCss}${round.keyboardCss}` },
];
