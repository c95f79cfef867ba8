/** Colours as [red, green, blue, alpha], the first three 0–255, the last 0–1; runs in the page and in node. */

/** Every colour in a computed CSS value or a drawing's text: `rgb(…)`, `rgba(…)`, `#rgb`, `#rrggbb`. */
const written = /rgba?\([^)]*\)|#[0-9a-f]{6}\b|#[0-9a-f]{3}\b/gi;

/** @returns {number[]} the colour that CSS text names, or null where it is none of `written` */
export function parse(text) {
  if (text.startsWith('#')) {
    const hex = text.length === 4 ? [...text.slice(1)].map((c) => c + c) : text.slice(1).match(/../g);
    return [...hex.map((h) => Number.parseInt(h, 16)), 1];
  }
  const numbers = text.match(/[\d.]+/g);
  if (!text.startsWith('rgb') || numbers === null || numbers.length < 3) return null;
  return [...numbers.slice(0, 3).map(Number), numbers[3] === undefined ? 1 : Number(numbers[3])];
}

export const print = ([r, g, b, a]) => `rgba(${Math.round(r)},${Math.round(g)},${Math.round(b)},${a})`;

/** Changes every colour within a CSS value, drawings in data URLs too. */
export const recolour = (css, change) => {
  const swap = (text) => text.replace(written, (found) => print(change(parse(found))));
  return css.replace(/url\("data:image\/svg\+xml,([^"]*)"\)|[^u]+|u/g, (part, svg) =>
    svg === undefined ? swap(part) : `url("data:image/svg+xml,${encodeURIComponent(swap(decodeURIComponent(svg)))}")`);
};

/** All colours of a CSS value, drawings left out, as one: their mean. Null where it has none. */
export function meanOf(css) {
  const found = (css.replace(/url\("[^"]*"\)/g, '').match(written) ?? []).map(parse).filter((c) => c[3] > 0.5);
  return found.length === 0 ? null : [0, 1, 2].map((i) => found.reduce((sum, c) => sum + c[i], 0) / found.length).concat(1);
}

/** Part `share` (0–1) of `to`, the rest of `from`. */
export const mix = (from, to, share) => [0, 1, 2].map((i) => from[i] + (to[i] - from[i]) * share).concat(1);

/** What a colour looks like on a ground. */
export const over = (colour, ground) => mix(ground, colour, colour[3]);

/** Relative luminance, 0–1 (WCAG 2). */
export function luminance(colour) {
  const [r, g, b] = colour.slice(0, 3).map((v) => (v / 255 <= 0.03928 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of two colours, 1–21 (WCAG 2). */
export function contrast(one, other) {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

/** The greatest difference of a channel, in levels of 255. */
export const apart = (one, other) => Math.max(...[0, 1, 2].map((i) => Math.abs(one[i] - other[i])));

/** The black or the white that stands out more. */
const strongest = (ground) => [[0, 0, 0, 1], [255, 255, 255, 1]].sort((a, b) => contrast(b, ground) - contrast(a, ground))[0];

/** The same ink, made stronger as far as the contrast asks. */
export function legible(ink, ground, least) {
  const end = strongest(ground);
  for (let share = 0; share < 1; share += 0.05) if (contrast(mix(ink, end, share), ground) >= least) return mix(ink, end, share);
  return end;
}

/** An ink's paler kin that has about this contrast to its ground. */
export function paled(ink, ground, wished) {
  for (let share = 0.1; share < 1; share += 0.02) if (contrast(mix(ground, ink, share), ground) >= wished) return mix(ground, ink, share);
  return legible(ink, ground, wished);
}

/**
 * Turns the hue (degrees), scales the saturation, moves the lightness (−1 to 1), in HSL; dark stays dark.
 * @param {number[]} colour
 */
export function shifted([r, g, b, a], { hue, saturation, lightness }) {
  const [high, low] = [Math.max(r, g, b) / 255, Math.min(r, g, b) / 255];
  const span = high - low;
  const light = (high + low) / 2;
  const angle = span === 0 ? 0 : high * 255 === r ? (g - b) / 255 / span : high * 255 === g ? 2 + (b - r) / 255 / span : 4 + (r - g) / 255 / span;
  const purity = span === 0 ? 0 : span / (1 - Math.abs(2 * light - 1));
  const moved = light + lightness;
  return fromHsl(angle * 60 + hue, Math.min(1, purity * saturation), light < 0.5 ? clamp(moved, 0, 0.5) : clamp(moved, 0.5, 1), a);
}

function fromHsl(hue, saturation, light, a) {
  const reach = saturation * Math.min(light, 1 - light);
  const channel = (n) => {
    const k = (((n + hue / 30) % 12) + 12) % 12;
    return 255 * (light - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1)));
  };
  return [channel(0), channel(8), channel(4), a];
}
const clamp = (value, low, high) => Math.min(high, Math.max(low, value));
