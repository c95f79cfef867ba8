import { Button } from '@mantine/core';
import { IconMicrophone } from '@tabler/icons-react';
import { missingProvenance } from '../../core/bundle/exhibitFacts.js';
import type { ExhibitMaterial } from '../../core/chronology/Material.js';
import { filledBy, toldOf } from '../../core/exhibit/recordedBy.js';
import { nameOf } from '../exhibit/exhibitName.js';
import { ProvenanceFields } from '../exhibit/Provenance.js';
import { useExhibitChange } from '../exhibit/useExhibitChange.js';
import { keepRecordedBy, useUsualRecordedBy } from '../exhibit/usualRecordedBy.js';
import { useWords } from '../messages/useWords.js';
import { ask } from '../state/ask.js';
import { useOpenCase } from '../state/useCase.js';
import { attempt } from '../state/useToasts.js';
import styles from './bundle.module.css';
import { recordingWords } from './recordingWords.js';

/** So many recordings are asked about at once. */
const atOnce = 5;

/** Asks who made the recordings of a bundle for a court, when and in what conditions, where that is not told yet. */
export function RecordingsAsked({ recordings: asked }: { readonly recordings: readonly ExhibitMaterial[] }) {
  const { card, material } = useOpenCase();
  const said = useWords(recordingWords);
  const usual = useUsualRecordedBy(material.exhibits, 0);
  if (asked.length === 0) return null;
  const fillAll = async () => {
    if (usual === null) return;
    await attempt(async () => {
      for (const { exhibit } of asked) await ask('exhibit.update', { caseId: card.caseId, exhibit: exhibit.number, changes: { provenance: filledBy(exhibit.provenance, usual) } });
    });
  };
  return (
    <section className={styles.block} aria-label={said.title(asked.length)}>
      <h2>{said.title(asked.length)}</h2>
      <p className={styles.quiet}>{said.why}</p>
      {usual !== null && (
        <div>
          <Button variant="default" size="compact-sm" onClick={() => void fillAll()}>
            {said.fill([usual.takenBy, usual.conditions, usual.device].filter(Boolean).join('; '))}
          </Button>
        </div>
      )}
      {asked.slice(0, atOnce).map((one) => (
        <AskedRecording key={one.exhibit.number} one={one} />
      ))}
      {asked.length > atOnce && <p className={styles.quiet}>{said.more(asked.length - atOnce)}</p>}
    </section>
  );
}

function AskedRecording({ one: { exhibit } }: { readonly one: ExhibitMaterial }) {
  const said = useWords(recordingWords);
  const change = useExhibitChange(exhibit.number);
  return (
    <fieldset className={styles.recording}>
      <legend>
        <IconMicrophone size={16} stroke={1.5} aria-hidden /> {said.number(exhibit.number)} {nameOf(exhibit)}
      </legend>
      <ProvenanceFields
        exhibit={exhibit}
        fields={missingProvenance(exhibit)}
        onChange={(provenance) => {
          change({ provenance });
          if (toldOf(provenance) !== null) keepRecordedBy(provenance);
        }}
      />
    </fieldset>
  );
}
