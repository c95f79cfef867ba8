import type { FileProgress } from '../../../core/exhibit/ImportQueue.js';
import type { ReadReply, ReadRequest } from '../../../core/ports.js';

/** What the parent sends: one file to read. */
export interface ReaderOrder {
  readonly id: number;
  readonly request: ReadRequest;
}

/** What the reader process sends back, once for each order. */
export interface ReaderAnswer {
  readonly id: number;
  readonly reply: ReadReply;
}

/** Whether a message of a reader process is the answer to an order. A process that reads hostile files is not trusted. */
export function isAnswer(message: unknown, id: number): message is ReaderAnswer {
  const answer = message as { id?: unknown; reply?: { ok?: unknown; reading?: unknown; fault?: unknown } } | null;
  if (typeof answer !== 'object' || answer?.id !== id || typeof answer.reply !== 'object') return false;
  const { ok, reading, fault } = answer.reply;
  return ok === true ? typeof reading === 'object' && reading !== null : typeof fault === 'object' && fault !== null;
}

/** What the reader process sends while a long reading goes on: it has come a step further. */
export interface ReaderSign {
  readonly id: number;
  readonly sign: true;
  readonly progress?: FileProgress;
}

export function isSign(message: unknown, id: number): message is ReaderSign {
  const sign = message as { id?: unknown; sign?: unknown; progress?: { done?: unknown; total?: unknown } } | null;
  if (typeof sign !== 'object' || sign?.id !== id || sign.sign !== true) return false;
  const { progress } = sign;
  return progress === undefined || (typeof progress === 'object' && progress !== null && isCount(progress.done) && isCount(progress.total));
}

const isCount = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value) && value >= 0;
