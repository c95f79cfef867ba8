import { Button } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { useState, type KeyboardEvent } from 'react';
import type { ExhibitMaterial } from '../../core/chronology/Material.js';
import { howPlayed } from '../../core/exhibit/howPlayed.js';
import { useWords } from '../messages/useWords.js';
import { ask } from '../state/ask.js';
import { useOpenCase } from '../state/useCase.js';
import { isWriting } from '../state/useKey.js';
import { attempt } from '../state/useToasts.js';
import { CallFacts } from './CallFacts.js';
import { CallNotes, type NoteDraft } from './CallNotes.js';
import { CallPlayer } from './CallPlayer.js';
import { callWords } from './callWords.js';
import styles from './exhibit.module.css';
import { exhibitWords } from './exhibitWords.js';
import { factWords } from './factWords.js';
import { RecordedBy } from './RecordedBy.js';
import { useNoteEdits } from './useNoteEdits.js';
import { usePlaying } from './usePlaying.js';

interface CallViewProps {
  readonly one: ExhibitMaterial;
  /** What is spoken at that place is to be seen: a note or a segment. */
  readonly target?: string | undefined;
}

/** A recording of a call: heard, seen as a waveform, with its transcript and the person's notes at their places. */
export function CallView({ one, target }: CallViewProps) {
  const { exhibit, reading, notes } = one;
  const { caseId } = useOpenCase().card;
  const said = useWords(factWords);
  const worded = useWords(callWords);
  const address = (host: 'original' | 'sound') => `dossier://${host}/${caseId}/${exhibit.number}`;
  const how = reading?.call === undefined ? 'directly' : howPlayed(reading.call);
  const sources = { directly: [address('original'), address('sound')], decoded: [address('sound')], elsewhere: [address('original')] }[how];
  const startMs = notes.find(({ id }) => `n${id}` === target)?.offsetMs ?? 0;
  const playing = usePlaying({ knownMs: (reading?.call?.durationSeconds ?? 0) * 1000, startMs, sources });
  const edits = useNoteEdits(caseId, exhibit.number);
  const [draft, setDraft] = useState<NoteDraft | null>(null);
  const { atMs, source, isReady, toggle, step } = playing;
  const keys = (event: KeyboardEvent<HTMLElement>) => {
    const act = actOf(event, {
      Space: toggle,
      ArrowLeft: () => step(-5_000),
      ArrowRight: () => step(5_000),
      KeyN: () => setDraft({ id: null, offsetMs: atMs, text: '', speaker: '' }),
      undo: () => void edits.undo(),
      redo: () => void edits.redo(),
    });
    if (act === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return (
    <div className={styles.call} tabIndex={0} role="group" aria-label={said.player} onKeyDown={keys}>
      {source === null || how === 'elsewhere' ? <Silent one={one} /> : <CallPlayer caseId={caseId} exhibit={exhibit} source={source} playing={playing} notes={notes} />}
      {source === address('sound') && !isReady && (
        <p className={styles.quiet} role="status">
          {worded.preparing}
        </p>
      )}
      <CallFacts one={one} />
      <CallNotes one={one} playing={playing} draft={draft} edits={edits} target={target} sources={how === 'elsewhere' ? [] : sources} onDraft={setDraft} />
      <RecordedBy exhibit={exhibit} />
    </div>
  );
}

type Acts = Readonly<Record<'Space' | 'ArrowLeft' | 'ArrowRight' | 'KeyN' | 'undo' | 'redo', () => void>>;

/** What a key does here: nothing while the person writes, and a button and the slider have keys of their own. */
function actOf({ code, target, currentTarget, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent<HTMLElement>, acts: Acts): (() => void) | undefined {
  if (altKey || isWriting(target)) return undefined;
  if (ctrlKey || metaKey) return code === 'KeyZ' ? acts[shiftKey ? 'redo' : 'undo'] : undefined;
  const isOnControl = target !== currentTarget && target instanceof Element && target.closest('button, [role="slider"], summary') !== null;
  if (isOnControl && code !== 'KeyN') return undefined;
  return (acts as Readonly<Record<string, () => void>>)[code];
}

/** A format that this program cannot play; another may. */
function Silent({ one: { exhibit, reading } }: { readonly one: ExhibitMaterial }) {
  const { caseId } = useOpenCase().card;
  const said = useWords(callWords);
  const named = useWords(exhibitWords);
  const { codec = '', container = '' } = reading?.call ?? {};
  const format = [container, codec].filter(Boolean).join(' / ') || exhibit.mediaType;
  return (
    <div className={styles.note}>
      <p>
        <strong>{said.cannotPlay(format)}</strong> {said.cannotPlayHint}
      </p>
      <Button variant="default" size="compact-sm" leftSection={<IconExternalLink size={14} aria-hidden />} onClick={() => void attempt(() => ask('exhibit.open', { caseId, exhibit: exhibit.number }))}>
        {named.open}
      </Button>
    </div>
  );
}
