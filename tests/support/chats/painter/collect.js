/**
 * Runs in the painted page: tells where every message stands and what of it can be seen. CSS pixels.
 * A word counts as seen when three quarters of its height lie within the feed and no tenth of it under something floating.
 */
(() => {
  // A kit's own elements cannot take our classes, which its CSS may know: attributes say the same. Some live in a shadow root.
  const root = window.chatRoot ?? document;
  const scroller = root.querySelector('.feed, [data-feed]');
  const feed = scroller.getBoundingClientRect();
  const bars = (side) => [...root.querySelectorAll(`[data-bar=${side}]`)].map((bar) => bar.getBoundingClientRect());
  const clip = {
    left: Math.max(feed.left, 0),
    top: Math.max(feed.top, 0, ...bars('top').map((r) => r.bottom)),
    right: Math.min(feed.right, window.innerWidth),
    bottom: Math.min(feed.bottom, window.innerHeight, ...bars('bottom').map((r) => r.top)),
  };
  const clipped = (r) => {
    const left = Math.max(r.left, clip.left);
    const top = Math.max(r.top, clip.top);
    return { x: left, y: top, width: Math.min(r.right, clip.right) - left, height: Math.min(r.bottom, clip.bottom) - top };
  };

  // What floats over the feed shows what the scrolled place asks for: the day of the topmost message, the way back down.
  const sticky = scroller.querySelector('[data-m=sticky]');
  let copies;
  if (sticky !== null) {
    const lines = [...scroller.querySelectorAll('.separator')].map((line) => ({ id: line.dataset.m, text: line.textContent, top: line.getBoundingClientRect().top }));
    const passed = lines.filter((line) => line.top < clip.top).at(-1);
    const isNear = lines.some((line) => line.top >= clip.top - 34 && line.top < clip.top + 56);
    sticky.style.display = passed === undefined || isNear ? 'none' : '';
    sticky.querySelector('[data-text]').textContent = passed?.text ?? '';
    copies = passed?.id;
  }
  const down = scroller.querySelector('.down');
  if (down !== null) down.style.display = scroller.scrollTop > scroller.scrollHeight - scroller.clientHeight - 80 ? 'none' : '';
  const floats = [...root.querySelectorAll('[data-float]')].map((element) => ({ element, r: (element.querySelector('.pill') ?? element).getBoundingClientRect() }));

  /** The share of a box that lies under something floating. */
  const covered = (r, owner) =>
    Math.max(0, ...floats.filter((f) => !f.element.contains(owner)).map((f) => {
      const width = Math.min(r.right, f.r.right) - Math.max(r.left, f.r.left);
      const height = Math.min(r.bottom, f.r.bottom) - Math.max(r.top, f.r.top);
      return width > 0 && height > 0 ? (width * height) / Math.max(1, r.width * r.height) : 0;
    }));
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
      const seen = rects.length === 0 ? 0 : Math.min(...rects.map((r) => (covered(r, element) > 0.1 ? 0.5 : 1) * share(r)));
      const rect = rects[0] ?? range.getBoundingClientRect();
      const hidden = rects.length > 0 && Math.min(...rects.map(share)) >= 0.75 && seen < 0.75;
      return { text: match[0], seen, hidden, box: clipped(rect) };
    });
  }

  const wordsIn = (element, selector) => [...element.querySelectorAll(selector)].flatMap((found) => wordsOf(found));
  const seenPart = (element, selector) => {
    const found = element.querySelector(selector);
    const r = found?.getBoundingClientRect();
    return found !== null && share(r) >= 0.75 && covered(r, found) < 0.05 ? found : null;
  };
  const unsure = (r) => (share(r) > 0.06 && share(r) < 0.94) || (share(r) > 0 && covered(r, null) > 0.02);

  /** A block without a bubble is as wide as the thread: what it shows tells where the message stands. */
  function boxOf(element) {
    const block = element.querySelector('.block');
    if (block === null) return (element.querySelector('.bubble, .pill, [data-bubble]') ?? element).getBoundingClientRect();
    const parts = [...block.querySelectorAll('[data-author], [data-time], [data-text], [data-attached], .quote, .pic, .voice, .file, .sticker, .reactions > span')].map((part) => part.getBoundingClientRect());
    const [left, top, right, bottom] = [['left', Math.min], ['top', Math.min], ['right', Math.max], ['bottom', Math.max]].map(([edge, choose]) => choose(...parts.map((p) => p[edge])));
    return { left, top, right, bottom };
  }

  const messages = [...root.querySelectorAll('[data-m]')].map((element) => {
    const rect = (element.querySelector('.bubble, .pill, .block, [data-bubble]') ?? element).getBoundingClientRect();
    const words = wordsIn(element, '[data-text]');
    const small = [...element.querySelectorAll('[data-time], [data-author], [data-quote]')].map((part) => part.getBoundingClientRect());
    return {
      id: element.dataset.m,
      box: clipped(boxOf(element)),
      share: share(rect),
      words,
      quote: wordsIn(element, '[data-quote]').filter((w) => w.seen >= 0.75).map((w) => w.text).join(' '),
      time: seenPart(element, '[data-time]')?.dataset.time ?? null,
      author: seenPart(element, '[data-author]')?.textContent ?? null,
      edited: seenPart(element, '[data-edited]') !== null,
      ...(element === sticky ? { copies } : {}),
      attached: wordsIn(element, '[data-attached]').filter((w) => w.seen >= 0.75).map((w) => w.text).join(' '),
      unsure: words.filter((w) => w.seen > 0.06 && w.seen < 0.94).length + small.filter(unsure).length,
    };
  });
  const outside = [...document.querySelectorAll('.screen')].flatMap((screen) =>
    [...screen.querySelectorAll('*')].flatMap((element) => {
      if (element.closest('.feed, [data-feed]') !== null) return [];
      const own = [...element.childNodes].filter((node) => node.nodeType === 3 && node.data.trim() !== '');
      if (own.length === 0) return [];
      const rect = element.getBoundingClientRect();
      const isSeen = rect.width > 1 && rect.height > 1 && rect.bottom > 0 && rect.top < window.innerHeight && rect.left < window.innerWidth;
      return isSeen ? own.flatMap((node) => node.data.trim().split(/\s+/)) : [];
    }),
  );
  return { messages, outside };
})();
