import { Button } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { inZone } from '../../core/dating/inZone.js';
import type { ExhibitMaterial } from '../../core/chronology/Material.js';
import { wordShortDate } from '../messages/wordDates.js';
import { useLanguage, useWords } from '../messages/useWords.js';
import { ask } from '../state/ask.js';
import { useOpenCase } from '../state/useCase.js';
import { attempt } from '../state/useToasts.js';
import { CallNotes } from './CallNotes.js';
import styles from './exhibit.module.css';
import { Fact } from './ExhibitFacts.js';
import { exhibitWords } from './exhibitWords.js';
import { factWords } from './factWords.js';
import { useWaveform } from './useWaveform.js';
import { wordPosition } from './wordPosition.js';

/** A recording of a call: heard, seen as a waveform, with the person's notes at their places. */
export function CallView({ one }: { readonly one: ExhibitMaterial }) {
  const { exhibit } = one;
  const { caseId } = useOpenCase().card;
  const said = useWords(factWords);
  const named = useWords(exhibitWords);
  const player = useRef<HTMLAudioElement>(null);
  const wave = useRef<HTMLDivElement>(null);
  const [atMs, setAtMs] = useState(0);
  const [isSilent, setSilent] = useState(false);
  useWaveform(wave, player, exhibit.sizeBytes);
  const goTo = (offsetMs: number) => {
    if (player.current === null) return;
    player.current.currentTime = offsetMs / 1000;
    void player.current.play().catch(() => setSilent(true));
  };
  return (
    <div className={styles.call}>
      {isSilent ? (
        <div className={styles.note}>
          <p>{said.cannotPlay}</p>
          <Button
            variant="default"
            leftSection={<IconExternalLink size={16} aria-hidden />}
            onClick={() => void attempt(() => ask('exhibit.open', { caseId, exhibit: exhibit.number }))}
          >
            {named.open}
          </Button>
        </div>
      ) : (
        <>
          <div ref={wave} className={styles.wave} role="img" aria-label={said.waveform} />
          <audio
            ref={player}
            controls
            controlsList="nodownload noplaybackrate"
            preload="metadata"
            crossOrigin="anonymous"
            src={`dossier://original/${caseId}/${exhibit.number}`}
            onTimeUpdate={(event) => setAtMs(Math.round(event.currentTarget.currentTime * 1000))}
            onError={() => setSilent(true)}
          />
        </>
      )}
      <CallFacts one={one} />
      <CallNotes one={one} atMs={atMs} onGo={goTo} />
    </div>
  );
}

function CallFacts({ one: { reading } }: { readonly one: ExhibitMaterial }) {
  const { zone } = useOpenCase().material;
  const said = useWords(factWords);
  const language = useLanguage();
  const call = reading?.call;
  if (call === undefined) return null;
  const { durationSeconds, container, codec, sampleRate, channels, startedAt, phone, direction } = call;
  const { date, time } = inZone(startedAt, zone);
  const sound = [codec === '' ? container : codec, sampleRate === null ? '' : `${sampleRate} Hz`, channels === null ? '' : `× ${channels}`].filter(Boolean).join(', ');
  const rows: readonly (readonly [string, string | null])[] = [
    [said.phone, [phone, direction === null ? null : said.direction[direction]].filter(Boolean).join(', ') || null],
    [said.started, date === null ? null : `${wordShortDate(date, language)} ${time ?? ''}`],
    [said.duration, durationSeconds === null ? null : wordPosition(durationSeconds * 1000)],
    [said.sound, sound],
  ];
  return <dl className={styles.factList}>{rows.map(([label, value]) => value !== null && <Fact key={label} label={label} value={value} />)}</dl>;
}
