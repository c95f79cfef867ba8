import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/** What every kit's mount shares. The page hands over `window.kit`; the painter waits for `window.ready`. */

const { rows, scene } = window.kit;

/** Frames and timers a kit needs to lay itself out. */
export const settled = (milliseconds = 300) =>
  new Promise((done) => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done)), milliseconds));

/**
 * Mounts a kit.
 * @param {(given: { rows: object[], scene: object, app: HTMLElement }) => unknown} mount may give the ids of rows that the
 *   kit does not show (`unshown`)
 */
export function start(mount) {
  const failures = [];
  window.addEventListener('error', (event) => failures.push(event.error?.stack ?? event.message));
  window.ready = (async () => {
    const told = await mount({ rows, scene, app: document.getElementById('app') });
    await settled();
    check(told?.unshown ?? []);
  })().catch((error) => {
    throw new Error(`${[...failures, error.stack].join('\n')}\nThe kit shows: ${document.getElementById('app').innerHTML.slice(0, 600)}`);
  });
}

/** Renders at once, so that what follows finds it. */
export function mountReact(app, element) {
  const root = createRoot(app);
  flushSync(() => root.render(element));
}

/** A row that the kit lost, shows twice or shows with other words would make a wrong truth. */
function check(unshown) {
  const root = window.chatRoot ?? document;
  const plain = (text) => text.replace(/\s+/gu, ' ').trim();
  const fold = (text) => plain(text).toLowerCase();
  const said = (row, selector) => plain([...row.querySelectorAll(selector)].map((part) => part.textContent).join(' '));
  if (root.querySelectorAll('[data-feed]').length !== 1) throw new Error('The kit has no feed, or several.');
  for (const part of root.querySelectorAll('[data-text], [data-author], [data-time]')) {
    if (getComputedStyle(part).textTransform !== 'none') throw new Error(`«${part.textContent}» is shown in other letters than the page holds.`);
  }
  for (const row of rows.filter(({ id }) => !unshown.includes(id))) {
    const found = [...root.querySelectorAll('[data-m]')].filter((element) => element.dataset.m === row.id);
    if (found.length !== 1) throw new Error(`Row ${row.id} (${row.kind}) is marked ${found.length} times.`);
    const [element] = found;
    const wrong = (what, is, wanted) => new Error(`Row ${row.id} says as its ${what} «${is}» instead of «${wanted}».`);
    const same = row.kind === 'separator' ? fold : plain;
    if (same(said(element, '[data-text]')) !== same(row.text)) throw wrong('text', said(element, '[data-text]'), row.text);
    if (row.kind !== 'message') continue;
    if (said(element, '[data-time]') !== (row.stamp ?? '')) throw wrong('stamp', said(element, '[data-time]'), row.stamp);
    if (said(element, '[data-author]') !== (row.showAuthor ? plain(row.author) : '')) throw wrong('author', said(element, '[data-author]'), row.author);
  }
}

export const Text = ({ row }) => <span data-text style={{ whiteSpace: 'pre-wrap' }}>{row.text}</span>;
export const Stamp = ({ row }) => (row.stamp === null ? null : <span data-time={row.time}>{row.stamp}</span>);
export const Author = ({ row }) => (row.showAuthor ? <span data-author>{row.author}</span> : null);
/** Renders nothing where a kit would leave an empty slot. */
export const when = (condition, element) => (condition ? element : undefined);

/** Marks what floats over messages whenever the kit brings it forth, such as the button that leads back to the end. */
export function watchFloats(root, selector) {
  const mark = () => root.querySelectorAll(selector).forEach((element) => (element.dataset.float = ''));
  mark();
  new MutationObserver(mark).observe(root, { childList: true, subtree: true });
}

const colours = ['#e17076', '#7bc862', '#65aadd', '#a695e7', '#ee7aae', '#6ec9cb', '#faa774'];
/** A picture of initials, as help desks have them. */
export function face(name) {
  const letters = name.split(' ').slice(0, 2).map((word) => word[0]).join('').toUpperCase();
  const colour = colours[[...name].reduce((sum, c) => sum + c.codePointAt(0), 0) % colours.length];
  return `data:image/svg+xml,${encoded(`<svg xmlns='http://www.w3.org/2000/svg' width='80' height='80'><rect width='80' height='80' fill='${colour}'/><text x='40' y='52' font-family='Arial' font-size='34' fill='#fff' text-anchor='middle'>${letters}</text></svg>`)}`;
}

function encoded(svg) {
  return encodeURIComponent(svg).replace(/'/g, '%27');
}
