import { missingProvenance, provenanceFields, provenanceLabel } from '../../core/bundle/exhibitFacts.js';
import type { Exhibit, Provenance as Told } from '../../core/exhibit/Exhibit.js';
import { useLanguage, useWords } from '../messages/useWords.js';
import styles from './exhibit.module.css';
import { factWords } from './factWords.js';
import { LineField } from './LineField.js';

interface ProvenanceProps {
  readonly exhibit: Exhibit;
  readonly onChange: (provenance: Told) => void;
}

/** What courts ask of an exhibit, told by the person; what is missing is named. */
export function Provenance({ exhibit, onChange }: ProvenanceProps) {
  const said = useWords(factWords);
  return (
    <>
      <h3>{said.provenance}</h3>
      <p className={styles.quiet}>{said.provenanceHint}</p>
      <ProvenanceFields exhibit={exhibit} fields={[...provenanceFields, 'note']} onChange={onChange} />
    </>
  );
}

/** Some of the fields of an exhibit's provenance; each saves itself. */
export function ProvenanceFields({ exhibit, fields, onChange }: ProvenanceProps & { readonly fields: readonly (keyof Told)[] }) {
  const said = useWords(factWords);
  const language = useLanguage();
  const { provenance } = exhibit;
  const missing = new Set<keyof Told>(missingProvenance(exhibit));
  return fields.map((field) => (
    <LineField
      key={field}
      label={provenanceLabel(field, language)}
      description={missing.has(field) ? said.asked : undefined}
      value={provenance[field] ?? ''}
      isLong={field === 'conditions' || field === 'note'}
      onSave={(text) => onChange({ ...provenance, [field]: text })}
    />
  ));
}
