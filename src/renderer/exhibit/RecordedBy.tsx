import { Button } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import type { Exhibit, Provenance } from '../../core/exhibit/Exhibit.js';
import { filledBy, recordedFields } from '../../core/exhibit/recordedBy.js';
import { useWords } from '../messages/useWords.js';
import { useOpenCase } from '../state/useCase.js';
import { callWords } from './callWords.js';
import styles from './exhibit.module.css';
import { factWords } from './factWords.js';
import { ProvenanceFields } from './Provenance.js';
import { keepRecordedBy, useUsualRecordedBy } from './usualRecordedBy.js';
import { useExhibitChange } from './useExhibitChange.js';

/** What a court asks of a recording: by whom, when and in what conditions it was made (Civil Procedure Code art. 77). */
const fields = ['takenBy', 'takenAt', 'conditions', 'device'] as const;

/** Who recorded a call, when and how; what was said of the last recording is offered again. */
export function RecordedBy({ exhibit }: { readonly exhibit: Exhibit }) {
  const { material } = useOpenCase();
  const said = useWords(factWords);
  const worded = useWords(callWords);
  const change = useExhibitChange(exhibit.number);
  const usual = useUsualRecordedBy(material.exhibits, exhibit.number);
  const isEmpty = recordedFields.some((field) => (exhibit.provenance[field] ?? '') === '' && (usual?.[field] ?? '') !== '');
  const save = (provenance: Provenance) => {
    change({ provenance });
    keepRecordedBy(provenance);
  };
  return (
    <section className={styles.told} aria-label={said.recorded}>
      <h3>{said.recorded}</h3>
      <p className={styles.quiet}>{said.recordedHint}</p>
      {usual !== null && isEmpty && (
        <div>
          <Button variant="default" size="compact-sm" title={worded.remember} leftSection={<IconHistory size={14} aria-hidden />} onClick={() => save(filledBy(exhibit.provenance, usual))}>
            {worded.asMine}
          </Button>
        </div>
      )}
      <ProvenanceFields exhibit={exhibit} fields={fields} onChange={save} />
    </section>
  );
}
