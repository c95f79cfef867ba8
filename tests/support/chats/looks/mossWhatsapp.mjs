import { escape } from '../escape.mjs';
import { appleKeyboard, homeBar, keyboardCss, navCss } from '../furniture.mjs';
import { appleLine, brief, hourOf, mossApples, mossSign, onlyEmoji, scattered, topLinesCss, wordsIn } from './mossParts.mjs';
import { bodySizes, humour, snapCss, snapOf, snug, spokenCss, spokenOf } from './mossThings.mjs';

/** A seller in WhatsApp on an iPhone, by day or by night: the hour floats in the last line's room, tails at the foot of a group's last; see moss.mjs. */

const seller = 'ТеплоДом';
const sealed = 'Сообщения и звонки защищены сквозным шифрованием. Третьи лица, включая WhatsApp, не могут прочитать ваши сообщения или прослушать звонки. Подробнее';
const bereft = { picture: undefined, voiceSeconds: undefined, file: undefined, sticker: undefined, preview: undefined, quote: undefined, forwardedFrom: undefined, reactions: undefined, edited: undefined };
const adapt = (lines, random) => [
  { kind: 'system', side: 'center', author: null, role: 'system', text: sealed, at: lines[0].at, sealed: true },
  ...lines.map((line) => {
    if (random.chance(0.025)) return { ...line, ...bereft, gone: true, text: line.side === 'left' ? 'Данное сообщение удалено.' : 'Вы удалили данное сообщение.' };
    return line.quote ? { ...line, quote: { ...line.quote, author: line.quote.author === 'Вы' ? 'Вы' : seller } } : line;
  }),
];

const system = (line) => `<div class="system${line.sealed ? ' waSealed' : ''}" data-m="${line.id}"><span class="pill"><span data-text>${escape(line.text)}</span></span></div>`;
const fileOf = ({ name, size }) => `<div class="waFile"><i>${mossSign('sheet', 30, 1.300)}</i><div><span class="text" data-text>${escape(name)}</span> <small data-attached>${size}</small></div></div>`;
const webOf = ({ site, title, words }) => `<div class="waWeb" data-attached><b>${escape(title)}</b> <span>${escape(words)}</span> <small>${escape(site)}</small></div>`;
const passed = '<div class="waPassed" data-wide data-quote><svg width="13" height="11" viewBox="0 0 13 11" fill="currentColor"><path d="M8 0l5 4.500L8 9V6.500Q3 6.500 0 11 .500 3 8 2.500z"/></svg> Пересланное сообщение</div>';

function row(line, parts, { first, last }) {
  const big = onlyEmoji(line) && !line.gone;
  const alone = line.picture && line.text === '' && !line.quote && !line.forwardedFrom;
  const head = line.forwardedFrom ? passed : line.quote ? `<div class="waReply" data-wide><b>${escape(line.quote.author)}</b><span data-quote>${brief(line.quote.text, 38)}</span></div>` : '';
  const said = line.sticker ? parts.body : line.file ? fileOf(line.file) : line.voiceSeconds ? spokenOf(line, { count: 36, play: 26 }) : `${line.gone ? mossSign('ban', 16, 1.800) : ''}${wordsIn(line)}<i class="room"></i>`;
  const liked = line.reactions ? `<div class="waLiked">${line.reactions.join('')}</div>` : '';
  const fits = !line.picture && !line.sticker && !line.voiceSeconds && !line.file && !line.preview;
  const kind = ['waBox', alone && 'waAlone', line.sticker && 'waStuck', big && 'waBig', line.gone && 'waGone', (line.file || line.voiceSeconds) && 'waDeep', (line.picture || line.preview) && 'waBroad'].filter(Boolean).join(' ');
  return `<div class="wa wa-${line.side}${first ? ' waNew' : ''}${last ? ' waLast' : ''}${liked ? ' waKind' : ''}" data-m="${line.id}"><div class="${kind}" data-bubble${fits ? ' data-snug' : ''}>${head}${snapOf(line, 254)}${line.preview ? webOf(line.preview) : ''}<div class="body">${alone ? '' : said}</div>${hourOf(parts)}${liked}</div></div>`;
}

const doodles = ['leaf', 'cup', 'call', 'star', 'fish', 'lens', 'moon', 'note', 'house'];
const wall = (paper, ink) => `.feed{background:${scattered(doodles, { ink, tile: 290, each: 6 })} ${paper}}`;
const day = wall('#efe9e0', 'rgba(120,95,60,.13)');
const dark = `${wall('#0b141a', 'rgba(255,255,255,.05)')}.screen{--ink:#e9edef;--headBg:#1c1d1f;--in:#202c33;--own:#005c4b;--dim:#8696a0;--ownDim:#9fc4bb;--line:rgba(255,255,255,.1);--field:#2a2b2e;--footBg:#1c1d1f;--downBg:#202c33;--downInk:#aebac1;--pillBg:#1d282f;--pillInk:#a6b3ba;--seal:#1d282f;--sealInk:#d8b65c;--accent:#21c063;--blue:#53bdeb;--shade:rgba(0,0,0,.22);--dividerBg:rgba(30,40,46,.8);--dividerInk:#d1d7db}.keyboard{background:#2b2b2d;color:#f2f2f2}.keyboard span{background:#5d5d60!important}`;
const plain = '.feed{background:#f5f1eb}';

export const mossWhatsapp = [
  { form: 'phone', tuning: false, lively: true, make: 'ios', sizes: mossApples, status: appleLine, keyboard: appleKeyboard, nav: homeBar, app: 'net.whatsapp', name: 'moss-wa-iphone', font: "'Inter Tight Variable','Noto Sans'", dark: false, tone: 'seller', noBot: true, row, system, adapt,
    features: { quotes: 0.09, reactions: 0.07, pictures: 0.07, voices: 0.05, edits: 0.05, rich: { files: 0.05, stickers: 0.03, forwards: 0.04, links: 0.04, hard: 0.25 } }, titles: [[seller, 'был(-а) сегодня в 14:05'], [`${seller} Возвраты`, 'Бизнес-аккаунт'], [seller, 'в сети'], ['+7 916 555-01-42', 'данные контакта']], separators: ['weekday', 'plain'], stamp: 'inside', authors: 'none', ticks: true, down: true, sticky: true, unread: 'Непрочитанные сообщения', editedWord: 'Изменено',
    header: (scene) => `${humour(scene, bodySizes(16, 16.5, 17), [day, day, dark, plain])}<div class="waTop">${mossSign('chevron', 27, 2.200)}<em>${scene.own.chance(0.5) ? scene.own.int(1, 33) : ''}</em><i><svg width="38" height="38" viewBox="0 0 38 38"><rect width="38" height="38" fill="#cbb79c"/><path d="M8 30V17l11-9 11 9v13z" fill="#a3532f"/><path d="M15 30v-8h8v8z" fill="#f3dfb6"/></svg></i><div><b>${escape(scene.title)}</b><small>${escape(scene.subtitle)}</small></div>${mossSign('film', 27, 1.600)}${mossSign('call', 23, 1.600)}</div>`,
    footer: () => `<div class="waWrite">${mossSign('plus', 27)}<p>${mossSign('note', 21, 1.500)}</p>${mossSign('lens', 26, 1.600)}${mossSign('mic', 26, 1.600)}</div>${snug}`,
    css: `.screen{--page:#f6f6f6;--ink:#111b21;--headBg:#f7f5f3;--headInk:var(--ink);--in:#fff;--own:#d8fdd2;--dim:#778087;--ownDim:#6a8069;--line:rgba(0,0,0,.14);--field:#fff;--footBg:#f7f5f3;--accent:#1b8755;--blue:#2aa7e8;--shade:rgba(0,0,0,.05);--seal:#fff0d0;--sealInk:#5d5a4d;--side:10px;--downBg:#fff;--downInk:#5f6b73;--count:#21b35a;--pillInk:#54656f;--pillBg:#fff;--dividerBg:rgba(255,255,255,.65);--dividerInk:#54656f}body{line-height:1.28}
.waTop{flex:none;display:flex;align-items:center;height:50px;padding:0 16px 2px 6px;background:var(--headBg);color:var(--ink);border-bottom:.5px solid var(--line)}.waTop em{font-style:normal;font-size:17px;min-width:4px;margin-right:8px}.waTop i svg{display:block;border-radius:50%}.waTop div{flex:1;min-width:0;margin-left:10px}.waTop b{display:block;font-size:17px;font-weight:600;line-height:1.2;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.waTop small{display:block;font-size:12.500px;line-height:1.25;color:var(--dim)}.waTop>.icon+.icon{margin-left:20px}
.wa{display:flex;margin-top:2px;padding:0 5px}.waNew{margin-top:9px}.waKind{margin-bottom:20px}.wa-right{justify-content:flex-end}.waBox{position:relative;max-width:82%;min-width:0;padding:5px 9px 6px 10px;border-radius:11px;background:var(--in);color:var(--ink);box-shadow:0 1px .5px rgba(0,0,0,.13);overflow-wrap:anywhere}.wa-right .waBox{background:var(--own)}.waBox a{color:var(--blue);text-decoration:underline}
.waLast>.waBox:not(.waStuck)::before{content:'';position:absolute;bottom:0;left:-7px;width:16px;height:15px;background:inherit;clip-path:path('M0 15C5 14.500 7 11 7 3L14 8 14 15z')}.waLast.wa-right>.waBox:not(.waStuck)::before{left:auto;right:-7px;transform:scaleX(-1)}
.room{display:inline-block;width:60px;height:1px}.hour{position:absolute;right:9px;bottom:5px;font-size:11px;line-height:13px;color:var(--dim);white-space:nowrap}.wa-right .hour{color:var(--ownDim)}.hour .mTick{margin-left:3px;vertical-align:-1px}.hour .read{color:var(--blue)}
.waReply{position:relative;overflow:hidden;min-width:130px;width:fit-content;max-width:100%;padding:5px 10px 6px 13px;margin:0 -4px 5px -5px;border-radius:8px;background:var(--shade);font-size:14px;line-height:1.28;box-shadow:inset 4px 0 var(--accent)}.waReply b{display:block;font-weight:600;color:var(--accent)}.waReply span{display:block;color:var(--dim);white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.waPassed{font-size:13px;font-style:italic;color:var(--dim);margin-bottom:2px;width:fit-content}.waGone .text{font-style:italic;color:var(--dim)}.waGone .icon{display:inline-block;vertical-align:-3px;margin-right:5px;color:var(--dim)}
.waBroad{width:266px}.waBroad .snap{width:auto!important;margin:-2px -6px 5px -7px;border-radius:8px;max-width:none}.waBroad .snap svg{width:100%}.waAlone.waBox{padding:4px}.waAlone .snap{margin:0}.waAlone>.hour{right:10px;bottom:9px;color:#fff!important;text-shadow:0 0 3px rgba(0,0,0,.7)}.waAlone .snap::after{content:'';position:absolute;left:4px;right:4px;bottom:4px;height:40px;border-radius:0 0 8px 8px;background:linear-gradient(transparent,rgba(0,0,0,.5))}
.waWeb{margin:-1px -6px 5px;padding:8px 10px;border-radius:8px;background:var(--shade);font-size:13.500px;line-height:1.28}.waWeb b{display:block;font-weight:600;font-size:14.500px}.waWeb span{display:block;color:var(--dim)}.waWeb small{font-size:12.500px;color:var(--dim)}.waDeep.waBox{padding-bottom:20px}.waFile{display:flex;gap:8px;align-items:center;margin:-1px -5px 0;padding:8px 12px 8px 8px;border-radius:8px;background:var(--shade)}.waFile i{color:var(--dim)}.waFile small{display:block;font-size:12.500px;color:var(--dim)}.heardGo{width:30px;color:var(--dim)}.heard{color:var(--dim)}
.wa .waStuck{background:none;box-shadow:none;padding:0 0 18px}.waStuck .sticker svg{display:block;fill:#222}.waBig .text{font-size:38px;line-height:1.25}.waLiked{position:absolute;left:8px;bottom:-19px;z-index:1;padding:2px 7px;border-radius:13px;border:.5px solid var(--line);background:var(--in);font-size:14px;line-height:1.35}.wa-right .waLiked{left:auto;right:10px}
.separator{margin:12px 0 6px}.pill{font-size:13px;border-radius:9px;padding:4px 11px;box-shadow:0 1px .5px rgba(0,0,0,.13)}.divider .pill{box-shadow:none}.waSealed{margin:10px 22px}.waSealed .pill{max-width:100%;background:var(--seal);color:var(--sealInk);font-size:13px;line-height:1.32;padding:7px 12px}
.waWrite{flex:none;display:flex;align-items:center;gap:16px;padding:7px 14px;background:var(--footBg);color:var(--ink)}.waWrite p{flex:1;display:flex;justify-content:flex-end;margin:0;padding:6px 9px;border-radius:18px;border:.5px solid var(--line);background:var(--field);color:var(--dim)}${topLinesCss}${snapCss}${spokenCss}${navCss}${keyboardCss}` },
];
