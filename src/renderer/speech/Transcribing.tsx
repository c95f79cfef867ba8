import { Button, Progress } from '@mantine/core';
import { IconMicrophone } from '@tabler/icons-react';
import { useState } from 'react';
import type { ExhibitMaterial } from '../../core/chronology/Material.js';
import type { SpokenLanguage } from '../../core/speech/Recognition.js';
import { nameOf } from '../exhibit/exhibitName.js';
import { wordPosition } from '../exhibit/wordPosition.js';
import { useWords } from '../messages/useWords.js';
import { ask } from '../state/ask.js';
import { useOpenCase } from '../state/useCase.js';
import { attempt, useToasts } from '../state/useToasts.js';
import { SpeechDialog } from './SpeechDialog.js';
import styles from './speech.module.css';
import { speechWords } from './speechWords.js';
import { useSpeech, type SpeechJob } from './useSpeech.js';

interface TranscribingProps {
  readonly one: ExhibitMaterial;
  /** Addresses of its sound; none when it cannot be decoded here. */
  readonly sources: readonly string[];
}

/** Has a recording transcribed and shows how far that is. */
export function Transcribing({ one, sources }: TranscribingProps) {
  const { exhibit, reading } = one;
  const { caseId } = useOpenCase().card;
  const said = useWords(speechWords);
  const show = useToasts((toasts) => toasts.show);
  const { job, start, cancel } = useSpeech();
  const [isAsking, setAsking] = useState(false);
  const isMine = job !== null && job.caseId === caseId && job.exhibit === exhibit.number;
  const begin = async (language: SpokenLanguage) => {
    setAsking(false);
    const order = { caseId, exhibit: exhibit.number, name: nameOf(exhibit), sources, knownSeconds: reading?.call?.durationSeconds ?? 0, language };
    const made = await attempt(() => start(order));
    if (made === null) return;
    const { segments, digest } = made;
    if (digest === null) show({ text: said.nothing });
    else show({ text: said.done(segments) }, () => void attempt(() => ask('exhibit.dropRecognition', { caseId, exhibit: exhibit.number, digest })));
  };
  return (
    <>
      {!isMine && (
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconMicrophone size={14} aria-hidden />}
          disabled={job !== null || sources.length === 0}
          title={job === null ? undefined : said.busy(job.exhibit)}
          onClick={() => setAsking(true)}
        >
          {said.transcribe}
        </Button>
      )}
      {isMine && <Standing job={job} onCancel={cancel} />}
      {isAsking && <SpeechDialog onStart={(language) => void begin(language)} onClose={() => setAsking(false)} />}
    </>
  );
}

/** How far the transcription is. */
function Standing({ job: { stage, done, total }, onCancel }: { readonly job: SpeechJob; readonly onCancel: () => void }) {
  const said = useWords(speechWords);
  const inWords = (value: number): string => (stage === 'model' ? String(value) : wordPosition(value * 1_000));
  return (
    <div className={styles.standing}>
      <span role="status">{said.stage[stage]}</span>
      <Progress.Root size="sm" className={styles.progress}>
        <Progress.Section value={total > 0 ? Math.min(100, (100 * done) / total) : 0} color="accent" aria-label={said.progress} aria-valuetext={said.of(inWords(done), inWords(total))} />
      </Progress.Root>
      {total > 0 && <small>{said.of(inWords(done), inWords(total))}</small>}
      <Button variant="default" size="compact-sm" onClick={onCancel}>
        {said.cancel}
      </Button>
    </div>
  );
}
