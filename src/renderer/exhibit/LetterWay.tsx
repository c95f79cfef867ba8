import { IconShieldCheck, IconShieldQuestion, IconShieldX } from '@tabler/icons-react';
import { wallTime } from '../../core/bundle/exhibitFacts.js';
import type { DkimCheck, Letter } from '../../core/exhibit/Reading.js';
import { receivedChain, type Hop } from '../../core/letter/receivedChain.js';
import { useLanguage, useWords } from '../messages/useWords.js';
import { useOpenCase } from '../state/useCase.js';
import shared from './exhibit.module.css';
import styles from './letter.module.css';
import { letterWords } from './letterWords.js';

/** What speaks for a letter: whether its text is the one that was signed, and its way in time. */
export function LetterWay({ letter: { dkim, headers, date } }: { readonly letter: Letter }) {
  const said = useWords(letterWords);
  const { hops } = receivedChain(headers, date);
  return (
    <>
      {dkim.length === 0 ? (
        <p className={shared.dkim}>
          <IconShieldQuestion size={16} aria-hidden /> {said.noDkim}
        </p>
      ) : (
        dkim.map((check, at) => <Dkim key={`${at} ${check.domain}`} check={check} />)
      )}
      {hops.length === 0 ? (
        <p className={shared.dkim}>{said.noWay}</p>
      ) : (
        <details className={styles.block} open={hops.some(({ remark }) => remark === 'backwards')}>
          <summary>{said.way(hops.length)}</summary>
          <p>{said.wayProves}</p>
          <ol className={styles.hops}>
            {hops.map((hop, at) => (
              <OneHop key={at} hop={hop} />
            ))}
          </ol>
        </details>
      )}
    </>
  );
}

function OneHop({ hop: { from, by, at, afterSeconds, remark } }: { readonly hop: Hop }) {
  const { zone } = useOpenCase().material;
  const said = useWords(letterWords);
  const language = useLanguage();
  const time = said.duration(afterSeconds ?? 0);
  const told = remark === null ? (afterSeconds === null ? null : said.after(time)) : said.hopRemark(time)[remark];
  return (
    <li data-remark={remark ?? undefined}>
      <time dateTime={at ?? undefined}>{at === null ? '' : wallTime(at, zone, language)}</time>
      <div>
        {said.takenBy(from, by)}
        {told !== null && <small>{told}</small>}
      </div>
    </li>
  );
}

function Dkim({ check: { domain, bodyHash, unsignedBytes = 0 } }: { readonly check: DkimCheck }) {
  const said = useWords(letterWords);
  const Icon = { match: IconShieldCheck, mismatch: IconShieldX, unsupported: IconShieldQuestion }[bodyHash];
  return (
    <p className={shared.dkim} data-check={bodyHash}>
      <Icon size={16} aria-hidden />
      <span>
        {said.dkim(domain)[bodyHash]}
        {bodyHash === 'match' && unsignedBytes > 0 && ` ${said.unsigned(unsignedBytes)}`}
      </span>
    </p>
  );
}
