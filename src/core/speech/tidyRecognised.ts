/** Marks of models that are no words: `[BLANK_AUDIO]`, `(music)` alone, `<|ru|>`. */
const marks = /<\|[^|<>]{0,40}\|>|\[[\p{Lu}_ ]{2,40}\]/gu;
const longest = 10_000;

/** What a model heard in one stretch, as it is kept; empty when it heard nothing. */
export function tidyRecognised(text: string): string {
  const plain = text.replace(marks, ' ').replace(/\p{Cc}+/gu, ' ').replace(/\s+/g, ' ').trim();
  return /\p{L}|\d/u.test(plain) ? plain.slice(0, longest) : '';
}
