import { escape } from '../escape.mjs';
import * as round from '../furniture.mjs';
import { avatar, icon } from '../markup.mjs';
import { hardRight } from '../hardPhrases.mjs';
import { fillAsWritten } from '../phrases.mjs';
import { rowOf, snug } from './freshParts.mjs';
import { portrait, sign, strewn, withNotes } from './lateParts.mjs';
import { appleTop, appleTopCss, corner, cornerCss, dayLines, glyph, shortened, wave, waveCss } from './recentParts.mjs';
import { apples, bubbleOf, said, shotCss, shotOf } from './winterParts.mjs';

/** After Telegram on an iPhone by night, tinted blue: a shop's group of many, its staff told by tags; see winter.mjs. */

const crowd = ['Ольга Нестерова', 'Максим', 'Рустам Г.', 'Лена 🌸', 'Pavel K', 'Тимур'];
const ranks = { bot: 'бот', operator: 'поддержка', boss: 'владелец' };
const inks = ['#ff6b6b', '#ffb454', '#b48bff', '#6fd66b', '#54c7ec', '#5fa8ff', '#ff7fb3'];
const inkOf = (name) => inks[[...name].reduce((sum, c) => sum + c.codePointAt(0), 0) % inks.length];
const notes = withNotes(['Рустам Г. присоединился к группе по ссылке', 'Лена 🌸 закрепила «Правила чата»', 'Ольга Нестерова пригласила Тимура', 'Максим присоединился к группе'], 0.04);
/** Others of the group speak between; staff write under names of their own, the shop itself as a channel. */
const adapt = (lines, random) =>
  notes(
    lines.flatMap((line) => {
      if (line.kind !== 'message') return [line];
      const quote = line.quote && { ...line.quote, author: { Бот: 'Витрина Бот', Вы: 'Елена' }[line.quote.author] ?? line.quote.author };
      const own = { ...line, quote, author: line.author === 'Бот' ? 'Витрина Бот' : line.author, views: line.side === 'left' && random.chance(0.1) ? `${random.int(1, 9)},${random.int(1, 9)}K` : undefined };
      if (!random.chance(0.22)) return [own];
      return [{ kind: 'message', side: 'left', author: random.pick(crowd), role: random.chance(0.08) ? 'boss' : 'member', text: fillAsWritten(random.pick(hardRight), random), at: line.at, ...(random.chance(0.2) && { reactions: ['👍'] }) }, own];
    }),
    random,
  );

const tail = '<svg class="tail" width="8" height="16" viewBox="0 0 8 16"><path d="M8 0v16Q3 16 0 14.500Q8 12 8 0z"/></svg>';
const quoted = ({ author, text }) => `<div class="cited" style="--who:${inkOf(author)}"><b>${escape(author)}</b><span data-quote>${escape(shortened(text, 26))}</span></div>`;
const passed = (name) => `<div class="passed"><span data-quote>Переслано от</span> <b data-quote>${escape(name)}</b></div>`;
const filed = ({ name, size }) => `<div class="doc file"><span class="disc">${glyph('down', 22, 2.2)}</span><div><b class="text" data-text>${escape(name)}</b><small data-attached>${size}</small></div></div>`;
const linkOf = ({ site, title, words }) => `<div class="cited web kept" data-attached><b>${escape(site)}</b> <i>${escape(title)}</i> <span>${escape(words)}</span></div>`;
const eye = '<svg width="14" height="10" viewBox="0 0 14 10" fill="none" stroke="currentColor"><path d="M.700 5q6-8 12.600 0-6.600 8-12.600 0z"/><circle cx="7" cy="5" r="1.700" fill="currentColor"/></svg>';

function row(line, parts, at) {
  const { bare, isLarge, isWorded, classes } = bubbleOf(line, at);
  const isLeft = line.side === 'left';
  const face = !isLeft ? '' : at.last ? (line.author.length % 3 === 0 ? portrait(34) : avatar(line.author, 34)) : '<div class="avatar none" style="width:34px"></div>';
  const author = isLeft && at.first && !bare && !isLarge ? `<div class="named" style="--who:${inkOf(line.author)}"><b data-author>${escape(line.author)}</b>${ranks[line.role] ? `<i>${ranks[line.role]}</i>` : ''}</div>` : '';
  const head = line.forwardedFrom ? passed(line.forwardedFrom) : line.quote ? quoted(line.quote) : '';
  const body = line.sticker
    ? parts.body
    : line.file
      ? filed(line.file)
      : line.voiceSeconds
        ? wave(line, { bars: 30, step: 4, height: 22, played: 0.3, before: icon('play', 21) })
        : `${shotOf(line, 240)}${said(line.text)}${line.preview ? linkOf(line.preview) : ''}`;
  const meta = line.views && parts.meta ? parts.meta.replace('<span class="meta">', `<span class="meta"><s>${eye}${line.views}</s>`) : parts.meta;
  const foot = line.reactions ? `<div class="foot"><div class="reactions">${line.reactions.map((r) => `<span>${r}<u>${2 + (line.id % 40)}</u></span>`).join('')}</div>${meta}</div>` : `${isWorded ? corner(line, { time: line.views ? 84 : 38, ticks: 18, edited: 58 }) : ''}${meta}`;
  return rowOf(line, at, `${face}<div class="stack"><div class="${classes}">${author}${head}${body}${foot}${at.last && !bare && !isLarge ? tail : ''}</div></div>`);
}

const pinned = (own) => `<div class="pin"><i></i><div><b>Закреплённое сообщение №${own.int(2, 9)}</b><span>${own.pick(['Правила чата: без номеров карт и паролей', 'Возвраты: срок до 10 рабочих дней', 'Опрос: довольны ли вы ответом?'])}</span></div>${sign('pin', 18)}</div>`;
const doodles = strewn(['cat', 'star', 'plane', 'cup', 'bulb', 'watch', 'cake', 'note', 'bag', 'spot', 'moon', 'heart'], { ink: 'rgba(120,160,205,.11)', tile: 290, across: 7, scale: 0.8, weight: 1.5 });

export const winterTelegramGroup = [
  { form: 'phone', tuning: false, lively: true, make: 'ios', sizes: apples, status: appleTop, nav: round.homeBar, keyboard: round.appleKeyboard, app: 'Telegram', name: 'tg-iphone-group-blue', font: "'Inter'", dark: true, tone: 'support', row, system: (line) => `<div class="system" data-m="${line.id}"><span class="pill"><span data-text>${escape(line.text)}</span></span></div>`, adapt,
    features: { quotes: 0.16, reactions: 0.14, pictures: 0.07, voices: 0.03, edits: 0.06, rich: { files: 0.03, stickers: 0.03, forwards: 0.05, links: 0.05, hard: 0.25 } }, titles: [['Витрина | Поддержка', '1 284 участника, 97 в сети'], ['Возвраты и споры', '34 512 участников'], ['Покупатели ТеплоДом', '218 участников, 12 в сети']], separators: [dayLines.telegram], stamp: 'inside', authors: 'first', ticks: true, sticky: true, down: true, unread: 'Непрочитанные сообщения', editedWord: 'изменено',
    header: (scene) => `<div class="header"><div class="way">${glyph('chevronLeft', 26, 2.2)}<span>${scene.own.int(2, 180)}</span></div><div class="who"><b>${escape(scene.title)}</b><small>${escape(scene.subtitle)}</small></div>${avatar(scene.title, 37)}</div>${scene.own.chance(0.5) ? pinned(scene.own) : ''}`,
    footer: () => `<div class="footer">${sign('paperclip', 26)}<div class="input"><span>Сообщение</span>${icon('smile', 22)}</div>${sign('voice', 26)}</div>${snug}`,
    css: `.screen{--page:#17212b;--ink:#fff;--headBg:#1c2a38;--headInk:#fff;--headSub:#8ba2b8;--left:#213243;--leftInk:#fff;--right:#32689f;--rightInk:#fff;--leftMeta:#7f97ad;--rightMeta:#a9cdf0;--tick:#bfe0ff;--pillInk:#fff;--pillBg:rgba(24,40,56,.78);--footBg:#1c2a38;--footInk:#7f97ad;--inputBg:#121b24;--link:#70b8f5;--radius:16px;--max:78%;--side:8px;--gapSame:2px;--gap:8px;--metaSize:11.5px;--downBg:#1c2a38;--downInk:#8ba2b8;--count:#3f96e6;--dividerBg:rgba(24,40,56,.78);--dividerInk:#cfe0ef}
body{font-size:16.5px;line-height:1.27;letter-spacing:-.016em}.header{min-height:48px;padding:2px 12px 6px 6px;gap:8px;border-bottom:.5px solid #0d151d}.way{display:flex;align-items:center;min-width:74px;color:#58adf4;font-size:17px}.header .who{text-align:center}.header .who b{font-size:16.5px}.header .who small{font-size:12.5px}.header>.avatar{margin-left:30px}.pin{flex:none;display:flex;gap:9px;align-items:center;background:#1c2a38;padding:5px 14px;font-size:14px;line-height:1.25;border-bottom:.5px solid #0d151d}.pin i{width:2px;height:32px;background:linear-gradient(#58adf4 50%,#2c4a66 0)}.pin div{flex:1}.pin b{display:block;color:#58adf4;font-weight:600;font-size:13.5px}.pin>.icon{color:#58adf4}
.feed{background:${doodles},#0e1720}.row{gap:7px}.bubble{padding:6px 11px 7px}.row.left .bubble:not(.first){border-top-left-radius:7px}.row.left .bubble:not(.last){border-bottom-left-radius:7px}.row.right .bubble:not(.first){border-top-right-radius:7px}.row.right .bubble:not(.last){border-bottom-right-radius:7px}.row.left .bubble.last:not(.bare):not(.large){border-bottom-left-radius:3px}.row.right .bubble.last:not(.bare):not(.large){border-bottom-right-radius:3px}.tail{position:absolute;bottom:0;left:-6px;fill:#213243}.row.right .tail{left:auto;right:-6px;fill:#32689f;transform:scaleX(-1)}
.named{display:flex;gap:18px;justify-content:space-between;align-items:baseline;margin-bottom:2px;font-size:15px}.named b{font-weight:600;color:var(--who)}.named i{font-style:normal;font-size:12.5px;color:#7f97ad;font-weight:400}.bubble>.meta{position:absolute;float:none;right:10px;bottom:5px;top:auto;margin:0}.meta s{text-decoration:none;margin-right:6px}.meta s svg{margin-right:3px}.filed,.spoken,.bubble:has(.web){padding-bottom:21px}${cornerCss}.row.right .bubble a{color:#cfe8ff;text-decoration:underline}
.cited{border-left:3px solid var(--who,#58adf4);background:color-mix(in srgb,var(--who,#58adf4) 13%,transparent);border-radius:5px;padding:3px 9px 4px 8px;margin:2px -3px 5px;font-size:14px;line-height:1.28}.cited b{display:block;color:var(--who,#58adf4);font-weight:600}.cited span{display:block}.row.right .cited{--who:#cfe8ff!important}.web{margin:7px -3px 2px}.web i{display:block;font-style:normal;font-weight:600}.passed{font-size:14px;color:#70b8f5;margin-bottom:3px}.row.right .passed{color:#cfe8ff}.passed b{display:block;font-weight:600}
.foot{display:flex;flex-wrap:wrap;gap:6px 14px;justify-content:space-between;align-items:flex-end;margin-top:6px}.foot .reactions{margin:0}.foot .reactions span{border-radius:15px;padding:3px 10px;background:rgba(88,173,244,.22);font-size:14.5px}.foot u{text-decoration:none;margin-left:5px;font-size:13px;font-weight:600;color:#8cc6f8}.row.right .foot .reactions span{background:rgba(255,255,255,.2)}.row.right .foot u{color:#fff}.bubble .foot .meta{float:none;position:static;margin:0}.reacted .text{display:block}.bare .foot{padding:0 6px 5px}.bubble.bare .foot .meta{position:static;background:none;color:var(--leftMeta)!important}
.bubble.bare{padding:2px;overflow:visible}.bubble.bare .shot{border-radius:14px;width:240px}.bare .ticks{color:#fff!important}.pictured:not(.bare) .shot{margin:-4px -9px 6px;min-width:240px;border-radius:14px 14px 3px 3px}.named+.shot,.cited+.shot,.passed+.shot{margin-top:4px!important;border-radius:3px!important}.naked .sticker svg{width:150px;height:150px}.row .bubble.large{background:none;font-size:46px;line-height:1.15;padding:0 0 21px}.bubble.large>.meta,.bubble.naked>.meta{background:rgba(24,40,56,.85);color:#fff;border-radius:10px;padding:2px 7px;right:0;bottom:0}
.start,.disc{width:44px;height:44px;border-radius:50%;background:#58adf4;color:#fff;display:flex;align-items:center;justify-content:center;flex:none}.row.right :is(.start,.disc){background:#fff;color:#32689f}.said>div svg{color:#58adf4}.row.right .said>div svg{color:#fff}${waveCss}.doc{display:flex;gap:11px;align-items:center}.doc b{font-weight:500}.doc small{display:block;font-size:12.5px;opacity:.65}
.buttons{display:grid;gap:3px;margin:3px 0 3px 41px;width:64%}.button{border:0;border-radius:9px;background:rgba(52,78,104,.9);color:#fff;text-align:center;font-size:14.5px;font-weight:500;padding:9px 6px 10px}.pill{font-size:13px;font-weight:500;border-radius:13px;padding:3px 10px}.separator,.system{margin:9px 10px 7px}.divider{font-size:13px;font-weight:500;padding:4px;margin:9px -8px}.footer{padding:6px 12px;gap:12px;min-height:48px}.footer .input{display:flex;align-items:center;padding:6px 10px 6px 14px;font-size:16.5px}.footer .input span{flex:1}${appleTopCss}${round.navCss}${shotCss}${round.keyboardCss}` },
];
