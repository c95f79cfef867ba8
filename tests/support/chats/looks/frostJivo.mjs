import { escape } from '../escape.mjs';
import * as round from '../furniture.mjs';
import { icon } from '../markup.mjs';
import { rowOf } from './freshParts.mjs';
import { dayLines, droidTop, droidTopCss, kindOf, sheetCard } from './recentParts.mjs';
import { droids, swipeBar, swipeCss } from './newerPhonesParts.mjs';
import { agent, attended, frostSign } from './frostParts.mjs';

/** A consultants' chat opened over a shop's site in a phone's browser; hours stand beside the bubbles, forms ask for a phone; see frost.mjs. */

const arrivals = attended({
  bot: 'Помощник',
  come: (name, isWoman) => `${name} ${isWoman ? 'присоединилась' : 'присоединился'} к чату`,
  go: (name, isWoman) => `${name} ${isWoman ? 'покинула' : 'покинул'} чат`,
});
const waits = ['Сейчас все операторы заняты. Мы ответим, как только освободимся', 'Диалог передан в отдел возвратов', 'Мы отправим ответ вам на почту, если вы закроете страницу'];
/** Some words, mostly the bot's, come with a form for a number; the chat tells of itself what happens. */
const adapt = (lines, random) =>
  arrivals(lines, random).map((line) => {
    if (line.kind === 'system' && /очеред|передан|Обращение/.test(line.text)) return { ...line, text: random.pick(waits) };
    return line.side === 'left' && line.kind === 'message' && line.text.length > 30 && !line.file && random.chance(line.role === 'bot' ? 0.65 : 0.12) ? { ...line, form: random.pick(['phone', 'both']), sent: random.chance(0.4) } : line;
  });

const form = ({ form: kind, sent }) =>
  `<div class="ask kept" data-attached>${kind === 'both' ? '<div class="field">Ваше имя</div> ' : ''}<div class="field${sent ? ' full' : ''}">${sent ? '+7 916 555-01-42' : '+7 ___ ___-__-__'}</div> <div class="give${sent ? ' done' : ''}">${sent ? 'Контакты отправлены' : 'Отправить'}</div></div>`;

function row(line, parts, at) {
  const { classes } = kindOf(line);
  const face = line.side === 'right' ? '' : !at.last ? '<div class="avatar none" style="width:30px"></div>' : line.role === 'bot' ? `<div class="avatar machine">${frostSign('talk', 17, 2)}</div>` : agent(line.author ?? 'Анна', 30);
  const name = line.side === 'left' && at.first ? parts.author : '';
  const bubble = `<div class="bubble ${classes}${at.first ? ' first' : ''}${at.last ? ' last' : ''}">${parts.quote}${line.file ? sheetCard(line.file) : parts.body}${line.form ? form(line) : ''}</div>`;
  return rowOf(line, at, `${face}<div class="stack">${name}<div class="line">${line.side === 'right' ? parts.meta + bubble : bubble + parts.meta}</div></div>`);
}

/** Where the browser keeps its address: above the page, or at the screen's foot. */
const isLow = (scene) => scene.battery % 2 === 0;
const address = (place) => `<div class="where ${place}">${place === 'high' ? icon('home', 21) : frostSign('left', 22, 2)}<p>${frostSign('shut', 13, 2.2)}<span>mir-kuhni.example</span>${icon('mic', 16)}</p>${frostSign('panes', 21, 1.9)}${icon('dots', 20)}</div>`;
const nav = (scene) => `${isLow(scene) ? address('deep') : ''}${swipeBar()}`;

export const frostJivo = [
  { form: 'phone', tuning: false, lively: true, make: 'android', sizes: droids, nav, keyboard: round.androidKeyboard, app: 'com.browser', name: 'frost-site-consultant', font: "'Open Sans','Noto Sans'", dark: false, tone: 'support', row, adapt,
    status: (scene) => `${droidTop(scene)}${isLow(scene) ? '' : address('high')}`,
    features: { pictures: 0.05, rich: { files: 0.05, hard: 0.3 } }, titles: [['Анна', 'Консультант'], ['Кристина', 'Старший менеджер'], ['Илья', 'Мир кухни, отдел возвратов'], ['Ольга', 'На связи']], separators: [dayLines.spoken, 'always', 'numeric'], stamp: 'beside', authors: 'first', typing: 'печатает…',
    header: (scene) => `<div class="header">${agent(scene.title, 46)}<div class="who"><b>${escape(scene.title)}</b><small>${escape(scene.subtitle)}</small></div>${icon('dots', 22)}${frostSign('x', 26, 2.2)}</div>${scene.own.chance(0.35) ? '<div class="ways"><span>Продолжить в мессенджере</span><i>T</i><i>W</i><i>V</i></div>' : ''}`,
    footer: (scene) => `<div class="footer"><div class="input">Напишите ваше сообщение</div>${icon('clip', 22)}${icon('smile', 23)}<em>${icon('send', 21)}</em></div>${scene.keyboardOpen ? '' : `<div class="maker">${scene.own.pick(['Работает на <b>Консультант</b>', 'Бизнес-мессенджер <b>Живой чат</b>'])}</div>`}`,
    css: `.screen{--page:#fff;--ink:#222;--headBg:#d8432f;--statusBg:#fff;--statusInk:#222;--headInk:#fff;--headSub:#ffd9d2;--wall:#fff;--left:#f2f2f4;--leftInk:#222;--right:#ffe7e2;--rightInk:#222;--leftMeta:#a6a6ad;--pillInk:#8c8c94;--footBg:#fff;--footInk:#9c9ca4;--link:#c23a28;--bar:#d8432f;--authorInk:#8c8c94;--radius:16px;--max:calc(100% - 46px);--side:12px;--gapSame:5px;--gap:14px;--metaSize:10.5px;--buttonInk:#d8432f}
body{font-size:15px;line-height:1.38}.where{flex:none;display:flex;align-items:center;gap:16px;padding:6px 16px 8px;background:#fff;color:#4a4d52;font-size:14.5px}.where.deep{border-top:1px solid #e6e6ea}.where p{flex:1;margin:0;display:flex;align-items:center;gap:8px;background:#eef0f3;border-radius:20px;padding:8px 14px}.where p span{flex:1}
.header{min-height:70px;padding:10px 14px;border-radius:18px 18px 0 0}.agent,.machine{overflow:hidden;border-radius:50%}.header .agent{border:2px solid rgba(255,255,255,.8)}.header .who b{font-size:17px;font-weight:700}.ways{flex:none;display:flex;gap:8px;align-items:center;padding:7px 14px;background:#fbf3f1;font-size:12.5px;color:#7d5c56}.ways span{flex:1}.ways i{width:26px;height:26px;border-radius:50%;background:#38a7e0;color:#fff;font:700 12px/26px sans-serif;text-align:center}.ways i:nth-child(3){background:#3fc35a}.ways i:nth-child(4){background:#7d5bd0}
.row .avatar{width:30px;height:30px}.machine{background:#d8432f}.author{font-size:12px;font-weight:600;margin:0 0 3px 4px}.line{gap:7px}.line .bubble{padding:9px 13px 10px}.line>.meta{flex:none;padding-bottom:5px}.row.left .last{border-bottom-left-radius:2px}.row.right .last{border-bottom-right-radius:2px}.row.right .stack{max-width:88%}
.ask{margin:10px 0 3px;background:#fff;border-radius:11px;padding:10px;min-width:196px}.field{border:1px solid #d9d9de;border-radius:8px;padding:8px 11px;color:#a6a6ad;margin-bottom:8px;font-size:14.5px}.field.full{color:#222;background:#f7f7f9}.give{background:#d8432f;color:#fff;border-radius:8px;padding:9px;text-align:center;font-weight:600;font-size:14px}.give.done{background:#e9f6ec;color:#2d8a46}
.buttons{margin:8px 0 2px 38px;gap:6px}.button{border-width:1px;border-radius:18px;padding:7px 14px;font-size:14px}.line .bubble.bare{padding:0;background:none}.bare .pic{width:200px;border-radius:16px!important}.line .pictured:not(.bare){width:232px}.pictured:not(.bare) .pic{width:auto;margin:-4px -8px 8px;border-radius:12px;max-width:none}.doc{display:flex;gap:10px;align-items:center}.kind{width:36px;height:44px;border-radius:5px;background:#d8432f;color:#fff;font-size:9.5px;font-weight:700;display:flex;align-items:center;justify-content:center;flex:none}.doc small{display:block;font-size:12px;opacity:.65}
.pill{font-size:12px;line-height:1.35}.separator{margin:14px 0 4px}.separator .pill{background:#f7f7f9;border-radius:10px}.system{margin:12px 30px 2px}.typing{font-size:12.5px;padding-left:38px}.typing i{padding:9px 11px}.footer{padding:9px 12px 9px 16px;gap:13px;border-top:1px solid #ececf0}.footer .input{background:none;padding:6px 0;font-size:15px;white-space:nowrap;overflow:hidden}.footer em{width:40px;height:40px;border-radius:50%;background:#d8432f;color:#fff;display:flex;align-items:center;justify-content:center}.maker{flex:none;text-align:center;font-size:10.5px;color:#a6a6ad;background:#fff;padding-bottom:6px}.maker b{font-weight:700;color:#6aa84f}${droidTopCss}${swipeCss}${round.keyboardCss}` },
];
