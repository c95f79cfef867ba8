import { escape } from '../escape.mjs';
import { androidKeyboard, keyboardCss } from '../furniture.mjs';
import { isFewEmoji } from './lateParts.mjs';
import { droidLine, linesCss, mood, narrowed, reedDroids, reedSign, says, shorten, sizes, stampOf, waveCss, waveOf } from './reedParts.mjs';
import { shotCss, shotOf, takenBack } from './winterParts.mjs';

/** A messenger after Viber on an Android by day: white and lilac clouds on a tinted ground, a face at the first of a group, a heart beside what the other wrote; see reed.mjs. */

const adapt = (lines, random) =>
  lines.map((line) => {
    if (line.kind !== 'message') return line;
    const own = { ...line, author: null, ...(line.quote ? { quote: { ...line.quote, author: line.quote.author === 'Вы' ? 'Вы' : 'Наталья' } } : {}) };
    return !own.picture && random.chance(0.02) ? takenBack(own, own.side === 'left' ? 'Сообщение удалено' : 'Вы удалили сообщение') : own;
  });

const filed = ({ name, size }) => `<div class="viFile"><i>${reedSign('page', 24)}</i><div><span class="text" data-text>${escape(name)}</span> <small data-attached>${size}</small></div></div>`;
const web = ({ site, title }) => `<div class="viWeb" data-attached><i></i><b>${escape(title)}</b> <small>${escape(site)}</small></div>`;
const face = '<svg class="viFace" width="34" height="34" viewBox="0 0 34 34"><circle cx="17" cy="17" r="17" fill="#c9b8ef"/><path d="M4 34q2-11 13-11t13 11z" fill="#7360f2"/><circle cx="17" cy="14" r="6.500" fill="#f2d3b8"/><path d="M9.500 17q-1-11 7.500-11t7.500 11q-2-5-4-6-4 2-7 1-3 1-4 5z" fill="#5b3a29"/></svg>';

function row(line, parts, { first, last }) {
  const big = isFewEmoji(line) && !line.deleted;
  const alone = (line.picture && line.text === '' && !line.quote && !line.forwardedFrom) || line.sticker;
  const head = line.forwardedFrom ? `<div class="viFrom" data-quote>Переслано от ${escape(line.forwardedFrom)}</div>` : line.quote ? `<div class="viRe"><b>${escape(line.quote.author)}</b><span data-quote>${shorten(line.quote.text, 44)}</span></div>` : '';
  const body = line.sticker ? parts.body : line.file ? filed(line.file) : line.voiceSeconds ? waveOf(line, { count: 34 }) : `${shotOf(line, 236)}${says(line)}${line.preview ? web(line.preview) : ''}`;
  const liked = line.reactions !== undefined;
  const heart = line.side === 'left' || liked ? `<span class="viHeart${liked ? ' viLoved' : ''}">${reedSign('heart', 21, 1.6)}</span>` : '';
  const fits = line.text !== '' && !line.picture && !line.file && !line.preview && !big;
  const kind = ['viCloud', alone && 'viAlone', big && 'viBig', line.deleted && 'viGone', first && 'viFirst'].filter(Boolean).join(' ');
  const cloud = `<div class="${kind}" data-bubble${fits ? ' data-fit' : ''}>${head}${body}<div class="viEnd">${stampOf(parts)}</div></div>`;
  return `<div class="vi vi-${line.side}${first ? ' viNew' : ''}${last ? ' viLast' : ''}" data-m="${line.id}">${line.side === 'left' ? (first ? face : '<i class="viFace"></i>') : ''}<div class="viPair">${cloud}${heart}</div></div>`;
}

const themes = [
  ...sizes(16, 16, 15, 17),
  '.feed{background:#fff}.screen{--in:#f1f1f6;--own:#dcd5ff}',
  '.feed{background:radial-gradient(circle at 20% 30%,#d9e6f7 0 8%,transparent 9%) 0 0/90px 90px,radial-gradient(circle at 70% 70%,#e6dcf7 0 6%,transparent 7%) 0 0/70px 70px,#e9edf6}',
  '.screen{--page:#1c1c24;--ink:#f0f0f5;--headBg:#23232d;--headInk:#f0f0f5;--in:#33333f;--own:#5b4bb8;--dim:#a7a6b5;--ownDim:#cfc8f5;--footBg:#23232d;--line:#33333f;--downBg:#33333f}.feed{background:#15151b}.viRe,.vi-right .viRe{border-color:#b5a9ff}.viRe b,.viCloud a{color:#b5a9ff}.vi-right .viRe b{color:#e2dcff}.vi-right .tick{color:#cfc8f5}.pill{background:rgba(60,60,75,.8);color:#e0e0ea}',
];

export const reedViber = [
  { form: 'phone', tuning: false, lively: true, make: 'android', sizes: reedDroids, status: droidLine, keyboard: androidKeyboard, app: 'com.viber.voip', name: 'reed-viber-droid-lilac', font: "'Roboto','Noto Sans'", dark: false, tone: 'seller', noBot: true, noSystem: true, row, adapt,
    features: { quotes: 0.09, reactions: 0.1, pictures: 0.07, voices: 0.05, edits: 0.05, rich: { files: 0.04, stickers: 0.04, forwards: 0.03, links: 0.04, hard: 0.3 } }, titles: [['Наталья (магазин)', 'Была 15 минут назад'], ['Наталья Возвраты', 'В сети'], ['Наталья', 'Печатает…']], separators: ['weekdayDate', 'plain'], stamp: 'inside', authors: 'none', ticks: true, sticky: true, down: true, unread: 'Новые сообщения', editedWord: 'Изменено',
    header: (scene) => `${mood(scene, themes)}<div class="viTop">${reedSign('arrow', 24, 2)}<div><b>${escape(scene.title)}</b><small>${escape(scene.subtitle)}</small></div>${reedSign('film', 25)}${reedSign('phone', 23)}${reedSign('dots', 22)}</div>`,
    footer: () => `<div class="viWrite"><p>Сообщение…</p><div>${['smile', 'lens', 'clip', 'page', 'dots'].map((n) => reedSign(n, 23, 1.6)).join('')}<i>${reedSign('mic', 22)}</i></div></div>${narrowed}`,
    css: `.screen{--page:#fff;--ink:#1d1d25;--headBg:#fff;--headInk:#1d1d25;--in:#fff;--own:#dfd7fb;--dim:#85839a;--ownDim:#7d70b8;--line:#e6e5ee;--footBg:#fff;--side:8px;--downBg:#fff;--downInk:#7360f2;--count:#7360f2;--pillInk:#fff;--pillBg:rgba(94,92,120,.62);--dividerBg:rgba(115,96,242,.12);--dividerInk:#6553d8}
.viTop{flex:none;display:flex;align-items:center;gap:18px;height:56px;padding:0 14px;background:var(--headBg);color:var(--headInk);border-bottom:1px solid var(--line)}.viTop div{flex:1;min-width:0}.viTop b{display:block;font-size:17px;font-weight:500;line-height:1.22;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.viTop small{display:block;font-size:13px;line-height:1.25;color:var(--dim)}.viTop>.icon{color:#7360f2}
.feed{background:#e4e7f1}.vi{display:flex;gap:7px;margin-top:3px;color:var(--ink)}.viNew{margin-top:10px}.vi-right{justify-content:flex-end}.viFace{flex:none;width:34px;height:34px}.viPair{max-width:82%;display:flex;align-items:center;gap:7px;min-width:0}.vi-right .viPair{flex-direction:row-reverse;max-width:84%}.viHeart{flex:none;color:#a5a3b8}.viLoved{color:#f0476b}.viLoved path{fill:currentColor}
.viCloud{position:relative;min-width:74px;padding:8px 12px 5px;border-radius:13px;background:var(--in);overflow-wrap:anywhere;line-height:1.3}.vi-right .viCloud{background:var(--own)}.vi-left .viFirst{border-top-left-radius:3px}.vi-right.viLast .viCloud{border-bottom-right-radius:3px}.viCloud a{color:#6553d8;text-decoration:underline}.vi-right .viCloud a{color:inherit}
.viEnd{text-align:right;font-size:11.500px;line-height:1.2;color:var(--dim);margin:2px -3px 0 0;white-space:nowrap}.vi-right .viEnd{color:var(--ownDim)}.tick{margin-left:4px;vertical-align:-1px}.tick.read{color:#7360f2}.vi-right .tick{color:#7360f2}
.viRe{border-left:3px solid #7360f2;padding-left:8px;margin:0 0 5px;font-size:14px;line-height:1.28}.viRe b{display:block;font-weight:500;color:#7360f2}.viRe span{display:block;opacity:.8}.viFrom{font-size:13.500px;color:#7360f2;font-style:italic;margin-bottom:2px}.viWeb{background:rgba(115,96,242,.1);border-radius:9px;padding:7px 9px;margin:6px -5px 2px;font-size:14px;line-height:1.3}.viWeb i{display:block;height:84px;border-radius:7px;margin:-2px -4px 6px;background:linear-gradient(120deg,#d8cfc0,#a5917a 50%,#6f5d49)}.viWeb b{display:block;font-weight:500}.viWeb small{font-size:12.500px;opacity:.7}
.viFile{display:flex;gap:10px;align-items:center}.viFile i,.start{flex:none;width:40px;height:40px;border-radius:50%;background:#7360f2;color:#fff;display:grid;place-items:center}.viFile small{display:block;font-size:12.500px;opacity:.65}
.viCloud:not(.viAlone):has(.shot){width:242px}.viCloud .shot{border-radius:10px;margin:-5px -9px 6px}.viAlone .shot{width:236px}.vi .viAlone{padding:0;background:none}.viAlone .shot{margin:0;max-width:100%;border-radius:13px}.viAlone .viEnd{position:absolute;right:8px;bottom:8px;margin:0;background:rgba(30,25,60,.55);color:#fff!important;border-radius:9px;padding:3px 7px}.viAlone .tick{color:#fff!important}.sticker svg{display:block;fill:#222}.viBig .text{font-size:34px;line-height:1.2}.viGone .text{font-style:italic;opacity:.6}
.separator{margin:14px 0 6px}.pill{font-size:13px;border-radius:13px;padding:4px 12px}.divider{font-size:13px}.viWrite{flex:none;background:var(--footBg);border-top:1px solid var(--line);color:var(--dim);padding:9px 14px 6px}.viWrite p{margin:0 0 7px;font-size:17px}.viWrite div{display:flex;justify-content:space-between;align-items:center}.viWrite i{width:38px;height:38px;border-radius:50%;background:#7360f2;color:#fff;display:grid;place-items:center}${linesCss}${waveCss}${shotCss}${keyboardCss}` },
];
