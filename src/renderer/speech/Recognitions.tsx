import { ActionIcon } from '@mantine/core';
import { IconCpu, IconX } from '@tabler/icons-react';
import type { ExhibitMaterial } from '../../core/chronology/Material.js';
import type { Recognition } from '../../core/speech/Recognition.js';
import { callWords } from '../exhibit/callWords.js';
import { useWords } from '../messages/useWords.js';
import { ask } from '../state/ask.js';
import { useOpenCase } from '../state/useCase.js';
import { attempt, useToasts } from '../state/useToasts.js';
import styles from './speech.module.css';
import { speechWords } from './speechWords.js';

/** What programs heard in a recording, each by its model; it can be taken off. */
export function Recognitions({ one: { exhibit, notes } }: { readonly one: ExhibitMaterial }) {
  const { caseId } = useOpenCase().card;
  const said = useWords(speechWords);
  const { segments } = useWords(callWords);
  const show = useToasts((toasts) => toasts.show);
  const takeOff = async ({ digest, model }: Recognition) => {
    const asked = { caseId, exhibit: exhibit.number, digest };
    const taken = await attempt(() => ask('exhibit.dropRecognition', asked).then(() => true));
    if (taken !== null) show({ text: said.tookOff(model.name) }, () => void attempt(() => ask('exhibit.restoreRecognition', asked)));
  };
  return exhibit.recognitions?.map((one) => (
    <span key={one.digest} className={styles.recognition} title={said.madeBy(one.engine, one.model.name)}>
      <IconCpu size={14} stroke={1.5} aria-hidden />
      <span>{said.byProgram(one.model.name)}</span>
      <small>{segments(notes.filter(({ from }) => from === one.digest).length)}</small>
      <ActionIcon variant="subtle" color="gray" size="xs" aria-label={said.takeOff(one.model.name)} onClick={() => void takeOff(one)}>
        <IconX size={12} aria-hidden />
      </ActionIcon>
    </span>
  ));
}
