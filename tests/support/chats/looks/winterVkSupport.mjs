import { escape } from '../escape.mjs';
import * as round from '../furniture.mjs';
import { avatar, icon, systemRow } from '../markup.mjs';
import { rowOf, snug } from './freshParts.mjs';
import { sign, thing, withNotes } from './lateParts.mjs';
import { glyph, sheetCard, shortened, wave, waveCss } from './recentParts.mjs';
import { hyperTop, droidTopsCss, mark, swipeBar, swipeCss } from './newerPhonesParts.mjs';
import { bubbleOf, said, sharpDroids, shotCss, shotOf } from './winterParts.mjs';

/** After VK on an Android by day: a community answers; the hour stands beside a group's last bubble alone; see winter.mjs. */

const posts = [
  { title: 'Витрина', when: '12 мар в 18:40', words: 'Друзья! С 15 марта возврат принимаем во всех пунктах выдачи. Как оформить заявку — рассказали в статье.', hue: 215, shape: 0 },
  { title: 'Честные покупатели', when: '3 фев в 9:05', words: 'Собрали ответы поддержки за месяц: 7 из 10 — шаблон. Делитесь своими в комментариях 👇', hue: 28, shape: 3 },
  { title: 'ТеплоДом', when: 'вчера в 20:12', words: 'РОЗЫГРЫШ: пять чайников за репост до 20 апреля!', hue: 8, shape: 1 },
];
const notes = withNotes(['Вы разрешили сообществу отправлять Вам сообщения', 'Переписка передана другому оператору'], 0.02);
/** The community speaks with one face; posts from walls hang on some messages. */
const adapt = (lines, random) =>
  notes(
    lines.map((line) => {
      if (line.kind !== 'message') return line;
      const quote = line.quote && { ...line.quote, author: line.quote.author === 'Вы' ? 'Елена Смирнова' : 'Витрина' };
      const isFree = !line.picture && !line.voiceSeconds && !line.file && !line.sticker && !quote && !line.preview && !line.forwardedFrom;
      return { ...line, author: null, quote, ...(isFree && line.text.length > 12 && random.chance(0.06) && { post: random.pick(posts) }) };
    }),
    random,
  );

const cited = ({ author, text }) => `<div class="cited"><b>${escape(author)}</b><span data-quote>${escape(shortened(text, 30))}</span></div>`;
const passed = (line, body) => `<div class="passed"><div class="from">${avatar(line.forwardedFrom, 28)}<p data-quote><b>${escape(line.forwardedFrom)}</b> <small>${1 + (line.id % 27)} мар в ${9 + (line.id % 12)}:${10 + (line.id % 48)}</small></p></div>${body}</div>`;
const wallOf = ({ title, when, words, ...drawn }) => `<div class="wall kept"><div class="from">${thing(drawn, 34)}<p data-attached><b>${title}</b> <small>${when}</small></p></div><p class="story" data-attached>${escape(words)}</p><div class="cover">${thing(drawn, 236)}</div><p class="more" data-attached>Запись на стене</p></div>`;
const linkOf = ({ site, title, words }) => `<div class="web kept">${icon('home', 22)}<p data-attached><b>${escape(title)}</b> <span>${escape(words)}</span> <small>${escape(site)}</small></p></div>`;

function row(line, parts, at) {
  const { classes } = bubbleOf(line, at);
  const core = line.sticker ? parts.body : line.file ? sheetCard(line.file) : line.voiceSeconds ? wave(line, { bars: 30, step: 4, height: 24, played: 0, before: icon('play', 20), after: `<span class="spell">${glyph('down', 18, 2)}</span>` }) : `${said(line.text)}${shotOf(line, 236)}${line.preview ? linkOf(line.preview) : ''}${line.post ? wallOf(line.post) : ''}`;
  const body = line.forwardedFrom ? passed(line, core) : `${line.quote ? cited(line.quote) : ''}${core}`;
  const face = line.side === 'right' ? '' : at.last ? `<div class="crest">${mark('box', 20, 2)}</div>` : '<div class="avatar none" style="width:34px"></div>';

  const liked = line.reactions ? `<div class="likes">${line.reactions.map((r) => `<span>${r} <b>1</b></span>`).join('')}</div>` : '';
  const isMine = line.side === 'right';
  return rowOf(line, at, `${face}<div class="stack"><div class="line">${isMine ? `<div class="aside">${parts.meta}</div>` : ''}<div class="${classes}">${body}${liked}</div>${isMine ? '' : `<div class="aside">${parts.meta}</div>`}</div></div>`);
}

const colours = ['blue', 'plain', 'green', 'red'];
const keys = (own) => `<div class="keys">${own.pick([[['Мои заказы'], ['Возврат', 'Доставка'], ['Позвать оператора']], [['Да', 'Нет'], ['В начало']], [['Статус возврата'], ['Написать претензию'], ['Другой вопрос', 'Закончить']]]).map((line, i) => `<div>${line.map((k, j) => `<span class="${colours[(i + j * 2 + own.int(0, 1)) % 4]}">${k}</span>`).join('')}</div>`).join('')}</div>`;

export const winterVkSupport = [
  { form: 'phone', tuning: false, lively: true, make: 'android', sizes: sharpDroids, status: hyperTop, nav: swipeBar, keyboard: round.androidKeyboard, app: 'com.vkontakte.android', name: 'vk-droid-community', font: "'Roboto Flex Variable','Roboto'", dark: false, tone: 'support', row, system: (line) => systemRow(line, false), adapt,
    features: { quotes: 0.1, reactions: 0.08, pictures: 0.07, voices: 0.04, edits: 0.05, rich: { files: 0.05, stickers: 0.05, forwards: 0.07, links: 0.05, hard: 0.3 } }, titles: [['Витрина', 'обычно отвечает в течение часа'], ['Поддержка ТеплоДом', 'сообщество'], ['Kids&Co | Детская одежда', 'был в сети 5 минут назад']], separators: ['lower', 'plain'], stamp: 'beside', stampOn: 'last', authors: 'none', ticks: true, sticky: true, down: true, unread: 'Новые сообщения', editedWord: 'ред.', typing: 'Витрина печатает',
    header: (scene) => `<div class="header">${sign('arrow', 24, 2)}<div class="crest big">${mark('box', 22, 2)}</div><div class="who"><b>${escape(scene.title)}${scene.own.chance(0.5) ? '<svg width="15" height="15" viewBox="0 0 24 24"><circle cx="12" cy="12" r="11" fill="#2688eb"/><path d="m7 12 3.500 3.500L17 9" stroke="#fff" stroke-width="2.600" fill="none"/></svg>' : ''}</b><small>${escape(scene.subtitle)}</small></div>${sign('more', 23)}</div>`,
    footer: (scene) => `<div class="footer">${sign('cross', 24)}<div class="input"><span>Сообщение</span>${icon('menu', 20)}${sign('face', 23)}</div>${sign('voice', 25)}</div>${!scene.keyboardOpen && scene.own.chance(0.6) ? keys(scene.own) : ''}${snug}`,
    css: `.screen{--page:#fff;--ink:#000;--headBg:#fff;--headInk:#000;--headSub:#818c99;--left:#edeff2;--leftInk:#000;--right:#d3e6ff;--rightInk:#000;--leftMeta:#939ba4;--tick:#2688eb;--pillInk:#76808a;--footBg:#fff;--footInk:#939ba4;--inputBg:#f0f2f5;--link:#2a6fc4;--radius:18px;--max:84%;--side:10px;--gapSame:3px;--gap:12px;--metaSize:12px;--downBg:#fff;--downInk:#2688eb;--count:#2688eb;--dividerBg:none;--dividerInk:#e6474f}
body{font-size:15.5px;line-height:1.32}.header{min-height:56px;padding:6px 14px;gap:12px;border-bottom:1px solid #e8eaed}.header>.icon{color:#2688eb}.header .who b{display:flex;gap:5px;align-items:center;font-weight:500;font-size:16.5px}.header .who small{font-size:13px}.crest{width:34px;height:34px;border-radius:50%;background:linear-gradient(135deg,#5a8dee,#7a5af0);color:#fff;display:flex;align-items:center;justify-content:center;align-self:flex-end;flex:none}.crest.big{width:38px;height:38px;align-self:center}
.row{gap:8px}.bubble{padding:7px 13px 8px}.row.left .bubble.last{border-bottom-left-radius:5px}.row.right .bubble.last{border-bottom-right-radius:5px}.line{gap:6px}.aside{flex:none;align-self:flex-end;padding-bottom:5px;min-width:0}.aside .meta{display:flex;flex-direction:row;gap:4px;align-items:center}.row.right .aside .ticks{margin:0}
.cited{border-left:2px solid #2688eb;padding:0 9px;margin:2px 0 5px;font-size:14px;line-height:1.3}.cited b{display:block;color:#2a6fc4;font-weight:500}.cited span{display:block;color:#55606b}.passed,.wall{border-left:2px solid #a8c6ea;padding-left:10px;margin:3px 0 2px}.wall{margin-top:7px}.from{display:flex;gap:9px;align-items:center;margin-bottom:4px}.from .avatar{align-self:center}.from .thing{border-radius:50%}.from p{margin:0;font-size:14px;line-height:1.2}.from b{display:block;font-weight:500;color:#2a6fc4}.from small{font-size:12.5px;color:#818c99}.story{margin:2px 0 6px;font-size:14.5px}.cover{width:236px;max-width:100%;height:150px;border-radius:8px;overflow:hidden}.cover .thing{display:block;width:100%;height:auto;margin-top:-14%}.more{margin:6px 0 0;color:#2a6fc4;font-size:13.5px}
.web{display:flex;gap:10px;margin-top:7px;font-size:13.5px;line-height:1.28}.web>.icon{width:42px;height:42px;padding:10px;background:#dfe4ea;border-radius:8px;color:#66727f}.web p{margin:0}.web b{display:block;font-weight:500}.web span{display:block;color:#55606b}.web small{color:#818c99}.likes{display:flex;flex-wrap:wrap;gap:5px;margin-top:6px}.likes span{background:#fff;border-radius:14px;padding:2px 9px;font-size:14px}.likes b{font-weight:500;color:#6d7885;font-size:13px}
.bubble.bare{padding:0;overflow:visible;background:none!important}.shot{border-radius:14px;width:236px;max-width:100%}.text+.shot{margin:7px -6px 0;width:calc(100% + 12px)}.text+.shot,.pictured:not(.bare) .shot{min-width:220px}.bare .likes span{background:#edeff2}.naked .sticker svg{width:150px;height:150px}.row .bubble.large{background:none;font-size:40px;line-height:1.2;padding:2px}.start{width:38px;height:38px;background:#2688eb;color:#fff}.said>div svg{color:#2688eb}${waveCss}.spell{color:#2688eb}.doc{display:flex;gap:11px;align-items:center}.kind{min-width:40px;height:44px;border-radius:9px;background:#fff;color:#2688eb;font-size:11px;font-weight:600;display:flex;align-items:center;justify-content:center}.doc small{display:block;font-size:12.5px;color:#818c99}
.buttons{display:grid;grid-template-columns:1fr 1fr;gap:5px;margin:5px 0 4px 42px;width:74%}.button{border:1px solid #b8d3f3;border-radius:11px;background:#f4f8fd;color:#2a6fc4;font-weight:500;font-size:14px;text-align:center;padding:8px 6px}.button:only-child,.button:last-child:nth-child(odd){grid-column:1/3}.pill{font-size:13px}.separator,.system{margin:12px 8px 8px}.sticky .pill{background:rgba(255,255,255,.94);border-radius:13px;padding:3px 12px;box-shadow:0 1px 4px rgba(0,0,0,.14)}.divider{font-size:13px;border-top:1px solid #f3c8ca;margin:16px 10px 4px;padding:0;height:9px}.divider .pill{position:relative;top:-12px;background:#fff}
.footer{padding:6px 12px;gap:12px;border-top:1px solid #eef0f2}.footer .input{display:flex;align-items:center;gap:10px;padding:7px 10px 7px 14px;border-radius:19px}.footer .input span{flex:1}.keys{flex:none;background:#f7f8fa;padding:8px 10px;border-top:1px solid #e8eaed}.keys div{display:flex;gap:8px;margin:6px 0}.keys span{flex:1;text-align:center;border-radius:10px;padding:10px 6px;font-size:15px;font-weight:500;background:#fff;border:1px solid #dfe3e8}.keys .blue{background:#4986cc;color:#fff;border-color:#4986cc}.keys .green{background:#4bb34b;color:#fff;border-color:#4bb34b}.keys .red{background:#e64646;color:#fff;border-color:#e64646}${droidTopsCss}${swipeCss}${shotCss}${round.keyboardCss}` },
];
