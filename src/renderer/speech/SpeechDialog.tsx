import { Alert, Button, Modal, SegmentedControl, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { SpeechModel } from '../../core/speech/SpeechModel.js';
import type { SpokenLanguage } from '../../core/speech/Recognition.js';
import { wordFault } from '../../core/wording/wordFault.js';
import { useWords } from '../messages/useWords.js';
import { wordSize } from '../messages/wordSize.js';
import { useProgram } from '../state/useProgram.js';
import { attempt } from '../state/useToasts.js';
import { CopyTextButton } from '../ui/CopyTextButton.js';
import styles from './speech.module.css';
import { speechWords } from './speechWords.js';
import { useSpeech } from './useSpeech.js';

interface SpeechDialogProps {
  readonly onStart: (language: SpokenLanguage) => void;
  readonly onClose: () => void;
}

/** Before a transcription: where a model comes from, or which one will be used. */
export function SpeechDialog({ onStart, onClose }: SpeechDialogProps) {
  const said = useWords(speechWords);
  const { language } = useProgram(({ app }) => app);
  const { setting, load } = useSpeech();
  useEffect(() => void attempt(load), [load]);
  return (
    <Modal opened onClose={onClose} title={said.title} size="lg" closeButtonProps={{ 'aria-label': said.close }}>
      <Stack gap="md">
        <Text size="sm">{said.here}</Text>
        {setting?.fault && (
          <Alert color="orange" variant="light">
            {wordFault(setting.fault, language)}
          </Alert>
        )}
        {setting !== null && (setting.model === null ? <HowToGet /> : <Chosen model={setting.model} onStart={onStart} />)}
      </Stack>
    </Modal>
  );
}

/** Where a model is to be had and what it weighs. */
function HowToGet() {
  const said = useWords(speechWords);
  const { choose } = useSpeech();
  const [get, unpack, point] = said.steps;
  return (
    <>
      <Text size="sm">{said.needed}</Text>
      <ol className={styles.steps}>
        <li>
          {get}
          <ul className={styles.models}>
            {said.models.map(({ name, size, about }) => (
              <li key={name}>
                <code>{name}</code>
                <CopyTextButton text={name} label={said.copy(name)} copied={said.copied} />
                <strong>{size}</strong>
                <small>{about}</small>
              </li>
            ))}
          </ul>
        </li>
        <li>{unpack}</li>
        <li>{point}</li>
      </ol>
      <Text size="xs" c="dimmed">
        {said.licence}
      </Text>
      <div>
        <Button onClick={() => void attempt(choose)} data-autofocus>
          {said.choose}
        </Button>
      </div>
    </>
  );
}

/** The model that the person chose, ready to begin. */
function Chosen({ model, onStart }: { readonly model: SpeechModel; readonly onStart: SpeechDialogProps['onStart'] }) {
  const said = useWords(speechWords);
  const { language } = useProgram(({ app }) => app);
  const { choose, forget } = useSpeech();
  const [spoken, setSpoken] = useState<SpokenLanguage>('ru');
  return (
    <>
      <div className={styles.chosen}>
        <Text size="sm" fw={600}>
          {said.model}
        </Text>
        <code>{model.name}</code>
        <small>{wordSize(model.sizeBytes, language)}</small>
      </div>
      {model.isMultilingual && (
        <div>
          <Text size="sm" fw={600} mb="xs">
            {said.language}
          </Text>
          <SegmentedControl
            aria-label={said.language}
            value={spoken}
            data={[{ value: 'ru', label: said.russian }, { value: 'auto', label: said.anyLanguage }]}
            onChange={setSpoken}
          />
        </div>
      )}
      <Text size="sm">{said.caution}</Text>
      <div className={styles.choices}>
        <Button onClick={() => onStart(spoken)} data-autofocus>
          {said.start}
        </Button>
        <Button variant="default" onClick={() => void attempt(choose)}>
          {said.another}
        </Button>
        <Button variant="subtle" color="gray" onClick={() => void attempt(forget)}>
          {said.forget}
        </Button>
      </div>
    </>
  );
}
