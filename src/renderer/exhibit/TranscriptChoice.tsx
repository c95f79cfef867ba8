import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconFileText, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { ExhibitMaterial } from '../../core/chronology/Material.js';
import { useWords } from '../messages/useWords.js';
import { ask } from '../state/ask.js';
import { useOpenCase } from '../state/useCase.js';
import { attempt, useToasts } from '../state/useToasts.js';
import { callWords } from './callWords.js';
import styles from './exhibit.module.css';
import { nameOf } from './exhibitName.js';

interface TranscriptChoiceProps {
  readonly one: ExhibitMaterial;
  /** What else stands beside the recording; it follows the transcripts. */
  readonly children: ReactNode;
}

/** The transcripts that stand beside a recording, and those of the case that may be put there. */
export function TranscriptChoice({ one: { exhibit, notes }, children }: TranscriptChoiceProps) {
  const { card, material } = useOpenCase();
  const said = useWords(callWords);
  const show = useToasts((toasts) => toasts.show);
  const transcripts = material.exhibits.filter(({ reading }) => (reading?.transcript?.length ?? 0) > 0);
  const countOf = (one: ExhibitMaterial): number => notes.filter(({ from }) => from === one.exhibit.sha256).length;
  const attached = transcripts.filter((one) => countOf(one) > 0);
  const free = transcripts.filter((one) => countOf(one) === 0);
  const asked = (transcript: ExhibitMaterial) => ({ caseId: card.caseId, exhibit: exhibit.number, transcript: transcript.exhibit.number });
  const attach = async (transcript: ExhibitMaterial) => {
    const put = await attempt(() => ask('exhibit.attachTranscript', asked(transcript)));
    if (put !== null) show({ text: said.attached(put.segments) }, () => void attempt(() => ask('exhibit.detachTranscript', asked(transcript))));
  };
  const takeOff = async (transcript: ExhibitMaterial) => {
    const taken = await attempt(() => ask('exhibit.detachTranscript', asked(transcript)).then(() => true));
    if (taken !== null) show({ text: said.tookOff(nameOf(transcript.exhibit)) }, () => void attempt(() => ask('exhibit.attachTranscript', asked(transcript))));
  };
  return (
    <>
      {attached.map((transcript) => (
        <span key={transcript.exhibit.number} className={styles.attached}>
          <IconFileText size={14} stroke={1.5} aria-hidden />
          <span title={nameOf(transcript.exhibit)}>{nameOf(transcript.exhibit)}</span>
          <small>{said.segments(countOf(transcript))}</small>
          <ActionIcon variant="subtle" color="gray" size="xs" aria-label={said.takeOff(nameOf(transcript.exhibit))} onClick={() => void takeOff(transcript)}>
            <IconX size={12} aria-hidden />
          </ActionIcon>
        </span>
      ))}
      {children}
      <Menu position="bottom-start" withinPortal width={320}>
        <Menu.Target>
          <Button variant="subtle" size="compact-sm" leftSection={<IconFileText size={14} aria-hidden />}>
            {said.attach}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {free.map((transcript) => (
            <Menu.Item key={transcript.exhibit.number} onClick={() => void attach(transcript)}>
              {said.choice(transcript.exhibit.number, nameOf(transcript.exhibit), transcript.reading?.transcript?.length ?? 0)}
            </Menu.Item>
          ))}
          {free.length === 0 && <Menu.Item disabled>{said.noTranscripts}</Menu.Item>}
          <Menu.Divider />
          <p className={styles.menuHint}>{said.attachHint}</p>
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
