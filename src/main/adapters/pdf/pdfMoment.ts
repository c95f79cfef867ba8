/** `D:20240305101112+03'00'` (ISO 32000-2, 7.9.4); only a whole moment tells something. */
const form = /^(?:D:)?(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})?(?:([Zz])|([+-])(\d{2})'?(\d{2})?'?)?/;

/** A moment of a PDF's information dictionary, with its offset where it names one; null when it is none, or of an unset clock. */
export function pdfMoment(text: string): string | null {
  const [, year = '', month, day, hour, minute, second = '00', zulu, sign, offsetHour, offsetMinute = '00'] = form.exec(text) ?? [];
  if (year < '1995') return null;
  const moment = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  const offset = sign === undefined ? (zulu === undefined ? '' : 'Z') : `${sign}${offsetHour}:${offsetMinute}`;
  return Number.isNaN(Date.parse(`${moment}${offset === '' ? 'Z' : offset}`)) ? null : `${moment}${offset}`;
}
