import { escape } from '../escape.mjs';
import { avatar, icon } from '../markup.mjs';
import { authorOf, rowOf } from './freshParts.mjs';
import { browserTop, browserTopCss, glyph, letterStamp, sheetCard } from './recentParts.mjs';

/** The letters of a market's claims department as a page of its site; see recent.mjs. */

const posts = { me: 'Покупатель', operator: 'Отдел претензий', bot: 'Автоматический ответ', seller: 'Продавец' };
const states = { me: ['Получено', 'Прочитано'], operator: ['Ответ дан', 'На рассмотрении', 'Требуются документы'] };

/** Letters are written in paragraphs: a long one breaks after some of its sentences. */
const inParagraphs = (html) => html.replace(/([а-яё»]{3}[.!?]) (?=[А-ЯЁ«])/g, '$1\n\n');

/** What most letters begin and end with, words of their own as everything else in the body. */
const frames = {
  operator: (line) => (line.id % 4 === 0 ? null : ['Здравствуйте!', `С уважением,\n${escape(line.author ?? '')}, отдел претензий Витрины`]),
  me: (line) => (line.text.length < 40 || line.id % 2 === 0 ? null : ['Добрый день!', 'Жду ответа.\nЕлена Котова']),
};

function letter(line, body) {
  const framed = line.file || line.sticker || line.text === '' ? null : frames[line.role]?.(line);
  const paragraphs = inParagraphs(body);
  if (!framed) return paragraphs;
  const [greeting, farewell] = framed;
  return paragraphs.replace(/(<span class="text" data-text>)(.*)(<\/span>)/s, (_, open, words, close) => `${open}${/^(?:Здравств|Добр|Уважаем)/.test(words) ? '' : `${greeting}\n\n`}${words}\n\n${farewell}${close}`);
}

/** The word for an edit stands behind the hour. */
const stampFirst = (meta) => meta.replace(/(<span data-edited>.*?<\/span>) (.*)<\/span>$/, '$2 · $1</span>');

function row(line, parts, at) {
  const badge = line.id % 3 === 1 ? states[line.role] : undefined;
  const files = line.file ? sheetCard(line.file) : letter(line, parts.body);
  const quote = parts.quote === '' ? '' : `<div class="cited">${parts.quote}</div>`;
  return rowOf(line, at, `<div class="block"><div class="sender">${avatar(line.author ?? 'Витрина', 40)}<div><div class="named">${authorOf(line, true)}<span data-attached>${posts[line.role] ?? ''}</span></div>${stampFirst(parts.meta)}</div>${badge ? `<em class="badge b${line.id % badge.length}">${badge[line.id % badge.length]}</em>` : ''}<small class="number">#${line.id}</small></div>${quote}<div class="letter">${files}</div><div class="does"><b>${glyph('reply', 16)} Ответить</b><span>Цитировать</span>${line.role === 'operator' && line.id % 2 === 0 ? '<span class="votes">Ответ полезен? &nbsp; Да &nbsp; Нет</span>' : ''}</div></div>`);
}

const steps = [['Обращение создано', true], ['Передано в отдел', true], ['Запрос продавцу', true], ['Решение', false]];
const side = (scene) =>
  `<aside><div class="box"><h4>О заказе</h4><div class="goods"><i></i><p>Куртка зимняя с капюшоном<br><b>7 490 ₽</b></p></div><dl><dt>Заказ</dt><dd>48210377-0002</dd><dt>Продавец</dt><dd>Северный стиль</dd><dt>Пункт выдачи</dt><dd>Тверь, ул. Мира, 4</dd></dl></div><div class="box"><h4>Ход рассмотрения</h4>${steps.map(([words, done]) => `<p class="step${done ? ' done' : ''}">${words}</p>`).join('')}<small>Ответим до ${scene.own.int(2, 28)} числа</small></div><div class="box soft">Не согласны с решением?<br><u>Подать жалобу повторно</u></div></aside>`;

const frame = (scene, column) =>
  `${browserTop('Обращение — Витрина', 'Мои покупки', 'vitrina.example/lk/claims/view')}<div class="site"><div class="mast"><strong>витрина<i>.</i></strong><div class="find">${icon('search', 16)} Найти на Витрине</div><span>${icon('bell', 21)}Уведомления</span><span>${icon('cart', 21)}Корзина</span><span>${glyph('person', 21)}Елена</span></div><div class="inside"><nav>${['Заказы', 'Возвраты', 'Обращения', 'Отзывы', 'Способы оплаты', 'Настройки'].map((w) => `<p${w === 'Обращения' ? ' class="now"' : ''}>${w}</p>`).join('')}</nav><div class="main">${column}</div>${scene.width > 1300 ? side(scene) : ''}</div></div>`;

export const recentClaims = [
  { form: 'desktop', tuning: true, lively: true, make: null, app: 'Chrome', sizes: [[1440, 900, 1], [1920, 951, 1], [1536, 864, 1.25], [1280, 1180, 1], [1366, 768, 2]], name: 'claims-letters-site', font: "'Onest Variable','Noto Sans'", dark: false, tone: 'support', noBot: true, flat: true,
    features: { pictures: 0.04, quotes: 0.1, edits: 0.03, rich: { files: 0.09, hard: 0.3 } }, row, titles: [['Обращение № 4471-0938', 'Возврат денег · открыто 12 дней'], ['Обращение № 5120-7714', 'Качество товара · открыто 3 дня'], ['Обращение № 3309-1265', 'Отказ в возврате · открыто 21 день']], separators: [], stamp: 'line', stampDate: letterStamp, authors: 'all', editedWord: 'исправлено',
    header: (scene) => `<div class="crumbs">Личный кабинет › Обращения › ${escape(scene.title.replace('Обращение ', ''))}</div><div class="header"><div class="who"><b>${escape(scene.title)}</b><small>${escape(scene.subtitle)}</small></div><em class="badge b1">${scene.own.pick(['В работе', 'Ожидает вашего ответа', 'На рассмотрении'])}</em><span class="close">Закрыть обращение</span></div>`,
    footer: () => `<div class="footer"><div class="typed">Ваш ответ отделу претензий</div><span>${icon('clip', 18)} Прикрепить</span><em>Отправить</em></div>`, frame,
    css: `.screen{--page:#f3f3f8;--ink:#1c1b2b;--headBg:none;--headInk:#1c1b2b;--headSub:#85849a;--wall:#f3f3f8;--leftMeta:#8b8a9e;--link:#5a3df0;--bar:#5a3df0;--pillInk:#6d6c80;--pillBg:#e6e5f0;--footBg:#fff;--footInk:#9b9aad;--inputBg:#fff;--side:4px;--strip:#e3e0f2;--stripInk:#2a2840;--addressBg:#f0eff7}
body{font-size:14.5px;line-height:1.45}.site{flex:1;min-height:0;display:flex;flex-direction:column}.mast{flex:none;display:flex;gap:24px;align-items:center;background:#fff;padding:10px 36px;font-size:11.5px;color:#56556b}.mast strong{font-size:24px;font-weight:800;color:#5a3df0;letter-spacing:-.04em}.mast strong i{color:#ff5b8c;font-style:normal}.find{flex:1;display:flex;gap:8px;align-items:center;border:2px solid #5a3df0;border-radius:11px;padding:7px 13px;font-size:13.5px;color:#9b9aad}.mast span{display:flex;flex-direction:column;align-items:center}
.inside{flex:1;min-height:0;display:flex;gap:22px;padding:0 36px;max-width:1400px;width:100%;margin:0 auto}nav{width:150px;flex:none;padding-top:38px;font-size:14px}nav p{margin:0 0 4px;padding:6px 11px;border-radius:9px}nav .now{background:#e4defe;color:#4a2fd8;font-weight:600}
.crumbs{flex:none;font-size:12px;color:#8b8a9e;padding:10px 4px 0}.header{padding:3px 4px 9px;min-height:0}.header .who b{font-size:22px;font-weight:700;line-height:1.25}.badge{font-style:normal;font-size:12px;font-weight:600;border-radius:7px;padding:3px 9px;background:#dcf5e4;color:#177a3c;white-space:nowrap}.badge.b1{background:#fff0d1;color:#8a5a00}.badge.b2{background:#fde2e7;color:#b3203f}.close{font-size:13px;color:#5a3df0}
.row,.row.firstRow{display:block;margin:12px 0 0}.block{background:#fff;border-radius:14px;padding:15px 20px 12px;overflow-wrap:anywhere;box-shadow:0 1px 3px rgba(40,30,90,.07)}.row.right .block{background:#fbfaff;box-shadow:inset 0 0 0 1px #e2dcfb}.sender{display:flex;gap:12px;align-items:center;margin-bottom:11px}.sender .avatar{align-self:center;border-radius:12px}.sender>div:nth-child(2){flex:1}.named{display:flex;gap:8px;align-items:baseline}.named span{font-size:12.5px;color:#8b8a9e}.author{margin:0;font-size:15px;font-weight:600;color:#1c1b2b}.meta,.row.right .meta{font-size:12.5px;color:#8b8a9e}.number{color:#b9b8c8;font-size:12px}.letter{max-width:760px}.letter a{color:#5a3df0}.cited .quote{width:max-content;max-width:100%;border-left:3px solid #cfc6fb;color:#6d6c80;border-radius:0;margin-bottom:9px}.cited .quote b{color:#6d6c80}
.does{display:flex;gap:20px;font-size:13px;color:#8b8a9e;border-top:1px solid #eeedf5;margin-top:13px;padding-top:9px}.does b{display:flex;gap:6px;align-items:center;color:#5a3df0;font-weight:500}.votes{margin-left:auto}.doc{display:inline-flex;gap:11px;align-items:center;background:#f3f3f8;border-radius:10px;padding:9px 16px 9px 10px}.kind{background:#5a3df0;color:#fff;border-radius:7px;padding:9px 6px;font-size:10.5px;font-weight:700;flex:none}.doc small{display:block;font-size:12px;color:#8b8a9e}.pic{margin:2px 0 9px;border-radius:10px}.system{margin:13px 0 1px}.pill{font-size:12.5px;border-radius:8px}.content{justify-content:flex-start}
aside{width:250px;flex:none;padding-top:38px;font-size:13px}.box{background:#fff;border-radius:14px;padding:13px 16px;margin-bottom:12px}.box.soft{background:#e9e5fd}.box h4{margin:0 0 8px;font-size:14px}.goods{display:flex;gap:10px}.goods i{width:46px;height:58px;border-radius:8px;background:linear-gradient(150deg,#4b5d79,#1f2b3d)}.goods p{margin:0}dl{display:grid;grid-template-columns:auto 1fr;gap:3px 10px;margin:9px 0 0}dt{color:#8b8a9e}dd{margin:0;text-align:right}.step{margin:0 0 6px;padding-left:17px;position:relative;color:#8b8a9e}.step::before{content:'';position:absolute;left:0;top:5px;width:8px;height:8px;border-radius:50%;background:#d5d3e2}.step.done{color:#1c1b2b}.step.done::before{background:#2bb35f}
.footer{margin:8px 0 14px;border-radius:14px;padding:10px 12px 10px 18px;font-size:14px}.typed{flex:1}.footer span{display:flex;gap:6px;align-items:center;color:#5a3df0}.footer em{font-style:normal;background:#5a3df0;color:#fff;border-radius:9px;padding:8px 18px;font-weight:600}${browserTopCss}` },
];
