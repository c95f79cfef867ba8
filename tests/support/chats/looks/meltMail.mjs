import { escape } from '../escape.mjs';
import { avatar, icon } from '../markup.mjs';
import { rowOf } from './freshParts.mjs';
import { noteBefore, pictureOf, wordsOf } from './lateParts.mjs';
import { frostSign } from './frostParts.mjs';
import { mark } from './newerDesksParts.mjs';
import { shortened } from './recentParts.mjs';
import { edgeHead, edgeHeadCss, meltStamps } from './meltParts.mjs';

/** A mailbox of an office's kind: letters as cards, the newest above, the stamp under the signs at the right, what is answered below a rule with its own head; see melt.mjs. */

const [shop, mine] = [{ name: 'Претензии ВИТРИНА', mail: 'claims@vitrina.example' }, { name: 'Вы', mail: 'kotova.elena@yashchik.example' }];
const hello = ['Уважаемая Елена Сергеевна!', 'Елена Сергеевна, здравствуйте.', 'Добрый день!', ''];
const byes = (name) => [`С уважением,\n${name}\nОтдел претензионной работы\nООО «Витрина», тел. 8 (800) 555-01-73, доб. 412`, `${name}, служба качества`, 'Это письмо отправлено автоматически, отвечать на него не нужно.'];
const own = ['С уважением,\nКотова Е. С.', 'Котова Елена, +7 916 555-01-42', '', 'Отправлено с iPhone'];
const text = (parts) => parts.filter((p) => p !== '').join('\n\n');

/** A few lines of a talk make a letter, nobody writes one of a word; most letters carry the one before under their own words. */
const adapt = (lines, random) => {
  const letters = [];
  for (const line of lines) {
    if (line.kind !== 'message' || (line.text.length < 10 && !line.picture)) continue;
    const last = letters.at(-1);
    if (last?.side === line.side && last.joined < 3) Object.assign(last, { words: text([last.words, line.file ? '' : line.text]), joined: last.joined + 1, at: line.at, chip: last.chip ?? line.file, picture: last.picture ?? line.picture });
    else letters.push({ ...line, quote: undefined, file: undefined, chip: line.file, words: line.file ? 'Документ прилагаю.' : line.text || 'См. вложение.', joined: 1 });
  }
  for (const letter of letters) letter.words = letter.words.replace(/(Андрей|Пётр|Светлана|Сергей|Анна)(?=[,!])/g, 'Елена');
  const written = letters.map((letter, i) => {
    const ours = letter.side === 'right';
    const before = letters[i - 1];
    const cites = before !== undefined && random.chance(0.38) ? { quote: { author: before.side === 'right' ? mine.name : shop.name, text: before.words }, cited: { from: before.side === 'right' ? mine : shop, at: before.at } } : {};
    const greeting = ours || /^(Здравств|Добр|Елена|Уваж)/.test(letter.words) ? '' : random.pick(hello);
    return { ...letter, author: ours ? null : shop.name, text: text([greeting, letter.words, ours ? random.pick(own) : random.pick(byes(letter.author ?? 'Мария'))]), ...cites, folded: before !== undefined && random.chance(0.7) };
  });
  return written.reverse().flatMap((letter, i) => (i > 0 && random.chance(0.05) ? [noteBefore(letter, `Свёрнуто писем: ${random.int(2, 5)}`), letter] : [letter]));
};

const stampOf = (moment) => `${moment.slice(8, 10)}.${moment.slice(5, 7)}.${moment.slice(0, 4)} ${moment.slice(11, 16)}`;
const citedOf = (line) =>
  line.quote === undefined
    ? line.folded ? '<div class="fold">···</div>' : ''
    : `<div class="quote earlier"><div data-attached><b>От:</b> ${line.cited.from.name === mine.name ? 'Елена Котова' : line.cited.from.name} &lt;${line.cited.from.mail}&gt; <br><b>Отправлено:</b> ${stampOf(line.cited.at)} <br><b>Тема:</b> Re: Заказ, отказ в возврате</div><p data-quote>${escape(shortened(line.quote.text, 260))}</p></div>`;

function row(line, parts) {
  const from = line.side === 'right' ? mine : shop;
  const to = line.side === 'right' ? shop : mine;
  const hung = [line.chip && [line.chip.name, line.chip.size], line.picture && [`Фото_${1000 + ((line.id * 71) % 8000)}.jpg`, `${1 + (line.id % 4)},${line.id % 9} МБ`]].filter(Boolean);
  const chips = hung.length === 0 ? '' : `<div class="chips" data-attached>${hung.map(([n, s]) => `<span>${mark('paper', 20)}<b>${escape(n)}</b> <i>${s}</i></span>`).join(' ')}</div>`;
  const acts = `<div class="acts">${frostSign('replied', 17)}${frostSign('flag', 17)}${icon('dots', 17)}</div>`;
  return rowOf(line, { first: true, last: true }, `<div class="block"><div class="top">${avatar(from.name === mine.name ? 'Елена Котова' : from.name, 38)}<div class="names"><div>${parts.author} <span class="addr" data-attached>&lt;${from.mail}&gt;</span></div> <small data-attached>Кому: ${to.name === mine.name ? 'Вы' : to.name}${line.id % 5 === 0 ? '; Копия: arhiv@yashchik.example' : ''}</small></div><div class="ends">${acts}${parts.meta}</div></div>${chips}<div class="letter">${wordsOf(line)}</div>${line.picture ? `<div class="shot">${pictureOf(line)}</div>` : ''}${citedOf(line)}</div>`);
}
const system = (line) => `<div class="system" data-m="${line.id}"><span class="pill"><span data-text>${escape(line.text)}</span></span></div>`;

const list = (scene) => scene.chats.slice(0, 12).map((c) => `<div class="mailRow${c.open ? ' open' : ''}">${avatar(c.open ? shop.name : c.name, 32)}<div><p><b>${c.open ? shop.name : escape(c.name)}</b><small>${c.when}</small></p><em>${c.open ? escape(scene.title) : scene.own.pick(['Счёт за услуги', 'Встреча', 'Ваш заказ в пути', 'Re: документы', 'Новости недели'])}</em><p><span>${escape(c.text)}</span></p></div></div>`).join('');
const frame = (scene, column) =>
  `${edgeHead([`Почта — ${scene.title}`, 'Календарь'], 'mail.yashchik.example', '/mail/inbox/id/AAQkADk')}<div class="office"><div class="band"><i></i><b>Ящик</b><p>${icon('search', 16)}Поиск</p>${mark('gear', 19)}${avatar('Елена Котова', 30)}</div><div class="deeds"><em>${mark('write', 16)}Создать</em>${['Удалить', 'Архив', 'Пожаловаться', 'Переместить', 'Пометка'].map((w) => `<span>${w}</span>`).join('')}</div><div class="three"><div class="folders"><b>Избранное</b>${['Входящие 8', 'Отправленные', 'Черновики 2', 'Споры', 'Удалённые', 'Архив'].map((w, i) => `<p${i === 0 ? ' class="on"' : ''}>${w}</p>`).join('')}</div><div class="mails">${list(scene)}</div><div class="main">${column}</div></div></div>`;

export const meltMail = [
  { form: 'desktop', tuning: true, lively: true, make: null, app: 'Chrome', sizes: [[1440, 900, 1], [1536, 920, 1.25], [1680, 1050, 1], [1920, 1080, 1], [1600, 1000, 1.5]], name: 'melt-mail-office', font: "'P052','Noto Serif'", dark: false, tone: 'support', noBot: true, noSystem: true, flat: true, row, system, adapt,
    features: { pictures: 0.07, rich: { files: 0.1, hard: 0.32 } }, titles: [['Re: Заказ, отказ в возврате', '7'], ['RE: Претензия', '4'], ['Re: Re: Возврат денежных средств', '11']], separators: [], stamp: 'head', stampDate: meltStamps.letter, authors: 'all',
    header: (scene) => `<div class="header"><div class="who"><b>${escape(scene.title)}</b></div>${scene.own.chance(0.5) ? '<em>Внешний</em>' : ''}<small>Сводка ⌄</small></div>`,
    footer: (scene) => (scene.own.chance(0.5) ? `<div class="footer"><span>${frostSign('replied', 15)}Ответить</span><span>Ответить всем</span><span>Переслать</span></div>` : ''), frame,
    css: `.screen{--page:#f3f2f1;--ink:#242424;--headBg:none;--headInk:#242424;--wall:#f3f2f1;--leftMeta:#616161;--link:#0f5fb8;--linkLine:underline;--bar:#c8c6c4;--pillInk:#0f5fb8;--footBg:none;--authorInk:#242424;--side:0px}
body{font-size:15px;line-height:1.42}.office{flex:1;min-height:0;display:flex;flex-direction:column;font:13px/1.38 'Noto Sans',sans-serif}.band{flex:none;display:flex;gap:14px;align-items:center;background:#0f5fb8;color:#fff;padding:7px 14px}.band i{width:16px;height:16px;background:radial-gradient(circle,#fff 1.300px,transparent 1.800px) 0 0/5.500px 5.500px}.band p{margin:0 auto;width:36%;display:flex;gap:9px;background:#fff;color:#616161;border-radius:5px;padding:5px 11px}.band .avatar{align-self:center}.deeds{flex:none;display:flex;gap:22px;align-items:center;background:#fff;margin:7px 9px 0;border-radius:7px;padding:6px 10px;box-shadow:0 1px 2px rgba(0,0,0,.12)}.deeds em{font-style:normal;display:flex;gap:7px;background:#0f5fb8;color:#fff;border-radius:4px;padding:6px 14px}.three{flex:1;min-height:0;display:flex;gap:8px;padding:8px 9px 0}.folders{width:150px;flex:none;padding:8px 6px}.folders p{margin:0;padding:6px 8px 6px 18px;border-radius:4px}.folders .on{background:#cfe4fa;font-weight:600}.mails{width:23%;max-width:320px;flex:none;background:#fff;border-radius:7px 7px 0 0;overflow:hidden}.mailRow{display:flex;gap:10px;padding:9px 11px;border-bottom:1px solid #f0efee}.mailRow .avatar{align-self:flex-start}.mailRow>div:last-child{flex:1;min-width:0}.mailRow p{margin:0;display:flex;gap:6px}.mailRow b{flex:1;font-weight:500;font-size:14px;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.mailRow em{font-style:normal;display:block;white-space:nowrap;overflow:hidden}.mailRow span{color:#616161;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.mailRow.open{background:#cfe4fa}
.header{padding:9px 14px 10px;min-height:0;background:#fff;border-radius:7px;margin-bottom:7px;gap:10px;box-shadow:0 1px 2px rgba(0,0,0,.12)}.header .who{flex:none}.header .who b{font-size:17px}.header em{font-style:normal;background:#fff4ce;border-radius:3px;padding:1px 7px}.header small{margin-left:auto;color:#0f5fb8}.content{justify-content:flex-start;padding:0 2px 14px}.row,.row.right,.row.firstRow{margin:0 0 8px;justify-content:flex-start}.block{flex:1;min-width:0;background:#fff;border-radius:7px;padding:12px 16px 15px;box-shadow:0 1px 2px rgba(0,0,0,.14);overflow-wrap:anywhere}.top{display:flex;gap:11px}.top .avatar{align-self:flex-start}.names{flex:1;min-width:0}.names .author{display:inline;margin:0;font-size:14px;font-weight:600}.addr{color:#424242}.names small{display:block;font-size:12px;color:#616161}.ends{text-align:right;color:#616161}.acts{display:flex;gap:15px;justify-content:flex-end;margin-bottom:4px}.ends .meta{font-size:12px}
.letter{font:15px/1.36 'P052','Noto Serif',serif;margin:12px 0 0 49px;max-width:760px}.chips{margin:10px 0 0 49px;display:flex;gap:8px}.chips span{display:flex;gap:7px;align-items:center;border:1px solid #d1d1d1;border-radius:5px;padding:6px 12px 6px 8px}.chips b{font-weight:500}.chips i{font-style:normal;color:#616161;font-size:12px}.shot{margin:10px 0 0 49px}.shot .pic{width:170px;margin:0;border-radius:0}.fold{margin:10px 0 0 49px;display:inline-block;background:#e6e6e6;border-radius:4px;padding:0 8px;line-height:15px}.quote.earlier{margin:16px 0 0 49px;border:0;border-top:1px solid #b5c4df;border-radius:0;padding:8px 0 0;max-width:760px;font:14.5px/1.42 'P052','Noto Serif',serif}.quote.earlier b{display:inline;color:#242424;font-weight:700;font-size:14.5px}.quote.earlier p{margin:10px 0 0;opacity:.92;white-space:pre-wrap}
.system{justify-content:flex-start;margin:0 0 8px;background:#fff;border-radius:7px;padding:7px 16px 7px 65px}.pill{padding:0;font-size:13px}.footer{padding:2px 4px 9px;min-height:0}.footer span{display:flex;gap:7px;background:#fff;border:1px solid #d1d1d1;border-radius:5px;padding:6px 16px;color:#242424}${edgeHeadCss}` },
];
