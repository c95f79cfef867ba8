/** `1:02:03` or `2:03` of a position in milliseconds. */
export function wordPosition(offsetMs: number): string {
  const seconds = Math.floor(offsetMs / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const [hours = 0, minutes = 0, rest = 0] = parts;
  const two = (value: number): string => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

/** The position in milliseconds of `14`, `1:02` or `1:02:03`; null when it is none. */
export function parsePosition(text: string): number | null {
  if (!/^\d{1,5}(:\d{1,2}){0,2}$/.test(text.trim())) return null;
  const parts = text.trim().split(':').map(Number);
  if (parts.slice(1).some((part) => part > 59)) return null;
  return parts.reduce((sum, part) => sum * 60 + part, 0) * 1000;
}
