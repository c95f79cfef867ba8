import { createReadStream } from 'node:fs';
import type { DatedMoment } from '../../../core/dating/Dated.js';
import type { ChatArchive } from '../../../core/exhibit/ChatArchive.js';
import type { ReadRequest } from '../../../core/ports.js';
import { readChatArchive } from '../chatArchive/readChatArchive.js';
import type { ContentReading } from './ContentReading.js';
import type { OnSign } from './OnSign.js';
import type { OpenedOriginal } from './openOriginal.js';

const chunkBytes = 1 << 20;

/** A document that is an exported chat, with its messages; null when it is none. @throws FaultError E_TOO_LARGE */
export async function readArchive(request: ReadRequest, mediaType: string, { head, sizeBytes }: OpenedOriginal, onSign: OnSign): Promise<ContentReading | null> {
  const { path, name, attachmentsDir } = request;
  const chunks = async function* () {
    let done = 0;
    for await (const chunk of createReadStream(path, { highWaterMark: chunkBytes }) as AsyncIterable<Buffer>) {
      yield chunk;
      onSign({ done: (done += chunk.length), total: sizeBytes });
    }
  };
  const content = await readChatArchive({ path, name, mediaType, head, sizeBytes, chunks, onUnpacked: onSign, ...(attachmentsDir !== undefined && { attachmentsDir }) });
  // An export without a single message is a text like any other.
  if (!content || content.archive.messages.length === 0) return null;
  const { archive, notices } = content;
  return { kind: 'document', archive, warnings: notices, told: { stated: lastMoment(archive) } };
}

/** An export came into being when its last message was there already: nothing in it tells more. */
function lastMoment({ messages }: ChatArchive): DatedMoment | null {
  const value = messages.findLast(({ at }) => at !== undefined)?.at;
  return value === undefined ? null : { value, basis: 'container' };
}
