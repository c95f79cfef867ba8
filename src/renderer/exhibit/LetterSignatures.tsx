import { Button } from '@mantine/core';
import { IconShieldCheck, IconShieldQuestion, IconShieldX } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { SignaturePlanReply } from '../../contract/requests.js';
import type { Exhibit } from '../../core/exhibit/Exhibit.js';
import type { DkimCheck } from '../../core/exhibit/Reading.js';
import type { CheckedSignature, KeyRecord, SignatureCheck, SignatureResult } from '../../core/letter/SignatureCheck.js';
import { wordBodyCheck, wordUnsigned } from '../../core/wording/wordBodyCheck.js';
import { wordSignature } from '../../core/wording/wordSignature.js';
import { useLanguage, useWords } from '../messages/useWords.js';
import { wordMoment } from '../messages/wordDates.js';
import { ask } from '../state/ask.js';
import { useOpenCase } from '../state/useCase.js';
import { useProgram } from '../state/useProgram.js';
import { attempt } from '../state/useToasts.js';
import shared from './exhibit.module.css';
import styles from './letter.module.css';
import { signatureWords } from './signatureWords.js';

interface LetterSignaturesProps {
  readonly exhibit: Exhibit;
  readonly dkim: readonly DkimCheck[];
}

/** What a letter's signatures say: of its body at once, of the sender once the person has let their keys be asked for. */
export function LetterSignatures({ exhibit: { number }, dkim }: LetterSignaturesProps) {
  const language = useLanguage();
  const { material } = useOpenCase();
  const check = material.exhibits.find(({ exhibit }) => exhibit.number === number)?.signatures;
  if (dkim.length === 0 && check === undefined) {
    return (
      <p className={shared.dkim}>
        <IconShieldQuestion size={16} aria-hidden /> {wordUnsigned(language)}
      </p>
    );
  }
  return (
    <div className={styles.signatures}>
      {check === undefined ? dkim.map((one, at) => <BodyCheck key={`${at} ${one.domain}`} check={one} />) : check.signatures.map((one, at) => <FullCheck key={`${at} ${one.domain}`} signature={one} />)}
      {check !== undefined && check.keys.length > 0 && <Keys check={check} />}
      <Checking exhibit={number} check={check} />
    </div>
  );
}

function BodyCheck({ check }: { readonly check: DkimCheck }) {
  const language = useLanguage();
  const { bodyHash } = check;
  const Icon = { match: IconShieldCheck, mismatch: IconShieldX, unsupported: IconShieldQuestion }[bodyHash];
  return (
    <p className={shared.dkim} data-check={bodyHash}>
      <Icon size={16} aria-hidden />
      <span>{wordBodyCheck(check, language)}</span>
    </p>
  );
}

/** What a result is to the eye; most say nothing for the letter nor against it. */
const looks: Partial<Readonly<Record<SignatureResult, DkimCheck['bodyHash']>>> = { pass: 'match', expired: 'match', altered: 'mismatch', fail: 'mismatch' };

function FullCheck({ signature }: { readonly signature: CheckedSignature }) {
  const language = useLanguage();
  const look = looks[signature.result] ?? 'unsupported';
  const Icon = { match: IconShieldCheck, mismatch: IconShieldX, unsupported: IconShieldQuestion }[look];
  return (
    <p className={shared.dkim} data-check={look} data-result={signature.result}>
      <Icon size={16} aria-hidden />
      <span>{wordSignature(signature, language)}</span>
    </p>
  );
}

/** The keys that the check was made with, as the case keeps them. */
function Keys({ check: { keys, at } }: { readonly check: SignatureCheck }) {
  const said = useWords(signatureWords);
  const language = useLanguage();
  const { zone } = useOpenCase().material;
  return (
    <details className={styles.block}>
      <summary>{said.keys(wordMoment(at, zone, language))}</summary>
      <p>{said.keysProve}</p>
      {keys.map((key) => (
        <Key key={key.name} record={key} />
      ))}
    </details>
  );
}

function Key({ record: { name, texts, fetchedAt, resolver } }: { readonly record: KeyRecord }) {
  const said = useWords(signatureWords);
  const language = useLanguage();
  const { zone } = useOpenCase().material;
  return (
    <div className={styles.key}>
      <b>{name}</b>
      <small>{said.fetched(wordMoment(fetchedAt, zone, language), resolver.join(', '))}</small>
      <code>{texts.length === 0 ? said.noKey : texts.join('\n')}</code>
    </div>
  );
}

/** The way to the check: what would be asked of whom, before anything is asked, and the button that asks. */
function Checking({ exhibit, check }: { readonly exhibit: number; readonly check: SignatureCheck | undefined }) {
  const { caseId } = useOpenCase().card;
  const said = useWords(signatureWords);
  const show = useProgram((program) => program.show);
  const asksForKeys = useProgram((program) => program.app.asksForKeys);
  const [plan, setPlan] = useState<SignaturePlanReply | null>(null);
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    let isLeft = false;
    void attempt(() => ask('signature.plan', { caseId, exhibit })).then((told) => isLeft || setPlan(told));
    return () => {
      isLeft = true;
    };
    // A new check or the switch makes another plan.
  }, [caseId, exhibit, check, asksForKeys]);
  const run = async (again: boolean): Promise<void> => {
    setBusy(true);
    await attempt(() => ask('signature.check', { caseId, exhibit, again }));
    setBusy(false);
  };
  if (plan === null || (plan.toAsk.length === 0 && plan.kept.length === 0)) return null;
  if (plan.toAsk.length > 0 && plan.servers === null) {
    return (
      <div className={styles.asking}>
        <span>{said.off}</span>
        <Button size="compact-xs" variant="default" onClick={() => show('settings')}>
          {said.toSettings}
        </Button>
      </div>
    );
  }
  const isWhole = plan.toAsk.length === 0;
  // All is done, and there is nobody to ask anew.
  if (isWhole && check !== undefined && plan.servers === null) return null;
  return (
    <div className={styles.asking}>
      {!isWhole && <span>{said.willAsk(plan.toAsk, plan.servers ?? [])}</span>}
      {isWhole && check === undefined && <span>{said.kept}</span>}
      {!(isWhole && check !== undefined) && (
        <Button size="compact-xs" variant="light" loading={isBusy} onClick={() => void run(false)}>
          {said.check}
        </Button>
      )}
      {isWhole && check !== undefined && (
        <>
          <span>{said.willAsk(plan.kept, plan.servers ?? [])}</span>
          <Button size="compact-xs" variant="default" loading={isBusy} onClick={() => void run(true)}>
            {said.again}
          </Button>
        </>
      )}
    </div>
  );
}
