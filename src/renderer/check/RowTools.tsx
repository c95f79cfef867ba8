import type { CorrectedMessage } from '../../core/exhibit/CorrectedMessage.js';
import { useWords } from '../messages/useWords.js';
import { checkWords, type CheckWords } from './checkWords.js';
import styles from './check.module.css';
import type { CheckDeeds } from './useCheckDeeds.js';

/** What can be done with the selected message, each with its key. */
export function RowTools({ message: { changes }, deeds }: { readonly message: CorrectedMessage; readonly deeds: CheckDeeds }) {
  const said = useWords(checkWords);
  const tools: readonly (readonly [key: string, deed: keyof CheckWords['deeds'], act: () => void])[] = [
    ['C', changes.checked ? 'uncheck' : 'check', deeds.toggleChecked],
    ['E', 'text', deeds.text],
    ['T', 'time', deeds.time],
    ['D', 'date', deeds.date],
    ['W', 'author', deeds.author],
    ['S', 'side', deeds.flip],
    ['K', 'kind', deeds.kind],
    ['X', 'split', deeds.split],
    ['J', 'join', deeds.join],
    ['Del', changes.dismissed ? 'restore' : 'dismiss', deeds.dismiss],
  ];
  return (
    <div className={styles.tools}>
      {tools.map(([key, deed, act]) => (
        // The keys stay with the list: a button that was clicked does not take them.
        <button key={key} type="button" data-good={deed === 'check'} onMouseDown={(event) => event.preventDefault()} onClick={act}>
          {said.deeds[deed]} <kbd>{key}</kbd>
        </button>
      ))}
    </div>
  );
}
