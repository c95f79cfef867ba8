import { escape } from '../escape.mjs';
import * as round from '../furniture.mjs';
import { rowOf, snug } from './freshParts.mjs';
import { goods, lineOf, thing } from './lateParts.mjs';
import { droidTop, droidTopCss, sheetCard } from './recentParts.mjs';
import { droids, fiveStars, swipeBar, swipeCss } from './newerPhonesParts.mjs';
import { botNamed, classesOf, cut, headOf, noHead, noteBefore, thawSign, tilesCss, tilesOf, wordsOf } from './thawParts.mjs';
import { shotCss } from './winterParts.mjs';

/** Support in Ozon's app on an Android at night: a head at the top of every group, the name within its bubble, the hour in a line of its own below the words; see thaw.mjs. */

const bot = 'Помощник';
const adapt = (lines, random) =>
  lines.map(botNamed(bot)).flatMap((line, i) => {
    if (line.kind !== 'message') return [line];
    if (line.picture) line = { ...line, tiles: line.text === '' ? random.int(1, 3) : 1 };
    if (line.side === 'right' && line.text.length > 60 && !line.quote && !line.picture && !line.file && random.chance(0.15)) line = { ...line, order: random.int(0, 5) };
    if (line.role === 'bot' && line.text.length > 60 && random.chance(0.4)) line = { ...line, note: random.pick(['Ответ подготовлен ИИ', 'Информация из справки']) };
    const ended = line.role === 'bot' && i > 0 && lines[i - 1].role !== 'bot' && random.chance(0.5);
    return ended ? [noteBefore(lines[i - 1], 'Насколько вы довольны ответом?', { stars: random.int(0, 5) }), line] : [line];
  });
const system = (line) => `<div class="system${line.stars === undefined ? '' : ' asked'}" data-m="${line.id}"><span class="pill">${lineOf(line.text)}${line.stars === undefined ? '' : fiveStars(line.stars, 34)}</span></div>`;

const ordered = (good) => `<div class="ordered kept">${thing(good, 46)}<div data-attached><b>${escape(good.title)}</b> <small>${good.price} · ${escape(good.state)}</small></div></div>`;
const quoted = ({ author, text }) => `<div class="quote"><b>${escape(author)}</b><span data-quote>${cut(text, 44)}</span></div>`;

function row(line, parts, at) {
  const { bare, classes } = classesOf(line, at);
  const face = line.side === 'right' ? '' : at.first ? headOf(line.author ?? bot, 30, line.role === 'bot') : noHead(30);
  const name = at.first && line.author !== null && !bare ? `<div class="author" data-author>${escape(line.author)}</div>` : '';
  const body = line.file ? sheetCard(line.file) : `${line.order === undefined ? '' : ordered(goods[line.order])}${line.quote ? quoted(line.quote) : ''}${tilesOf(line, 224)}${wordsOf(line)}`;
  const note = line.note ? `<div class="made">${thawSign('spark', 12)}<span data-attached>${line.note}</span></div>` : '';
  return rowOf(line, at, `${face}<div class="stack"><div class="${classes}">${name}${body}${note}<div class="base">${parts.meta}</div></div></div>`);
}

const band = (own) => `<div class="band">${thing(goods[own.int(0, 5)], 38)}<div><b>Заказ ${own.digits(8)}-00${own.int(10, 99)}</b><span>${own.pick(['Доставлен 12 марта', 'Передан в доставку', 'Возврат: деньги в пути'])}</span></div>${thawSign('go', 18)}</div>`;
const late = '<div class="late">Сейчас много обращений, отвечаем дольше обычного</div>';

export const thawOzon = [
  { form: 'phone', tuning: true, lively: true, make: 'android', sizes: droids, status: droidTop, nav: swipeBar, keyboard: round.androidKeyboard, app: 'ru.vitrina.app', name: 'thaw-ozon-droid-night', font: "'Onest Variable','Noto Sans'", dark: true, tone: 'support', row, system, adapt,
    features: { quotes: 0.05, pictures: 0.07, rich: { files: 0.04, hard: 0.3 } }, titles: [['Поддержка', 'Мы на связи'], ['Чат с поддержкой', 'Обычно отвечаем за 2 минуты'], ['Служба поддержки', 'печатает…']], separators: ['plain', 'lower'], stamp: 'inside', authors: 'first', ticks: true, sticky: true, down: true, unread: 'Новые сообщения', typing: ' ',
    header: (scene) => `<div class="header">${thawSign('west', 24, 2)}<div class="mark"><i></i></div><div class="who"><b>${escape(scene.title)}</b><small>${escape(scene.subtitle)}</small></div>${thawSign('three', 22)}</div>${scene.own.chance(0.4) ? band(scene.own) : scene.own.chance(0.25) ? late : ''}`,
    footer: () => `<div class="footer">${thawSign('clip', 25)}<div class="input">Сообщение</div>${thawSign('fly', 25)}</div>${snug}`,
    css: `.screen{--page:#0c0f13;--ink:#f2f5f9;--headBg:#15191f;--headInk:#f2f5f9;--headSub:#8b96a3;--left:#1e242c;--leftInk:#f2f5f9;--right:#0b4fc4;--rightInk:#fff;--leftMeta:#7f8b98;--rightMeta:#a9c6f7;--tick:#fff;--pillInk:#8b96a3;--footBg:#15191f;--footInk:#7f8b98;--inputBg:#252c35;--link:#6aa8ff;--bar:#6aa8ff;--radius:16px;--max:80%;--side:12px;--gapSame:4px;--gap:14px;--metaSize:11.5px;--downBg:#252c35;--downInk:#f2f5f9;--count:#f91155;--botBg:#005bff;--botInk:#fff;--dividerBg:none;--dividerInk:#6aa8ff}
body{font-size:15.5px;line-height:1.34}.header{min-height:56px;padding:6px 14px;gap:14px}.mark{width:36px;height:36px;border-radius:12px;background:#005bff;display:flex;align-items:center;justify-content:center}.mark i{width:16px;height:16px;border-radius:50%;border:4px solid #fff}.header .who b{font-size:17px}.header .who small{font-size:12.5px}
.band{flex:none;display:flex;align-items:center;gap:12px;background:#15191f;padding:6px 14px 10px;font-size:14px;line-height:1.3}.band div{flex:1}.band b{display:block;font-weight:600}.band span{font-size:12.5px;color:#27c46b}.band .thing{border-radius:9px}.late{flex:none;background:#3b2f10;color:#ffce5c;font-size:13px;padding:8px 14px}
.row .avatar.head{align-self:flex-start;overflow:hidden}.head svg{display:block}.bubble{padding:9px 13px 7px;min-width:92px}.row.left .bubble.first{border-top-left-radius:4px}.row.right .bubble.first{border-top-right-radius:4px}.author{width:max-content;max-width:100%;font-size:13.5px;color:#6aa8ff;margin-bottom:3px}.base{display:flex;justify-content:flex-end;margin-top:3px}.bubble .base .meta{float:none;margin:0;top:0}.row.right a{color:#fff;text-decoration:underline}.row.right .ticks.sent{color:#a9c6f7}
.made{display:flex;gap:5px;align-items:center;color:#7f8b98;font-size:12px;margin-top:6px}.ordered{display:flex;gap:10px;align-items:center;background:rgba(0,0,0,.22);border-radius:11px;padding:6px 12px 6px 6px;margin:-2px -6px 8px;font-size:13.5px;line-height:1.3}.ordered .thing{border-radius:8px;flex:none}.ordered b{display:block;font-weight:400}.ordered small{opacity:.75;font-size:12.5px}
.quote{border-left-width:2px;border-radius:0;padding:0 9px;font-size:13.5px}.quote span{display:block}.row.right .quote{border-color:#fff}.row.right .quote b{color:#fff}.doc{display:flex;gap:11px;align-items:center}.kind{width:40px;height:40px;border-radius:11px;background:rgba(255,255,255,.14);font-size:10.5px;font-weight:700;display:flex;align-items:center;justify-content:center;flex:none}.doc small{display:block;font-size:12.5px;opacity:.65}
.bubble.bare{padding:0;overflow:hidden}.bubble.bare .base .meta{position:absolute;top:auto;right:8px;bottom:8px;padding:2px 7px}.bubble.bare .base{margin:0}.bare .ticks{color:#fff!important}.shot svg{width:224px}.pictured:not(.bare) .shot{margin:-4px -8px 7px;border-radius:11px;width:auto}.pictured:not(.bare) .shot svg{width:100%;min-width:224px}
.buttons{flex-direction:column;flex-wrap:nowrap;gap:0;margin:6px 0 4px 38px;width:72%;background:#1e242c;border-radius:16px;overflow:hidden}.button{border:0;border-bottom:1px solid #2e3640;border-radius:0;padding:12px 14px;color:#6aa8ff;font-size:15px;display:flex;justify-content:space-between}.button:last-child{border-bottom:0}.button::after{content:'';width:8px;height:8px;border:solid #7f8b98;border-width:2px 2px 0 0;transform:rotate(45deg);margin-top:5px}
.pill{font-size:12.5px}.separator{margin:16px 0 6px}.sticky .pill{background:#37414d;color:#d5dce4;border-radius:12px}.system{margin:12px 20px 8px}.asked .pill{width:100%;max-width:none;background:#1e242c;color:#f2f5f9;border-radius:18px;padding:14px;font-size:15.5px}.fiveStars{display:flex;justify-content:center;gap:14px;margin-top:10px}.fiveStars svg{fill:#38424e}.fiveStars .given{fill:#ffb300}.divider{border-top:1px solid #23406d;padding:4px}.typing{padding-left:38px}.footer{gap:14px;padding:8px 14px}.footer .input{border-radius:13px;padding:10px 14px}.footer>.icon:last-of-type{color:#3a86ff}.down>div{border-radius:14px;width:42px;height:42px}${tilesCss}${shotCss}${droidTopCss}${swipeCss}${round.keyboardCss}` },
];
