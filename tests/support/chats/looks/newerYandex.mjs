import { escape } from '../escape.mjs';
import * as round from '../furniture.mjs';
import { authorOf, rowOf, snug } from './freshParts.mjs';
import { goods, lineOf, noteBefore, sign, thing } from './lateParts.mjs';
import { dayLines, kindOf, sheetCard } from './recentParts.mjs';
import { boughtCard, droids, droidTopsCss, hyperTop, mark, swipeBar, swipeCss } from './newerPhonesParts.mjs';

/** After the support in Yandex Go and Market on Android at night; see newerPhones.mjs. */

const bot = 'Робот поддержки';
/** A talk is about an order that its first words name; when it has ended, five faces ask how it was. */
const adapt = (lines, random) =>
  lines.flatMap((line, i) => {
    if (line.kind !== 'message') return [line];
    if (line.role === 'bot') line = { ...line, author: bot };
    if (line.quote?.author === 'Бот') line = { ...line, quote: { ...line.quote, author: bot } };
    if (line.side === 'right' && !line.picture && !line.file && line.text.length > 30 && random.chance(0.15)) return [{ ...line, order: random.int(0, 5) }];
    const ended = line.role === 'bot' && i > 0 && lines[i - 1].role !== 'bot' && random.chance(0.6);
    return ended ? [noteBefore(lines[i - 1], random.pick(['Как вам наша помощь?', 'Чат завершён. Поставьте оценку']), { given: random.int(0, 5) }), line] : [line];
  });
const mouths = ['M8 16q4-4 8 0', 'M8.500 15.500q3.500-2 7 0', 'M8.500 15h7', 'M8.500 14.500q3.500 2.500 7 0', 'M7.500 13.500q4.500 5.500 9 0z'];
const faces = (given) => `<div class="faces">${mouths.map((d, i) => `<svg class="${i + 1 === given ? 'on' : ''}" width="40" height="40" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.600" stroke-linecap="round"><circle cx="12" cy="12" r="10"/><path d="${d}M9 9.500v.8M15 9.500v.8"/></svg>`).join('')}</div>`;
const system = (line) => `<div class="system${line.given === undefined ? '' : ' judged'}" data-m="${line.id}"><span class="pill">${lineOf(line.text)}${line.given === undefined ? '' : faces(line.given)}</span></div>`;

/** Support speaks on the bare page below its name, the customer in yellow; the last of a group has the hour and what one may do. */
function row(line, parts, at) {
  const { classes } = kindOf(line);
  const body = line.file ? sheetCard(line.file) : parts.body;
  const name = at.first && line.author !== null ? `<div class="named"><s class="${line.role}">${line.role === 'bot' ? mark('robot', 17, 2) : mark('headset', 16, 2)}</s>${authorOf(line, true)}</div>` : '';
  const acts = line.side === 'left' && at.last && !line.picture ? `<span class="acts">${mark('copy', 17)}${mark('like', 17)}${mark('dislike', 17)}</span>` : '';
  const order = line.order === undefined ? '' : boughtCard(goods[line.order], 52);
  return rowOf(line, at, `<div class="stack">${name}<div class="bubble ${classes}${at.first ? ' first' : ''}${at.last ? ' last' : ''}">${order}${parts.quote}${body}</div>${parts.meta === '' ? '' : `<div class="under">${parts.meta}${acts}</div>`}</div>`);
}

const ride = (own) => `<div class="ride"><div class="pile">${[0, 1].map((i) => thing(goods[own.int(0, 4) + i], 40)).join('')}</div><div><b>${own.pick(['Заказ от 12 марта', 'Поездка вчера в 19:05', 'Доставка из магазина'])}</b><span>${own.pick(['Доставлен · 3 товара', 'Отменён · 649 ₽', 'В пути · 2 товара'])}</span></div>${sign('chevron', 17, 2.2)}</div>`;

export const newerYandex = [
  { form: 'phone', tuning: false, lively: true, make: 'android', sizes: droids, status: hyperTop, nav: swipeBar, keyboard: round.androidKeyboard, app: 'ru.vitrina.go', name: 'ya-market-night', font: "'Geist Variable','Noto Sans'", dark: true, tone: 'support', row, system, adapt,
    features: { quotes: 0.04, pictures: 0.06, rich: { files: 0.04, hard: 0.3 } }, titles: [['Поддержка', 'Обычно отвечаем за 3 минуты'], ['Чат с поддержкой', 'На связи 24/7'], ['Помощь с заказом', 'Оператор на связи']], separators: [dayLines.spoken, 'lower'], stamp: 'below', stampOn: 'last', authors: 'first', ticks: true, down: true, typing: 'печатает',
    header: (scene) => `<div class="header"><u>${sign('arrow', 22, 2.2)}</u><div class="who"><b>${escape(scene.title)}</b><small>${escape(scene.subtitle)}</small></div><u>${sign('call', 20)}</u><u>${sign('lying', 20)}</u></div>${scene.own.chance(0.55) ? ride(scene.own) : ''}`,
    footer: () => `<div class="footer"><div class="input">${sign('paperclip', 23)}<span>Напишите сообщение</span></div><div class="go">${sign('upward', 22, 2.4)}</div></div>${snug}`,
    css: `.screen{--page:#141416;--ink:#f2f2f4;--headBg:#141416;--headInk:#f2f2f4;--headSub:#8b8b93;--left:none;--leftInk:#f2f2f4;--right:#fde44b;--rightInk:#1a1a1a;--leftMeta:#7d7d85;--pillInk:#8b8b93;--footBg:#141416;--footInk:#8b8b93;--inputBg:#242427;--link:#8ab6ff;--bar:#fde44b;--tick:#fde44b;--radius:20px;--max:84%;--side:16px;--gapSame:8px;--gap:18px;--metaSize:12px;--downBg:#2c2c30;--downInk:#f2f2f4;--count:#f5523a}
body{font-size:16px;line-height:1.36}.header{min-height:58px;padding:6px 12px 10px;gap:10px}.header u{width:40px;height:40px;border-radius:14px;background:#242427;display:flex;align-items:center;justify-content:center;flex:none}.header .who b{font-size:18px}.header .who small{font-size:12.5px}
.ride{flex:none;display:flex;align-items:center;gap:14px;margin:0 12px 8px;padding:10px 14px 10px 10px;background:#1f1f22;border-radius:18px;font-size:14.5px;line-height:1.3}.ride div:nth-child(2){flex:1}.ride b{display:block;font-weight:500}.ride span{font-size:13px;color:#8b8b93}.pile{display:flex}.pile .thing{border-radius:11px;border:2px solid #1f1f22;margin-right:-10px}.pile+div{margin-left:8px}.ride .icon{transform:rotate(180deg);color:#6a6a72}
.named{display:flex;align-items:center;gap:8px;margin-bottom:7px}.named s{width:26px;height:26px;border-radius:50%;background:#fde44b;color:#1a1a1a;display:flex;align-items:center;justify-content:center}.named s.operator{background:#3a3a40;color:#f2f2f4}.author{margin:0;font-size:14px;font-weight:500;color:#b9b9c0}.row.left .bubble{padding:0;border-radius:0}.row.left .stack{max-width:92%}.row.right .bubble{padding:10px 15px 11px}.row.right .bubble.last{border-bottom-right-radius:6px}.row.right a{color:#1a1a1a;text-decoration:underline}
.under{display:flex;align-items:center;gap:14px;margin:6px 2px 0}.acts{display:flex;gap:16px;color:#7d7d85}.row.right .meta{color:#7d7d85}.buttons{justify-content:flex-end;gap:7px;margin:12px 0 3px 46px}.button{border:0;background:#2a2a2e;color:#f2f2f4;border-radius:16px;padding:10px 15px;font-size:15px}
.boughtCard{display:flex;gap:12px;align-items:center;background:rgba(255,255,255,.62);border-radius:15px;padding:7px 14px 7px 7px;margin:-3px -8px 9px;font-size:14px;line-height:1.28;min-width:220px}.boughtCard .thing{border-radius:12px;flex:none}.boughtCard b{display:block;font-weight:400}.boughtCard i{font-style:normal;font-weight:600}.boughtCard small{color:#6b6216;font-size:12.5px}
.row .bubble.bare{padding:0;background:none}.bare .pic{width:232px;border-radius:18px!important}.pictured:not(.bare) .pic{width:232px;max-width:none;margin:0 0 9px;border-radius:16px}.row.right .pictured:not(.bare) .pic{width:auto;min-width:226px;margin:-6px -11px 9px}.doc{display:flex;gap:12px;align-items:center}.row.left .doc{background:#1f1f22;border-radius:16px;padding:10px 16px 10px 10px}.kind{width:42px;height:42px;border-radius:12px;background:rgba(128,128,128,.28);font-size:11px;font-weight:700;display:flex;align-items:center;justify-content:center;flex:none}.doc small{display:block;font-size:12.5px;opacity:.65}.quote{font-size:14px;border-left-width:2px;border-radius:0;padding:0 10px}.quote b{font-weight:500;color:inherit}.row.right .quote{border-color:#1a1a1a}
.pill{font-size:13px}.separator{margin:20px 0 4px}.system{margin:16px 24px 6px}.system .pill{line-height:1.35}.judged{margin:18px 0 8px}.judged .pill{width:100%;max-width:none;background:#1f1f22;border-radius:22px;padding:16px;color:#f2f2f4;font-size:17px;font-weight:500}.faces{display:flex;justify-content:space-between;padding:12px 10px 0;color:#77777f}.faces .on{color:#1a1a1a;background:#fde44b;border-radius:50%}.typing{margin-top:16px;font-size:14px}.typing i{padding:0}.typing i span{background:#fde44b}
.footer{padding:8px 12px;gap:8px}.footer .input{display:flex;gap:10px;align-items:center;border-radius:22px;padding:10px 14px;font-size:16px}.go{width:44px;height:44px;border-radius:18px;background:#fde44b;color:#1a1a1a;display:flex;align-items:center;justify-content:center}.down>div{border-radius:16px}${droidTopsCss}${swipeCss}${round.keyboardCss}` },
];
