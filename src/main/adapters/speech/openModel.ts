import { join } from 'node:path';
import type { SpokenLanguage } from '../../../core/speech/Recognition.js';
import type { FoundModel } from './findModel.js';
import type { SherpaEngine } from './sherpaEngine.js';

/** A model that is ready: gives the words of a piece of sound. Samples of any rate; the engine brings them to the model's. */
export type Listen = (samples: Float32Array, sampleRate: number) => string;

export interface OpenOptions {
  readonly language: SpokenLanguage;
  readonly threads: number;
}

/** Quiet that T-one wants around a phrase: it takes 300 ms at once and answers some time later. */
const [leadSeconds, tailSeconds] = [0.3, 0.9];

/**
 * Reads a model into memory. The engine ends the whole process over a model that it cannot use.
 * @throws Error when the engine refuses it in the ordinary way
 */
export function openModel(engine: SherpaEngine, model: FoundModel, options: OpenOptions): Listen {
  return model.kind === 't-one' ? openLive(engine, model, options) : openWhole(engine, model, options);
}

function openWhole({ OfflineRecognizer }: SherpaEngine, model: FoundModel, options: OpenOptions): Listen {
  // 80 bands of 16 kHz are what most models know; those that differ (GigaAM: 64) say so in their own file.
  const recognizer = new OfflineRecognizer({ featConfig: { sampleRate: 16_000, featureDim: 80 }, modelConfig: { ...partsOf(model, options), ...common(model, options) } });
  return (samples, sampleRate) => {
    const stream = recognizer.createStream();
    stream.acceptWaveform({ samples, sampleRate });
    recognizer.decode(stream);
    return recognizer.getResult(stream).text;
  };
}

function openLive({ OnlineRecognizer }: SherpaEngine, model: FoundModel, options: OpenOptions): Listen {
  const recognizer = new OnlineRecognizer({ featConfig: { sampleRate: 8_000, featureDim: 80 }, modelConfig: { toneCtc: { model: pathOf(model, 'model') }, ...common(model, options) } });
  return (samples, sampleRate) => {
    const stream = recognizer.createStream();
    const quiet = (seconds: number) => ({ samples: new Float32Array(Math.round(seconds * sampleRate)), sampleRate });
    for (const wave of [quiet(leadSeconds), { samples, sampleRate }, quiet(tailSeconds)]) stream.acceptWaveform(wave);
    stream.inputFinished();
    while (recognizer.isReady(stream)) recognizer.decode(stream);
    return recognizer.getResult(stream).text;
  };
}

const common = (model: FoundModel, { threads }: OpenOptions) => ({ tokens: pathOf(model, 'tokens'), numThreads: threads, provider: 'cpu', debug: 0 });
const pathOf = ({ dir, files }: FoundModel, part: keyof FoundModel['files']): string => join(dir, files[part]!);

/** How the engine is told which kind of model it is given. */
function partsOf(model: FoundModel, { language }: OpenOptions): object {
  const path = (part: keyof FoundModel['files']) => pathOf(model, part);
  switch (model.kind) {
    case 'nemo-ctc':
      return { nemoCtc: { model: path('model') } };
    case 'zipformer-ctc':
      return { zipformerCtc: { model: path('model') } };
    case 'wenet-ctc':
      return { wenetCtc: { model: path('model') } };
    case 'sense-voice':
      return { senseVoice: { model: path('model'), language: '', useInverseTextNormalization: 1 } };
    case 'whisper':
      // An empty language is found out by the model, stretch by stretch.
      return { whisper: { encoder: path('encoder'), decoder: path('decoder'), language: model.isMultilingual && language === 'ru' ? 'ru' : '', task: 'transcribe', tailPaddings: -1 } };
    default:
      return { transducer: { encoder: path('encoder'), decoder: path('decoder'), joiner: path('joiner') }, modelType: model.kind === 'nemo-transducer' ? 'nemo_transducer' : 'transducer' };
  }
}
