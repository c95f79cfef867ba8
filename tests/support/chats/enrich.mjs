import { fillAsWritten, operatorNames } from './phrases.mjs';
import { hardLeft, hardRight } from './hardPhrases.mjs';

const files = [['Акт осмотра.pdf', '1,2 МБ'], ['Чек № 4471.pdf', '86 КБ'], ['Претензия_подписанная.docx', '34,5 КБ'], ['IMG_20240312_101500.heic', '2,8 MB'], ['Выписка за март.xlsx', '412 КБ'], ['video_raspakovka.mp4', '18,4 МБ']];
const previews = [
  { site: 'Витрина', title: 'Возврат товара надлежащего качества', words: 'Как оформить заявку, куда отнести посылку и когда вернутся деньги' },
  { site: 'vitrina.example', title: 'Куртка зимняя с капюшоном — купить за 7 490 ₽', words: 'Доставка от 2 дней. Отзывы: 128' },
  { site: 'Право.example', title: 'Статья 26.1. Дистанционный способ продажи', words: 'Потребитель вправе отказаться от товара в любое время до его передачи' },
];

/**
 * Gives some messages what newer looks show besides bubbles of words: files, stickers, forwarded words, link previews; and
 * words that are hard to read.
 */
export function enrich(lines, r, { files: filed = 0, stickers = 0, forwards = 0, links = 0, hard = 0 }) {
  for (const line of lines) {
    if (line.kind !== 'message' || line.picture || line.voiceSeconds) continue;
    if (r.chance(hard)) line.text = fillAsWritten(r.pick(line.side === 'right' ? hardRight : hardLeft), r);
    if (line.quote !== undefined) continue;
    if (r.chance(filed)) addFile(line, r);
    else if (r.chance(stickers)) Object.assign(line, { sticker: r.pick(['cat', 'star']), text: '', edited: undefined });
    else if (r.chance(forwards)) line.forwardedFrom = r.pick(operatorNames);
    else if (r.chance(links)) Object.assign(line, { preview: r.pick(previews), text: `${line.text} https://vitrina.example/help/${r.digits(5)}` });
  }
}

function addFile(line, r) {
  const [name, size] = r.pick(files);
  Object.assign(line, { file: { name, size }, text: name, edited: undefined });
}
