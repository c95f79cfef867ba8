import { IconScissors } from '@tabler/icons-react';
import { Fragment } from 'react';
import type { CorrectedMessage } from '../../core/exhibit/CorrectedMessage.js';
import { cutsOf } from '../../core/exhibit/splitMessage.js';
import { useWords } from '../messages/useWords.js';
import { checkWords } from './checkWords.js';
import styles from './check.module.css';
import { useCheck } from './useCheck.js';
import type { CheckDeeds } from './useCheckDeeds.js';

/** Chooses where a message is cut in two: by words, by lines, or with the mouse between two words. */
export function SplitText({ message, deeds: { cutHere } }: { readonly message: CorrectedMessage; readonly deeds: CheckDeeds }) {
  const said = useWords(checkWords);
  const { doing, begin } = useCheck();
  const { text } = message.now;
  const cuts = cutsOf({ ...message.now, words: message.base.words });
  const chosen = doing?.what === 'split' ? doing.cut : 0;
  const ends = [...cuts.map(({ at }) => at), text.length];
  return (
    <>
      <p className={styles.text}>
        {ends.map((end, at) => {
          const word = text.slice(at === 0 ? 0 : ends[at - 1], end).trim();
          return (
            <Fragment key={end}>
              {word}
              {at < cuts.length && (
                <button type="button" className={styles.cut} data-chosen={at === chosen} aria-label={said.cutHere(word)} onMouseDown={(event) => event.preventDefault()} onMouseEnter={() => begin({ what: 'split', cut: at })} onClick={cutHere}>
                  {at === chosen && <IconScissors size={14} aria-hidden />}
                </button>
              )}{' '}
            </Fragment>
          );
        })}
      </p>
      <small className={styles.hint}>{said.splitHint}</small>
    </>
  );
}
