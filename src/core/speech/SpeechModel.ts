/** The kinds of speech models that are run here, by how they make words of sound. */
export type SpeechModelKind = 'nemo-ctc' | 'zipformer-ctc' | 'wenet-ctc' | 'sense-voice' | 'transducer' | 'nemo-transducer' | 'whisper' | 't-one';

/** What a file is to its model. */
export type ModelPart = 'model' | 'encoder' | 'decoder' | 'joiner' | 'tokens';

/** The names of a model's files within its folder. */
export type ModelFiles = Readonly<Partial<Record<ModelPart, string>>>;

/** A folder that holds a speech model. */
export interface SpeechModel {
  /** The folder's name, by which people tell models apart. */
  readonly name: string;
  readonly kind: SpeechModelKind;
  readonly files: ModelFiles;
  /** Together, in bytes. */
  readonly sizeBytes: number;
  /** It knows many languages and wants to be told which one is spoken. */
  readonly isMultilingual: boolean;
}

/** Why a folder holds no speech model that could be run here. */
export type ModelProblem =
  /** No file of the kind that is needed (.onnx). */
  | { readonly what: 'nothing' }
  /** The archive has not been unpacked. */
  | { readonly what: 'packed'; readonly file: string }
  /** A model, but of another program. */
  | { readonly what: 'other-program'; readonly file: string }
  | { readonly what: 'part-missing'; readonly part: ModelPart }
  /** Made for live speech in a form that is not run here. */
  | { readonly what: 'streaming'; readonly file: string }
  /** The file does not say what it is, or is none. */
  | { readonly what: 'not-described'; readonly file: string }
  | { readonly what: 'unknown-kind'; readonly file: string; readonly kind: string };
