/** Least font sizes, CSS pixels: smaller ones stay as the look has them. */
const least = { words: 12, stamp: 9.5 };

/**
 * Changes the sizes of letters, bubbles, gaps and margins. Where something would be cut off or lie over something else, it
 * tries smaller changes, at last none.
 */
export function varySizes(random) {
  const content = document.querySelector('.content');
  const before = faultsOf(content);
  for (const reach of [1, 1, 0.75, 0.5, 0.35, 0.2]) {
    const undo = apply(content, drawChanges(random, reach));
    if (faultsOf(content) <= before) return;
    undo();
  }
}

function drawChanges(random, reach) {
  const factor = (part) => 1 + (random.next() * 2 - 1) * part * reach;
  return {
    words: factor(0.18), stamp: factor(0.14), padX: factor(0.4), padY: factor(0.4), gap: factor(0.5), gapFirst: factor(0.5),
    radius: random.chance(0.8) ? random.next() * 24 : null, widest: 60 + random.next() * 32, side: 4 + random.next() * 20,
    spacing: (random.next() * 0.4 - 0.15) * reach, mayWiden: reach >= 0.5,
  };
}

/** Applies all changes. @returns what takes them back */
function apply(content, change) {
  const elements = [content, ...content.querySelectorAll('*')].filter((element) => element.namespaceURI.endsWith('xhtml'));
  const saved = elements.map((element) => [element, element.getAttribute('style')]);
  const set = (element, name, value) => element.style.setProperty(name, value, 'important');
  const px = (style, name) => Number.parseFloat(style[name]) || 0;

  const letters = elements.map((element) => {
    const style = getComputedStyle(element);
    const isStamp = element.closest('.meta') !== null;
    const size = px(style, 'fontSize');
    const wished = size * change.words * (isStamp ? change.stamp : 1);
    return { element, size, line: style.lineHeight, wished: Math.max(wished, Math.min(size, isStamp ? least.stamp : least.words)) };
  });
  for (const { element, wished } of letters) set(element, 'font-size', `${wished}px`);
  for (const { element, size, line, wished } of letters) {
    // A line height in pixels stays behind its letters.
    if (line !== 'normal' && getComputedStyle(element).lineHeight === line && wished > size && Number.parseFloat(line) < size * 1.6) set(element, 'line-height', `${(Number.parseFloat(line) * wished) / size}px`);
  }
  set(content, 'letter-spacing', `${change.spacing}px`);

  const side = getComputedStyle(content);
  if (px(side, 'paddingLeft') <= 40) for (const edge of ['left', 'right']) set(content, `padding-${edge}`, `${change.side}px`);
  for (const row of content.querySelectorAll('.row')) set(row, 'margin-top', `${px(getComputedStyle(row), 'marginTop') * (row.matches('.firstRow') ? change.gapFirst : change.gap)}px`);
  for (const bubble of content.querySelectorAll('.bubble:not(.naked)')) resizeBubble(bubble, change, set, px);
  return () => saved.forEach(([element, style]) => (style === null ? element.removeAttribute('style') : element.setAttribute('style', style)));
}

function resizeBubble(bubble, change, set, px) {
  const style = getComputedStyle(bubble);
  const scaled = { top: change.padY, bottom: change.padY, left: change.padX, right: change.padX };
  // What reaches into the padding does so by negative margins.
  const reaching = [...bubble.querySelectorAll('*')].filter((element) => element.namespaceURI.endsWith('xhtml')).map((element) => [element, getComputedStyle(element)]);
  if (!bubble.matches('.bare')) {
    for (const [edge, factor] of Object.entries(scaled)) {
      const name = `${edge[0].toUpperCase()}${edge.slice(1)}`;
      const inner = reaching.map(([element, own]) => [element, px(own, `margin${name}`)]).filter(([, margin]) => margin < 0);
      set(bubble, `padding-${edge}`, `${px(style, `padding${name}`) * factor}px`);
      for (const [element, margin] of inner) set(element, `margin-${edge}`, `${margin * factor}px`);
    }
  }
  if (change.radius !== null) {
    const corners = ['TopLeft', 'TopRight', 'BottomRight', 'BottomLeft'].map((name) => px(style, `border${name}Radius`));
    const widest = Math.max(...corners);
    set(bubble, 'border-radius', corners.map((corner) => `${corner === widest ? change.radius : Math.min(corner, change.radius)}px`).join(' '));
  }
  if (!change.mayWiden) return;
  for (let element = bubble; !element.matches('.row, .content'); element = element.parentElement) {
    const widest = getComputedStyle(element).maxWidth;
    if (!widest.endsWith('%') || widest === '100%') continue;
    set(element, 'max-width', `${change.widest}%`);
    break;
  }
}

/** How many things lie over words, or jut out of their bubble or the thread. */
function faultsOf(content) {
  const thread = content.getBoundingClientRect();
  let faults = 0;
  for (const holder of content.querySelectorAll('.bubble, .block, .pill')) {
    const box = holder.getBoundingClientRect();
    if (box.left < thread.left - 1 || box.right > thread.right + 1) faults++;
    const words = linesIn(holder, (node) => node.parentElement.closest('.meta') === null && node.parentElement.closest('.reactions') === null);
    const stamps = linesIn(holder, (node) => node.parentElement.closest('.meta') !== null);
    const holds = holder.matches('.bubble:not(.bare):not(.naked)');
    for (const line of [...words, ...stamps]) if (holds && (line.left < box.left + 1 || line.right > box.right - 1 || line.top < box.top - 2 || line.bottom > box.bottom + 2)) faults++;
    for (const stamp of stamps) faults += words.filter((word) => lieOver(stamp, word)).length;
    for (const piece of holder.querySelectorAll('.pic, .file, .voice, .preview, .quote')) {
      const r = piece.getBoundingClientRect();
      if (holds && (r.left < box.left - 1 || r.right > box.right + 1 || r.top < box.top - 1)) faults++;
    }
  }
  const boxes = [...content.querySelectorAll('.row')].map((row) => row.getBoundingClientRect());
  boxes.forEach((box, i) => (faults += i > 0 && box.top < boxes[i - 1].bottom - 1 && box.height > 0 ? 1 : 0));
  return faults;
}

const lieOver = (one, other) => Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 0.35 * Math.min(one.height, other.height);

function linesIn(holder, keep) {
  const found = [];
  const walker = document.createTreeWalker(holder, window.NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    if (walker.currentNode.data.trim() === '' || !keep(walker.currentNode)) continue;
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    found.push(...[...range.getClientRects()].filter((r) => r.width > 1));
  }
  return found;
}
