import { escape } from '../escape.mjs';
import { androidKeyboard, keyboardCss } from '../furniture.mjs';
import { icon } from '../markup.mjs';
import { rowOf, snug } from './freshParts.mjs';
import { bars, lengthOf, noteBefore, playSign, sign, signs, thing, goods, withNotes } from './lateParts.mjs';
import { droidTop, droidTopCss, shortened } from './recentParts.mjs';
import { mark, swipeBar, swipeCss } from './newerPhonesParts.mjs';
import { bubbleOf, keysAsWide, said, sharpDroids, shotCss, shotOf } from './winterParts.mjs';

/** After Viber on an Android by day, a verified firm: every hour in a line of its own below the words; see winter.mjs. */

const notes = withNotes(['Вы подписались на сообщения «Витрина»', 'Пропущенный звонок', 'Сообщения хранятся у компании и её партнёров'], 0.025);
/** The firm's offers come with a picture of the thing and a violet key. */
const adapt = (lines, random) => {
  const made = lines.flatMap((line, i) => {
    if (line.kind !== 'message') return [line];
    const own = { ...line, author: null, quote: line.quote && { ...line.quote, author: line.quote.author === 'Вы' ? 'Вы' : 'Витрина' } };
    const isOffer = line.side === 'left' && lines[i + 1]?.kind !== 'buttons' && !line.picture && !line.voiceSeconds && !line.file && !line.sticker && !line.quote && !line.forwardedFrom && !line.preview && line.text.length > 30 && random.chance(0.07);
    if (!isOffer) return [own];
    return [{ ...own, offer: random.pick(goods), reactions: undefined }, { kind: 'buttons', side: 'left', author: null, role: 'bot', text: '', buttons: [random.pick(['Подробнее', 'Открыть заказ', 'Перейти в магазин'])], at: line.at }];
  });
  const [first, ...others] = notes(made, random);
  return [noteBefore(first, 'Это бизнес-чат. Проверено Viber'), first, ...others];
};

const quoted = ({ author, text }) => `<div class="cited"><b>${escape(author)}</b><span data-quote>${escape(shortened(text, 58))}</span></div>`;
const filed = ({ name, size }) => `<div class="doc file"><div><b class="text" data-text>${escape(name)}</b><small data-attached>${size}</small></div><span>${mark('box', 22, 1.6)}</span></div>`;
const linkOf = ({ site, title, words }) => `<div class="web kept"><svg width="100%" height="88" viewBox="0 0 240 88" preserveAspectRatio="xMidYMid slice"><path d="M0 0h240v88H0z" fill="#d9d3fa"/><circle cx="190" cy="28" r="15" fill="#fff"/><path d="M0 88q60-70 120-30t120-16v46z" fill="#a99bf2"/></svg><div data-attached><b>${escape(title)}</b> <span>${escape(words)}</span> <small>${escape(site)}</small></div></div>`;
const spoken = (line) => `<div class="spell kept"><span>${playSign(20)}</span>${bars({ seconds: line.voiceSeconds, id: line.id, count: 30, step: 4.2, width: 2.4, height: 24, played: 1 })}<small data-attached>${lengthOf(line.voiceSeconds, 2)}</small></div>`;

function row(line, parts, at) {
  const { bare, isLarge, classes } = bubbleOf(line, at);
  const isMine = line.side === 'right';
  const head = line.forwardedFrom ? `<div class="passed" data-quote>Переслано от: <b>${escape(line.forwardedFrom)}</b></div>` : line.quote ? quoted(line.quote) : '';
  const body = line.sticker ? parts.body : line.file ? filed(line.file) : line.voiceSeconds ? spoken(line) : `${line.offer ? `<div class="cover">${thing(line.offer, 250)}</div>` : shotOf(line, 246)}${said(line.text)}${line.preview ? linkOf(line.preview) : ''}`;
  const stamp = parts.meta.replace('<span class="meta">', `<div class="stamp">`).replace(/<\/span>(<svg.*)?$/, (_, tick) => `${tick ?? ''}</div>`);
  const isOpen = bare || isLarge;
  const like = line.reactions ? `<div class="heart on">${line.reactions[0]}</div>` : !isMine && at.last ? `<div class="heart">${sign('heart', 17, 1.7)}</div>` : '';
  const face = isMine ? '' : at.first ? `<div class="logo">${sign('bag', 19, 2)}</div>` : '<div class="logo none"></div>';
  return rowOf(line, at, `${face}<div class="stack"><div class="line">${isMine ? like : ''}<div class="${classes}${line.offer ? ' offer' : ''}">${head}${body}${isOpen ? '' : stamp}</div>${isMine ? '' : like}</div>${isOpen ? stamp : ''}</div>`);
}

export const winterViberShop = [
  { form: 'phone', tuning: false, lively: true, make: 'android', sizes: sharpDroids, status: droidTop, nav: swipeBar, keyboard: androidKeyboard, app: 'com.viber.voip', name: 'viber-droid-shop-day', font: "'Noto Sans Display','Noto Sans'", dark: false, tone: 'support', noSystem: true, row, system: (line) => `<div class="system" data-m="${line.id}"><span class="pill"><span data-text>${escape(line.text)}</span></span></div>`, adapt,
    features: { quotes: 0.1, reactions: 0.08, pictures: 0.07, voices: 0.04, edits: 0.04, rich: { files: 0.05, stickers: 0.08, forwards: 0.05, links: 0.05, hard: 0.28 } }, titles: [['Витрина', 'Бизнес-чат'], ['ТеплоДом Сервис', 'Обычно отвечает за час'], ['Boxberry Помощь', 'Бизнес-чат']], separators: ['plain', 'always'], stamp: 'inside', authors: 'none', ticks: true, sticky: true, down: true, unread: 'Новые сообщения', editedWord: 'Изменено', readWords: ['Просмотрено', 'Доставлено'],
    header: (scene) => `<div class="header">${sign('arrow', 24, 2)}<div class="logo big">${sign('bag', 20, 2)}</div><div class="who"><b>${escape(scene.title)}<svg width="16" height="16" viewBox="0 0 24 24"><circle cx="12" cy="12" r="11" fill="#7360f2"/><path d="m7 12 3.500 3.500L17 9" stroke="#fff" stroke-width="2.600" fill="none"/></svg></b><small>${escape(scene.subtitle)}</small></div>${scene.own.chance(0.5) ? sign('call', 23) : ''}${mark('lines', 24)}</div>${scene.own.chance(0.3) ? '<div class="offerBar"><span>Добавить компанию в контакты?</span><u>Добавить</u></div>' : ''}`,
    footer: () => `<div class="footer">${icon('plus', 25)}<div class="input"><span>Введите сообщение</span>${mark('sticker', 22)}</div>${signs(['lens'], 24)}<div class="talk">${sign('voice', 22, 2)}</div></div>${snug}${keysAsWide(250)}`,
    css: `.screen{--page:#fff;--ink:#191a2c;--headBg:#fff;--headInk:#191a2c;--headSub:#7d7f95;--left:#f0f1f7;--leftInk:#191a2c;--right:#ded8fd;--rightInk:#191a2c;--leftMeta:#8a8ca3;--rightMeta:#7c72ad;--tick:#7360f2;--pillInk:#62647c;--pillBg:#f4f4fa;--footBg:#fff;--footInk:#8a8ca3;--inputBg:#f4f4fa;--link:#5b45e0;--radius:18px;--max:80%;--side:10px;--gapSame:4px;--gap:12px;--downBg:#fff;--downInk:#7360f2;--count:#7360f2;--dividerBg:#f1effd;--dividerInk:#7360f2}
body{font-size:16px;line-height:1.32}.header{min-height:58px;padding:6px 14px;gap:12px;border-bottom:1px solid #ececf3}.header .who b{display:flex;gap:5px;align-items:center;font-weight:600;font-size:17px}.header .who small{font-size:13px}.header>.icon:first-child{color:#191a2c}.header>.icon{color:#7360f2}.logo{width:32px;height:32px;border-radius:50%;background:#f7b500;color:#fff;display:flex;align-items:center;justify-content:center;flex:none;align-self:flex-start}.logo.big{width:38px;height:38px;align-self:center}.logo.none{visibility:hidden}.offerBar{flex:none;display:flex;justify-content:space-between;padding:9px 16px;font-size:14px;background:#f8f7fe;color:#62647c}.offerBar u{text-decoration:none;color:#7360f2;font-weight:600}
.row{gap:8px}.bubble{padding:8px 12px 6px}.row.left .bubble.first:not(.bare){border-top-left-radius:4px}.row.right .bubble.first:not(.bare){border-top-right-radius:4px}.bubble:not(.bare):not(.large){min-width:88px}.row.left .bubble:not(.bare):not(.large){min-width:60px}.row .bubble.changed:not(.bare):not(.large){min-width:142px}.doc .text{font-size:15px}.stamp{font-size:11.5px;line-height:1.2;color:#8a8ca3;margin-top:4px;text-align:right;white-space:nowrap}.row.left .bubble>.stamp{text-align:left}.row.right .stamp{color:#7c72ad}.stack>.stamp{margin:4px 4px 0}.line{align-items:center;gap:7px}.heart{flex:none;color:#b3b4c6}.heart.on{background:#fff;box-shadow:0 1px 4px rgba(30,30,70,.2);border-radius:13px;padding:2px 6px;font-size:15px;line-height:1.3}
.cited{border-left:3px solid #7360f2;padding:0 9px;margin:1px 0 6px;font-size:14px;line-height:1.28}.cited b{display:block;font-weight:600;color:#7360f2}.cited span{display:block;color:#62647c}.passed{font-size:13px;color:#7c72ad;margin-bottom:4px}.passed b{font-weight:600}.doc{display:flex;gap:16px;justify-content:space-between;align-items:center}.doc span{width:42px;height:42px;border-radius:12px;background:#7360f2;color:#fff;display:flex;align-items:center;justify-content:center;flex:none}.doc .text{background:none;width:auto;height:auto;color:inherit;font-weight:600}.doc small{display:block;font-size:12.5px;color:#8a8ca3}
.web{border-radius:12px;overflow:hidden;margin:8px -6px 2px;background:#fff;font-size:14px;line-height:1.28}.web svg{display:block}.web>div{padding:7px 10px 9px}.web b{display:block;font-weight:600}.web span{display:block;color:#62647c}.web small{color:#8a8ca3}.spell{display:flex;gap:9px;align-items:center;color:#7360f2;padding:2px 0}.spell span{width:36px;height:36px;border-radius:50%;background:#7360f2;color:#fff;display:flex;align-items:center;justify-content:center}.spell svg{display:block}.spell small{font-size:12.5px;color:#62647c}
.bubble.bare{padding:0;overflow:visible;background:none!important}.bare .shot{border-radius:18px;width:246px}.pictured:not(.bare) .shot{margin:-4px -8px 8px;border-radius:14px;min-width:246px}.cover{margin:-8px -12px 8px;border-radius:17px 17px 0 0;overflow:hidden;height:156px}.cover .thing{display:block;width:100%;height:auto;margin-top:-16%}.naked .sticker svg{width:172px;height:172px}.row .bubble.large{background:none!important;font-size:44px;line-height:1.2;padding:0}
.buttons{display:block;margin:0 0 4px 40px;background:#f0f1f7;border-radius:0 0 18px 18px;padding:4px 10px 10px}.button{border:0;background:#7360f2;color:#fff;border-radius:18px;text-align:center;padding:8px 10px 9px;font-size:15px;font-weight:600;margin-top:6px}.row.left:has(+.buttons) .bubble{border-bottom-left-radius:0;border-bottom-right-radius:0}.row:has(+.buttons) .heart{display:none}
.readmark{font-size:11.5px;color:#8a8ca3;padding:2px 4px 0}.pill{font-size:12.5px;font-weight:500;border-radius:13px;padding:4px 13px}.system .pill{font-weight:400;font-size:13px}.separator,.system{margin:13px 8px 9px}.sticky .pill{box-shadow:0 1px 4px rgba(30,30,70,.18);background:#fff}.divider{font-size:13px;font-weight:600;padding:4px}.down>div{width:42px;height:42px}.footer{padding:7px 12px;gap:11px;border-top:1px solid #ececf3;color:#7d7f95}.footer .input{display:flex;align-items:center;padding:7px 10px 7px 15px;font-size:16px}.footer .input span{flex:1}.talk{width:38px;height:38px;border-radius:50%;background:#7360f2;color:#fff;display:flex;align-items:center;justify-content:center}${droidTopCss}${swipeCss}${shotCss}${keyboardCss}` },
];
