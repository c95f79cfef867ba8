import type { Exhibit } from '../../core/exhibit/Exhibit.js';
import type { Letter } from '../../core/exhibit/Reading.js';
import { receivedChain, type Hop } from '../../core/letter/receivedChain.js';
import { useLanguage, useWords } from '../messages/useWords.js';
import { wordMoment } from '../messages/wordDates.js';
import { useOpenCase } from '../state/useCase.js';
import shared from './exhibit.module.css';
import styles from './letter.module.css';
import { LetterSignatures } from './LetterSignatures.js';
import { letterWords } from './letterWords.js';

/** What speaks for a letter: whether its text is the one that was signed, and its way in time. */
export function LetterWay({ exhibit, letter: { dkim, headers, date } }: { readonly exhibit: Exhibit; readonly letter: Letter }) {
  const said = useWords(letterWords);
  const { hops } = receivedChain(headers, date);
  return (
    <>
      <LetterSignatures exhibit={exhibit} dkim={dkim} />
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
      <time dateTime={at ?? undefined}>{at === null ? '' : wordMoment(at, zone, language)}</time>
      <div>
        {said.takenBy(from, by)}
        {told !== null && <small>{told}</small>}
      </div>
    </li>
  );
}
