import type { ModelFiles, ModelProblem, SpeechModelKind } from './SpeechModel.js';

/** What a model says of itself: the properties that its exporter wrote into the file (onnx.proto, `metadata_props`). */
export type ModelFacts = Readonly<Record<string, string>>;

/** Kinds of a model in one file, by the `model_type` that its exporter wrote. */
const alone: readonly (readonly [type: RegExp, kind: SpeechModelKind])[] = [
  [/^EncDec\w*CTC\w*Model/, 'nemo-ctc'],
  [/^zipformer2?_ctc$/, 'zipformer-ctc'],
  [/^wenet_ctc$/, 'wenet-ctc'],
  [/^sense_voice/, 'sense-voice'],
];

/**
 * What kind of model the chosen files are, by what the main one says of itself; the engine ends its process over a model
 * that is another than it was told, so a folder's name is not believed.
 */
export function kindOfModel(files: ModelFiles, facts: ModelFacts | null): SpeechModelKind | ModelProblem {
  const file = (files.model ?? files.encoder)!;
  if (facts === null) return { what: 'not-described', file };
  const type = facts.model_type ?? '';
  // T-one says how long its frames are, and not always what it is called.
  if (files.model !== undefined && facts.frame_length_ms !== undefined && facts.state_dim !== undefined) return 't-one';
  if (isStreaming(facts)) return { what: 'streaming', file };
  if (files.model !== undefined) return alone.find(([pattern]) => pattern.test(type))?.[1] ?? unknown(file, type);
  if (/^whisper/.test(type)) return 'whisper';
  if (!/^(?:EncDec|zipformer|conformer)/.test(type)) return unknown(file, type);
  if (files.joiner === undefined) return { what: 'part-missing', part: 'joiner' };
  return /^EncDec/.test(type) ? 'nemo-transducer' : 'transducer';
}

/** Live models carry the size of the piece they take at once. */
const isStreaming = (facts: ModelFacts): boolean => facts.decode_chunk_len !== undefined || facts.chunk_shift !== undefined || /^streaming/i.test(facts.comment ?? '');

const unknown = (file: string, kind: string): ModelProblem => (kind === '' ? { what: 'not-described', file } : { what: 'unknown-kind', file, kind: kind.slice(0, 60) });
