import { lineDrawing } from '../markup.mjs';
import { lineOf, noteBefore } from './lateParts.mjs';

/** What the frost looks (frost.mjs) have in common and no other look has: signs, faces, comings and goings of operators. */

const shapes = {
  left: '<path d="m14.500 5-7 7 7 7"/>',
  next: '<path d="m9.500 6 6 6-6 6"/>',
  low: '<path d="m6.500 10 5.500 5.500 5.500-5.500"/>',
  x: '<path d="m6.500 6.500 11 11M17.500 6.500l-11 11"/>',
  arrowUp: '<path d="M12 19V6M6.500 11 12 5.500l5.500 5.500"/>',
  folder: '<path d="M3 7.500V18h18V8.500h-9.500L9.500 6H3z"/>',
  tray: '<path d="M4 13.500 6.500 5h11l2.500 8.500V19H4zM4 13.500h5l1.500 2.500h3l1.500-2.500h5"/>',
  letter: '<rect x="3.500" y="5.500" width="17" height="13" rx="2"/><path d="m4 7.500 8 6 8-6"/>',
  basket: '<path d="M5 7.500h14M9.500 7V4.500h5V7M6.500 7.500l1 12.500h9l1-12.500M10 11v5.500M14 11v5.500"/>',
  flag: '<path d="M6 21V4.500h11l-2 4 2 4H6"/>',
  replied: '<path d="M10 6.500 4.500 12l5.500 5.500V14c5 0 7.500 1.500 9.500 4.500 0-5.500-3.500-8.500-9.500-8.500z"/>',
  star: '<path d="m12 3.800 2.500 5.300 5.800.7-4.300 4 1.100 5.700L12 16.600l-5.100 2.900L8 13.800l-4.300-4 5.800-.7z"/>',
  share: '<path d="M12 15V4M8 7.500 12 3.500l4 4M7 11H5.500v9.500h13V11H17"/>',
  panes: '<rect x="8" y="8" width="12" height="12" rx="2.500"/><path d="M16 8V6a2 2 0 0 0-2-2H6a2 2 0 0 0-2 2v8a2 2 0 0 0 2 2h2"/>',
  shut: '<rect x="5.500" y="11" width="13" height="9" rx="2"/><path d="M8.500 11V8a3.500 3.500 0 0 1 7 0v3"/>',
  globe: '<circle cx="12" cy="12" r="8.500"/><path d="M3.500 12h17M12 3.500q-8 8.500 0 17 8-8.500 0-17"/>',
  talk: '<path d="M4 5h16v11h-8.500L7 20v-4H4z"/>',
  side: '<rect x="3.500" y="5" width="17" height="14" rx="2"/><path d="M15 5v14"/>',
  pocket: '<path d="M5 4.500h14V12a7 7 0 0 1-14 0zM8.500 10l3.500 3.500 3.500-3.500"/>',
};
/** A line drawing that no other look has. */
export const frostSign = (name, size = 22, width = 1.7) => lineDrawing(shapes[name], size, width);

const isWoman = (name) => /[ая]$/.test(name) && name !== 'Илья';
/** A photograph of somebody who answers, drawn after the name. */
export function agent(name, size) {
  const hue = ([...name].reduce((n, c) => n + c.codePointAt(0), 0) * 47) % 360;
  const hair = isWoman(name) ? 'M8.500 30V17Q9 5.500 20 5.500T31.500 17v13l-5 1V14q-7 3-13 0v17z' : 'M12 16q-1.500-9.500 8-9.500t8 9.500l-2-4q-6-2-12 0z';
  return `<div class="avatar agent" style="width:${size}px;height:${size}px"><svg width="${size}" height="${size}" viewBox="0 0 40 40"><rect width="40" height="40" fill="hsl(${hue} 34% 84%)"/><circle cx="20" cy="17" r="7.600" fill="#efcdae"/><path d="M4 42q1-15 16-15t16 15z" fill="hsl(${(hue + 190) % 360} 32% 44%)"/><path d="${hair}" fill="hsl(${hue % 60} 36% 26%)"/></svg></div>`;
}

/**
 * A talk where operators come and go by name. `says` holds words of who comes (`come`) and goes (`go`), and what is asked
 * when one has gone (`rate`); each is a function of the name and whether it is a woman's.
 */
export const attended = ({ bot, come, go, rate = [], rated = 0.7 }) => (lines, random) => {
  let speaks = null;
  return lines.flatMap((line, i) => {
    const quote = line.quote?.author === 'Бот' ? { quote: { ...line.quote, author: bot } } : {};
    if (line.kind === 'system') return /подключился|завершил|Оцените/.test(line.text) ? [] : [line];
    if (line.kind !== 'message' || line.side === 'right') return [{ ...line, ...quote }];
    const notes = [];
    if (line.role === 'bot' && speaks !== null) {
      notes.push(noteBefore(lines[i - 1], go(speaks, isWoman(speaks))));
      if (rate.length > 0 && random.chance(rated)) notes.push(noteBefore(lines[i - 1], random.pick(rate), { stars: random.int(0, 5) }));
    }
    if (line.role === 'operator' && line.author !== speaks) notes.push(noteBefore(line, come(line.author, isWoman(line.author))));
    speaks = line.role === 'operator' ? line.author : null;
    return [...notes, { ...line, ...quote, author: line.role === 'bot' ? bot : line.author }];
  });
};

const hull = 'm12 2.800 2.800 6 6.500.8-4.800 4.500 1.200 6.500-5.700-3.200-5.700 3.200 1.200-6.500-4.800-4.500 6.500-.8z';
/** Five stars, `given` of them full. */
const starRow = (given, size) => `<div class="starRow">${[1, 2, 3, 4, 5].map((n) => `<svg class="${n <= given ? 'lit' : ''}" width="${size}" height="${size}" viewBox="0 0 24 24"><path d="${hull}"/></svg>`).join('')}</div>`;
/** A notice, or the question for stars. */
export const notedOrRated = (size) => (line) => `<div class="system${line.stars === undefined ? '' : ' rated'}" data-m="${line.id}"><span class="pill">${lineOf(line.text)}${line.stars === undefined ? '' : starRow(line.stars, size)}</span></div>`;
