/** Local wall-clock moments without a zone, as screens show them: `YYYY-MM-DDTHH:MM:SS`. */

const monthsOf = ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'];
const monthsShort = ['янв.', 'февр.', 'мар.', 'апр.', 'мая', 'июн.', 'июл.', 'авг.', 'сент.', 'окт.', 'нояб.', 'дек.'];
const monthsEnglish = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const weekdays = ['воскресенье', 'понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота'];
const weekdaysShort = ['вс', 'пн', 'вт', 'ср', 'чт', 'пт', 'сб'];
const weekdaysEnglish = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const utc = (moment) => new Date(`${moment.slice(0, 19)}${moment.length === 10 ? 'T00:00:00' : ''}Z`);

/** The moment `minutes` after `moment`. */
export const later = (moment, minutes) => new Date(utc(moment).getTime() + minutes * 60_000).toISOString().slice(0, 19);
export const dateOf = (moment) => moment.slice(0, 10);
export const timeOf = (moment) => moment.slice(11, 16);
const daysBetween = (from, to) => Math.round((utc(dateOf(to)).getTime() - utc(dateOf(from)).getTime()) / 86_400_000);
const capital = (word) => word[0].toUpperCase() + word.slice(1);

const relative = (ago, words) => (ago === 0 ? words[0] : ago === 1 ? words[1] : null);

/** How apps spell the line between two days; the name of a style is what a look chooses from. */
const spellings = {
  plain: (d) => relative(d.ago, ['Сегодня', 'Вчера']) ?? `${d.day} ${monthsOf[d.month]}${d.sameYear ? '' : ` ${d.year}`}`,
  official: (d) => relative(d.ago, ['Сегодня', 'Вчера']) ?? `${d.day} ${monthsOf[d.month]} ${d.year} г.`,
  always: (d) => `${d.day} ${monthsOf[d.month]}${d.sameYear ? '' : ` ${d.year} г.`}`,
  lower: (d) => relative(d.ago, ['сегодня', 'вчера']) ?? `${d.day} ${monthsOf[d.month]}${d.sameYear ? '' : ` ${d.year}`}`,
  capitals: (d) => (relative(d.ago, ['СЕГОДНЯ', 'ВЧЕРА']) ?? `${d.day} ${monthsOf[d.month].toUpperCase()} ${d.year} Г.`),
  weekday: (d) => relative(d.ago, ['Сегодня', 'Вчера']) ?? (d.ago < 7 ? capital(weekdays[d.weekday]) : `${d.day} ${monthsOf[d.month]}${d.sameYear ? '' : ` ${d.year} г.`}`),
  weekdayDate: (d) => `${capital(weekdays[d.weekday])}, ${d.day} ${monthsOf[d.month]}${d.sameYear ? '' : ` ${d.year}`}`,
  numeric: (d) => `${String(d.day).padStart(2, '0')}.${String(d.month + 1).padStart(2, '0')}.${d.year}`,
  english: (d) => relative(d.ago, ['Today', 'Yesterday']) ?? (d.ago < 7 ? weekdaysEnglish[d.weekday] : `${monthsEnglish[d.month]} ${d.day}${d.sameYear ? '' : `, ${d.year}`}`),
  englishLong: (d) => relative(d.ago, ['Today', 'Yesterday']) ?? `${d.day} ${monthsEnglish[d.month]} ${d.year}`,
  centred: (d) => `${relative(d.ago, ['Сегодня', 'Вчера']) ?? (d.ago < 7 ? capital(weekdays[d.weekday]) : `${weekdaysShort[d.weekday]}, ${d.day} ${monthsShort[d.month]}`)} ${d.ago >= 7 ? 'в ' : ''}${d.time}`,
};
export const separatorStyles = Object.keys(spellings);

/** The line that stands above the messages of a day; a look may spell it itself: `style` is then a function of the parts. */
export function separatorText(moment, captured, style) {
  const at = utc(moment);
  return (typeof style === 'function' ? style : spellings[style])({
    ago: daysBetween(moment, captured),
    day: at.getUTCDate(),
    month: at.getUTCMonth(),
    year: at.getUTCFullYear(),
    weekday: at.getUTCDay(),
    sameYear: moment.slice(0, 4) === captured.slice(0, 4),
    time: timeOf(moment),
  });
}

/** «15.03.2024 14:32», «15 марта 2024 г., 14:32»: stamps of threads that carry their own date. */
export function fullStamp(moment, spelled) {
  const date = spelled ? spellings.official({ ...{ ago: 9 }, ...parts(moment) }) : spellings.numeric(parts(moment));
  return spelled ? `${date}, ${timeOf(moment)}` : `${date} ${timeOf(moment)}`;
}

/** How threads without day lines spell day and time in one stamp; those that name no year need the day of the capture to be told. */
const stampSpellings = {
  short: (d) => `${d.day} ${monthsShort[d.month]}, ${d.time}`,
  spoken: (d) => `${relative(d.ago, ['сегодня', 'вчера']) ?? `${d.day} ${monthsShort[d.month].replace('.', '')}`} в ${d.time}`,
  capital: (d) => (d.ago < 2 ? `${relative(d.ago, ['Сегодня', 'Вчера'])}, в ${d.time}` : `${spellings.numeric(d)} ${d.time}`),
  numericComma: (d) => `${spellings.numeric(d)}, ${d.time}`,
  shortYear: (d) => `${d.day} ${monthsShort[d.month]} ${d.year} г., ${d.time}`,
};

/** @returns {{ text: string, needsCapture: boolean }} */
export function datedStamp(moment, captured, style) {
  const text = (typeof style === 'function' ? style : stampSpellings[style])({ ...parts(moment), ago: daysBetween(moment, captured), time: timeOf(moment) });
  return { text, needsCapture: !/\b20\d\d\b/.test(text) };
}

function parts(moment) {
  const at = utc(moment);
  return { day: at.getUTCDate(), month: at.getUTCMonth(), year: at.getUTCFullYear(), weekday: at.getUTCDay() };
}
