/**
 * The one script of chronology.html: search, filters, and the viewer that shows a message in its picture. Without it the
 * page is whole, its links open the files. It runs in any browser of the last years, from disk.
 */
export const pageScript = `(() => {
'use strict';
const byId = (id) => document.getElementById(id);
const entries = [...document.querySelectorAll('#days article')];
const days = [...document.querySelectorAll('#days .day')];
const gaps = [...document.querySelectorAll('#days .gap')];
const fold = (text) => text.toLowerCase().replace(/\\u0451/g, '\\u0435');
let texts = null;
let side = '';
const query = byId('query');
const channel = byId('channel');
const count = byId('count');
byId('tools').hidden = false;

function apply() {
  texts ??= entries.map((entry) => fold(entry.textContent));
  const words = fold(query.value).split(/\\s+/).filter(Boolean);
  const where = channel ? channel.value : '';
  let shown = 0;
  entries.forEach((entry, index) => {
    const fits = (side === '' || entry.dataset.side === side) && (where === '' || entry.dataset.channel === where) && words.every((word) => texts[index].includes(word));
    entry.hidden = !fits;
    if (fits) shown += 1;
  });
  const all = shown === entries.length;
  for (const day of days) day.hidden = !all && !day.querySelector('article:not([hidden])');
  for (const gap of gaps) gap.hidden = !all;
  byId('none').hidden = shown > 0 || entries.length === 0;
  count.textContent = count.dataset.shown + ' ' + shown + ' ' + count.dataset.of + ' ' + entries.length;
  mark(words);
}

function mark(words) {
  if (!CSS.highlights) return;
  CSS.highlights.delete('hit');
  if (words.length === 0) return;
  const ranges = [];
  for (const entry of entries) {
    if (entry.hidden) continue;
    const walker = document.createTreeWalker(entry, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() && ranges.length < 5000) {
      const text = fold(walker.currentNode.data);
      for (const word of words) {
        for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
          const range = new Range();
          range.setStart(walker.currentNode, at);
          range.setEnd(walker.currentNode, Math.min(at + word.length, walker.currentNode.length));
          ranges.push(range);
        }
      }
    }
  }
  CSS.highlights.set('hit', new Highlight(...ranges));
}

function applyInSight() {
  apply();
  if (byId('days').getBoundingClientRect().bottom < 120) byId('days').scrollIntoView();
}

let timer = 0;
query.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(applyInSight, 80); });
if (channel) channel.addEventListener('change', applyInSight);
const sides = [...document.querySelectorAll('[data-side][aria-pressed]')];
for (const button of sides) button.addEventListener('click', () => {
  side = button.dataset.side;
  for (const other of sides) other.setAttribute('aria-pressed', String(other === button));
  applyInSight();
});

const viewer = byId('viewer');
const stage = byId('stage');
function show(link) {
  stage.replaceChildren();
  byId('viewer-title').textContent = link.title;
  byId('viewer-file').href = link.href;
  if (link.dataset.look === 'sound' || link.dataset.look === 'film') {
    const sound = document.createElement(link.dataset.look === 'film' ? 'video' : 'audio');
    sound.controls = true;
    sound.addEventListener('error', () => {
      const unplayed = document.createElement('p');
      unplayed.textContent = stage.dataset.unplayed;
      sound.replaceWith(unplayed);
    }, { once: true });
    sound.src = link.href;
    if (link.dataset.at) sound.addEventListener('loadedmetadata', () => { sound.currentTime = Number(link.dataset.at); }, { once: true });
    stage.append(sound);
  } else {
    const frame = document.createElement('div');
    frame.className = 'frame';
    const picture = document.createElement('img');
    picture.alt = link.title;
    picture.addEventListener('load', () => frameBox(frame, picture, link.dataset.box));
    picture.src = link.href;
    frame.append(picture);
    stage.append(frame);
  }
  viewer.showModal();
}

function frameBox(frame, picture, text) {
  if (!text || !picture.naturalWidth) return;
  const [x, y, width, height] = text.split(' ').map(Number);
  const box = document.createElement('span');
  box.className = 'box';
  const share = (part, whole) => (100 * part / whole) + '%';
  box.style.left = share(x, picture.naturalWidth);
  box.style.top = share(y, picture.naturalHeight);
  box.style.width = share(width, picture.naturalWidth);
  box.style.height = share(height, picture.naturalHeight);
  frame.append(box);
  box.scrollIntoView({ block: 'center' });
}

document.addEventListener('click', (event) => {
  const link = event.target.closest('a.source[data-look]');
  if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey && viewer.showModal) {
    event.preventDefault();
    show(link);
  }
  if (event.target === viewer) viewer.close();
});
byId('viewer-close').addEventListener('click', () => viewer.close());
viewer.addEventListener('close', () => stage.replaceChildren());
document.addEventListener('keydown', (event) => {
  const typing = event.target === query;
  if ((event.key === '/' && !typing) || (event.key === 'k' && (event.ctrlKey || event.metaKey))) { event.preventDefault(); query.focus(); query.select(); }
  if (event.key === 'Escape' && typing) { query.value = ''; apply(); }
});
})();`;
