/**
 * Runs in the painted page: tells where every message stands and what of it can be seen. CSS pixels.
 * A word counts as seen when three quarters of its height lie within the feed.
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

  function wordsOf(element, keep = () => true) {
    const nodes = [];
    const walker = document.createTreeWalker(element, window.NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) if (keep(walker.currentNode)) nodes.push(walker.currentNode);
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

  const wordsIn = (element, selector) => [...element.querySelectorAll(selector)].flatMap((found) => wordsOf(found));
  const seenPart = (element, selector) => {
    const found = element.querySelector(selector);
    return found !== null && share(found.getBoundingClientRect()) >= 0.75 ? found : null;
  };
  const unsure = (r) => share(r) > 0.06 && share(r) < 0.94;

  const messages = [...document.querySelectorAll('[data-m]')].map((element) => {
    const rect = (element.querySelector('.bubble, .pill, .block') ?? element).getBoundingClientRect();
    const words = wordsIn(element, '[data-text]');
    const small = [...element.querySelectorAll('[data-time], [data-author], [data-quote]')].map((part) => part.getBoundingClientRect());
    return {
      id: element.dataset.m,
      box: clipped(rect),
      share: share(rect),
      words,
      quote: wordsIn(element, '[data-quote]').filter((w) => w.seen >= 0.75).map((w) => w.text).join(' '),
      time: seenPart(element, '[data-time]')?.dataset.time ?? null,
      author: seenPart(element, '[data-author]')?.textContent ?? null,
      edited: seenPart(element, '[data-edited]') !== null,
      unsure: words.filter((w) => w.seen > 0.06 && w.seen < 0.94).length + small.filter(unsure).length,
    };
  });
  const outside = [...document.querySelectorAll('.screen')].flatMap((screen) =>
    [...screen.querySelectorAll('*')].flatMap((element) => {
      if (element.closest('.feed') !== null) return [];
      const own = [...element.childNodes].filter((node) => node.nodeType === 3 && node.data.trim() !== '');
      if (own.length === 0) return [];
      const rect = element.getBoundingClientRect();
      const isSeen = rect.width > 1 && rect.height > 1 && rect.bottom > 0 && rect.top < window.innerHeight && rect.left < window.innerWidth;
      return isSeen ? own.flatMap((node) => node.data.trim().split(/\s+/)) : [];
    }),
  );
  return { messages, outside };
})();
