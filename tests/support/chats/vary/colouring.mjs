import { apart, contrast, legible, meanOf, mix, over, paled, parse, print, recolour, shifted } from './colours.mjs';

/** Least contrast of words to what they stand on, of stamps, and least levels between a bubble and its ground. */
const least = { words: 4.5, stamp: 2.3, levels: 7 };

/** Changes the colours of ground, bubbles and stamps; borders and shadows come and go. Everything stays legible. */
export function varyColours(random) {
  const feed = document.querySelector('.feed');
  const between = (low, high) => low + random.next() * (high - low);
  const turn = () => ({ hue: random.chance(0.5) ? between(-180, 180) : between(-25, 25), saturation: between(0.5, 1.5), lightness: between(-0.05, 0.05) });
  const groundTurn = turn();
  const turns = { left: turn(), right: turn() };
  const trim = { border: random.next(), shadow: random.next(), ink: between(0.1, 0.25) };
  const paleness = between(least.stamp, 5.5);

  const inks = inksIn(feed);
  const groundOf = groundUnder(feed);
  setGround(feed, groundTurn);
  for (const pill of feed.querySelectorAll('.pill')) repaint(pill, (colour) => shifted(colour, groundTurn));
  const ground = groundOf();
  for (const bubble of feed.querySelectorAll('.bubble:not(.naked)')) {
    const side = bubble.closest('.right') === null ? 'left' : 'right';
    paintBubble(bubble, { turn: turns[side], ground, trim });
  }
  for (const { element, isStamp } of inks) {
    const under = standsOn(element, groundOf);
    if (under === null) continue;
    const style = getComputedStyle(element);
    const ink = over(parse(style.color), under);
    const wished = isStamp ? paled(strongInk(element, under), under, paleness) : legible(ink, under, element.closest('.bubble, .block') === null ? 3 : least.words);
    if (isStamp || contrast(ink, under) < least.words) element.style.setProperty('color', print(wished), 'important');
  }
}

/** What has words of its own, and whether it belongs to a stamp. */
const inksIn = (feed) =>
  [...feed.querySelectorAll('.content *')]
    .filter((element) => element.namespaceURI.endsWith('xhtml') && [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== ''))
    .map((element) => ({ element, isStamp: element.closest('.meta') !== null && element.closest('.pill') === null }));

/** The ink of the bubble or thread that a stamp belongs to, its own hue kept. */
const strongInk = (element, under) => legible(over(parse(getComputedStyle(element).color), under), under, 6);

const groundUnder = (feed) => () => {
  for (let element = feed; element !== null; element = element.parentElement) {
    const found = backOf(element);
    if (found !== null) return found;
  }
  return [255, 255, 255, 1];
};

/** The colour an element lays under its words; null where it is clear. */
function backOf(element) {
  const style = getComputedStyle(element);
  const gradient = style.backgroundImage === 'none' ? null : meanOf(style.backgroundImage);
  const plain = parse(style.backgroundColor);
  return gradient ?? (plain !== null && plain[3] > 0 ? plain : null);
}

/** What words stand on, sheets one over another; null where it is a picture or a pill over one. */
function standsOn(element, groundOf) {
  const sheets = [];
  for (let at = element; at !== null; at = at.parentElement) {
    if (at.matches('.bare .meta, .pic, .play, .sheet, .avatar, .sticker')) return null;
    if (at.matches('.feed')) break;
    const back = backOf(at);
    if (back === null) continue;
    sheets.push(back);
    if (back[3] === 1) break;
  }
  const base = sheets.at(-1)?.[3] === 1 ? sheets.pop() : groundOf();
  return sheets.reverse().reduce((under, sheet) => over(sheet, under), base);
}

function setGround(feed, groundTurn) {
  for (const element of [feed, document.querySelector('.screen')]) repaint(element, (colour) => shifted(colour, groundTurn));
}

/** Recolours what an element and its tail are painted with. */
function repaint(element, change) {
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  if (parse(backgroundColor)?.[3] > 0) element.style.setProperty('background-color', recolour(backgroundColor, change), 'important');
  if (backgroundImage !== 'none') element.style.setProperty('background-image', recolour(backgroundImage, change), 'important');
}

function paintBubble(bubble, { turn, ground, trim }) {
  const old = backOf(bubble);
  const isOutlined = old === null || old[3] < 0.5;
  const change = (colour) => (isOutlined ? colour : distinct(shifted(colour, turn), ground));
  const tails = ['::before', '::after'].map((name) => [name, getComputedStyle(bubble, name)]).filter(([, style]) => style.content !== 'none' && style.position === 'absolute');
  const painted = tails.map(([name, style]) => [name, recolour(style.backgroundColor, change), recolour(style.backgroundImage, change), recolour(style.filter, change)]);
  repaint(bubble, change);
  const now = backOf(bubble) ?? ground;
  const style = getComputedStyle(bubble);
  const hasBorder = Number.parseFloat(style.borderTopWidth) > 0;
  // A border under a tail would cross it.
  if (hasBorder ? trim.border < 0.3 && !isOutlined : trim.border < 0.25 && tails.length === 0) {
    bubble.style.setProperty('border', hasBorder ? '0' : `1px solid ${print(mix(now, legible(now, now, 12), trim.ink))}`, 'important');
  }
  if (trim.shadow < 0.25) bubble.style.setProperty('box-shadow', 'none', 'important');
  else if (trim.shadow < 0.45 && style.boxShadow === 'none' && tails.length === 0) bubble.style.setProperty('box-shadow', '0 1px 2px rgba(0,0,0,.18)', 'important');
  for (const [name, colour, image, filter] of painted) paintTail(bubble, name, { colour, image, filter });
}

/** A colour that can be told from the ground. */
function distinct(colour, ground) {
  let found = colour;
  const away = ground[0] + ground[1] + ground[2] > 3 * 235 || (ground[0] + ground[1] + ground[2] < 3 * 60 && colour[0] < 40) ? mix(ground, ground[0] > 128 ? [0, 0, 0, 1] : [255, 255, 255, 1], 0.06) : [255, 255, 255, 1];
  for (let i = 0; i < 12 && apart(found, ground) < least.levels; i++) found = [...mix(found, away, 0.3).slice(0, 3), colour[3]];
  return found;
}

let rules = 0;
const sheet = new window.CSSStyleSheet();

/** Pseudo-elements take no inline style. */
function paintTail(bubble, name, { colour, image, filter }) {
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  bubble.dataset.tail ??= String(rules++);
  const quoted = `.screen .bubble.bubble[data-tail="${bubble.dataset.tail}"]${name}`;
  sheet.insertRule(`${quoted}{background-color:${colour}!important;background-image:${image}!important;filter:${filter}!important}`, sheet.cssRules.length);
}
