import { escape } from '../escape.mjs';
import * as round from '../furniture.mjs';
import { rowOf, snug } from './freshParts.mjs';
import { isFewEmoji, lineOf } from './lateParts.mjs';
import { appleTop, appleTopCss, dayLines, sheetCard } from './recentParts.mjs';
import { iphones } from './newerPhonesParts.mjs';
import { botNamed, classesOf, cut, headOf, noteBefore, playMark, spokenOf, tapeCss, thawSign, tilesCss, tilesOf, wordsOf } from './thawParts.mjs';
import { shotCss } from './winterParts.mjs';

/** A bank's chat on an iPhone by day: every bubble, the owner's too, with a head outside and a line within that tells the name and the hour; see thaw.mjs. */

const bot = 'Робот Олег';
const adapt = (lines, random) =>
  lines.map(botNamed(bot)).flatMap((line) => {
    if (line.kind === 'system') return [line];
    if (line.kind !== 'message') return [line];
    if (line.picture) return [{ ...line, tiles: line.text === '' ? random.int(1, 2) : 1 }];
    if (line.side === 'right' && line.text.length > 40 && !line.quote && !line.file && random.chance(0.14)) return [{ ...line, paid: { sum: `−${random.int(1, 9)} ${random.digits(3)} ₽`, where: random.pick(['Витрина', 'ТеплоДом', 'VITRINA.RU', 'Такси']), when: `${random.int(1, 28)} марта` } }];
    return random.chance(0.02) ? [noteBefore(line, random.pick(['Вы перешли в чат из приложения', 'Смена темы: спор по операции'])), line] : [line];
  });
const system = (line) => `<div class="system" data-m="${line.id}"><span class="pill">${lineOf(line.text)}</span></div>`;

const paidFor = ({ sum, where, when }) => `<div class="paid kept"><i>${escape(where[0])}</i><p data-attached><span>${escape(where)}</span> <b>${sum}</b> <small>${when}, покупка</small></p></div>`;
const quoted = ({ author, text }) => `<div class="quote"><b>${escape(author)}</b><span data-quote>${cut(text, 48)}</span></div>`;

function row(line, parts, at) {
  const { classes } = classesOf(line, at);
  const name = line.author === null ? '' : `<span class="author" data-author>${escape(line.author)}</span>`;
  const body = line.file ? sheetCard(line.file) : line.voiceSeconds ? spokenOf(line, { start: playMark(18), columns: 34 }) : `${line.paid ? paidFor(line.paid) : ''}${line.quote ? quoted(line.quote) : ''}${tilesOf(line, 220)}${wordsOf(line, true)}`;
  const bubble = `<div class="${classes.replace(' bare', ' sole')}${isFewEmoji(line) ? ' large' : ''}"><div class="top">${name}${parts.meta}</div>${body}${parts.reactions}</div>`;
  const face = headOf(line.side === 'right' ? 'Владелец' : (line.author ?? bot), 34, line.role === 'bot');
  return rowOf(line, at, `${line.side === 'left' ? face : ''}<div class="stack">${bubble}</div>${line.side === 'right' ? face : ''}`);
}

const safe = `<div class="safe">${thawSign('guard', 21)}<span>Сотрудник банка не спросит код из СМС и ПИН</span></div>`;
const topics = (own) => `<div class="topics">${own.pick([['Оспорить покупку', 'Где перевод'], ['Заблокировать карту', 'Оператор'], ['Справка', 'Лимиты', 'Кэшбэк']]).map((w) => `<span>${w}</span>`).join('')}</div>`;

export const thawBank = [
  { form: 'phone', tuning: true, lively: true, make: 'ios', sizes: iphones, status: appleTop, nav: round.homeBar, keyboard: round.appleKeyboard, app: 'Bank', name: 'thaw-bank-iphone-heads', font: "'URW Gothic','Noto Sans'", dark: false, tone: 'support', row, system, adapt,
    features: { quotes: 0.05, pictures: 0.05, voices: 0.02, reactions: 0.03, edits: 0.03, rich: { files: 0.07, hard: 0.3 } }, titles: [['Чат', 'Ответим за минуту'], ['Поддержка', '24/7'], ['Чат с банком', 'Анастасия печатает…']], separators: [dayLines.bank, 'plain', 'official'], stamp: 'inside', authors: 'all', ticks: true, down: true, unread: 'Новые сообщения', typing: '',
    header: (scene) => `<div class="header">${thawSign('hook', 25, 2)}<div class="who"><b>${escape(scene.title)}</b><small>${escape(scene.subtitle)}</small></div>${thawSign('ring', 22)}</div>${scene.own.chance(0.35) ? safe : ''}`,
    footer: (scene) => `${scene.own.chance(0.35) && !scene.keyboardOpen ? topics(scene.own) : ''}<div class="footer">${thawSign('disc', 28, 1.5)}<div class="input">Сообщение</div>${thawSign('talk', 25)}</div>${snug}`,
    css: `.screen{--page:#fff;--ink:#333;--headBg:#fff;--headInk:#333;--headSub:#9299a2;--left:#f5f5f6;--leftInk:#333;--right:#fff3a8;--rightInk:#333;--leftMeta:#9299a2;--rightMeta:#958b55;--tick:#4d8dff;--pillInk:#9299a2;--footBg:#fff;--footInk:#9299a2;--inputBg:#f5f5f6;--link:#4d8dff;--bar:#ffdd2d;--radius:18px;--max:74%;--side:12px;--gapSame:6px;--gap:14px;--metaSize:11.5px;--downBg:#fff;--downInk:#333;--count:#f52222;--dividerBg:#f5f5f6;--dividerInk:#9299a2;--reactionBg:rgba(0,0,0,.07)}
body{font-size:15.5px;line-height:1.34}.header{min-height:52px;padding:4px 16px 8px 10px;border-bottom:.5px solid #e4e6e9}.header .who{text-align:center}.header .who b{font-size:16.5px}.header .who small{font-size:12px}.safe{flex:none;display:flex;gap:10px;align-items:center;background:#fff8cf;padding:9px 16px;font-size:13px}
.row .avatar.head{align-self:flex-start;overflow:hidden}.head svg{display:block}.bubble{padding:8px 13px 10px;min-width:150px}.row.left .bubble{border-top-left-radius:5px}.row.right .bubble{border-top-right-radius:5px}.top{display:flex;justify-content:space-between;align-items:baseline;gap:16px;margin-bottom:3px}.bubble .top .meta{float:none;margin:0;top:0}.author{margin:0;font-size:13px;font-weight:600;color:#4b5158}.row.right .author{color:#746a2c}.row.right .ticks.sent{color:#958b55}
.bubble.large{font-size:34px;line-height:1.2}.bubble.large .top{font-size:15.5px}.paid{display:flex;gap:10px;align-items:center;background:rgba(255,255,255,.7);border-radius:12px;padding:8px 12px 8px 8px;margin:2px -5px 8px;font-size:14px;min-width:210px}.paid i{width:36px;height:36px;border-radius:50%;background:#8a63d2;color:#fff;font-style:normal;display:flex;align-items:center;justify-content:center;flex:none}.paid p{flex:1;margin:0;line-height:1.3}.paid b{float:right;font-weight:600}.paid small{display:block;font-size:12px;color:#9299a2}
.quote{border-left-width:2px;border-radius:0;border-color:#b9bec5;padding:0 9px;font-size:13.5px}.quote b{color:inherit;font-size:13px}.quote span{display:block}.doc{display:flex;gap:11px;align-items:center;margin-top:4px}.kind{width:40px;height:40px;border-radius:50%;background:#ffdd2d;font-size:9.5px;font-weight:600;display:flex;align-items:center;justify-content:center;flex:none}.doc small{display:block;font-size:12px;opacity:.65}.play{width:36px;height:36px;background:#ffdd2d}.row.right .play{background:#fff}
.sole .shot,.pictured .shot,.pictured .mosaic{border-radius:12px;margin:2px -6px -3px}.pictured:not(.sole) .shot{margin:2px -6px 8px}.pictured .shot svg{width:100%;min-width:220px}
.buttons{margin:8px 0 3px 42px;gap:7px}.button{border:1px solid #dfe2e6;color:#4d8dff;border-radius:12px;padding:8px 13px;font-size:14.5px}.pill{font-size:12.5px}.separator{margin:18px 0 6px}.system{margin:14px 26px 8px}.divider{margin:12px -12px}.typing{padding-left:42px}
.topics{flex:none;display:flex;gap:8px;padding:8px 14px 2px;white-space:nowrap;overflow:hidden}.topics span{background:#f5f5f6;border-radius:12px;padding:8px 13px;font-size:14px;color:#4d8dff}.footer{padding:8px 14px;gap:12px;color:#7f868f}.footer .input{border-radius:18px;padding:8px 14px}${tilesCss}${tapeCss}${shotCss}${appleTopCss}${round.navCss}${round.keyboardCss}` },
];
