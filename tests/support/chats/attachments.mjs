import { escape } from './escape.mjs';

/** What hangs on a message besides its words. `data-attached` marks words that belong to the message, yet not to its text. */

const stickers = {
  cat: '<path d="M22 60 18 14l26 18h32l26-18-4 46c0 34-18 48-38 48S22 94 22 60z" fill="#f6a23c" stroke="#fff" stroke-width="6"/><circle cx="44" cy="62" r="6"/><circle cx="76" cy="62" r="6"/><path d="M52 80q8 8 16 0M60 74v8" fill="none" stroke="#222" stroke-width="4"/>',
  star: '<path d="m60 8 16 34 36 4-27 25 8 37-33-19-33 19 8-37L8 46l36-4z" fill="#ffd23e" stroke="#fff" stroke-width="6"/><circle cx="48" cy="56" r="5"/><circle cx="72" cy="56" r="5"/><path d="M46 70q14 14 28 0" fill="none" stroke="#222" stroke-width="4"/>',
};
export const sticker = (name) => `<div class="sticker"><svg width="130" height="130" viewBox="0 0 120 120">${stickers[name]}</svg></div>`;

export const file = ({ name, size }) =>
  `<div class="file"><span class="sheet"><svg width="20" height="20" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2"><path d="M12 4v12M7 11l5 5 5-5M5 20h14"/></svg></span><div><span class="text" data-text>${escape(name)}</span><small data-attached>${size}</small></div></div>`;

export const preview = ({ site, title, words }) =>
  `<div class="preview" data-attached><b>${escape(site)}</b> <i>${escape(title)}</i> <span>${escape(words)}</span></div>`;

export const forwarded = (name) => `<div class="forward" data-quote>Переслано от <b>${escape(name)}</b></div>`;
