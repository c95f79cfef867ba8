/** What was said, and by whom where that is told. */
export interface Said {
  readonly speaker: string | null;
  readonly text: string;
}

const voice = /^<v(?:\.[\w.-]+)?\s+(?<speaker>[^>]{1,100})>/u;
const bracketed = /^[[(](?<speaker>[^\])]{1,60})[\])]\s*:?\s+(?=\S)/u;
/** «Иван Петров: …», "Speaker 1: …": at most four words that begin like a name, behind them no second slash of an address. */
const named = /^(?:>>\s*|[-–—]\s*)?(?<speaker>[\p{L}\d][\p{L}\d_.'’«»"()#+ -]{0,59}?)\s*:(?!\/\/)\s+(?=\S)/u;
/** What transcribers put in brackets is a sound, not a speaker. */
const speakerLike = /^(?:SPEAKER[_ ]?\d+|Speaker[_ ]?\S+|Спикер[_ ]?\S+|Голос[_ ]?\d+|Диктор[_ ]?\d+|Говорящий[_ ]?\d+|S\d+)$/iu;

/**
 * Parts the speaker from the words: `<v Anna>` (WebVTT §5), `[SPEAKER_00]: …` (WhisperX), `Anna: …` (Zoom and people).
 * A sentence that merely has a colon keeps it: a name has at most four words, and the first is no small one.
 */
export function takeSpeaker(text: string): Said {
  const said = text.trim();
  const match = voice.exec(said) ?? bracketSpeaker(said) ?? nameBefore(said);
  const speaker = match?.groups?.speaker?.trim();
  if (!match || !speaker) return { speaker: null, text: said };
  return { speaker, text: said.slice(match[0].length).trim() };
}

function bracketSpeaker(text: string): RegExpExecArray | null {
  const match = bracketed.exec(text);
  return match && speakerLike.test(match.groups!.speaker!.trim()) ? match : null;
}

function nameBefore(text: string): RegExpExecArray | null {
  const match = named.exec(text);
  const speaker = match?.groups?.speaker;
  if (speaker === undefined) return null;
  const words = speaker.split(/\s+/);
  const looksLikeName = words.length <= 4 && /^[\p{Lu}\d"«]/u.test(speaker) && !/[.]$/.test(speaker) && !/^\d+$/.test(speaker);
  return looksLikeName ? match : null;
}
