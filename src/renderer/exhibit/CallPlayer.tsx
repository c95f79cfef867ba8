import { ActionIcon, Button, Slider, Tooltip } from '@mantine/core';
import { IconPlayerPauseFilled, IconPlayerPlayFilled, IconRewindBackward5, IconRewindForward5 } from '@tabler/icons-react';
import { useRef, type ReactNode } from 'react';
import type { Exhibit } from '../../core/exhibit/Exhibit.js';
import type { CallNote } from '../../core/exhibit/Correction.js';
import { useWords } from '../messages/useWords.js';
import { useOpenCase } from '../state/useCase.js';
import styles from './exhibit.module.css';
import { factWords } from './factWords.js';
import type { Playing } from './usePlaying.js';
import { useWaveform } from './useWaveform.js';
import { wordPosition } from './wordPosition.js';

interface CallPlayerProps {
  readonly exhibit: Exhibit;
  readonly playing: Playing;
  readonly notes: readonly CallNote[];
}

/** Plays a recording; its waveform carries the person's notes at their places. */
export function CallPlayer({ exhibit, playing, notes }: CallPlayerProps) {
  const { caseId } = useOpenCase().card;
  const said = useWords(factWords);
  const wave = useRef<HTMLDivElement>(null);
  const { player } = playing;
  useWaveform(wave, player, exhibit.sizeBytes);
  const { atMs, lengthMs, isOn, speed, toggle, goTo, step, nextSpeed } = playing;
  return (
    <div className={styles.player}>
      <div className={styles.wave}>
        <div ref={wave} role="img" aria-label={said.waveform} />
        {lengthMs > 0 &&
          notes.map(({ id, offsetMs, text }) => (
            <button key={id} type="button" tabIndex={-1} aria-hidden title={`${wordPosition(offsetMs)} ${text}`} style={{ left: `${Math.min(100, (100 * offsetMs) / lengthMs)}%` }} onClick={() => goTo(offsetMs)} />
          ))}
      </div>
      <audio ref={player} preload="metadata" crossOrigin="anonymous" src={`dossier://original/${caseId}/${exhibit.number}`} {...playing.listeners} />
      <div className={styles.controls}>
        <ActionIcon size={40} radius="xl" variant="filled" aria-label={isOn ? said.pause : said.play} onClick={toggle}>
          {isOn ? <IconPlayerPauseFilled size={20} aria-hidden /> : <IconPlayerPlayFilled size={20} aria-hidden />}
        </ActionIcon>
        <Step label={said.back} onClick={() => step(-5_000)} icon={<IconRewindBackward5 size={20} stroke={1.5} aria-hidden />} />
        <Step label={said.forward} onClick={() => step(5_000)} icon={<IconRewindForward5 size={20} stroke={1.5} aria-hidden />} />
        <span className={styles.clock}>{wordPosition(atMs)}</span>
        <Slider
          className={styles.slider}
          size="sm"
          min={0}
          max={Math.max(1_000, lengthMs)}
          step={1_000}
          value={atMs}
          label={wordPosition}
          thumbLabel={said.position}
          thumbValueText={wordPosition}
          onChange={(value) => goTo(value, false)}
        />
        <span className={styles.clock}>{lengthMs > 0 ? wordPosition(lengthMs) : ''}</span>
        <Button variant="default" size="compact-sm" aria-label={said.speed(speed)} title={said.speed(speed)} onClick={nextSpeed}>
          {speed}×
        </Button>
      </div>
    </div>
  );
}

function Step({ label, icon, onClick }: { readonly label: string; readonly icon: ReactNode; readonly onClick: () => void }) {
  return (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" color="gray" size="lg" aria-label={label} onClick={onClick}>
        {icon}
      </ActionIcon>
    </Tooltip>
  );
}
