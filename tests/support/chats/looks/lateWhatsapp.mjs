import { escape } from '../escape.mjs';
import { avatar } from '../markup.mjs';
import { snug } from './freshParts.mjs';
import { apple, bars, goods, kindsOf, lengthOf, lineOf, noteBefore, phoneCss, pictureOf, playSign, portrait, rowOf, sign, signs, strewn, thing, withNotes, wordsOf } from './lateParts.mjs';

/** A late look after WhatsApp for iPhone: light, beige wallpaper; see late.mjs. */

const spoken = (line) =>
  `<div class="spell"><span class="person">${portrait(44, line.side === 'right')}<i>${sign('voice', 15, 2.4)}</i></span>${playSign(24)}<div><span class="track">${bars({ seconds: line.voiceSeconds, id: line.id, count: 34, step: 4.2, width: 2.6, height: 24, played: 0.02 })}</span><small>${lengthOf(line.voiceSeconds)}</small></div></div>`;
const filed = ({ name, size }) => `<div class="doc">${sign('pages', 32, 1.4)}<div><b data-text>${escape(name)}</b><small data-attached>${size} • ${name.split('.').at(-1)}</small></div></div>`;
const linkCard = (line) =>
  `<div class="linkCard"><span class="shot">${thing(goods[line.id % goods.length], 400)}</span><div data-attached><b>${escape(line.preview.title)}</b> <span>${escape(line.preview.words)}</span> <small>vitrina.example</small></div></div>`;
const again = '<svg width="14" height="12" viewBox="0 0 24 20" fill="none" stroke="currentColor" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"><path d="m14 3 7 6-7 6V11C8 11 5 13 3 17c0-7 5-10 11-10z"/></svg>';

function row(line, parts, at) {
  const head = line.forwardedFrom === undefined ? parts.quote : `<div class="passed">${again}<span data-quote>Переслано</span></div>`;
  const inner = line.file ? filed(line.file) : line.sticker ? parts.body : `${line.preview ? linkCard(line) : ''}${pictureOf(line)}${line.voiceSeconds ? spoken(line) : ''}${line.text === '' ? '' : wordsOf(line)}`;
  const liked = line.reactions === undefined ? '' : `<div class="liked">${line.reactions.join('')}${line.reactions.length > 1 ? `<em>${line.reactions.length}</em>` : ''}</div>`;
  return rowOf(line, at, `<div class="stack"><div class="${kindsOf(line, at)}">${head}${inner}${parts.meta}${liked}</div></div>`);
}

const secret = 'Сообщения и звонки защищены сквозным шифрованием. Только участники этого чата могут их прочитать, прослушать или поделиться ими. Подробнее';
const notes = withNotes(['Ваш код безопасности с контактом изменился. Подробнее', 'Вы отключили исчезающие сообщения.', 'Пропущенный аудиозвонок', 'Этот бизнес-аккаунт сейчас зарегистрирован как обычный аккаунт. Нажмите, чтобы узнать больше.'], 0.06);
/** The app tells of its secrecy where a talk begins, and again after a change of phones. */
function adapt(lines, random) {
  const again = lines.length - random.int(2, 12);
  return lines.flatMap((line, i) => (i === 0 || i === again ? [noteBefore(line, secret), line] : notes([line], random)));
}
const system = (line) => `<div class="system${line.text === secret ? ' secret' : ''}" data-m="${line.id}"><span class="pill">${line.text === secret ? sign('lock', 11, 2.4) : ''}${lineOf(line.text)}</span></div>`;
const glyphs = ['call', 'watch', 'bag', 'note', 'lens', 'bulb', 'cup', 'plane', 'spot', 'heart', 'film', 'cake', 'person'];

export const lateWhatsapp = [
  { ...apple, name: 'wa-iphone-day', tuning: false, font: "'Inter'", dark: false, tone: 'seller', app: 'WhatsApp', row, system,
    features: { quotes: 0.14, reactions: 0.09, pictures: 0.06, voices: 0.08, edits: 0.05, rich: { files: 0.05, stickers: 0.03, forwards: 0.07, links: 0.06, hard: 0.25 } },
    adapt,
    titles: [['ТеплоДом', 'Бизнес-аккаунт'], ['+7 921 555-01-73', 'в сети'], ['Игорь (склад)', 'был(-а) сегодня в 11:40'], ['Kids&Co', 'данные контакта']], separators: ['weekday', 'official'], stamp: 'inside', authors: 'none', ticks: true, sticky: true, down: true, unread: '2 НЕПРОЧИТАННЫХ СООБЩЕНИЯ', editedWord: 'Изменено',
    header: (scene) => `<div class="header"><span class="way">${sign('chevron', 27, 2.2)}${scene.own.int(1, 48)}</span>${/\p{L}/u.test(scene.title) ? avatar(scene.title, 38) : portrait(38, false)}<div class="who"><b>${escape(scene.title)}</b><small>${escape(scene.subtitle)}</small></div>${sign('film', 27, 1.6)}${sign('call', 23, 1.6)}</div>`,
    footer: () => `<div class="footer">${sign('cross', 27, 1.7)}<div class="input"><span></span>${sign('face', 21, 1.5)}</div>${signs(['lens', 'voice'], 25, 1.6)}</div>${snug}`,
    css: `.screen{--page:#f6f6f6;--ink:#0a0a0a;--headBg:#f7f6f5;--headInk:#0a0a0a;--headSub:#76777a;--left:#fff;--leftInk:#0a0a0a;--right:#d8fdd2;--rightInk:#0a0a0a;--leftMeta:#8a8a8d;--rightMeta:#75907a;--pillInk:#5d6063;--pillBg:#fff;--inputBg:#fff;--footBg:#f6f6f6;--footInk:#0a0a0a;--link:#0f66d0;--bar:#1b8755;--tick:#1d8df0;--radius:17px;--max:80%;--side:14px;--gapSame:2.5px;--gap:9px;--metaSize:11.5px;--dividerBg:rgba(255,255,255,.55);--dividerInk:#4c5154;--downBg:#fff;--downInk:#6a6d70;--count:#1daa61}
.feed{background:${strewn(glyphs, { ink: '#e3dacd', tile: 276, across: 7, scale: 0.8, weight: 1.5 })},#f2ece3}body{font-size:17px;line-height:1.29;letter-spacing:-.012em}.status{--statusBg:#f7f6f5}.header{min-height:46px;padding:2px 18px 8px 8px;gap:10px;border-bottom:.5px solid #d6d3ce}.header .icon+.icon{margin-left:12px}.way{display:flex;align-items:center;font-size:17px}.header .who b{font-size:16.5px}.header .who small{font-size:12.5px}
.bubble{padding:6.5px 11px 7px 12px;box-shadow:0 .6px .6px rgba(20,20,10,.16)}.bubble.last:not(.stuck)::before{content:'';position:absolute;bottom:0;width:18px;height:19px;background:inherit;z-index:-1}.bubble{z-index:0}.row.left .bubble.last::before{left:-6px;clip-path:path('M6 0C6 10 5 15 0 18.500C8 19.500 14 17 18 12V0z')}.row.right .bubble.last::before{right:-6px;clip-path:path('M12 0C12 10 13 15 18 18.500C10 19.500 4 17 0 12V0z')}
.bubble .meta{margin:6px -2px -4px 9px;top:2px}.quote{margin:-1px -6px 5px -7px;border-left:4px solid var(--bar);border-radius:9px;background:rgba(0,0,0,.05);padding:5px 10px 6px 8px;font-size:14.5px;line-height:1.28}.quote b{font-size:14px}.quote span{opacity:.62}.row.left .quote{--bar:#c2519b}.passed{display:flex;gap:5px;align-items:center;font-size:13.5px;font-style:italic;color:#8a8a8d;margin-bottom:2px}
.spell{display:flex;align-items:center;gap:10px;padding:2px 0}.person{position:relative}.person i{position:absolute;right:-5px;bottom:-2px;color:#1daa61}.spell>svg{color:#7c8083}.spell div:not(.avatar){line-height:1}.track{display:block;color:#5a5f62}.track svg{display:block}.spell small{font-size:11.5px;color:#8a8a8d;display:block;margin-top:2px}.row.left .spell .person{order:3}.bubble.spoken .meta{margin-top:-13px}.row.left .bubble.spoken .meta{margin-right:56px}.doc{display:flex;gap:9px;align-items:center;margin:-2px -6px 4px -7px;background:rgba(0,0,0,.045);border-radius:11px;padding:9px 11px;color:#3d4347}.doc b{font-weight:400;color:#0a0a0a;display:block}.doc small{font-size:12.5px;color:#76777a}
.linkCard{margin:-3px -8px 6px -9px;border-radius:13px;overflow:hidden;background:rgba(0,0,0,.05);font-size:13.5px;line-height:1.3}.shot{display:block;height:136px;overflow:hidden}.shot svg{width:100%;height:auto;display:block;margin-top:-60px}.linkCard>div{padding:7px 11px 9px}.linkCard b{display:block;font-weight:600;font-size:14.5px}.linkCard span{color:#5d6063}.linkCard small{display:block;color:#8a8a8d;font-size:12.5px;margin-top:2px}
.pictured .pic{width:auto;min-width:250px;max-width:none;margin:-3px -8px 6px -9px;border-radius:13px}.bubble.lone{padding:3px}.lone .pic{width:256px;margin:0;border-radius:14px}.lone .pic{position:relative}.lone .pic::after{content:'';position:absolute;inset:auto 0 0;height:58px;background:linear-gradient(transparent,rgba(0,0,0,.42))}.lone .meta{position:absolute;right:10px;bottom:9px;top:auto;margin:0;color:#fff!important;--tick:#fff;text-shadow:0 0 4px rgba(0,0,0,.75)}.row .bubble.stuck{background:none!important;box-shadow:none;padding:0 0 20px}.stuck .sticker svg{fill:#222}.stuck .meta{position:absolute;right:4px;bottom:2px;top:auto;margin:0;background:#fff;border-radius:8px;padding:1px 7px}.large .text{font-size:38px;line-height:1.15}.bubble.large .meta{margin-top:26px}
.reacted{margin-bottom:21px}.liked{position:absolute;left:8px;bottom:-22px;background:#fff;border-radius:14px;padding:2px 7px 3px;font-size:15px;line-height:1.2;box-shadow:0 0 0 1px rgba(0,0,0,.07),0 1px 2px rgba(0,0,0,.12);display:flex;gap:3px}.liked em{font-style:normal;font-size:13px;color:#76777a}.row.right .liked{left:auto;right:10px}
.pill{font-size:13px;font-weight:500;border-radius:10px;padding:4.5px 11px;box-shadow:0 .6px .8px rgba(20,20,10,.14)}.system .pill{font-weight:400;color:#54595c;max-width:86%}.secret .pill{background:#fff3c9;font-size:12.5px;line-height:1.36}.secret .icon{display:inline;vertical-align:-1px;margin-right:4px}.separator{margin:13px 0 9px}.divider{font-size:12.5px;font-weight:600;padding:7px}.down>div{width:38px;height:38px}
.footer{padding:7px 14px 4px 12px;gap:14px;min-height:46px}.footer .input{padding:5px 9px;border:.5px solid #d8d8da;border-radius:18px;display:flex;justify-content:space-between;min-height:34px;color:#7c8083}${phoneCss}` },
];
