import { escape } from '../escape.mjs';
import { avatar, icon } from '../markup.mjs';
import { rowOf } from './freshParts.mjs';
import { lineOf, noteBefore, pictureOf, wordsOf } from './lateParts.mjs';
import { agent, frostSign } from './frostParts.mjs';
import { foxCss, foxHead } from './frostDeskParts.mjs';

/** A web mail's thread: letters under one another, heads that say who, to whom and on which day of the week, quotes folded or open; see frost.mjs. */

const shown = ['янв.', 'февр.', 'мар.', 'апр.', 'мая', 'июн.', 'июл.', 'авг.', 'сент.', 'окт.', 'нояб.', 'дек.'];
const weekdays = ['вс', 'пн', 'вт', 'ср', 'чт', 'пт', 'сб'];
/** «пт, 14 нояб. 2025 г., 16:20» */
const letterDay = (d) => `${weekdays[d.weekday]}, ${d.day} ${shown[d.month]} ${d.year} г., ${d.time}`;

const firm = 'Поддержка Витрины';
const signed = (name) => [`С уважением,\n${name}\nСлужба заботы о клиентах «Витрина»\n8 800 555-01-73`, `--\n${name}, специалист по претензиям\nwww.vitrina.example`, `С уважением, команда «Витрины»`];
const ownEnds = ['С уважением, Елена Котова', '--\nЕ. Котова\n+7 916 555-01-42', '', ''];
const greetings = ['Здравствуйте, Елена!', 'Добрый день!', 'Уважаемая Елена Сергеевна!'];
const joined = (parts) => parts.filter((p) => p !== '').join('\n\n');

/** Letters are longer than lines of a chat: two of one side become one; each may be signed, cite the one before it and bring files. */
const adapt = (lines, random) => {
  const letters = [];
  for (const line of lines) {
    if (line.kind !== 'message' || (line.text === '' && !line.picture)) continue;
    const before = letters.at(-1);
    if (before?.side === line.side && before.mates < 2) {
      Object.assign(before, { words: joined([before.words, line.file ? '' : line.text]), mates: before.mates + 1, at: line.at, chip: before.chip ?? line.file, picture: before.picture ?? line.picture });
      continue;
    }
    letters.push({ ...line, quote: undefined, file: undefined, chip: line.file, words: line.file ? 'Документ во вложении.' : line.text, mates: 1 });
  }
  for (const letter of letters) letter.words = letter.words.replace(/(Андрей|Пётр|Светлана|Сергей|Анна)(?=[,!])/g, 'Елена');
  return letters.flatMap((letter, i) => {
    const name = letter.author ?? '';
    const words = letter.words === '' ? 'Фото во вложении.' : letter.words;
    const isOurs = letter.side === 'right';
    const text = joined([!isOurs && !/^(Здравств|Добр)/.test(words) ? random.pick(greetings) : '', words, isOurs ? random.pick(ownEnds) : random.pick(signed(name))]);
    const cited = i > 0 && random.chance(0.3) ? { quote: { author: letters[i - 1].side === 'right' ? 'Вы' : firm, text: letters[i - 1].words.split('\n')[0] || 'Фото во вложении.' } } : {};
    const full = { ...letter, text, author: isOurs ? null : firm, ...cited, folded: i > 0 && random.chance(0.6) };
    return i > 0 && random.chance(0.05) ? [noteBefore(letter, `Показать ещё ${random.int(2, 4)} письма`), full] : [full];
  });
};

function row(line, parts) {
  const isMine = line.side === 'right';
  const mail = isMine ? 'e.kotova@pochta.example' : 'help@vitrina.example';
  const hung = [line.chip && [line.chip.name, line.chip.size], line.picture && [`IMG_${2000 + ((line.id * 37) % 7000)}.jpg`, `1,${line.id % 9} МБ`]].filter(Boolean);
  const files = hung.length === 0 ? '' : `<div class="enclosed" data-attached><small>${hung.length === 1 ? '1 вложение' : '2 вложения'}</small> ${line.picture ? pictureOf(line) : ''}${hung.map(([n, s]) => `<span class="chip">${icon('clip', 14)}<b>${escape(n)}</b> <i>${s}</i></span>`).join(' ')}</div>`;
  const cite = line.quote === undefined ? (line.folded ? '<div class="fold">•••</div>' : '') : `<div class="quote cite"><b>${escape(line.quote.author)} ${line.quote.author === 'Вы' ? 'писали' : 'пишет'}:</b><span data-quote>${escape(line.quote.text)}</span></div>`;
  return rowOf(line, { first: true, last: true }, `<div class="block">${isMine ? agent('Елена', 40) : avatar('Витрина', 40)}<div class="sheet"><div class="head"><div>${parts.author}<span class="mail" data-attached>&lt;${mail}&gt;</span><small data-attached>кому: ${isMine ? 'help@vitrina.example' : 'мне'}</small></div>${parts.meta}${frostSign('star', 18)}${frostSign('replied', 18)}</div><div class="letterText">${wordsOf(line)}</div>${cite}${files}</div></div>`);
}
const system = (line) => `<div class="system" data-m="${line.id}"><span class="pill">${lineOf(line.text)}</span></div>`;

const folders = [['tray', 'Входящие', '14'], ['flag', 'Помеченные', ''], ['letter', 'Отправленные', ''], ['folder', 'Черновики', '2'], ['folder', 'Покупки', ''], ['folder', 'Рассылки', '306'], ['basket', 'Корзина', ''], ['x', 'Спам', '8']];
const side = `<div class="folders"><em>${frostSign('letter', 18)}Написать</em>${folders.map(([m, w, n], i) => `<p${i === 0 ? ' class="on"' : ''}>${frostSign(m, 18)}<span>${w}</span><b>${n}</b></p>`).join('')}<h6>Метки</h6><p><i style="background:#d9534f"></i><span>Споры</span></p><p><i style="background:#3b8f5a"></i><span>Дом</span></p></div>`;
const frame = (scene, column) =>
  `${foxHead([`${scene.title} — Почта`, 'Витрина: возврат', 'Новости'], 'mail.pochta.example', `/u/0/thread/${scene.own.digits(9)}`)}<div class="post"><div class="postTop">${icon('menu', 22)}<strong>почта</strong><p>${icon('search', 18)}Поиск в почте</p><span>e.kotova@pochta.example</span>${agent('Елена', 34)}</div><div class="postIn">${side}<div class="main">${column}</div></div></div>`;

export const frostMail = [
  { form: 'desktop', tuning: true, lively: true, make: null, app: 'Firefox', sizes: [[1440, 900, 1], [1536, 800, 1.25], [1366, 768, 2], [1280, 860, 1.5], [1920, 1000, 1]], name: 'frost-mail-letters', font: "'PT Serif','Noto Sans'", dark: false, tone: 'support', noBot: true, noSystem: true, flat: true, row, system, adapt,
    features: { pictures: 0.08, rich: { files: 0.1, hard: 0.32 } }, titles: [['Re: Отказ в возврате', '6'], ['Re: Re: Претензия по заказу', '9'], ['Возврат денег за заказ', '12'], ['Re: [T-40718823] Ваше обращение', '5']], separators: [], stamp: 'line', stampDate: letterDay, authors: 'all',
    header: (scene) => `<div class="acts">${['left', 'tray', 'x', 'folder', 'flag'].map((m) => frostSign(m, 19)).join('')}<span>${scene.own.int(1, 20)} из ${scene.own.int(30, 900)}</span></div><div class="header"><div class="who"><b>${escape(scene.title)}</b></div><em>${scene.subtitle}</em>${scene.own.chance(0.5) ? '<i>Входящие</i>' : ''}</div>`,
    footer: (scene) => (scene.own.chance(0.5) ? '<div class="footer"><span>Ответить</span><span>Ответить всем</span><span>Переслать</span></div>' : `<div class="footer"><div class="input">Быстрый ответ для «${firm}»</div></div>`), frame,
    css: `.screen{--page:#fff;--ink:#202428;--headBg:#fff;--headInk:#202428;--wall:#fff;--leftMeta:#6a7178;--link:#1a5fb4;--bar:#c3c9d0;--pillInk:#1a5fb4;--footBg:#fff;--authorInk:#202428;--side:0px}
body{font-size:15px;line-height:1.44}.post,.postTop,.folders,.head,.acts,.footer,.enclosed,.system{font-family:'Noto Sans Display','Noto Sans',sans-serif}.post{flex:1;min-height:0;display:flex;flex-direction:column;background:#f3f5f8}.postTop{flex:none;display:flex;align-items:center;gap:16px;padding:8px 18px;font-size:13px}.postTop strong{font-size:22px;color:#c2372b;width:150px}.postTop p{flex:1;max-width:720px;margin:0;display:flex;gap:10px;background:#e4e8ee;border-radius:10px;padding:8px 14px;color:#6a7178;font-size:14px}.postTop span{margin-left:auto;color:#6a7178}.agent{overflow:hidden}.postIn{flex:1;min-height:0;display:flex}
.folders{width:216px;flex:none;padding:6px 10px;font-size:14px}.folders em{display:inline-flex;gap:9px;align-items:center;font-style:normal;background:#c2372b;color:#fff;border-radius:10px;padding:10px 20px;margin:0 0 12px 4px}.folders p{margin:0;display:flex;gap:12px;align-items:center;padding:6px 12px;border-radius:9px}.folders p span{flex:1}.folders p b{font-size:12.5px;font-weight:500}.folders p i{width:11px;height:11px;border-radius:3px;margin:0 3px}.folders .on{background:#dfe4ec;font-weight:600}.folders h6{margin:14px 12px 4px;font-size:12.5px;color:#6a7178;font-weight:500}.main{background:#fff;border-radius:14px 0 0 0}
.acts{flex:none;display:flex;gap:20px;align-items:center;padding:9px 24px;border-bottom:1px solid #edf0f3;color:#5a6168}.acts span{margin-left:auto;font-size:12.5px}.header{padding:12px 24px 8px 76px;min-height:0;gap:10px}.header .who{flex:none}.header .who b{font:400 23px 'Noto Sans Display','Noto Sans',sans-serif}.header em{font-style:normal;font-size:13px;color:#6a7178}.header i{font:12px 'Noto Sans Display',sans-serif;background:#e9ecf0;border-radius:5px;padding:2px 7px}
.content{justify-content:flex-start;padding:0 0 16px}.row,.row.right,.row.firstRow{margin:0;justify-content:flex-start}.row+.row{border-top:1px solid #e3e7eb}.block{flex:1;min-width:0;display:flex;gap:14px;padding:16px 24px 18px 22px}.block>.avatar{align-self:flex-start}.sheet{flex:1;min-width:0}.head{display:flex;gap:12px;align-items:flex-start;color:#6a7178}.head>div{flex:1;min-width:0}.head .author{display:inline;font-size:14.5px;font-weight:700;margin:0}.mail{font-size:12.5px;margin-left:6px}.head small{display:block;font-size:12.5px}.head .meta{font-size:12.5px;padding-top:3px}.row.right .author{color:#202428}.letterText,.cite{font-family:'PT Serif','Noto Sans',serif}.letterText{margin-top:10px;max-width:860px;overflow-wrap:anywhere}.letterText a{color:#1a5fb4;text-decoration:underline}
.fold{display:inline-block;margin-top:10px;background:#e4e8ee;border-radius:6px;padding:0 7px;font-size:10px;line-height:13px;letter-spacing:1px}.cite{margin:14px 0 0;border-left:1px solid #b9c0c8;border-radius:0;padding:0 0 0 13px;color:#6d4a86;font-size:14.5px;max-width:820px}.cite b{color:#6a7178;font-weight:400;font-size:14px}.enclosed{margin-top:14px;border-top:1px solid #edf0f3;padding-top:9px;font-size:13px}.enclosed small{display:block;color:#6a7178;margin-bottom:7px}.enclosed .pic{width:150px;margin:0 0 7px;border-radius:6px}.chip{display:inline-flex;gap:7px;align-items:center;border:1px solid #d5dae0;border-radius:8px;padding:6px 11px;margin-right:8px}.chip b{font-weight:500}.chip i{font-style:normal;color:#6a7178}
.system{justify-content:flex-start;margin:0;padding:9px 24px 9px 76px;border-top:1px solid #e3e7eb;background:#f8f9fb}.system+.row{border-top:1px solid #e3e7eb}.pill{padding:0;font-size:13px}.footer{padding:10px 24px 12px 76px;gap:10px;border-top:1px solid #edf0f3}.footer span{border:1px solid #c3c9d0;border-radius:18px;padding:7px 18px;font-size:14px;color:#3d444b}.footer .input{background:#fff;border:1px solid #c3c9d0;border-radius:10px;padding:10px 14px}${foxCss}` },
];
