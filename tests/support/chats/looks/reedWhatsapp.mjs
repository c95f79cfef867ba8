import { escape } from '../escape.mjs';
import { androidKeyboard, keyboardCss } from '../furniture.mjs';
import { doodles } from './freshParts.mjs';
import { isFewEmoji, noteBefore } from './lateParts.mjs';
import { droidLine, linesCss, mood, narrowed, reedDroids, reedSign, says, shorten, sizes, stampOf, waveCss, waveOf } from './reedParts.mjs';
import { shotCss, shotOf, takenBack } from './winterParts.mjs';

/** WhatsApp on an Android at night, a talk with a shop: green and grey bubbles on faint drawings, a spur at the first of a group, what people felt hangs over the lower edge; see reed.mjs. */

const cipher = 'Сообщения и звонки защищены сквозным шифрованием. Только участники этого чата могут читать, прослушивать и пересылать их.';
const adapt = (lines, random) =>
  lines.flatMap((line, i) => {
    if (line.kind !== 'message') return [];
    let own = { ...line, author: null, ...(line.quote ? { quote: { ...line.quote, author: line.quote.author === 'Вы' ? 'Вы' : 'Продавец' } } : {}) };
    if (!own.picture && random.chance(0.025)) own = takenBack(own, own.side === 'left' ? 'Данное сообщение удалено' : 'Вы удалили данное сообщение');
    return i === 0 ? [noteBefore(line, cipher), own] : [own];
  });
const system = (line) => `<div class="system waNote" data-m="${line.id}"><span class="pill">${reedSign('lock', 13)} <span data-text>${escape(line.text)}</span></span></div>`;

const filed = ({ name, size }) => `<div class="waFile"><i>${/\w+$/.exec(name)[0].slice(0, 4).toUpperCase()}</i><div><span class="text" data-text>${escape(name)}</span> <small data-attached>${size}</small></div></div>`;
const web = ({ site, title, words }) => `<div class="waWeb" data-attached><b>${escape(title)}</b> <span>${escape(words)}</span> <small>${escape(site)}</small></div>`;
const spur = '<svg class="waSpur" width="9" height="13" viewBox="0 0 9 13"><path d="M9 0H1.500Q0 0 .600 1.500L9 13z"/></svg>';

function row(line, parts, { first, last }) {
  const big = isFewEmoji(line) && !line.deleted;
  const alone = line.picture && line.text === '' && !line.quote && !line.forwardedFrom;
  const head = line.forwardedFrom ? `<div class="waFrom">${reedSign('pass', 15)}<span data-quote>Переслано</span></div>` : line.quote ? `<div class="waRe"><b>${escape(line.quote.author)}</b><span data-quote>${shorten(line.quote.text, 52)}</span></div>` : '';
  const words = line.deleted ? `<s></s>${says(line)}` : says(line);
  const body = line.sticker ? parts.body : line.file ? filed(line.file) : line.voiceSeconds ? waveOf(line, { count: 42, height: 24 }) : `${line.preview ? web(line.preview) : ''}${shotOf(line, 250)}${words}`;
  const felt = line.reactions ? `<div class="waFelt">${line.reactions.join('')}</div>` : '';
  const fits = line.text !== '' && !line.picture && !line.file && !line.preview && !big;
  const kind = ['waBox', first && 'waFirst', alone && 'waAlone', line.sticker && 'waSticker', big && 'waBig', line.deleted && 'waGone'].filter(Boolean).join(' ');
  return `<div class="wa wa-${line.side}${first ? ' waNew' : ''}${last ? ' waLast' : ''}${line.reactions ? ' waLiked' : ''}" data-m="${line.id}"><div class="${kind}" data-bubble${fits ? ' data-fit' : ''}>${first && !line.sticker ? spur : ''}${head}${body}${stampOf(parts)}${felt}</div></div>`;
}

const themes = [...sizes(16, 16, 17, 15), '.screen{--in:#202c33;--own:#005c4b;--headBg:#1f2c34}', '.screen{--page:#111b21;--own:#134d37}body{font-size:16.500px}'];

export const reedWhatsapp = [
  { form: 'phone', tuning: false, lively: true, make: 'android', sizes: reedDroids, status: droidLine, keyboard: androidKeyboard, app: 'com.whatsapp', name: 'reed-wa-droid-night', font: "'Roboto'", dark: true, tone: 'seller', noBot: true, row, system, adapt,
    features: { quotes: 0.1, reactions: 0.08, pictures: 0.07, voices: 0.08, edits: 0.05, rich: { files: 0.04, stickers: 0.02, forwards: 0.04, links: 0.04, hard: 0.3 } }, titles: [['Продавец ТеплоДом', 'в сети'], ['+7 916 555-01-42', 'был(-а) сегодня в 12:40'], ['Магазин Север', 'Бизнес-аккаунт']], separators: ['weekday', 'always'], stamp: 'inside', authors: 'none', ticks: true, sticky: true, down: true, unread: '2 непрочитанных сообщения', editedWord: 'Изменено',
    header: (scene) => `${mood(scene, themes)}<div class="waTop">${reedSign('arrow', 24, 2)}<i></i><div><b>${escape(scene.title)}</b><small>${escape(scene.subtitle)}</small></div>${reedSign('film', 24)}${reedSign('phone', 22)}${reedSign('dots', 22)}</div>`,
    footer: () => `<div class="waWrite"><p>${reedSign('smile', 24)}<span>Сообщение</span>${reedSign('clip', 23)}${reedSign('lens', 24)}</p><i>${reedSign('mic', 24)}</i></div>${narrowed}`,
    css: `.screen{--page:#0b141a;--ink:#e9edef;--headBg:#0b141a;--headInk:#e9edef;--in:#1f272a;--own:#144d37;--footBg:#0b141a;--side:14px;--downBg:#1f2c34;--downInk:#aebac1;--count:#21c063;--pillInk:#a3b0b7;--pillBg:#182229;--dividerBg:none;--dividerInk:#a3b0b7}
.waTop{flex:none;display:flex;align-items:center;gap:9px;height:60px;padding:0 12px 0 10px;background:var(--headBg);color:#e9edef}.waTop i{width:39px;height:39px;border-radius:50%;background:radial-gradient(circle at 50% 38%,#cfd6da 0 21%,transparent 22%),radial-gradient(circle at 50% 100%,#cfd6da 0 40%,transparent 41%),#6a7175}.waTop div{flex:1;min-width:0}.waTop b{display:block;font-size:18px;font-weight:500;line-height:1.2;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.waTop small{display:block;font-size:13px;color:#8d999f;line-height:1.25;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.waTop>.icon:not(:first-child){margin:0 5px}
.feed{background:${doodles('rgba(233,237,239,.055)', 1.4)},var(--page)}.wa{display:flex;margin-top:2px}.waNew{margin-top:9px}.wa-right{justify-content:flex-end}.waLiked{margin-bottom:21px}
.waBox{position:relative;max-width:84%;padding:5px 9px 6px;border-radius:11px;background:var(--in);color:#e9edef;overflow-wrap:anywhere;line-height:1.3}.wa-right .waBox{background:var(--own)}.wa-left .waFirst{border-top-left-radius:0}.wa-right .waFirst{border-top-right-radius:0}.waBox::after{content:'';display:block;clear:both}.waSpur{position:absolute;top:0;left:-8.500px;fill:var(--in)}.wa-right .waSpur{left:auto;right:-8.500px;transform:scaleX(-1);fill:var(--own)}
.waBox .stamp{float:right;margin:7px -1px -3px 10px;font-size:11.500px;line-height:1.25;color:#8d999f;white-space:nowrap}.wa-right .waBox .stamp{color:#9dbbb0}.tick{margin-left:4px;vertical-align:-1px}.tick.read{color:#53bdeb}.waBox a{color:#53bdeb}.wa-right .waBox a{color:#6fd1f5}
.waRe{border-left:4px solid #06cf9c;background:rgba(0,0,0,.22);border-radius:7px;padding:4px 9px 5px;margin:0 -4px 5px;font-size:14px;line-height:1.3;color:#a9b4b9}.wa-left .waRe{border-color:#53bdeb}.waRe b{display:block;font-weight:500;color:#06cf9c}.wa-left .waRe b{color:#53bdeb}.waRe span{display:block}.waFrom{font-size:13px;font-style:italic;color:#93a1a7;margin-bottom:1px}.waFrom .icon{display:inline;vertical-align:-3px;margin-right:4px}
.waWeb{background:rgba(0,0,0,.22);border-radius:8px;padding:8px 10px;margin:0 -4px 6px;font-size:14px;line-height:1.3}.waWeb b{display:block;font-weight:500}.waWeb span{display:block;color:#a9b4b9}.waWeb small{font-size:12.500px;color:#8d999f}.waFile{display:flex;gap:10px;align-items:center;background:rgba(0,0,0,.2);border-radius:8px;padding:9px 10px;margin:0 -4px}.waFile i{flex:none;width:32px;height:38px;border-radius:4px;background:#e05a52;color:#fff;font:700 9.500px/38px 'Roboto',sans-serif;text-align:center}.waFile small{display:block;font-size:12.500px;color:#9aa7ad}.start{width:34px;height:34px;color:#c5ced2}
.waBox:not(.waAlone):has(.shot){width:260px}.waBox .shot{border-radius:9px;margin:-1px -6px 5px}.waAlone .shot{width:250px}.waAlone{padding:4px}.waAlone .shot{margin:0;max-width:100%}.wa .waAlone .stamp{position:absolute;right:11px;bottom:9px;margin:0;color:#fff;text-shadow:0 0 4px #000}.wa .waSticker{background:none;padding:0}.sticker svg{display:block;fill:#222}.wa .waSticker .stamp{background:var(--in);border-radius:8px;padding:2px 7px;margin:4px 0 0}
.waBig .text{font-size:36px;line-height:1.2}.waGone .text{font-style:italic;color:#8d999f}.waGone s{display:inline-block;width:14px;height:14px;border:1.500px solid #8d999f;border-radius:50%;margin-right:6px;vertical-align:-2px;background:linear-gradient(45deg,transparent 44%,#8d999f 45% 55%,transparent 56%)}.waFelt{position:absolute;left:8px;bottom:-19px;background:#1f272a;border:1.500px solid var(--page);border-radius:13px;padding:2px 7px;font-size:14px;line-height:1.3}.wa-right .waFelt{left:auto;right:8px}
.separator{margin:12px 0 8px}.pill{font-size:13px;border-radius:9px;padding:5px 12px}.waNote{margin:8px 16px}.waNote .pill{color:#e0c682;font-size:13px;line-height:1.35}.waNote .icon{display:inline;vertical-align:-2px}.divider{margin:10px 0}.divider .pill{background:#182229;padding:5px 14px}
.waWrite{flex:none;display:flex;gap:6px;align-items:center;padding:5px 7px;background:${doodles('rgba(233,237,239,.055)', 1.4)},var(--page)}.waWrite p{flex:1;margin:0;display:flex;gap:11px;align-items:center;background:#1f272a;border-radius:24px;padding:10px 13px;color:#8d999f;font-size:17px}.waWrite p span{flex:1}.waWrite i{width:46px;height:46px;border-radius:50%;background:#21c063;color:#0b141a;display:grid;place-items:center}${linesCss}${waveCss}${shotCss}${keyboardCss}` },
];
