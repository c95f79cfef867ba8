import { chatTitle } from '../../../core/chatArchive/whatsapp/chatTitle.js';

/** The files of an archive that hold the messages. `folder` is where they lie, with a slash at its end unless empty. */
export type Transcripts =
  | { readonly app: 'whatsapp'; readonly file: string; readonly folder: string }
  | { readonly app: 'telegram-json'; readonly file: string; readonly folder: string }
  | { readonly app: 'telegram-pages'; readonly files: readonly string[]; readonly folder: string }
  | { readonly app: 'vk'; readonly pages: readonly { readonly file: string; readonly peer: string }[]; readonly folder: string };

const folderOf = (name: string): string => name.slice(0, name.lastIndexOf('/') + 1);
const baseOf = (name: string): string => name.slice(name.lastIndexOf('/') + 1);
const numberIn = (name: string): number => Number(/(\d+)\.html$/.exec(name)?.[1] ?? 0);
/** Somebody may have packed the folder rather than what is in it, or both. */
const maxDepth = 3;
const maxPages = 50_000;

/** Finds what kind of chat archive a ZIP is by the names in it; null when it is none. */
export function findTranscripts(names: readonly string[]): Transcripts | null {
  const near = names.filter((name) => name.split('/').length <= maxDepth);
  const vk = vkPages(names);
  if (vk) return vk;
  const json = near.find((name) => baseOf(name) === 'result.json');
  if (json !== undefined) return { app: 'telegram-json', file: json, folder: folderOf(json) };
  const pages = near.filter((name) => /^messages\d*\.html$/.test(baseOf(name)));
  if (pages.length > 0) {
    const folder = folderOf(pages[0]!);
    const files = pages.filter((name) => folderOf(name) === folder).sort((a, b) => numberIn(a) - numberIn(b));
    return { app: 'telegram-pages', files, folder };
  }
  const text = near.find((name) => baseOf(name) === '_chat.txt' || (chatTitle(baseOf(name)) !== null && name.endsWith('.txt'))) ?? onlyText(near);
  return text === undefined ? null : { app: 'whatsapp', file: text, folder: folderOf(text) };
}

/** A phone in a third language names the transcript by its own words. */
function onlyText(names: readonly string[]): string | undefined {
  const texts = names.filter((name) => /\.txt$/i.test(name));
  return texts.length === 1 ? texts[0] : undefined;
}

/** `messages/12345/messages0.html`: a folder a peer, the newest fifty messages first. */
function vkPages(names: readonly string[]): Transcripts | null {
  const index = names.find((name) => /(?:^|\/)index-messages\.html$/.test(name));
  const folder = index === undefined ? null : folderOf(index);
  const found = names.flatMap((file) => {
    const match = /(?:^|\/)(-?\d{1,15})\/messages(\d{1,9})\.html$/.exec(file);
    const isBelow = folder === null || file.startsWith(folder);
    return match && isBelow ? [{ file, peer: match[1]!, from: Number(match[2]) }] : [];
  });
  if (found.length === 0) return null;
  const pages = found.sort((a, b) => (a.peer === b.peer ? a.from - b.from : a.peer < b.peer ? -1 : 1)).slice(0, maxPages);
  return { app: 'vk', pages: pages.map(({ file, peer }) => ({ file, peer })), folder: folder ?? '' };
}
