import type { ChatArchive } from '../exhibit/ChatArchive.js';

/** The ids of the messages that carry a file, by its digest where the archive holds it and by its name where it lay beside. */
export function attachmentNamesOf({ messages }: ChatArchive): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { id, attachments = [] } of messages) {
    for (const { name, path, sha256 } of attachments) {
      if (path === undefined) continue;
      const key = sha256 ?? name;
      const list = found.get(key);
      if (list) list.push(id);
      else found.set(key, [id]);
    }
  }
  return found;
}
