/** A stretch of a letter's text. All stretches one behind the other, joined by line feeds, are the whole text again. */
export interface LetterSegment {
  readonly kind: 'words' | 'quote' | 'signature';
  readonly text: string;
}

/** A line that introduces what is quoted below: «12 марта 2024 г., 14:30 Иван <a@b> пишет:», "On … wrote:". */
const attribution = /^(?:(?:On|Am|Le|El)\s.{6,200}(?:wrote|schrieb|écrit|escribió)\s?:|.{0,200}(?:пишет|писал|писала|написал|написала|написал\(а\))\s?:)\s*$/u;
/** Outlook and phones quote a whole letter behind such a line. */
const original = /^\s*(?:-{2,}\s*(?:Original Message|Forwarded message|Исходное сообщение|Пересылаемое сообщение|Пересланное сообщение|Перенаправленное сообщение|Конец пересылаемого сообщения)\s*-{2,}|_{20,})\s*$/iu;
/** The head that Outlook sets before the letter that it quotes. */
const quotedHead = /^\s*\*?(?:From|От|От кого)\s?:\*?\s.+$/u;
const headLine = /^\s*\*?(?:Sent|To|Subject|Date|Cc|Отправлено|Дата|Кому|Тема|Копия)\s?:\*?\s/u;
const signatureMark = /^-- ?$/;
const farewell = /^(?:С уважением|С наилучшими пожеланиями|Отправлено из|Отправлено с|Best regards|Kind regards|Regards|Sincerely|Sent from my)/iu;
/** A farewell is a signature only when what follows is as short as one. */
const signatureLines = 12;

/** Takes a letter's text apart into what its writer said, what is quoted, and the signature; nothing is left out. */
export function letterSegments(text: string): readonly LetterSegment[] {
  const lines = text.split('\n');
  const kinds = lines.map((): LetterSegment['kind'] => 'words');
  const wholeQuote = startOfQuotedLetter(lines);
  lines.forEach((line, at) => {
    if (at >= wholeQuote || line.startsWith('>')) kinds[at] = 'quote';
  });
  markAttributions(lines, kinds);
  markSignature(lines, kinds);
  const segments: { kind: LetterSegment['kind']; lines: string[] }[] = [];
  lines.forEach((line, at) => {
    const last = segments.at(-1);
    if (last && last.kind === kinds[at]) last.lines.push(line);
    else segments.push({ kind: kinds[at]!, lines: [line] });
  });
  return segments.map(({ kind, lines: own }) => ({ kind, text: own.join('\n') }));
}

/** Where a letter is quoted as a whole, to the end of the text; the number of lines when none is. */
function startOfQuotedLetter(lines: readonly string[]): number {
  const at = lines.findIndex((line, i) => (original.test(line) && i > 0) || (quotedHead.test(line) && i > 0 && headLine.test(lines[i + 1] ?? '')));
  return at < 0 ? lines.length : at;
}

/** The line before a quotation that says whose it is, which mailers break in two; and empty lines within a quotation. */
function markAttributions(lines: readonly string[], kinds: LetterSegment['kind'][]): void {
  lines.forEach((line, at) => {
    if (line.trim() === '') return;
    if (!attribution.test(line) && !attribution.test(`${line} ${lines[at + 1] ?? ''}`)) return;
    const next = lines.findIndex((other, i) => i > at && other.trim() !== '' && kinds[i] === 'quote');
    if (next < 0 || next > at + 3) return;
    for (let i = at; i < next; i += 1) kinds[i] = 'quote';
  });
  lines.forEach((line, at) => {
    if (line.trim() === '' && kinds[at - 1] === 'quote' && kinds[at + 1] === 'quote') kinds[at] = 'quote';
  });
}

function markSignature(lines: readonly string[], kinds: LetterSegment['kind'][]): void {
  const said = kinds.lastIndexOf('words');
  const mark = lines.findIndex((line, at) => kinds[at] === 'words' && signatureMark.test(line));
  const from = mark >= 0 ? mark : lines.findLastIndex((line, at) => at > 0 && kinds[at] === 'words' && farewell.test(line.trim()) && said - at < signatureLines);
  if (from <= 0) return;
  for (let at = from; at <= said; at += 1) if (kinds[at] === 'words') kinds[at] = 'signature';
}
