import { describe, expect, it } from 'vitest';
import { chooseModelFiles } from '../../../src/core/speech/chooseModelFiles.js';
import { kindOfModel, type ModelFacts } from '../../../src/core/speech/kindOfModel.js';
import type { ModelFiles, ModelProblem, SpeechModelKind } from '../../../src/core/speech/SpeechModel.js';
import { wordModelProblem } from '../../../src/core/wording/wordModelProblem.js';

describe('the files of a speech model', () => {
  const folders: readonly (readonly [what: string, names: readonly string[], found: ModelFiles | ModelProblem])[] = [
    ['GigaAM CTC', ['model.int8.onnx', 'tokens.txt', 'README.md', 'test_wavs'], { model: 'model.int8.onnx', tokens: 'tokens.txt' }],
    ['GigaAM RNNT', ['encoder.int8.onnx', 'decoder.onnx', 'joiner.onnx', 'tokens.txt'], { encoder: 'encoder.int8.onnx', decoder: 'decoder.onnx', joiner: 'joiner.onnx', tokens: 'tokens.txt' }],
    ['a RNNT whose joiner is called joint', ['v3_encoder_int8.onnx', 'v3_decoder.onnx', 'v3_joint.onnx', 'v3_tokens.txt'], { encoder: 'v3_encoder_int8.onnx', decoder: 'v3_decoder.onnx', joiner: 'v3_joint.onnx', tokens: 'v3_tokens.txt' }],
    ['Zipformer, both sizes', ['bpe.model', 'decoder.int8.onnx', 'decoder.onnx', 'encoder.int8.onnx', 'encoder.onnx', 'joiner.int8.onnx', 'joiner.onnx', 'tokens.txt'], { encoder: 'encoder.int8.onnx', decoder: 'decoder.int8.onnx', joiner: 'joiner.int8.onnx', tokens: 'tokens.txt' }],
    ['Whisper, both sizes', ['small-decoder.int8.onnx', 'small-decoder.onnx', 'small-encoder.int8.onnx', 'small-encoder.onnx', 'small-tokens.txt'], { encoder: 'small-encoder.int8.onnx', decoder: 'small-decoder.int8.onnx', tokens: 'small-tokens.txt' }],
    ['a model beside a detector of voices', ['silero_vad.onnx', 'model.onnx', 'tokens.txt'], { model: 'model.onnx', tokens: 'tokens.txt' }],
    ['an empty folder', [], { what: 'nothing' }],
    ['photos', ['IMG_1.jpg'], { what: 'nothing' }],
    ['only a detector of voices', ['silero_vad.onnx'], { what: 'nothing' }],
    ['a packed archive', ['sherpa-onnx-whisper-small.tar.bz2'], { what: 'packed', file: 'sherpa-onnx-whisper-small.tar.bz2' }],
    ['a model of Vosk for Kaldi', ['final.mdl', 'mfcc.conf'], { what: 'other-program', file: 'final.mdl' }],
    ['a model of whisper.cpp', ['ggml-small.bin'], { what: 'other-program', file: 'ggml-small.bin' }],
    ['a model of PyTorch', ['config.json', 'model.safetensors'], { what: 'other-program', file: 'model.safetensors' }],
    ['no tokens', ['model.int8.onnx'], { what: 'part-missing', part: 'tokens' }],
    ['no decoder', ['small-encoder.onnx', 'small-tokens.txt'], { what: 'part-missing', part: 'decoder' }],
    ['no encoder', ['decoder.onnx', 'joiner.onnx', 'tokens.txt'], { what: 'part-missing', part: 'encoder' }],
  ];
  it.each(folders)('%s', (_, names, found) => {
    expect(chooseModelFiles(names)).toEqual(found);
  });
});

describe('the kind of a speech model', () => {
  const [one, two, three]: readonly ModelFiles[] = [
    { model: 'model.onnx', tokens: 'tokens.txt' },
    { encoder: 'e.onnx', decoder: 'd.onnx', tokens: 'tokens.txt' },
    { encoder: 'e.onnx', decoder: 'd.onnx', joiner: 'j.onnx', tokens: 'tokens.txt' },
  ];
  const models: readonly (readonly [files: ModelFiles, facts: ModelFacts | null, kind: SpeechModelKind | ModelProblem])[] = [
    [one!, { model_type: 'EncDecCTCModel', is_giga_am: '1' }, 'nemo-ctc'],
    [one!, { model_type: 'EncDecCTCModelBPE' }, 'nemo-ctc'],
    [one!, { model_type: 'EncDecHybridRNNTCTCBPEModel' }, 'nemo-ctc'],
    [one!, { model_type: 'zipformer2_ctc' }, 'zipformer-ctc'],
    [one!, { model_type: 'wenet_ctc' }, 'wenet-ctc'],
    [one!, { model_type: 'sense_voice_ctc' }, 'sense-voice'],
    [one!, { model_type: 't-one', frame_length_ms: '300', state_dim: '219729', sample_rate: '8000' }, 't-one'],
    [one!, { model_type: 'paraformer' }, { what: 'unknown-kind', file: 'model.onnx', kind: 'paraformer' }],
    [one!, {}, { what: 'not-described', file: 'model.onnx' }],
    [one!, null, { what: 'not-described', file: 'model.onnx' }],
    [one!, { model_type: 'zipformer2_ctc', decode_chunk_len: '32' }, { what: 'streaming', file: 'model.onnx' }],
    [two!, { model_type: 'whisper-small' }, 'whisper'],
    [two!, { model_type: 'zipformer2' }, { what: 'part-missing', part: 'joiner' }],
    [three!, { model_type: 'zipformer2', comment: 'non-streaming zipformer2' }, 'transducer'],
    [three!, { model_type: 'EncDecRNNTBPEModel', is_giga_am: '1' }, 'nemo-transducer'],
    [three!, { model_type: 'zipformer2', decode_chunk_len: '32' }, { what: 'streaming', file: 'e.onnx' }],
    [three!, { model_type: 'zipformer2', comment: 'streaming zipformer2' }, { what: 'streaming', file: 'e.onnx' }],
  ];
  it.each(models)('%o that says %o is %o', (files, facts, kind) => {
    expect(kindOfModel(files, facts)).toEqual(kind);
  });
});

it.each([
  [{ what: 'part-missing', part: 'tokens' }, 'не хватает списка tokens.txt; распакуйте архив модели целиком и укажите его папку.', 'the list tokens.txt is missing; unpack the model’s whole archive and choose its folder.'],
  [{ what: 'other-program', file: 'final.mdl' }, 'это модель другой программы (final.mdl); нужна модель для sherpa-onnx: файлы .onnx и tokens.txt.', 'this is a model of another program (final.mdl); a model for sherpa-onnx is needed: .onnx files and tokens.txt.'],
] as const)('says what is wrong with a folder and what to do: %o', (problem, ru, en) => {
  expect([wordModelProblem(problem, 'ru'), wordModelProblem(problem, 'en')]).toEqual([ru, en]);
});
