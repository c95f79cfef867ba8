import { IconPaperclip } from '@tabler/icons-react';
import { inZone } from '../../core/dating/inZone.js';
import type { Letter, LetterAttachment, MailAddress } from '../../core/exhibit/Reading.js';
import type { Language } from '../../core/wording/Language.js';
import { wordDate } from '../messages/wordDates.js';
import { useLanguage, useWords } from '../messages/useWords.js';
import { wordSize } from '../messages/wordSize.js';
import { useOpenCase } from '../state/useCase.js';
import styles from './exhibit.module.css';
import { exhibitWords } from './exhibitWords.js';

/** More people than this are a mailing; the rest stands among the headers. */
const mostAddresses = 50;

interface LetterHeadProps {
  readonly letter: Letter;
  readonly onFollow: (exhibit: number) => void;
}

/** Who wrote to whom and when, with the files that came along. */
export function LetterHead({ letter: { from, to, cc, rawDate, date, attachments }, onFollow }: LetterHeadProps) {
  const { zone } = useOpenCase().material;
  const said = useWords(exhibitWords);
  const language = useLanguage();
  const rows: readonly (readonly [string, string])[] = [
    [said.from, from === null ? '' : addressText(from)],
    [said.to, addressList(to)],
    [said.cc, addressList(cc)],
    [said.date, date === null ? (rawDate ?? '') : wordMoment(date, zone, language)],
  ];
  return (
    <>
      <dl className={styles.letterHead}>
        {rows.map(([label, value]) =>
          value === '' ? null : (
            <div key={label}>
              <dt>{label}</dt>
              <dd title={label === said.date ? (rawDate ?? undefined) : undefined}>{value}</dd>
            </div>
          ),
        )}
      </dl>
      <Attachments list={attachments.filter(({ inline }) => !inline)} onFollow={onFollow} />
    </>
  );
}

/** An instant as the case's clock showed it. */
function wordMoment(instant: string, zone: string, language: Language): string {
  const { date, time } = inZone({ value: instant, basis: 'email-header' }, zone);
  return date === null ? instant : [wordDate(date, language), time].filter(Boolean).join(', ');
}

const addressText = ({ name, address }: MailAddress): string => (name === '' ? address : `${name} <${address}>`);

function addressList(list: readonly MailAddress[]): string {
  const shown = list.slice(0, mostAddresses).map(addressText).join(', ');
  return list.length > mostAddresses ? `${shown}, … (${list.length})` : shown;
}

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
