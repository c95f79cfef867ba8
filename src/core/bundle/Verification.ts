/** One way in which a bundle or a case differs from what it says of itself. */
export interface Deviation {
  readonly code:
    | 'not-a-bag'
    | 'file-missing'
    | 'file-added'
    | 'file-altered'
    | 'list-altered'
    | 'list-missing'
    | 'oxum-mismatch'
    | 'custody-broken'
    | 'custody-mismatch'
    | 'original-missing'
    | 'original-altered'
    | 'original-unlisted'
    | 'unsafe-name'
    | 'zip-damaged'
    | 'case-damaged'
    | 'signature-invalid';
  /** The file or line concerned, as named in the bundle or case. */
  readonly path: string;
  /** English, one sentence; shells word the code themselves. */
  readonly message: string;
}

export interface Verification {
  readonly target: 'bundle' | 'case';
  readonly ok: boolean;
  readonly filesChecked: number;
  readonly custodyEvents: number;
  readonly signature: 'none' | 'valid' | 'invalid';
  readonly deviations: readonly Deviation[];
}
