import { useMemo } from 'react';
import { findMarks } from '../../core/letter/findMarks.js';
import { useWords } from '../messages/useWords.js';
import { useSearch } from '../search/useSearch.js';
import { useOpenCase } from '../state/useCase.js';
import { useProgram } from '../state/useProgram.js';
import styles from './letter.module.css';
import { letterWords } from './letterWords.js';

/** More would be a price list. */
const most = 12;
const lookedThrough = 100_000;

/** The tickets, orders, phones and sums that a letter names; each leads to where else the case speaks of it. */
export function LetterMarks({ text }: { readonly text: string }) {
  const { caseId } = useOpenCase().card;
  const said = useWords(letterWords);
  const marks = useMemo(() => marksOf(text.slice(0, lookedThrough)), [text]);
  if (marks.length === 0) return null;
  const search = (words: string): void => {
    useSearch.getState().enter(caseId);
    useSearch.getState().clearFilters();
    useSearch.getState().type(words);
    useProgram.getState().enter('search');
  };
  return (
    <ul className={styles.marks} aria-label={said.marks}>
      {marks.map(({ kind, value, words }) => (
        <li key={`${kind} ${value}`}>
          <button type="button" title={said.findMark(words)} onClick={() => search(words)}>
            <span>{said.mark[kind]}</span> {words}
          </button>
        </li>
      ))}
    </ul>
  );
}

function marksOf(text: string) {
  const found = findMarks(text).map(({ kind, value, index, length }) => ({ kind, value, words: text.slice(index, index + length) }));
  return [...new Map(found.map((mark) => [`${mark.kind} ${mark.value}`, mark])).values()].slice(0, most);
}
