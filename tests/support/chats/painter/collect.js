/**
 * Runs in the painted page: tells where every message stands and what of it can be seen. CSS pixels.
 * A word counts as seen when three quarters of its height lie within the feed, as unsure from a third up.
 */
(() => {
  const feed = document.querySelector('.feed').getBoundingClientRect();
  const clip = { left: Math.max(feed.left, 0), top: Math.max(feed.top, 0), right: Math.min(feed.right, window.innerWidth), bottom: Math.min(feed.bottom, window.innerHeight) };
  const clipped = (r) => {
    const left = Math.max(r.left, clip.left);
    const top = Math.max(r.top, clip.top);
    return { x: left, y: top, width: Math.min(r.right, clip.right) - left, height: Math.min(r.bottom, clip.bottom) - top };
  };
  const share = (r) => (r.height === 0 ? 0 : Math.max(0, Math.min(r.bottom, clip.bottom) - Math.max(r.top, clip.top)) / r.height);

  function wordsOf(element) {
    const nodes = [];
    const walker = document.createTreeWalker(element, window.NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) nodes.push(walker.currentNode);
    const all = nodes.map((n) => n.data).join('');
    const place = (index) => {
      for (const node of nodes) {
        if (index <= node.data.length) return [node, index];
        index -= node.data.length;
      }
      throw new Error('outside the text');
    };
    return [...all.matchAll(/\S+/g)].map((match) => {
      const range = document.createRange();
      range.setStart(...place(match.index));
      range.setEnd(...place(match.index + match[0].length));
      const rects = [...range.getClientRects()].filter((r) => r.width > 0.5);
      const seen = rects.length === 0 ? 0 : Math.min(...rects.map(share));
      const rect = rects[0] ?? range.getBoundingClientRect();
      return { text: match[0], seen, box: clipped(rect) };
    });
  }

  const wordsIn = (element, selector) => [...element.querySelectorAll(selector)].flatMap(wordsOf);
  const seenText = (element, selector) => {
    const found = element.querySelector(selector);
    return found !== null && share(found.getBoundingClientRect()) >= 0.75 ? found : null;
  };

  return [...document.querySelectorAll('[data-m]')].map((element) => {
    const block = element.querySelector('.bubble, .pill, .block') ?? element;
    const rect = block.getBoundingClientRect();
    return {
      id: element.dataset.m,
      box: clipped(rect),
      share: share(rect),
      words: wordsIn(element, '[data-text]'),
      quote: wordsIn(element, '[data-quote]').filter((w) => w.seen >= 0.75).map((w) => w.text).join(' '),
      time: seenText(element, '[data-time]')?.dataset.time ?? null,
      author: seenText(element, '[data-author]')?.textContent ?? null,
      edited: seenText(element, '[data-edited]') !== null,
    };
  });
})();
