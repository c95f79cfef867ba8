import type { ModelFiles, ModelPart, ModelProblem } from './SpeechModel.js';

/** Models of other programs, by what their files are called: Kaldi's, whisper.cpp's, PyTorch's, TensorFlow's. */
const otherPrograms = /(?:\.mdl|\.fst|\.pt|\.pth|\.ckpt|\.nemo|\.safetensors|\.gguf|\.tflite|^ggml-.+\.bin|^pytorch_model\.bin)$/i;
const archive = /\.(?:tar|tar\.bz2|tbz2?|tar\.gz|tgz|tar\.xz|zip)$/i;

/**
 * Which files of a folder make up a speech model, by the names that models of sherpa-onnx bear: `encoder`, `decoder` and
 * `joiner` (or `joint`), or one file alone, and a list of tokens. Where a file is there in full and in 8 bits, the latter
 * is taken: it is a quarter of the size, and the releases recommend it.
 */
export function chooseModelFiles(names: readonly string[]): ModelFiles | ModelProblem {
  const onnx = names.filter((name) => /\.onnx$/i.test(name) && !/(?:^|[^a-z])vad(?:[^a-z]|$)/i.test(name));
  if (onnx.length === 0) return nothingOf(names);
  const tokens = best(names.filter((name) => /tokens\.txt$/i.test(name)));
  const encoder = best(onnx.filter((name) => /encoder/i.test(name)));
  const decoder = best(onnx.filter((name) => /decoder/i.test(name)));
  const joiner = best(onnx.filter((name) => /join(?:er|t)/i.test(name)));
  const model = best(onnx.filter((name) => !/encoder|decoder|join(?:er|t)/i.test(name)));
  if (encoder === undefined && decoder === undefined && joiner === undefined) return tokens === undefined ? missing('tokens') : { model: model!, tokens };
  if (encoder === undefined) return missing('encoder');
  if (decoder === undefined) return missing('decoder');
  if (tokens === undefined) return missing('tokens');
  return { encoder, decoder, ...(joiner !== undefined && { joiner }), tokens };
}

const missing = (part: ModelPart): ModelProblem => ({ what: 'part-missing', part });

function nothingOf(names: readonly string[]): ModelProblem {
  const other = names.find((name) => otherPrograms.test(name));
  if (other !== undefined) return { what: 'other-program', file: other };
  const packed = names.find((name) => archive.test(name));
  return packed === undefined ? { what: 'nothing' } : { what: 'packed', file: packed };
}

/** 8 bits before all others, then the shortest name, then the first by the alphabet. */
function best(names: readonly string[]): string | undefined {
  const rank = (name: string): number => (/int8/i.test(name) ? 0 : /fp16|fp32|float/i.test(name) ? 2 : 1);
  return [...names].sort((a, b) => rank(a) - rank(b) || a.length - b.length || (a < b ? -1 : 1))[0];
}
