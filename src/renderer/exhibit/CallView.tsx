import { Button } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { useState, type KeyboardEvent } from 'react';
import type { ExhibitMaterial } from '../../core/chronology/Material.js';
import { inZone } from '../../core/dating/inZone.js';
import { wordShortDate } from '../messages/wordDates.js';
import { useLanguage, useWords } from '../messages/useWords.js';
import { ask } from '../state/ask.js';
import { useOpenCase } from '../state/useCase.js';
import { isWriting } from '../state/useKey.js';
import { attempt } from '../state/useToasts.js';
import { CallNotes, type NoteDraft } from './CallNotes.js';
import { CallPlayer } from './CallPlayer.js';
import styles from './exhibit.module.css';
import { Fact } from './ExhibitFacts.js';
import { exhibitWords } from './exhibitWords.js';
import { factWords } from './factWords.js';
import { ProvenanceFields } from './Provenance.js';
import { useExhibitChange } from './useExhibitChange.js';
import { usePlaying } from './usePlaying.js';
import { wordPosition } from './wordPosition.js';

/** What a court asks of a recording: by whom, when and in what conditions it was made (Civil Procedure Code art. 77). */
const recordingFields = ['takenBy', 'takenAt', 'conditions', 'device'] as const;

/** A recording of a call: heard, seen as a waveform, with the person's notes at their places. */
export function CallView({ one }: { readonly one: ExhibitMaterial }) {
  const { exhibit, reading, notes } = one;
  const said = useWords(factWords);
  const change = useExhibitChange(exhibit.number);
  const playing = usePlaying((reading?.call?.durationSeconds ?? 0) * 1000);
  const [draft, setDraft] = useState<NoteDraft | null>(null);
  const { atMs, isSilent, toggle, step } = playing;
  const acts: Readonly<Record<string, () => void>> = {
    Space: toggle,
    ArrowLeft: () => step(-5_000),
    ArrowRight: () => step(5_000),
    KeyN: () => setDraft({ id: null, offsetMs: atMs, text: '', speaker: '' }),
  };
  const keys = (event: KeyboardEvent<HTMLElement>) => {
    const { code, target, currentTarget, ctrlKey, metaKey, altKey } = event;
    const act = acts[code];
    if (act === undefined || ctrlKey || metaKey || altKey || isWriting(target)) return;
    // A button and the slider have keys of their own.
    if (target !== currentTarget && code !== 'KeyN' && target instanceof Element && target.closest('button, [role="slider"], summary') !== null) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return (
    <div className={styles.call} tabIndex={0} role="group" aria-label={said.player} onKeyDown={keys}>
      {isSilent ? <Silent number={exhibit.number} /> : <CallPlayer exhibit={exhibit} playing={playing} notes={notes} />}
      <CallFacts one={one} />
      <CallNotes one={one} atMs={atMs} draft={draft} onDraft={setDraft} onGo={playing.goTo} />
      <section className={styles.told} aria-label={said.recorded}>
        <h3>{said.recorded}</h3>
        <p className={styles.quiet}>{said.recordedHint}</p>
        <ProvenanceFields exhibit={exhibit} fields={recordingFields} onChange={(provenance) => change({ provenance })} />
      </section>
    </div>
  );
}

/** A format that this program cannot play; another may. */
function Silent({ number }: { readonly number: number }) {
  const { caseId } = useOpenCase().card;
  const said = useWords(factWords);
  const named = useWords(exhibitWords);
  return (
    <div className={styles.note}>
      <p>{said.cannotPlay}</p>
      <Button variant="default" size="compact-sm" leftSection={<IconExternalLink size={14} aria-hidden />} onClick={() => void attempt(() => ask('exhibit.open', { caseId, exhibit: number }))}>
        {named.open}
      </Button>
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
  const sound = [
    (codec === '' ? container : codec).toUpperCase().replaceAll('_', '-'),
    sampleRate === null ? '' : `${(sampleRate / 1000).toLocaleString(language)} ${said.kilohertz}`,
    channels === null ? '' : said.tracks(channels),
  ].filter(Boolean).join(', ');
  const rows: readonly (readonly [string, string | null])[] = [
    [said.phone, [phone, reading?.facts.contact, direction === null ? null : said.direction[direction]].filter(Boolean).join(', ') || null],
    [said.started, date === null ? null : `${wordShortDate(date, language)} ${time ?? ''}`],
    [said.duration, durationSeconds === null ? null : wordPosition(durationSeconds * 1000)],
    [said.sound, sound || null],
  ];
  return <dl className={styles.factList}>{rows.map(([label, value]) => value !== null && <Fact key={label} label={label} value={value} />)}</dl>;
}
