import { letterSegments } from '../../core/letter/letterSegments.js';
import { useWords } from '../messages/useWords.js';
import styles from './letter.module.css';
import { letterWords } from './letterWords.js';
import { MarkedWords } from './MarkedWords.js';

/** A letter's text: what its writer said is read at once, quotations and the signature are folded until asked for. */
export function LetterWords({ text, words }: { readonly text: string; readonly words: readonly string[] }) {
  const said = useWords(letterWords);
  return letterSegments(text).map(({ kind, text: own }, at) =>
    kind === 'words' && own.trim() === '' ? null : kind === 'words' ? (
      <pre key={at} className={styles.words}>
        <MarkedWords text={own} words={words} />
      </pre>
    ) : (
      // Found words must be seen.
      <details key={at} className={styles.folded} open={words.length > 0}>
        <summary>{kind === 'quote' ? said.quote(own.split('\n').length) : said.signature}</summary>
        <pre>
          <MarkedWords text={own} words={words} />
        </pre>
      </details>
    ),
  );
}
