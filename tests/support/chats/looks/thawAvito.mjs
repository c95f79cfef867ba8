import { escape } from '../escape.mjs';
import * as round from '../furniture.mjs';
import { rowOf, snug } from './freshParts.mjs';
import { goods, isFewEmoji, lengthOf, lineOf, thing } from './lateParts.mjs';
import { sheetCard } from './recentParts.mjs';
import { droids, droidTopsCss, hyperTop } from './newerPhonesParts.mjs';
import { classesOf, cut, headOf, noteBefore, playMark, spokenOf, tapeCss, thawSign, tilesCss, tilesOf, wordsOf } from './thawParts.mjs';
import { shotCss, takenBack } from './winterParts.mjs';

/** Avito's messages on an Android by day: the ad below the head, calls and cards of the service between, the hour below the last bubble of a group, at its outer edge; see thaw.mjs. */

const notices = [
  ['Не переходите в другие мессенджеры', 'Так мы сможем помочь, если что-то пойдёт не так'],
  ['Товар забронирован', 'Отправьте его до завтра, 23:59'],
  ['Покупатель получил заказ', 'Деньги поступят в течение суток'],
  ['Доставка оформлена', 'Трек появится, когда посылку примут'],
];
const adapt = (lines, random) =>
  lines.flatMap((line, i) => {
    if (line.kind !== 'message') return [line];
    let own = line.picture ? { ...line, tiles: line.text === '' ? random.int(1, 3) : 1 } : line;
    if (!own.picture && random.chance(0.03)) own = takenBack(own, 'Сообщение удалено');
    const before = [];
    if (i === 0 || random.chance(0.06)) {
      const [text, hint] = notices[i === 0 ? 0 : random.int(1, 3)];
      before.push(noteBefore(line, text, { hint }));
    }
    if (random.chance(0.05)) before.push({ kind: 'message', side: line.side, author: line.author, role: line.role, text: line.side === 'left' ? 'Пропущенный звонок' : 'Исходящий звонок', call: line.side === 'left' ? 'Перезвонить' : lengthOf(random.int(9, 300)), at: line.at });
    return [...before, own];
  });
const system = (line) => (line.hint ? `<div class="system carded" data-m="${line.id}"><span class="pill"><b>${lineOf(line.text)}</b><small data-attached>${escape(line.hint)}</small></span></div>` : `<div class="system" data-m="${line.id}"><span class="pill">${lineOf(line.text)}</span></div>`);

const quoted = ({ author, text }) => `<div class="quote"><b>${escape(author)}</b><span data-quote>${cut(text, 42)}</span></div>`;
const called = (line) => `<div class="rang kept"><i>${thawSign(line.side === 'left' ? 'missed' : 'ring', 19, 2)}</i><div>${wordsOf(line)}<small data-attached>${line.call}</small></div></div>`;
function row(line, parts, at) {
  const { classes } = classesOf(line, at);
  const body = line.call ? called(line) : line.file ? sheetCard(line.file) : line.voiceSeconds ? spokenOf(line, { start: playMark(20), columns: 36 }) : `${line.quote ? quoted(line.quote) : ''}${tilesOf(line, 236)}${wordsOf(line, true)}`;
  return rowOf(line, at, `<div class="stack"><div class="${classes}${isFewEmoji(line) ? ' large' : ''}">${body}${parts.reactions}</div>${parts.meta}</div>`);
}

const ad = (own) => {
  const good = goods[own.int(0, 5)];
  return `<div class="ad">${thing(good, 44)}<div><b>${escape(good.title)}</b><span>${good.price}${own.chance(0.4) ? ' · Снято с продажи' : ''}</span></div>${own.chance(0.6) ? `<em>${own.pick(['Купить', 'Заказать', 'Отзыв'])}</em>` : ''}</div>`;
};
const hints = (own) => `<div class="hints">${own.pick([['Здравствуйте!', 'Ещё продаёте?', 'Торг уместен?'], ['Когда отправите?', 'Верните деньги', 'Можно фото?']]).map((w) => `<span>${w}</span>`).join('')}</div>`;

export const thawAvito = [
  { form: 'phone', tuning: false, lively: true, make: 'android', sizes: droids, status: hyperTop, nav: round.threeButtons, keyboard: round.androidKeyboard, app: 'com.board.android', name: 'thaw-board-droid-calls', font: "'Roboto','Noto Sans'", dark: false, tone: 'seller', row, system, adapt,
    features: { quotes: 0.1, pictures: 0.1, voices: 0.04, reactions: 0.04, rich: { files: 0.03, hard: 0.3 } }, titles: [['Игорь', 'был 20 минут назад'], ['Магазин «Север»', 'в сети'], ['Анна К.', 'была вчера в 21:40'], ['TechnoPoint', 'отвечает за несколько часов']], separators: ['plain', 'weekdayDate'], stamp: 'below', stampOn: 'last', authors: 'none', ticks: true, sticky: true, down: true, unread: 'Новые сообщения',
    header: (scene) => `<div class="header">${thawSign('west', 24, 2)}${headOf(scene.title, 38)}<div class="who"><b>${escape(scene.title)}</b><small>${escape(scene.subtitle)}</small></div>${thawSign('ring', 23)}${thawSign('three', 22)}</div>${ad(scene.own)}`,
    footer: (scene) => `${scene.own.chance(0.4) && !scene.keyboardOpen ? hints(scene.own) : ''}<div class="footer">${thawSign('disc', 27)}<div class="input"><span>Сообщение</span>${thawSign('grin', 23)}</div>${thawSign('talk', 25)}</div>${snug}`,
    css: `.screen{--page:#fff;--ink:#000;--headBg:#fff;--headInk:#000;--headSub:#858585;--left:#f2f1f0;--leftInk:#000;--right:#cce9ff;--rightInk:#000;--leftMeta:#949494;--tick:#0099f7;--pillInk:#858585;--footBg:#fff;--footInk:#949494;--inputBg:#f2f1f0;--link:#0099f7;--bar:#00aaff;--radius:12px;--max:82%;--side:14px;--gapSame:2px;--gap:12px;--metaSize:12px;--downBg:#fff;--downInk:#333;--count:#ff4053;--dividerBg:none;--dividerInk:#0099f7;--reactionBg:#fff}
body{font-size:16px;line-height:1.34}.header{min-height:56px;padding:6px 14px;gap:14px}.head{overflow:hidden}.head svg{display:block}.header .who b{font-size:17px;font-weight:500}.header .who small{font-size:13px}
.ad{flex:none;display:flex;gap:12px;align-items:center;padding:4px 14px 9px;border-bottom:1px solid #e8e7e6;font-size:14.5px;line-height:1.3}.ad .thing{border-radius:8px;flex:none}.ad div{flex:1;min-width:0}.ad b{display:block;font-weight:400;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.ad span{font-weight:500}.ad em{font-style:normal;background:#965eeb;color:#fff;border-radius:9px;padding:7px 14px;font-weight:500}
.bubble{padding:8px 12px 9px}.stack>.meta{margin:3px 3px 0}.row.right .meta{color:#949494}.deleted .text{font-style:italic;color:#757575}.row.left .bubble:not(.last){border-bottom-left-radius:3px}.row.left .bubble:not(.first){border-top-left-radius:3px}.row.right .bubble:not(.last){border-bottom-right-radius:3px}.row.right .bubble:not(.first){border-top-right-radius:3px}.row .bubble.large{background:none;padding:0;font-size:42px;line-height:1.15}
.rang{display:flex;gap:11px;align-items:center;min-width:190px}.rang i{width:38px;height:38px;border-radius:50%;background:#fff;display:flex;align-items:center;justify-content:center;color:#04b06a}.row.left .rang i{color:#ff4053}.rang .text,.rang small{display:block}.rang small{font-size:13px;color:#0086d9}
.quote{border-left-width:3px;border-radius:2px;padding:0 9px;font-size:14px}.quote span{display:block}.quote b{font-weight:500}.doc{display:flex;gap:11px;align-items:center}.kind{width:40px;height:40px;border-radius:8px;background:#fff;color:#0099f7;font-size:10.5px;font-weight:700;display:flex;align-items:center;justify-content:center;flex:none}.doc small{display:block;font-size:12.5px;opacity:.6}.play{width:38px;height:38px;background:#00aaff;color:#fff}
.row .bubble.bare{padding:0;background:none}.bare .shot,.bare .mosaic{border-radius:12px}.bare .shot svg{width:236px}.pictured:not(.bare) .shot{margin:-4px -8px 8px;border-radius:9px}.pictured:not(.bare) .shot svg{width:100%;min-width:220px}
.pill{font-size:13px}.separator{margin:18px 0 8px}.sticky .pill{background:#fff;box-shadow:0 1px 6px rgba(0,0,0,.16);border-radius:14px;padding:4px 14px}.system{margin:12px 20px}.carded{margin:14px 0}.carded .pill{width:100%;max-width:none;border:1px solid #e0dfde;border-radius:14px;text-align:left;padding:11px 14px;color:#000;font-size:15px;line-height:1.35}.carded b{font-weight:500;display:block}.carded small{display:block;font-size:13.5px;color:#757575}.divider{display:flex;align-items:center;gap:10px;padding:4px 14px}.divider::before,.divider::after{content:'';flex:1;height:1px;background:#b3e0ff}
.hints{flex:none;display:flex;gap:8px;padding:7px 14px;white-space:nowrap;overflow:hidden}.hints span{border:1px solid #d6d5d4;border-radius:10px;padding:7px 13px;font-size:15px}.footer{padding:7px 14px;gap:13px;border-top:1px solid #e8e7e6}.footer .input{display:flex;justify-content:space-between;align-items:center;border-radius:12px;padding:9px 12px}${tilesCss}${tapeCss}${shotCss}${droidTopsCss}${round.navCss}${round.keyboardCss}` },
];
