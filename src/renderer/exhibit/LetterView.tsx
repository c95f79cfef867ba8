import { SegmentedControl } from '@mantine/core';
import { IconPaperclip, IconShieldCheck, IconShieldQuestion, IconShieldX } from '@tabler/icons-react';
import { useState } from 'react';
import type { Exhibit } from '../../core/exhibit/Exhibit.js';
import type { DkimCheck, Letter, LetterAttachment, MailAddress } from '../../core/exhibit/Reading.js';
import { useLanguage, useWords } from '../messages/useWords.js';
import { wordSize } from '../messages/wordSize.js';
import { useOpenCase } from '../state/useCase.js';
import styles from './exhibit.module.css';
import { exhibitWords } from './exhibitWords.js';
import { MarkedWords } from './MarkedWords.js';

interface LetterViewProps {
  readonly exhibit: Exhibit;
  readonly letter: Letter;
  /** To be marked; its text is shown plain then, since nothing reaches into the frame of its HTML. */
  readonly words: readonly string[];
  readonly onFollow: (exhibit: number) => void;
}

/** A letter: who wrote to whom, its words without scripts and without the network, what it carried. */
export function LetterView({ exhibit, letter, words, onFollow }: LetterViewProps) {
  const { caseId } = useOpenCase().card;
  const said = useWords(exhibitWords);
  const [as, setAs] = useState<'html' | 'text'>(letter.hasHtml && words.length === 0 ? 'html' : 'text');
  const { subject, from, to, cc, rawDate, date, attachments, dkim, nested, headers, text } = letter;
  const rows: readonly (readonly [string, string])[] = [
    [said.from, from === null ? '' : addressText(from)],
    [said.to, to.map(addressText).join(', ')],
    [said.cc, cc.map(addressText).join(', ')],
    [said.date, rawDate ?? date ?? ''],
  ];
  return (
    <div className={styles.letter}>
      <h3>{subject === '' ? said.noSubject : <MarkedWords text={subject} words={words} />}</h3>
      <dl className={styles.letterHead}>
        {rows.map(([label, value]) =>
          value === '' ? null : (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
      <Attachments list={attachments.filter(({ inline }) => !inline)} onFollow={onFollow} />
      {dkim.map((check) => (
        <Dkim key={`${check.domain} ${check.selector}`} check={check} />
      ))}
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
        <pre className={styles.letterText}>
          <MarkedWords text={text} words={words} />
        </pre>
      )}
      {nested.map((inner, at) => (
        <details key={inner.messageId ?? at} className={styles.headers}>
          <summary>{said.nested(inner.subject === '' ? said.noSubject : inner.subject)}</summary>
          <pre className={styles.letterText}>{inner.text}</pre>
        </details>
      ))}
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
    </div>
  );
}

const addressText = ({ name, address }: MailAddress): string => (name === '' ? address : `${name} <${address}>`);

/** What the letter carried; each is an exhibit of its own and can be looked at. */
function Attachments({ list, onFollow }: { readonly list: readonly LetterAttachment[]; readonly onFollow: (exhibit: number) => void }) {
  const { material } = useOpenCase();
  const said = useWords(exhibitWords);
  const language = useLanguage();
  if (list.length === 0) return null;
  const numbers = new Map<string, number>(material.exhibits.map(({ exhibit }) => [exhibit.sha256, exhibit.number]));
  return (
    <ul className={styles.attachments} aria-label={said.attachments(list.length)}>
      {list.map(({ name, sha256, sizeBytes }, at) => {
        const number = numbers.get(sha256);
        return (
          <li key={`${at} ${sha256}`}>
            <button type="button" disabled={number === undefined} title={said.openAttachment(name)} onClick={() => number !== undefined && onFollow(number)}>
              <IconPaperclip size={16} aria-hidden />
              <span>{name}</span>
              <small>{number === undefined ? said.notKept : `${said.number(number)} · ${wordSize(sizeBytes, language)}`}</small>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function Dkim({ check: { domain, bodyHash } }: { readonly check: DkimCheck }) {
  const said = useWords(exhibitWords);
  const Icon = { match: IconShieldCheck, mismatch: IconShieldX, unsupported: IconShieldQuestion }[bodyHash];
  return (
    <p className={styles.dkim} data-check={bodyHash}>
      <Icon size={16} aria-hidden /> {said.dkim(domain)[bodyHash]}
    </p>
  );
}
