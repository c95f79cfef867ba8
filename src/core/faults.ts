import type { ModelProblem } from './speech/SpeechModel.js';

/**
 * The closed list of what may go wrong in an expected way. A fault is a value: it travels to the shell, which words it
 * in the person's language. Codes are stable (CONTRACT.md section 1).
 */
export type Fault =
  | { readonly code: 'E_NOT_FOUND'; readonly input: string }
  | { readonly code: 'E_UNREADABLE'; readonly input: string }
  | { readonly code: 'E_NOT_A_FILE'; readonly input: string }
  | { readonly code: 'E_EMPTY'; readonly input: string }
  | { readonly code: 'E_UNSUPPORTED'; readonly input: string }
  | { readonly code: 'E_CORRUPT'; readonly input: string }
  | { readonly code: 'E_TOO_LARGE'; readonly input: string; readonly limit: string }
  | { readonly code: 'E_BAD_NAME'; readonly input: string }
  | { readonly code: 'E_TIMEOUT'; readonly input: string; readonly seconds: number }
  | { readonly code: 'E_READER_CRASHED'; readonly input: string }
  | { readonly code: 'E_CHANGED'; readonly input: string }
  | { readonly code: 'E_NO_SPACE'; readonly input: string }
  | { readonly code: 'E_READ_ONLY'; readonly input: string }
  | { readonly code: 'E_LOCKED'; readonly input: string; readonly holder: string }
  | { readonly code: 'E_NOT_A_CASE'; readonly input: string }
  | { readonly code: 'E_CASE_EXISTS'; readonly input: string }
  | { readonly code: 'E_CASE_DAMAGED'; readonly input: string; readonly detail: string }
  | { readonly code: 'E_NEWER_CASE'; readonly input: string }
  | { readonly code: 'E_ORIGINAL_MISSING'; readonly input: string }
  | { readonly code: 'E_ORIGINAL_ALTERED'; readonly input: string }
  | { readonly code: 'E_NOT_A_BUNDLE'; readonly input: string }
  | { readonly code: 'E_TARGET_EXISTS'; readonly input: string }
  | { readonly code: 'E_BAD_DATE'; readonly input: string }
  | { readonly code: 'E_BAD_ZONE'; readonly input: string }
  | { readonly code: 'E_NO_SUCH_EXHIBIT'; readonly input: string }
  | { readonly code: 'E_NO_SUCH_ENTRY'; readonly input: string }
  | { readonly code: 'E_NOTHING_TO_EXPORT'; readonly input: string }
  | { readonly code: 'E_NOT_A_MODEL'; readonly input: string; readonly problem: ModelProblem }
  | { readonly code: 'E_MODEL_FAILED'; readonly input: string }
  | { readonly code: 'E_NO_ENGINE'; readonly input: string }
  | { readonly code: 'E_CANCELLED'; readonly input: string }
  | { readonly code: 'E_OFFLINE'; readonly input: string }
  | { readonly code: 'E_USAGE'; readonly input: string }
  | { readonly code: 'E_INTERNAL'; readonly input: string; readonly reference: string };

export type FaultCode = Fault['code'];

/** Thrown inside the core's callers to carry a fault to the boundary, where it becomes a value again. */
export class FaultError extends Error {
  constructor(readonly fault: Fault) {
    super(`${fault.code}: ${fault.input}`);
    this.name = 'FaultError';
  }
}

/** Something the person should know about data that is otherwise good. It travels with the data into the bundle. */
export type NoticeCode =
  | 'W_LOW_CONFIDENCE'
  | 'W_NO_MESSAGES'
  | 'W_NO_DATE'
  | 'W_DATE_FROM_MTIME'
  | 'W_DATE_FROM_DELIVERY'
  | 'W_KEPT_AS_DOCUMENT'
  | 'W_TYPE_MISMATCH'
  | 'W_LETTER_INCOMPLETE'
  | 'W_LETTER_PARTIAL'
  | 'W_BODY_ALTERED'
  | 'W_NO_AUDIO_FACTS'
  | 'W_NOT_PLAYABLE'
  | 'W_TRUNCATED'
  | 'W_IMAGE_DAMAGED'
  | 'W_ARCHIVE_INCOMPLETE'
  | 'W_OWNER_UNKNOWN'
  | 'W_DATE_ORDER'
  | 'W_ENCRYPTED'
  | 'W_PAGES_UNREAD';

export interface Notice {
  readonly code: NoticeCode;
  /** English, for logs and JSON; shells word the code themselves. */
  readonly message: string;
  /** The pages it concerns, when it concerns pages. */
  readonly pages?: readonly number[];
}
