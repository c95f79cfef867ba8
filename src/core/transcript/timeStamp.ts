/** `1:02:03.456`, `02:03,4`, `0:12`: hours may be missing, and so may the fraction. */
export const timePattern = String.raw`(?:(\d{1,3}):)?(\d{1,3}):(\d{2})(?:[.,](\d{1,9}))?`;

const whole = new RegExp(`^${timePattern}$`);

/** Seconds of a time stamp as transcripts write it; null when it is none. Minutes above 59 stand only where there are no hours. */
export function parseTimeStamp(text: string): number | null {
  const match = whole.exec(text.trim());
  if (!match) return null;
  const [, hours = '0', minutes = '', seconds = '', fraction = '0'] = match;
  if (Number(seconds) > 59 || (match[1] !== undefined && Number(minutes) > 59)) return null;
  return Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds) + Number(`0.${fraction}`);
}
