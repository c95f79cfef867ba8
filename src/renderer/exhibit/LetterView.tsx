import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type { Exhibit } from '../../core/exhibit/Exhibit.js';
import type { Letter } from '../../core/exhibit/Reading.js';
import { useWords } from '../messages/useWords.js';
import { useOpenCase } from '../state/useCase.js';
import styles from './exhibit.module.css';
import { exhibitWords } from './exhibitWords.js';
import letterStyles from './letter.module.css';
import { LetterHead } from './LetterHead.js';
import { LetterMarks } from './LetterMarks.js';
import { LetterThread } from './LetterThread.js';
import { LetterWay } from './LetterWay.js';
import { LetterWords } from './LetterWords.js';
import { MarkedWords } from './MarkedWords.js';

/** Letters in letters in letters come from attackers, not from disputes. */
const mostDepth = 5;

interface LetterViewProps {
  readonly exhibit: Exhibit;
  readonly letter: Letter;
  /** To be marked; its text is shown plain then, since nothing reaches into the frame of its HTML. */
  readonly words: readonly string[];
  readonly onFollow: (exhibit: number) => void;
}

/** A letter: who wrote to whom, its words without scripts and without the network, what it carried, what speaks for it. */
export function LetterView({ exhibit, letter, words, onFollow }: LetterViewProps) {
  const { caseId } = useOpenCase().card;
  const said = useWords(exhibitWords);
  const [as, setAs] = useState<'html' | 'text'>(letter.hasHtml && words.length === 0 ? 'html' : 'text');
  const { subject, nested, headers, text } = letter;
  return (
    <div className={styles.letter}>
      <h3>{subject === '' ? said.noSubject : <MarkedWords text={subject} words={words} />}</h3>
      <LetterHead letter={letter} onFollow={onFollow} />
      <LetterMarks subject={subject} text={text} />
      <LetterThread exhibit={exhibit.number} onFollow={onFollow} />
      {letter.hasHtml && (
        <SegmentedControl
          className={styles.bodyChoice}
          size="xs"
          aria-label={said.letterBody}
          value={as}
          onChange={setAs}
          data={[
            { value: 'html', label: said.asHtml },
            { value: 'text', label: said.asText },
          ]}
        />
      )}
      {as === 'html' ? (
        <iframe className={styles.letterBody} title={said.letterBody} sandbox="" src={`dossier://letter/${caseId}/${exhibit.number}`} />
      ) : (
        <LetterWords text={text} words={words} />
      )}
      {nested.map((inner, at) => (
        <NestedLetter key={inner.messageId ?? at} letter={inner} words={words} depth={1} onFollow={onFollow} />
      ))}
      <LetterWay exhibit={exhibit} letter={letter} />
      {headers.length > 0 && (
        <details className={styles.headers}>
          <summary>{said.allHeaders(headers.length)}</summary>
          <dl>
            {headers.map(([name, value], at) => (
              <div key={`${at} ${name}`}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </div>
  );
}

interface NestedLetterProps {
  readonly letter: Letter;
  readonly words: readonly string[];
  readonly depth: number;
  readonly onFollow: (exhibit: number) => void;
}

/** A letter that another one carries, folded until asked for. */
function NestedLetter({ letter, words, depth, onFollow }: NestedLetterProps) {
  const said = useWords(exhibitWords);
  return (
    <details className={letterStyles.nested}>
      <summary>{said.nested(letter.subject === '' ? said.noSubject : letter.subject)}</summary>
      <div className={letterStyles.part}>
        <LetterHead letter={letter} onFollow={onFollow} />
        <LetterWords text={letter.text} words={words} />
        {depth < mostDepth && letter.nested.map((inner, at) => <NestedLetter key={inner.messageId ?? at} letter={inner} words={words} depth={depth + 1} onFollow={onFollow} />)}
      </div>
    </details>
  );
}
