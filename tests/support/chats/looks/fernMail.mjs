import { escape } from '../escape.mjs';
import { chrome, chromeCss, cut, disc, snapshot, sym, symCss, wording } from './fernParts.mjs';

/** A web mailbox with one open talk: letters between hairlines, who and when in a line over each, «Кому» below it; see fern.mjs. */

const firm = 'Служба поддержки «Базар»';
const address = 'support@bazar.example';
const join = (...parts) => parts.filter((part) => part !== '').join('\n\n');
const openings = ['Здравствуйте, Елена!', 'Добрый день!', 'Елена, добрый день.'];

/** Some lines of a talk make a letter with a greeting and a signature; the newest stands last. */
const adapt = (lines, random) => {
  const letters = [];
  for (const line of lines) {
    if (line.kind !== 'message' || (line.text.length < 14 && !line.picture && !line.file)) continue;
    const same = letters.at(-1);
    if (same?.side === line.side && same.parts < 3) Object.assign(same, { text: join(same.text, line.file ? '' : line.text), parts: same.parts + 1, at: line.at, doc: same.doc ?? line.file, picture: same.picture ?? line.picture });
    else letters.push({ ...line, text: line.file ? '' : line.text, quote: undefined, file: undefined, doc: line.file, parts: 1 });
  }
  for (const letter of letters) letter.text = letter.text.replace(/(Здравствуйте|Добрый день|Привет), \p{Lu}\p{Ll}+/gu, '$1, Елена');
  return letters.map((letter, i) => {
    const isMine = letter.side === 'right';
    const sign = isMine ? random.pick(['', 'Елена Котова', 'С уважением, Елена']) : `С уважением,\n${letter.role === 'operator' ? letter.author : 'команда поддержки'}`;
    const hello = isMine || /^(Здравств|Добр|Привет)/.test(letter.text) ? '' : random.pick(openings);
    const before = letters[i - 1];
    const cited = before && before.text !== '' && random.chance(0.3) ? { quote: { author: before.side === 'right' ? 'Вы' : firm, text: cut(before.text, 150) }, citedAt: before.at } : {};
    return { ...letter, author: isMine ? null : firm, text: join(hello, letter.text || 'Файл во вложении.', sign), ...cited };
  });
};
const dots = (moment) => `${moment.slice(8, 10)}.${moment.slice(5, 7)}.${moment.slice(0, 4)}`;
const cited = (line) => (line.quote === undefined ? '' : `<div class="ml-cite quote"><p data-attached>${dots(line.citedAt)}, ${line.citedAt.slice(11, 16)} от ${escape(line.quote.author)}:</p><blockquote data-quote>${escape(line.quote.text)}</blockquote></div>`);
const enclosed = ({ name, size }) => `<div class="ml-file file" data-attached><i>${name.split('.').at(-1).toUpperCase()}</i> <p><b>${escape(name)}</b> <span>${size}</span></p></div>`;
function row(line, parts) {
  const isMine = line.side === 'right';
  const stamp = /<span data-time.*?<\/span>/.exec(parts.meta)[0];
  return `<div class="ml-letter ${isMine ? 'own' : 'got'}" data-m="${line.id}">${disc(isMine ? 'Елена Котова' : 'Базар', 40)}<div class="block"><div class="ml-who"><b data-author>${escape(line.author)}</b>${isMine ? '' : `<u data-attached>${address}</u>`}<span class="ml-when">${stamp}</span></div><div class="ml-to" data-attached>Кому: ${isMine ? address : 'вам'}</div>${wording(line)}${line.picture ? snapshot(line).replace('snapshot', 'snapshot pic') : ''}${line.doc ? enclosed(line.doc) : ''}${cited(line)}</div></div>`;
}

const folders = [['tray', 'Входящие', 24], ['bell', 'Рассылки', 112], ['cart', 'Заказы', 3], ['fly', 'Отправленные', ''], ['doc', 'Черновики', 2], ['clip', 'Архив', ''], ['ring', 'Спам', ''], ['bin', 'Корзина', '']];
const frame = (scene, column) => `${scene.own.chance(0.6) ? chrome(['Письмо — Почта', 'Базар'], `pochta.example/inbox/${scene.own.digits(10)}`) : ''}<div class="ml-top"><strong>почта</strong><p>${sym('find', 18)}Поиск по почте</p>${sym('bell', 20)}${disc('Елена Котова', 32)}</div><div class="ml-body"><div class="ml-menu"><em>${sym('post', 18)}Написать письмо</em>${folders.map(([s, w, n], i) => `<div${i === 2 ? ' class="on"' : ''}>${sym(s, 19)}<span>${w}</span><small>${n}</small></div>`).join('')}</div><div class="ml-open">${column}</div></div>`;
/** «Сегодня, 14:05», «12 марта, 14:05», «12 марта 2023, 14:05» */
const months = ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'];
const stampDate = (d) => `${['Сегодня', 'Вчера'][d.ago] ?? `${d.day} ${months[d.month]}${d.ago < 300 ? '' : ` ${d.year}`}`}, ${d.time}`;

export const fernMail = [
  { form: 'desktop', tuning: false, lively: true, make: null, app: 'Chrome', sizes: [[1440, 860, 1], [1366, 740, 1], [1280, 760, 1.5], [1536, 830, 1.25], [1280, 800, 2], [1600, 900, 1]], name: 'fern-mail-thread', font: "'Arimo','Liberation Sans'", dark: false, flat: true, tone: 'support', noSystem: true, row, adapt,
    features: { pictures: 0.05, rich: { files: 0.07, hard: 0.25 } }, titles: [['Re: Возврат по заказу', '5'], ['Обращение в поддержку: отказ в возврате', '8'], ['Fwd: Претензия по качеству товара', '6']], separators: [], stamp: 'over', stampDate, authors: 'all',
    header: (scene) => `<div class="ml-tools">${sym('prev', 20)}${['reply', 'tray', 'bin', 'ring', 'more'].map((s) => sym(s, 19)).join('')}<span>1 из 3</span></div><h1 class="ml-subject">${escape(scene.title)}</h1>`,
    footer: (scene) => (scene.own.chance(0.7) ? `<div class="ml-foot"><span>${sym('reply', 17)}Ответить</span><span>${sym('fly', 17)}Переслать</span></div>` : ''), frame,
    css: `.screen{--page:#fff;--ink:#2c2d2e;--wall:#fff;--side:0px}body{font-size:15px;line-height:22px}${symCss}${chromeCss}
.ml-top{flex:none;display:flex;align-items:center;gap:20px;height:56px;padding:0 24px;background:#005ff9;color:#fff}.ml-top strong{font-size:21px;width:210px}.ml-top p{flex:1;max-width:640px;margin:0 auto 0 0;display:flex;gap:10px;align-items:center;background:rgba(255,255,255,.16);border-radius:8px;padding:8px 14px}.ml-body{flex:1;min-height:0;display:flex;background:#f0f1f3}.ml-menu{width:232px;flex:none;padding:14px 12px;overflow:hidden;font-size:14px}.ml-menu em{display:flex;gap:9px;align-items:center;justify-content:center;font-style:normal;background:#fff;border-radius:8px;padding:9px;margin-bottom:12px;box-shadow:0 0 0 1px #dcdfe3}.ml-menu div{display:flex;gap:11px;align-items:center;padding:8px 12px;border-radius:8px}.ml-menu div span{flex:1}.ml-menu .on{background:#d9dee6;font-weight:700}.ml-menu small{color:#87898f;font-size:12.5px}
.ml-open{flex:1;min-width:0;display:flex;flex-direction:column;background:#fff;border-radius:12px 0 0 0}.ml-tools{flex:none;display:flex;gap:22px;align-items:center;padding:14px 28px;color:#6b7079;border-bottom:1px solid #ebecef}.ml-tools span{margin-left:auto;font-size:13px}.ml-subject{flex:none;margin:18px 28px 8px;font-size:22px;line-height:28px;font-weight:700}.content{justify-content:flex-start}
.ml-letter{display:flex;gap:14px;padding:18px 28px 22px;border-bottom:1px solid #e4e6e9}.ml-letter .block{flex:1;min-width:0;max-width:860px}.ml-who{display:flex;gap:10px;align-items:baseline;line-height:20px}.ml-who b{font-weight:700}.ml-who u{text-decoration:none;color:#87898f;font-size:13px}.ml-when{margin-left:auto;font-size:13px;color:#87898f;white-space:nowrap}.ml-to{display:table;font-size:13px;line-height:18px;color:#87898f;margin-bottom:12px}.wording a{color:#005bd1;text-decoration:underline}.snapshot.pic{width:250px;border-radius:6px;margin:14px 0 0}.ml-file{display:flex;gap:10px;align-items:center;width:max-content;max-width:100%;border:1px solid #dcdfe3;border-radius:8px;padding:8px 14px 8px 8px;margin-top:14px;font-size:13.5px;line-height:17px}.ml-file i{font:700 10px/36px 'Arimo',sans-serif;width:36px;text-align:center;border-radius:5px;background:#e6473d;color:#fff}.ml-file p{margin:0}.ml-file b{display:block;font-weight:400}.ml-file span{color:#87898f;font-size:12.5px}
.ml-cite.quote{border:0;border-radius:0;padding:0;margin:16px 0 0;font-size:14px;line-height:20px;color:#5d6066}.ml-cite p{margin:0 0 6px}.ml-cite blockquote{margin:0;border-left:2px solid #005ff9;padding-left:12px}.ml-foot{flex:none;display:flex;gap:12px;padding:12px 28px 16px;border-top:1px solid #ebecef;background:#fff}.ml-foot span{display:flex;gap:8px;align-items:center;border:1px solid #dcdfe3;border-radius:8px;padding:8px 18px;font-size:14px}` },
];
