import type { ExhibitMaterial } from '../../core/chronology/Material.js';
import { inZone } from '../../core/dating/inZone.js';
import { partyOfPhone } from '../../core/exhibit/partyOfPhone.js';
import { wordBasis } from '../../core/wording/wordTerms.js';
import { wordShortDate } from '../messages/wordDates.js';
import { useLanguage, useWords } from '../messages/useWords.js';
import { useOpenCase } from '../state/useCase.js';
import { callWords } from './callWords.js';
import styles from './exhibit.module.css';
import { Fact } from './ExhibitFacts.js';
import { factWords } from './factWords.js';
import { wordFormat } from './wordFormat.js';
import { wordPosition } from './wordPosition.js';

/** With whom, when and how a call went, as its file, its name and the rest of the case tell. */
export function CallFacts({ one: { exhibit, reading } }: { readonly one: ExhibitMaterial }) {
  const { material } = useOpenCase();
  const said = useWords(factWords);
  const worded = useWords(callWords);
  const language = useLanguage();
  const call = reading?.call;
  if (call === undefined) return null;
  const { durationSeconds, container, codec, sampleRate, channels, phone, direction } = call;
  const { date, time, basis } = inZone(exhibit.capturedAt, material.zone);
  const party = phone === null ? null : partyOfPhone(phone, material);
  const sound = [
    wordFormat(codec === '' ? container : codec),
    sampleRate === null ? '' : `${(sampleRate / 1000).toLocaleString(language)} ${said.kilohertz}`,
    channels === null ? '' : said.tracks(channels),
  ].filter(Boolean).join(', ');
  const rows: readonly (readonly [string, string | null])[] = [
    [said.phone, [phone, party === null ? reading?.facts.contact : null, direction === null ? null : said.direction[direction]].filter(Boolean).join(', ') || null],
    [worded.party, party && `${party.name} (${party.exhibit === exhibit.number ? worded.ownBasis[party.basis] : worded.partyBasis[party.basis](party.exhibit)})`],
    [said.started, date === null ? null : `${wordShortDate(date, language)} ${time ?? ''} (${basis === null ? '' : wordBasis(basis, language)})`],
    [said.duration, durationSeconds === null ? null : wordPosition(durationSeconds * 1000)],
    [said.sound, sound || null],
  ];
  return <dl className={styles.factList}>{rows.map(([label, value]) => value !== null && <Fact key={label} label={label} value={value} />)}</dl>;
}
