import { escape } from '../escape.mjs';
import * as round from '../furniture.mjs';
import { pictureOf, rowOf, sign } from './lateParts.mjs';
import { snug } from './freshParts.mjs';
import { kindOf } from './recentParts.mjs';
import { droidTopsCss, galaxies, mark, oneTop, swipeBar, swipeCss } from './newerPhonesParts.mjs';

/** After Samsung's messages of One UI 7 at night, a firm's short messages; see newerPhones.mjs. */

const weekdays = ['воскресенье', 'понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота'];
const months = ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'];
const dayLine = (d) => `${weekdays[d.weekday]}, ${d.day} ${months[d.month]} ${d.year} г.`;

const codes = (random) => random.pick([`Код: ${random.digits(4)}. Никому не сообщайте его.`, `Заказ ${random.digits(8)} готов к выдаче. Код получения ${random.digits(5)}, хранение до 21.03`, `Никому не говорите код ${random.digits(6)}! Возврат 1 299 р.`, `Покупка 7490р VITRINA Баланс: ${random.digits(5)}.00р`, `Посылка ${random.digits(11)} прибыла. ПВЗ: ул. Репина, 27/2, до 20:00. Код: ${random.digits(4)}`, `Возврат по обращению T-${random.digits(9)} одобрен, деньги придут за 3-10 дней. Тел. 8 800 555-01-73`, `VITRINA: дарим 500 р. на заказ от 1 500 р. до 31.12! Отписка: STOP на 2040`]);
/** Between the talk stand messages that machines send, with a button to copy a code; some of one's own were not sent. */
const adapt = (lines, random) =>
  lines.flatMap((line, i) => {
    const next = lines[i + 1];
    const own = { ...line, card: random.int(1, 2), isHushed: next?.side === line.side && next.at.slice(0, 16) === line.at.slice(0, 16) };
    if (line.side === 'right') return [{ ...own, failed: random.chance(0.05) }];
    if (line.picture || !random.chance(0.3)) return [own];
    const text = codes(random);
    const said = { ...own, text, preview: undefined };
    return /[Кк]од/.test(text) && random.chance(0.6) ? [said, { kind: 'buttons', side: 'left', author: null, role: 'bot', text: '', buttons: ['Копировать код'], at: line.at }] : [said];
  });

/** The card of the phone that the message came by: a figure of lines, for it is no writing. */
const sim = (card) => `<svg class="sim" width="9" height="11" viewBox="0 0 9 11" fill="none" stroke="currentColor" stroke-width="1"><path d="M.700.700h5l2.600 2.600v7H.700z"/><path d="${card === 1 ? 'M3.700 4.700l1-.7v4' : 'M3.200 4.600q1.200-1.200 2.300 0 .3 1-2.300 3.400h2.600'}"/></svg>`;
const failure = '<svg class="failed" width="20" height="20" viewBox="0 0 20 20"><circle cx="10" cy="10" r="9" fill="#f2554f"/><path d="M10 5v6M10 13.500v1.300" stroke="#fff" stroke-width="2" stroke-linecap="round"/></svg>';
const linkOf = ({ site, title, words }) => `<div class="snippet kept" data-attached><i>${escape(title)}</i> <span>${escape(words)}</span> <b>${escape(site)}</b></div>`;

/** The hour stands beside a bubble, at its foot; what follows within the minute alone has it. */
function row(line, parts, at) {
  const { classes } = kindOf(line);
  const words = parts.body.replace(/^<div class="pic">.*?<\/svg><\/div>/, '').replace(/<div class="preview".*$/, '');
  const beside = `<div class="beside">${line.failed ? failure : line.isHushed ? '' : `${parts.meta}${sim(line.card)}`}</div>`;
  const bubble = `<div class="bubble ${classes}${at.first ? ' first' : ''}${at.last ? ' last' : ''}">${pictureOf(line)}${words}${line.preview ? linkOf(line.preview) : ''}</div>`;
  const isMine = line.side === 'right';
  return rowOf(line, at, `<div class="stack"><div class="line">${isMine ? beside : ''}${bubble}${isMine ? '' : beside}</div></div>`);
}

export const newerSamsung = [
  { form: 'phone', tuning: false, lively: true, make: 'android', sizes: galaxies, status: oneTop, nav: swipeBar, keyboard: round.androidKeyboard, app: 'Messages', name: 'samsung-sms-night', font: "'Source Sans 3 Variable','Noto Sans'", dark: true, tone: 'support', noBot: true, noSystem: true, row, adapt,
    features: { pictures: 0.03, rich: { links: 0.05, hard: 0.4 } }, titles: [['VITRINA', ''], ['Kurier', ''], ['2040', ''], ['BankSever', ''], ['8 800 555-01-73', '']], separators: [dayLine], stamp: 'inside', authors: 'none', sticky: true, down: true,
    header: (scene) => `<div class="header">${sign('chevron', 22, 2.2)}<div class="who"><b>${escape(scene.title)}</b></div>${sign('call', 22)}${sign('glass', 22)}${sign('more', 22)}</div>${scene.own.chance(0.3) ? '<div class="stranger"><span>Нет в контактах</span><u>Добавить</u><u>В спам</u></div>' : ''}`,
    footer: () => `<div class="footer">${mark('gallery', 24)}${sign('lens', 24)}${sign('cross', 24)}<div class="input"><span></span>${mark('sticker', 22)}${sign('voice', 21)}</div></div>${snug}`,
    css: `.screen{--page:#010102;--ink:#f1f1f4;--headBg:#010102;--headInk:#f1f1f4;--left:#26272b;--leftInk:#f1f1f4;--right:#2d5fd3;--rightInk:#fff;--leftMeta:#909198;--pillInk:#a3a4ab;--footBg:#010102;--footInk:#909198;--inputBg:#232428;--link:#8ab4ff;--linkLine:underline;--radius:22px;--max:92%;--side:14px;--gapSame:4px;--gap:14px;--metaSize:12.5px;--downBg:#34353a;--downInk:#f1f1f4;--count:#2d5fd3}
body{font-size:17px;line-height:1.3}.header{min-height:60px;padding:6px 16px 8px 12px;gap:18px}.header .who{margin-left:-6px}.header .who b{font-size:20.5px;font-weight:600}.stranger{flex:none;display:flex;gap:8px;align-items:center;margin:0 14px 6px;background:#1b1c1f;border-radius:20px;padding:9px 10px 9px 16px;font-size:14.5px;color:#a3a4ab}.stranger span{flex:1}.stranger u{text-decoration:none;background:#303137;color:#f1f1f4;border-radius:14px;padding:4px 12px;font-weight:600}
.bubble{padding:9px 15px 10px;max-width:300px}.line{gap:7px}.row.left .bubble:not(.first){border-top-left-radius:8px}.row.left .bubble:not(.last){border-bottom-left-radius:8px}.row.right .bubble:not(.first){border-top-right-radius:8px}.row.right .bubble:not(.last){border-bottom-right-radius:8px}.row.right .bubble a{color:#fff}.beside{flex:none;display:flex;align-items:center;gap:4px;min-width:48px;color:#909198;padding-bottom:3px}.row.right .beside{justify-content:flex-end}.row.right .meta{color:#909198}
.buttons{margin:6px 0 3px}.button{border:1px solid #3a3b41;background:#1b1c1f;color:#f1f1f4;border-radius:17px;padding:5px 15px 6px;font-size:15px;font-weight:600}.snippet{background:rgba(255,255,255,.09);border-radius:15px;margin:9px -8px 0;padding:9px 12px 10px;font-size:15px;line-height:1.27}.snippet i{display:block;font-style:normal;font-weight:600}.snippet span{display:block;opacity:.8}.snippet b{font-weight:400;font-size:13px;opacity:.65}
.bubble.bare{padding:0}.bare .pic{width:228px;border-radius:22px}.pictured:not(.bare) .pic{width:auto;min-width:220px;max-width:none;margin:-5px -11px 9px;border-radius:17px}.separator{margin:20px 0 12px}.pill{font-size:13.5px;font-weight:500}.sticky .pill{background:#34353a;color:#f1f1f4;border-radius:14px;padding:4px 14px}.down{justify-content:center}.down>div{width:40px;height:40px}
.footer{padding:9px 14px;gap:15px;color:#d5d6db}.footer .input{display:flex;align-items:center;gap:12px;border-radius:22px;padding:9px 14px;color:#d5d6db}.footer .input span{flex:1;height:23px;border-left:2px solid transparent}${droidTopsCss}${swipeCss}${round.keyboardCss}` },
];
