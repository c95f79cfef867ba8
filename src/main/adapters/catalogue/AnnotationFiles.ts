import { join } from 'node:path';
import type { CallNote, Correction } from '../../../core/exhibit/Correction.js';
import type { Sha256 } from '../../../core/exhibit/Sha256.js';
import type { SignatureCheck } from '../../../core/letter/SignatureCheck.js';
import { FaultError } from '../../../core/faults.js';
import type { AnnotationStore, Annotations } from '../../../core/ports.js';
import { LineFile } from '../disk/LineFile.js';

type Line =
  | { readonly type: 'correction'; readonly correction: Correction }
  | { readonly type: 'note'; readonly id: string; readonly note: CallNote | null }
  | { readonly type: 'signatures'; readonly check: SignatureCheck };

/** Corrections, notes and checks of signatures as readings/<sha256>.corrections.jsonl: lines are only ever added. */
export class AnnotationFiles implements AnnotationStore {
  readonly #files = new Map<Sha256, LineFile>();

  constructor(private readonly dir: string) {}

  /** @throws FaultError E_CASE_DAMAGED when a line is no JSON */
  async read(sha256: Sha256): Promise<Annotations> {
    const corrections: Correction[] = [];
    const notes = new Map<string, CallNote>();
    let signatures: SignatureCheck | undefined;
    const file = this.#file(sha256);
    for (const text of await file.lines()) {
      const line = parse(text, file.path);
      if (line.type === 'correction') corrections.push(line.correction);
      else if (line.type === 'signatures') signatures = line.check;
      else if (line.note) notes.set(line.id, line.note);
      else notes.delete(line.id);
    }
    return { corrections, notes: [...notes.values()].sort((a, b) => a.offsetMs - b.offsetMs), ...(signatures && { signatures }) };
  }

  appendCorrection(sha256: Sha256, correction: Correction): Promise<void> {
    return this.#append(sha256, { type: 'correction', correction });
  }

  setNote(sha256: Sha256, id: string, note: CallNote | null): Promise<void> {
    return this.#append(sha256, { type: 'note', id, note });
  }

  async setNotes(sha256: Sha256, notes: readonly CallNote[], removed: readonly string[]): Promise<void> {
    const lines: readonly Line[] = [...notes.map((note): Line => ({ type: 'note', id: note.id, note })), ...removed.map((id): Line => ({ type: 'note', id, note: null }))];
    if (lines.length > 0) await this.#file(sha256).appendAll(lines.map((line) => JSON.stringify(line)));
  }

  appendSignatures(sha256: Sha256, check: SignatureCheck): Promise<void> {
    return this.#append(sha256, { type: 'signatures', check });
  }

  #append(sha256: Sha256, line: Line): Promise<void> {
    return this.#file(sha256).append(JSON.stringify(line));
  }

  #file(sha256: Sha256): LineFile {
    let file = this.#files.get(sha256);
    if (!file) this.#files.set(sha256, (file = new LineFile(join(this.dir, `${sha256}.corrections.jsonl`))));
    return file;
  }
}

function parse(text: string, path: string): Line {
  try {
    return JSON.parse(text) as Line;
  } catch {
    throw new FaultError({ code: 'E_CASE_DAMAGED', input: path, detail: 'JSON' });
  }
}
