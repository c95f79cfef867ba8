import { escape } from '../escape.mjs';
import * as round from '../furniture.mjs';
import { icon } from '../markup.mjs';
import { doodles, rowOf, snug } from './freshParts.mjs';
import { noteBefore, portrait, sign, withNotes } from './lateParts.mjs';
import { appleTop, appleTopCss, corner, cornerCss, glyph, shortened, wave, waveCss } from './recentParts.mjs';
import { mark } from './newerPhonesParts.mjs';
import { apples, bubbleOf, keysAsWide, said, shotCss, shotOf, takenBack, winterDays } from './winterParts.mjs';

/** After WhatsApp on an iPhone by day, a verified firm that writes by templates, lists and keys; see winter.mjs. */

const ciphered = 'Сообщения и звонки защищены сквозным шифрованием. Только участники данного чата могут читать, прослушивать и пересылать их. Подробнее';
const notes = withNotes(['Эта компания использует защищённый сервис Meta для управления чатом. Нажмите, чтобы узнать больше.', 'Vitrina обновила свой номер телефона. Нажмите, чтобы изменить чат.', 'Вы заблокировали рекламные сообщения этой компании'], 0.03);
const titles = ['Статус вашего обращения', 'Возврат товара', 'Мы на связи', 'Оцените ответ'];
const feet = ['Сервисное сообщение', 'Отписаться: СТОП', 'Витрина, ежедневно 9:00–21:00'];
/** Templates have a headline and a foot; a list opens from a key of its own; some messages were taken back. */
function adapt(lines, random) {
  const made = lines.map((line, i) => {
    if (line.kind === 'buttons') return random.chance(0.4) ? { ...line, buttons: [random.pick(['Выбрать тему', 'Показать варианты'])], isList: true } : { ...line, buttons: line.buttons.slice(0, 3) };
    if (line.kind !== 'message') return line;
    const quote = line.quote && { ...line.quote, author: line.quote.author === 'Вы' ? 'Вы' : 'Витрина' };
    const own = { ...line, author: null, quote };
    if (random.chance(0.04)) return takenBack(own, line.side === 'left' ? 'Данное сообщение удалено' : 'Вы удалили данное сообщение');
    const isTemplate = line.role === 'bot' && !line.picture && !line.voiceSeconds && !line.file && !line.sticker && !quote && line.text.length > 40 && (lines[i + 1]?.kind === 'buttons' || random.chance(0.25));
    return isTemplate ? { ...own, headline: random.pick(titles), foot: random.chance(0.6) ? random.pick(feet) : undefined } : own;
  });
  const [first, ...others] = notes(made, random);
  return [noteBefore(first, ciphered), first, ...others];
}

const tail = '<svg class="tail" width="11" height="18" viewBox="0 0 11 18"><path d="M11 0v17.500Q5 18.500 0 15.800q6-1.300 6-8z"/></svg>';
const ban = '<svg class="ban" width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.400"><circle cx="8" cy="8" r="6.500"/><path d="m3.500 3.500 9 9"/></svg>';
const quoted = ({ author, text }) => `<div class="cited${author === 'Вы' ? ' mine' : ''}"><b>${escape(author)}</b><span data-quote>${escape(shortened(text, 70))}</span></div>`;
const passed = `<div class="passed">${glyph('forward', 13, 2)}<i data-quote>Переслано</i></div>`;
const filed = ({ name, size }) => `<div class="doc file kept"><svg width="28" height="34" viewBox="0 0 28 34"><path d="M2 0h17l9 9v23a2 2 0 0 1-2 2H2a2 2 0 0 1-2-2V2a2 2 0 0 1 2-2z" fill="#fff"/><path d="M19 0v9h9" fill="#d9dde0"/><path d="M6 16h16M6 21h16M6 26h10" stroke="#e0463d" stroke-width="2"/></svg><div><span class="text" data-text>${escape(name)}</span> <small data-attached>${size} • ${/\.(\w+)$/.exec(name)[1]}</small></div></div>`;
const linkOf = ({ site, title, words }) => `<div class="card kept"><svg width="72" height="72" viewBox="0 0 72 72"><rect width="72" height="72" fill="#cddbe6"/><path d="m0 60 24-26 16 16 12-10 20 20v12H0z" fill="#7c9cb5"/></svg><div data-attached><b>${escape(title)}</b> <span>${escape(words)}</span> <small>${escape(site)}</small></div></div>`;

function row(line, parts, at) {
  const { bare, isLarge, isWorded, classes } = bubbleOf(line, at);
  const head = line.forwardedFrom ? passed : line.quote ? quoted(line.quote) : '';
  const body = line.sticker
    ? parts.body
    : line.file
      ? filed(line.file)
      : line.voiceSeconds
        ? wave(line, { bars: 38, step: 3.4, height: 26, played: line.id % 2 ? 0 : 0.6, before: icon('play', 26), after: portrait(44) })
        : `${line.preview ? linkOf(line.preview) : ''}${shotOf(line, 264)}${line.deleted ? ban : ''}${line.headline ? `<b class="headline" data-text>${line.headline}</b>` : ''}${said(line.text)}`;
  const foot = line.foot ? `<small class="under" data-attached>${line.foot}</small>` : '';
  const room = isWorded && !line.foot ? corner(line, { time: 38, ticks: 19, edited: 62 }) : '';
  const liked = line.reactions ? `<div class="liked">${line.reactions.join('')}</div>` : '';
  return rowOf(line, at, `<div class="stack"><div class="${classes}${line.headline ? ' template' : ''}${foot ? ' footed' : ''}">${head}${body}${room}${foot}${parts.meta}${liked}${at.last && !bare && !isLarge ? tail : ''}</div></div>`);
}

const verified = '<svg class="verified" width="16" height="16" viewBox="0 0 24 24"><path d="m12 0 3 3 4-.500.500 4 3.500 2.500-1.500 3.500 1.500 3.500-3.500 2.500-.500 4-4-.500-3 3-3-3-4 .500-.500-4L1 15.500 2.500 12 1 8.500 4.500 6 5 2l4 .500z" fill="#1d9bf0"/><path d="m7.500 12 3 3 6-6" stroke="#fff" stroke-width="2.400" fill="none"/></svg>';

export const winterWhatsappShop = [
  { form: 'phone', tuning: true, lively: true, make: 'ios', sizes: apples, status: appleTop, nav: round.homeBar, keyboard: round.appleKeyboard, app: 'WhatsApp', name: 'wa-iphone-shop-day', font: "'Inter'", dark: false, tone: 'support', row, system: (line) => `<div class="system" data-m="${line.id}"><span class="pill${line.text === ciphered ? ' long' : ''}">${line.text === ciphered ? sign('lock', 11) : ''}<span data-text>${escape(line.text)}</span></span></div>`, adapt,
    features: { quotes: 0.13, reactions: 0.08, pictures: 0.07, voices: 0.05, edits: 0.06, rich: { files: 0.05, stickers: 0.03, forwards: 0.06, links: 0.05, hard: 0.3 } }, titles: [['Витрина', 'бизнес-аккаунт'], ['Vitrina Support', 'нажмите, чтобы открыть данные'], ['ТеплоДом', 'бизнес-аккаунт']], separators: [winterDays.whatsapp], stamp: 'inside', authors: 'none', ticks: true, sticky: true, down: true, unread: '2 непрочитанных сообщения', editedWord: 'Изменено',
    header: (scene) => `<div class="header"><div class="way">${glyph('chevronLeft', 26, 2.2)}<span>${scene.own.chance(0.7) ? scene.own.int(1, 40) : ''}</span></div>${portrait(37, scene.own.chance(0.7))}<div class="who"><b>${escape(scene.title)}${verified}</b><small>${escape(scene.subtitle)}</small></div>${scene.own.chance(0.5) ? sign('film', 25, 1.6) : mark('box', 24)}${sign('call', 23, 1.6)}</div>`,
    footer: () => `<div class="footer">${sign('cross', 25)}<div class="input"><span></span>${mark('sticker', 21)}</div>${sign('lens', 25)}${sign('voice', 25)}</div>${snug}${keysAsWide(236)}`,
    css: `.screen{--page:#f6f5f3;--ink:#0b0b0b;--headBg:#f9f8f6;--headInk:#0b0b0b;--headSub:#787a78;--left:#fff;--leftInk:#0b0b0b;--right:#d6fbd0;--rightInk:#0b0b0b;--leftMeta:#898c8a;--rightMeta:#70896c;--tick:#2f9fe8;--pillInk:#55605c;--pillBg:#fff;--footBg:#f6f5f3;--footInk:#0b0b0b;--inputBg:#fff;--link:#0f6fd0;--linkLine:underline;--radius:17px;--max:81%;--side:14px;--gapSame:2px;--gap:9px;--metaSize:11px;--downBg:#fff;--downInk:#666;--count:#1daa61;--dividerBg:none;--dividerInk:#55605c}
body{font-size:16.3px;line-height:1.29;letter-spacing:-.015em}.header{min-height:50px;padding:3px 16px 8px 6px;gap:9px;border-bottom:.5px solid #d9d7d3}.way{display:flex;align-items:center;font-size:16.5px;min-width:40px}.header .who b{display:flex;align-items:center;gap:4px;font-size:16.5px}.header .who small{font-size:12px}.header>.icon{margin-left:10px}.verified{flex:none}
.feed{background:${doodles('rgba(140,120,90,.13)', 1.4)},#f2ece3}.bubble{padding:6px 11px 7px;box-shadow:0 .6px .8px rgba(0,0,0,.13)}.row.left .bubble.last:not(.bare):not(.large){border-bottom-left-radius:5px}.row.right .bubble.last:not(.bare):not(.large){border-bottom-right-radius:5px}.tail{position:absolute;bottom:0;left:-5px;fill:#fff;z-index:0}.row.right .tail{left:auto;right:-5px;fill:#d6fbd0;transform:scaleX(-1)}.bubble>.text,.bubble>.headline{position:relative;z-index:1}
.bubble>.meta{position:absolute;float:none;right:10px;bottom:5px;top:auto;margin:0;z-index:1}.filed,.bubble:has(.card):not(.worded){padding-bottom:21px}.reacted:not(.bare):not(.naked){padding-bottom:21px}.ticks{margin-left:3px}${cornerCss}
.headline{display:block;font-weight:600;margin-bottom:3px}.under{display:block;color:#898c8a;font-size:12.5px;margin:5px 76px 0 0}.ban{vertical-align:-2.500px;margin-right:5px;color:#898c8a}.deleted .text{font-style:italic;color:#7b7e7c}
.cited{border-left:4px solid #0c9d7b;background:rgba(0,0,0,.045);border-radius:9px;padding:5px 10px 6px 9px;margin:0 -5px 5px;font-size:14px;line-height:1.26}.cited b{display:block;color:#0c9d7b;font-weight:600;font-size:13.5px}.cited span{display:block;color:#62665f}.mine{border-color:#8a5bd0}.mine b{color:#8a5bd0}.passed{display:flex;gap:5px;align-items:center;color:#898c8a;font-size:13px;margin-bottom:3px}
.liked{position:absolute;bottom:-20px;left:9px;background:#fff;border:1px solid #eceae6;border-radius:14px;padding:2px 7px;font-size:15px;line-height:1.25;z-index:2;box-shadow:0 1px 1px rgba(0,0,0,.08)}.row.right .liked{left:auto;right:9px}.row:has(.liked){margin-bottom:20px}
.card{display:flex;gap:10px;background:rgba(0,0,0,.045);border-radius:10px;overflow:hidden;margin:-2px -6px 6px;font-size:13.5px;line-height:1.25}.card>svg{flex:none;align-self:stretch;height:auto}.card>div{padding:6px 8px 7px 0;min-width:0}.card b{display:block;font-weight:600}.card span{display:block;color:#62665f}.card small{display:block;color:#898c8a;font-size:12px;margin-top:2px}
.bubble.bare{padding:3px;overflow:visible}.bubble.bare .shot{border-radius:14px;width:264px}.bare .ticks{color:#fff!important}.pictured:not(.bare) .shot{margin:-3px -8px 6px;min-width:264px;border-radius:14px 14px 5px 5px}.naked .sticker svg{width:152px;height:152px}.row .bubble.naked{padding-bottom:20px}.row .bubble.naked>.meta{background:#fff;color:#898c8a!important;border-radius:9px;padding:2px 7px;right:0;bottom:0}.naked .ticks{color:#2f9fe8!important}.bubble:is(.reacted,.large){min-width:86px}.bubble.reacted.changed{min-width:150px}.doc .text{font-size:15px}.row .bubble.large{font-size:40px;line-height:1.2;padding:5px 12px 20px}
.start{color:#6f7371;flex:none}.said>div svg{color:#9aa09d}.row.right .said>div svg{color:#7ba374}.said .avatar{align-self:center}.spoken{padding:8px 10px 20px}${waveCss}.said{position:static}.said small{position:absolute;bottom:5px;left:52px;font-size:11px}.doc{display:flex;gap:11px;align-items:center;background:rgba(0,0,0,.045);border-radius:10px;padding:9px 11px;margin:-2px -6px 0;min-width:230px}.doc small{display:block;font-size:12px;color:#7b7e7c}
.buttons{display:block;margin:0 0 3px;background:#fff;border-radius:0 0 17px 17px;box-shadow:0 1px .8px rgba(0,0,0,.13);position:relative;z-index:1}.button{border:0;border-top:1px solid #e9e7e3;border-radius:0;color:#0f6fd0;text-align:center;padding:9px 8px 10px;font-size:16px}.button::before{content:'';display:inline-block;width:14px;height:10px;border:solid #0f6fd0;border-width:0 0 2px 2px;border-radius:0 0 0 5px;margin-right:8px}.button:only-child::before{border-width:2px 0;border-radius:0}.row.left:has(+.buttons) .bubble{border-bottom-left-radius:0;border-bottom-right-radius:0}.row:has(+.buttons) .tail{display:none}
.pill{font-size:12.5px;font-weight:500;border-radius:9px;padding:4px 11px;box-shadow:0 .6px .8px rgba(0,0,0,.12)}.system .pill{font-weight:400}.pill.long{background:#fdf3cb;color:#5e5a49;font-size:12.8px;line-height:1.3;max-width:86%;padding:6px 12px}.pill .icon{display:inline-block;vertical-align:-1px;margin-right:4px}.divider .pill{background:#fff;border-radius:14px;padding:4px 14px}.footer{padding:7px 14px 6px;gap:15px;min-height:50px}.footer .input{display:flex;border:.5px solid #cfccc6;padding:5px 10px}.footer .input span{flex:1}${appleTopCss}${round.navCss}${shotCss}${round.keyboardCss}` },
];
