import { Alert } from '@mantine/core';
import { IconAlertTriangle, IconShieldCheck, IconShieldX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { wordDeviation } from '../../core/wording/wordDeviation.js';
import { wordFault } from '../../core/wording/wordFault.js';
import { useLanguage, useWords } from '../messages/useWords.js';
import styles from './bundle.module.css';
import { checkWords } from './checkWords.js';
import { useBundle, type Checked } from './useBundle.js';

/** So many deviations are named; a bundle whose lists are gone has as many as files. */
const most = 200;

/** What a check found: all well, or every deviation by name. */
export function CheckResult() {
  const language = useLanguage();
  const { checked, checkFault } = useBundle();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (checked !== null || checkFault !== null) place.current?.scrollIntoView({ block: 'nearest' });
  }, [checked, checkFault]);
  return (
    <div ref={place} className={styles.result}>
      {checkFault !== null && (
        <Alert color="red" variant="light" role="alert" icon={<IconAlertTriangle size={18} aria-hidden />}>
          {wordFault(checkFault, language)}
        </Alert>
      )}
      {checkFault === null && checked !== null && (checked.verification.ok ? <Intact checked={checked} /> : <Broken checked={checked} />)}
    </div>
  );
}

function Intact({ checked: { fileName, verification } }: { readonly checked: Checked }) {
  const said = useWords(checkWords);
  return (
    <div className={styles.intact} role="status">
      <IconShieldCheck size={24} aria-hidden />
      <div>
        <strong>{fileName === null ? said.intactCase : said.intactBundle(fileName)}</strong>
        <span>{said.intactFacts(verification.filesChecked, verification.custodyEvents)}</span>
      </div>
    </div>
  );
}

function Broken({ checked: { fileName, verification } }: { readonly checked: Checked }) {
  const said = useWords(checkWords);
  const language = useLanguage();
  const { deviations } = verification;
  return (
    <div className={styles.broken} role="alert">
      <IconShieldX size={24} aria-hidden />
      <div>
        <strong>{fileName === null ? said.brokenCase(deviations.length) : said.brokenBundle(fileName, deviations.length)}</strong>
        <span>{said.brokenHint}</span>
        <ol aria-label={said.deviations}>
          {deviations.slice(0, most).map((deviation, at) => (
            <li key={`${at} ${deviation.path}`}>
              {wordDeviation(deviation, language)}
              <code title={deviation.message}>{deviation.code}</code>
            </li>
          ))}
          {deviations.length > most && <li>{said.more(deviations.length - most)}</li>}
        </ol>
      </div>
    </div>
  );
}
