import { Select, Switch } from '@mantine/core';
import type { ExhibitMaterial } from '../../core/chronology/Material.js';
import { channels, type Exhibit } from '../../core/exhibit/Exhibit.js';
import { shownKind } from '../../core/exhibit/shownKind.js';
import { wordChannel, wordShownKind } from '../../core/wording/wordTerms.js';
import { useLanguage, useWords } from '../messages/useWords.js';
import { wordMoment } from '../messages/wordDates.js';
import { wordSize } from '../messages/wordSize.js';
import { useOpenCase } from '../state/useCase.js';
import { CopyTextButton } from '../ui/CopyTextButton.js';
import { documentWords } from './documentWords.js';
import styles from './exhibit.module.css';
import { ExhibitTrouble } from './ExhibitTrouble.js';
import { factWords } from './factWords.js';
import { LineField } from './LineField.js';
import { Provenance } from './Provenance.js';
import { TakenAt } from './TakenAt.js';
import { useExhibitChange } from './useExhibitChange.js';

/** What is known of an exhibit: its file, its moment, its way into the case, and what the person tells of it. */
export function ExhibitFacts({ one }: { readonly one: ExhibitMaterial }) {
  const { exhibit, reading } = one;
  const said = useWords(factWords);
  const documents = useWords(documentWords);
  const language = useLanguage();
  const change = useExhibitChange(exhibit.number);
  const { channel, sizeBytes, sha256, mediaType, included, title = '' } = exhibit;
  const facts = Object.entries(reading?.facts ?? {});
  return (
    <div className={styles.facts}>
      <ExhibitTrouble one={one} />
      <LineField label={said.title} placeholder={said.titleHint} value={title} onSave={(text) => change({ title: text })} />
      <div className={styles.pair}>
        <Select
          label={said.channel}
          data={channels.map((value) => ({ value, label: wordChannel(value, language) }))}
          value={channel}
          allowDeselect={false}
          onChange={(value) => value !== null && value !== channel && change({ channel: value })}
        />
        <TakenAt exhibit={exhibit} onChange={(capturedAt) => change({ capturedAt })} />
      </div>
      <Switch label={said.included} description={said.includedHint} checked={included} onChange={(event) => change({ included: event.currentTarget.checked })} />
      <h3>{said.facts}</h3>
      <dl className={styles.factList}>
        <Fact label={said.kind} value={`${wordShownKind(shownKind(exhibit, reading), language)}, ${mediaType}`} />
        <Fact label={said.size} value={wordSize(sizeBytes, language)} />
        <div>
          <dt>{said.sha}</dt>
          <dd className={styles.sha}>
            <code>{sha256}</code>
            <CopyTextButton text={sha256} label={said.copy} copied={said.copied} />
          </dd>
        </div>
        <Origins exhibit={exhibit} />
        {facts.map(([label, value]) => (
          <Fact key={label} label={said.found[label] ?? label} value={value} />
        ))}
      </dl>
      {reading?.facts.position !== undefined && (
        <Switch
          label={documents.withPosition}
          description={documents.withPositionHint}
          checked={!exhibit.withoutPosition}
          onChange={(event) => change({ withoutPosition: !event.currentTarget.checked })}
        />
      )}
      <Provenance exhibit={exhibit} onChange={(provenance) => change({ provenance })} />
    </div>
  );
}

export function Fact({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** By which ways the same bytes came into the case. */
function Origins({ exhibit: { origins } }: { readonly exhibit: Exhibit }) {
  const { zone } = useOpenCase().material;
  const said = useWords(factWords);
  const language = useLanguage();
  return (
    <>
      {origins.map(({ name, via, importedAt, modifiedAt }) => (
        <Fact
          key={`${name} ${importedAt}`}
          label={said.came}
          value={[name, `${said.via[via]} ${wordMoment(importedAt, zone, language)}`, modifiedAt && `${said.fileTime} ${wordMoment(modifiedAt, zone, language)}`].filter(Boolean).join(', ')}
        />
      ))}
    </>
  );
}
