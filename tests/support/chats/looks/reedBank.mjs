import { escape } from '../escape.mjs';
import { androidKeyboard, keyboardCss } from '../furniture.mjs';
import { noteBefore } from './lateParts.mjs';
import { droidLine, linesCss, mood, reedSign, says, shorten, sizes, stampOf } from './reedParts.mjs';
import { shotCss, shotOf } from './winterParts.mjs';

/** A bank's chat as an Android stitches it into one long picture, 1080 pixels wide: white cards with a shadow and mint ones with an edge, who and when in a line below each; see reed.mjs. */

const bot = 'Виртуальный помощник';
const adapt = (lines, random) =>
  lines.flatMap((line, i) => {
    const own = { ...line, author: line.author === 'Бот' ? bot : line.author, ...(line.quote ? { quote: { ...line.quote, author: line.quote.author === 'Бот' ? bot : line.quote.author } } : {}) };
    if (line.kind === 'message' && line.side === 'right' && line.text.length > 30 && !line.file && random.chance(0.1)) own.spent = `−${random.int(1, 9)} ${random.digits(3)},${random.digits(2)} ₽`;
    return line.kind === 'message' && i > 0 && random.chance(0.02) ? [noteBefore(line, random.pick(['Обращение передано в отдел споров', 'Вы изменили тему обращения', 'Оценка отправлена, спасибо!'])), own] : [own];
  });
const system = (line) => `<div class="system" data-m="${line.id}"><i></i><span class="pill"><span data-text>${escape(line.text)}</span></span><i></i></div>`;

const spent = (sum) => `<div class="bkSpent"><i>${reedSign('page', 18)}</i><p data-attached><b>${sum}</b> <span>Оплата товаров, карта •• 4276</span></p></div>`;
const filed = ({ name, size }) => `<div class="bkFile">${reedSign('clip', 21)}<p><span class="text" data-text>${escape(name)}</span> <small data-attached>${size}</small></p></div>`;

function row(line, parts, { first }) {
  const quote = line.quote ? `<blockquote><b>${escape(line.quote.author)}</b><span data-quote>${shorten(line.quote.text, 70)}</span></blockquote>` : '';
  const body = line.file ? filed(line.file) : `${line.spent ? spent(line.spent) : ''}${shotOf(line, 210)}${says(line)}`;
  const name = line.side === 'left' && line.author ? `<span class="bkWho" data-author>${escape(line.author)}</span>` : '';
  return `<div class="bk bk-${line.side}${first ? ' bkNew' : ''}" data-m="${line.id}"><div class="bkCard" data-bubble>${quote}${body}</div><div class="bkUnder">${name}${stampOf(parts)}</div></div>`;
}

const themes = [...sizes(15, 15, 16, 17), '.screen{--own:#eaf3ff;--ownEdge:#b9d4fb;--accent:#1f6fe0;--page:#eef1f6}', '.screen{--own:#fff4d6;--ownEdge:#efd48a;--accent:#b07a00;--page:#f6f5f1}.bkCard{border-radius:10px}'];

export const reedBank = [
  { form: 'phone', tuning: true, lively: true, make: 'android', sizes: [[360, 780, 3], [360, 800, 3], [432, 936, 2.5], [400, 889, 2.7], [405, 900, 8 / 3]], stitched: [1500, 4000], status: droidLine, keyboard: androidKeyboard, app: 'ru.bank.mobile', name: 'reed-bank-droid-stitched', font: "'Noto Sans'", dark: false, tone: 'support', row, system, adapt,
    features: { quotes: 0.04, pictures: 0.05, edits: 0.02, rich: { files: 0.05, hard: 0.35 } }, titles: [['Чат с банком', 'Онлайн'], ['Споры и возвраты', 'Обращение № 4471-18'], ['Поддержка', 'Работаем круглосуточно']], separators: ['plain', 'always', 'official'], stamp: 'inside', authors: 'first', ticks: true, down: true, unread: 'Новые сообщения',
    header: (scene) => `${mood(scene, themes)}<div class="bkTop">${reedSign('arrow', 24, 2)}<div><b>${escape(scene.title)}</b><small>${escape(scene.subtitle)}</small></div>${reedSign('phone', 23)}</div>`,
    footer: () => `<div class="bkWrite">${reedSign('clip', 25)}<p>Введите сообщение</p>${reedSign('plane', 25)}</div>`,
    css: `.screen{--page:#f2f4f7;--ink:#1f2329;--headBg:#fff;--headInk:#1f2329;--own:#ddf6e3;--ownEdge:#a9dfb6;--accent:#21a038;--footBg:#fff;--side:16px;--downBg:#fff;--downInk:#21a038;--count:#21a038;--pillInk:#7d838a;--dividerBg:none;--dividerInk:var(--accent)}
body{line-height:1.42}.bkTop{flex:none;display:flex;align-items:center;gap:16px;height:60px;padding:0 16px;background:#fff;box-shadow:0 1px 4px rgba(0,0,0,.1);z-index:1}.bkTop div{flex:1;min-width:0}.bkTop b{display:block;font-size:17px;font-weight:600;line-height:1.25}.bkTop small{font-size:13px;color:#7d838a}.bkTop>.icon:last-child{color:var(--accent)}
.bk{display:flex;flex-direction:column;align-items:flex-start;margin-top:10px}.bkNew{margin-top:18px}.bk-right{align-items:flex-end}.bkCard{max-width:84%;padding:11px 14px;border-radius:4px 16px 16px 16px;background:#fff;box-shadow:0 1px 5px rgba(30,40,60,.13);overflow-wrap:anywhere}.bk-right .bkCard{border-radius:16px 4px 16px 16px;background:var(--own);border:1px solid var(--ownEdge);box-shadow:none}.bkCard a{color:var(--accent);text-decoration:underline}
.bkUnder{display:flex;gap:8px;padding:4px 3px 0;font-size:12px;line-height:1.3;color:#7d838a}.bkWho{font-weight:600;color:#565c64}.tick{margin-left:4px;vertical-align:-1px}.tick.read{color:var(--accent)}
blockquote{margin:0 0 7px;padding:5px 10px;border-radius:8px;background:rgba(120,130,145,.13);font-size:13.500px;line-height:1.35}blockquote b{display:block;font-weight:600}.bkSpent{display:flex;gap:10px;align-items:center;background:rgba(255,255,255,.75);border-radius:10px;padding:8px 10px;margin:0 -4px 8px;font-size:13.500px;line-height:1.3}.bkSpent i{width:34px;height:34px;border-radius:50%;background:var(--accent);color:#fff;display:grid;place-items:center;flex:none}.bkSpent p{margin:0}.bkSpent b{display:block;font-weight:600;font-size:15px}
.bkFile{display:flex;gap:10px;align-items:center;color:var(--accent)}.bkFile p{margin:0}.bkFile .text{text-decoration:underline}.bkFile small{display:block;font-size:12.500px;color:#7d838a}.bkCard:has(.shot){width:240px}.bkCard .shot{border-radius:10px;margin-bottom:6px}.bkCard .shot:last-child{margin:0}
.buttons{flex-direction:column;align-items:flex-start;gap:7px;margin:10px 0 2px}.button{border:0;background:#fff;box-shadow:0 1px 4px rgba(30,40,60,.14);color:var(--accent);border-radius:20px;padding:8px 16px;font-size:14.500px}.system{align-items:center;gap:10px;margin:20px 0 8px}.system i{flex:1;height:1px;background:#d5d9df}.pill{font-size:12.500px;padding:0 4px;max-width:74%}.separator{margin:22px 0 2px}.separator .pill{font-weight:600;color:#565c64}
.bkWrite{flex:none;display:flex;gap:14px;align-items:center;padding:8px 16px;background:#fff;border-top:1px solid #e3e6ea;color:#8b929a}.bkWrite p{flex:1;margin:0;border:1px solid #d5d9df;border-radius:22px;padding:8px 16px;font-size:15.500px}.bkWrite .icon:last-child{color:var(--accent)}${linesCss}${shotCss}${keyboardCss}` },
];
