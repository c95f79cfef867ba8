import type { ModelPart, ModelProblem } from '../speech/SpeechModel.js';
import type { Language } from './Language.js';

type Words = { readonly [W in ModelProblem['what']]: (problem: Extract<ModelProblem, { what: W }>) => string };

const parts: Readonly<Record<Language, Readonly<Record<ModelPart, string>>>> = {
  ru: { model: 'файла модели (model.onnx)', encoder: 'файла encoder….onnx', decoder: 'файла decoder….onnx', joiner: 'файла joiner….onnx', tokens: 'списка tokens.txt' },
  en: { model: 'the model file (model.onnx)', encoder: 'the file encoder….onnx', decoder: 'the file decoder….onnx', joiner: 'the file joiner….onnx', tokens: 'the list tokens.txt' },
};

const russian: Words = {
  nothing: () => 'в папке нет файлов модели (.onnx и tokens.txt); укажите папку, которая получилась при распаковке архива.',
  packed: ({ file }) => `архив ${file} ещё не распакован; распакуйте его и укажите получившуюся папку.`,
  'other-program': ({ file }) => `это модель другой программы (${file}); нужна модель для sherpa-onnx: файлы .onnx и tokens.txt.`,
  'part-missing': ({ part }) => `не хватает ${parts.ru[part]}; распакуйте архив модели целиком и укажите его папку.`,
  streaming: ({ file }) => `${file} — потоковая модель для живой речи, здесь она не запускается; возьмите непотоковую (без слова streaming в названии).`,
  'not-described': ({ file }) => `${file} не говорит, что это за модель; возьмите модель со страницы выпусков sherpa-onnx.`,
  'unknown-kind': ({ file, kind }) => `${file} — модель вида ${kind}, такие здесь не запускаются; возьмите GigaAM, Whisper или Zipformer.`,
};

const english: Words = {
  nothing: () => 'the folder holds no model files (.onnx and tokens.txt); choose the folder that unpacking the archive gave.',
  packed: ({ file }) => `the archive ${file} is not unpacked yet; unpack it and choose the folder that it gives.`,
  'other-program': ({ file }) => `this is a model of another program (${file}); a model for sherpa-onnx is needed: .onnx files and tokens.txt.`,
  'part-missing': ({ part }) => `${parts.en[part]} is missing; unpack the model’s whole archive and choose its folder.`,
  streaming: ({ file }) => `${file} is a streaming model for live speech and is not run here; take one that is not (no “streaming” in its name).`,
  'not-described': ({ file }) => `${file} does not say what model it is; take one from the releases page of sherpa-onnx.`,
  'unknown-kind': ({ file, kind }) => `${file} is a model of the kind ${kind}, which is not run here; take GigaAM, Whisper or Zipformer.`,
};

const words: Readonly<Record<Language, Words>> = { ru: russian, en: english };

/** Why a folder is no speech model, and what to do: the second half of a sentence that begins with the folder's name. */
export function wordModelProblem(problem: ModelProblem, language: Language): string {
  return (words[language][problem.what] as (p: ModelProblem) => string)(problem);
}
