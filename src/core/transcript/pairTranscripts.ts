import { extensionOf } from '../exhibit/kindOf.js';

/** Endings that transcribers put before the extension: the language, the recording's own extension, what the file is. */
const endings = /(?:[._ -](?:transcript|transcription|subtitles?|captions?|расшифровка|транскрипт|стенограмма|[a-z]{2}|[a-z]{2}-[a-z]{2}|m4a|aac|mp3|ogg|oga|opus|wav|flac|3gp|amr|caf|wma|aiff?|webm|mka|mp4))$/iu;

/** What the names of a recording and of its transcript have in common: `call.m4a`, `call.srt`, `call.m4a.ru.srt`, `Call_transcript.txt`. */
export function stemOfRecording(name: string): string {
  const extension = extensionOf(name);
  let stem = (extension === '' ? name : name.slice(0, -extension.length - 1)).normalize('NFC').toLowerCase();
  for (let times = 0; times < 3 && endings.test(stem); times += 1) stem = stem.replace(endings, '');
  return stem.trim();
}

/** A file by the name it came with. */
interface Named {
  readonly name: string;
}

/** The one recording that a transcript's name belongs to; null when there is none, or more than one. */
export function recordingOf<T extends Named>(transcript: Named, recordings: readonly T[]): T | null {
  const stem = stemOfRecording(transcript.name);
  const [found, other] = recordings.filter(({ name }) => stemOfRecording(name) === stem);
  return found !== undefined && other === undefined ? found : null;
}
