import { escape } from '../escape.mjs';
import { appleKeyboard, homeBar, keyboardCss, navCss } from '../furniture.mjs';
import { noteBefore } from './lateParts.mjs';
import { appleLine, linesCss, mood, reedApples, reedSign, says, shorten, stampOf, waveCss, waveOf } from './reedParts.mjs';
import { shotCss, shotOf } from './winterParts.mjs';

/** A market's support on an iPhone at night, bot and operators: the name above the bubble, the hour at the end of its words, own words yellow or violet; see reed.mjs. */

const bot = 'Помощник';
const adapt = (lines, random) =>
  lines.flatMap((line) => {
    const own = { ...line, author: line.author === 'Бот' ? bot : line.author, ...(line.quote ? { quote: { ...line.quote, author: line.quote.author === 'Бот' ? bot : line.quote.author } } : {}) };
    return line.kind === 'message' && line.side === 'left' && random.chance(0.02) ? [noteBefore(line, 'Чат передан другому сотруднику'), own] : [own];
  });

const face = (line, seen) => (seen ? `<i class="ya-face ya-f${(line.author ?? '').length % 4}">${line.role === 'bot' ? reedSign('smile', 20) : escape((line.author ?? 'П')[0])}</i>` : '<i class="ya-face ya-gone"></i>');
const filed = ({ name, size }) => `<div class="ya-file">${reedSign('page', 30, 1.5)}<p><span class="text" data-text>${escape(name)}</span> <small data-attached>${size}</small></p></div>`;

function row(line, parts, { first }) {
  const name = first && line.side === 'left' && line.author ? `<div class="ya-name" data-author>${escape(line.author)}</div>` : '';
  const quote = line.quote ? `<div class="ya-quote"><b>${escape(line.quote.author)}</b><span data-quote>${shorten(line.quote.text, 54)}</span></div>` : '';
  const alone = line.picture && line.text === '' && !line.quote;
  const body = line.file ? filed(line.file) : line.voiceSeconds ? waveOf(line, { count: 34 }) : `${shotOf(line, 230)}${says(line)}`;
  return `<div class="ya ya-${line.side}${first ? ' ya-new' : ''}" data-m="${line.id}">${line.side === 'left' ? face(line, first) : ''}<div class="ya-col">${name}<div class="ya-bub${alone ? ' ya-photo' : ''}" data-bubble>${quote}${body}${stampOf(parts)}</div></div></div>`;
}

const themes = [
  '', '.screen{--own:#fede41;--ownInk:#1f1d1a;--ownDim:rgba(31,29,26,.6)}', '.screen{--page:#0f0f12;--headBg:#17171b;--in:#222228;--edge:#30303a}body{font-size:15px}',
  '.screen{--own:linear-gradient(135deg,#7a5cff,#b04bf0);--page:#131019;--headBg:#1b1724;--in:#262031;--edge:#3a3150}', 'body{font-size:17px}.ya-bub{border-radius:16px}',
];
const chips = (own) => `<div class="ya-chips">${own.pick([['Где заказ?', 'Вернуть деньги', 'Оператор'], ['Оформить возврат', 'Изменить адрес'], ['Спасибо, всё понятно', 'Не помогло']]).map((w) => `<span>${w}</span>`).join('')}</div>`;

export const reedYandex = [
  { form: 'phone', tuning: true, lively: true, make: 'ios', sizes: reedApples, status: appleLine, nav: homeBar, keyboard: appleKeyboard, app: 'Market', name: 'reed-market-iphone-dusk', font: "'Inter','Noto Sans'", dark: true, tone: 'support', row, adapt,
    features: { quotes: 0.05, pictures: 0.06, voices: 0.02, edits: 0.03, rich: { files: 0.05, hard: 0.3 } }, titles: [['Поддержка', 'обычно отвечаем за 5 минут'], ['Чат с поддержкой', 'Маркет'], ['Помощь с заказом', 'онлайн']], separators: ['plain', 'weekday', 'lower'], stamp: 'inside', authors: 'first', ticks: true, down: true, unread: 'Непрочитанные', typing: 'Оператор печатает',
    header: (scene) => `${mood(scene, themes)}<div class="ya-top">${reedSign('angle', 26, 2.2)}<div><b>${escape(scene.title)}</b><small>${escape(scene.subtitle)}</small></div>${reedSign('dots', 24)}</div>`,
    footer: (scene) => `${scene.own.chance(0.35) && !scene.keyboardOpen ? chips(scene.own) : ''}<div class="ya-write"><div>${reedSign('clip', 23)}<p>Напишите сообщение…</p></div><i>${reedSign('up', 22, 2.4)}</i></div>`,
    css: `.screen{--page:#1c1b1a;--ink:#f5f4f2;--headBg:#262523;--headInk:#f5f4f2;--in:#32302e;--edge:#423f3c;--own:#6a4be0;--ownInk:#fff;--ownDim:rgba(255,255,255,.66);--left:#32302e;--leftMeta:#9e9b98;--side:12px;--downBg:#3b3936;--downInk:#fff;--count:#fc5230;--pillInk:#9e9b98;--footBg:var(--page);--dividerBg:none;--dividerInk:#fc5230}
body{font-size:16px;line-height:1.34;letter-spacing:-.01em}.ya-top{flex:none;display:flex;gap:8px;align-items:center;background:var(--headBg);padding:4px 12px 9px;text-align:center}.ya-top div{flex:1}.ya-top b{display:block;font-size:16.500px;font-weight:600}.ya-top small{font-size:12.500px;color:#9e9b98}
.ya{display:flex;gap:8px;margin-top:4px}.ya-new{margin-top:14px}.ya-right{justify-content:flex-end}.ya-col{max-width:80%;min-width:0;display:flex;flex-direction:column}.ya-left .ya-col{align-items:flex-start}.ya-right .ya-col{align-items:flex-end}
.ya-face{flex:none;width:30px;height:30px;border-radius:50%;display:grid;place-items:center;font:600 13.500px 'Inter',sans-serif;background:#fede41;color:#222}.ya-f1{background:#52b788;color:#fff}.ya-f2{background:#ff8a5c;color:#fff}.ya-f3{background:#5c9dff;color:#fff}.ya-gone{visibility:hidden}
.ya-name{font-size:12.500px;color:#9e9b98;margin:0 0 4px 12px}.ya-bub{max-width:100%;padding:9px 13px;border-radius:22px;background:var(--in);border:1px solid var(--edge);overflow-wrap:anywhere}.ya-bub::after{content:'';display:block;clear:both}.ya-new .ya-bub{border-top-left-radius:6px}.ya-right .ya-bub{background:var(--own);color:var(--ownInk);border:0;padding:10px 14px}.ya-right.ya-new .ya-bub{border-top-left-radius:22px;border-top-right-radius:6px}
.ya-bub .stamp{float:right;margin:6px -2px -3px 12px;font-size:11.500px;line-height:1.3;color:#9e9b98;white-space:nowrap}.ya-right .ya-bub .stamp{color:var(--ownDim)}.tick{margin-left:3px;vertical-align:-1px}.ya-bub a{color:#7fb4ff}.ya-right .ya-bub a{color:inherit;text-decoration:underline}
.ya-quote{border-left:2px solid #fede41;padding-left:9px;margin-bottom:6px;font-size:14px;line-height:1.3}.ya-right .ya-quote{border-color:currentColor}.ya-quote b{display:block;font-weight:600}.ya-quote span{opacity:.75}.ya-file{display:flex;gap:10px;align-items:center}.ya-file p{margin:0}.ya-file small{display:block;font-size:12.500px;opacity:.7}
.ya-bub:not(.ya-photo):has(.shot){width:258px}.ya-bub .shot{border-radius:14px;margin:0 0 7px}.ya-photo .shot{width:230px}.ya-photo,.ya-right .ya-photo{position:relative;padding:0;border:0;background:none}.ya-photo .shot{margin:0!important;border-radius:18px}.ya-right .ya-photo .stamp,.ya-photo .stamp{position:absolute;right:10px;bottom:9px;margin:0;color:#fff!important;background:rgba(0,0,0,.55);border-radius:10px;padding:2px 8px}.start{width:38px;height:38px;background:rgba(128,128,128,.35)}
.buttons{justify-content:flex-end;margin:10px 0 4px}.button{border:0;background:var(--in);color:var(--ink);border-radius:14px;padding:9px 15px;font-size:15px}.system{margin:16px 26px 8px}.pill{font-size:13px}.separator{margin:18px 0 4px}.typing{font-size:13px}
.ya-chips{flex:none;display:flex;gap:8px;padding:6px 12px;overflow:hidden;white-space:nowrap;background:var(--page)}.ya-chips span{border:1px solid var(--edge);border-radius:14px;padding:7px 13px;font-size:14.500px}.ya-write{flex:none;display:flex;gap:9px;align-items:center;padding:7px 12px;background:var(--page);color:#9e9b98}.ya-write div{flex:1;display:flex;gap:10px;align-items:center;background:var(--in);border-radius:20px;padding:8px 13px}.ya-write p{margin:0;font-size:16px}.ya-write>i{width:38px;height:38px;border-radius:50%;background:#fede41;color:#222;display:grid;place-items:center}${linesCss}${waveCss}${shotCss}${navCss}${keyboardCss}` },
];
