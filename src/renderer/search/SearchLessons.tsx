import { useWords } from '../messages/useWords.js';
import styles from './search.module.css';
import { searchWords } from './searchWords.js';

/** What stands where nothing is asked yet: the ways of asking, each of which can be tried with a click. */
export function SearchLessons({ onTry }: { readonly onTry: (example: string) => void }) {
  const said = useWords(searchWords);
  return (
    <div className={styles.lessons}>
      <h2>{said.teachTitle}</h2>
      <p>{said.teachIntro}</p>
      <dl>
        {said.lessons.map(({ example, text }) => (
          <div key={example}>
            <dt>
              <button type="button" onClick={() => onTry(example)}>
                {example}
              </button>
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.keys}>{said.keys}</p>
    </div>
  );
}
