import { memo } from 'react';
import type { Entry } from '../../core/chronology/Entry.js';
import { shownKind } from '../../core/exhibit/shownKind.js';
import { wordBasis, wordChannel, wordRole, wordShownKind } from '../../core/wording/wordTerms.js';
import { isCorrected } from '../correction/isCorrected.js';
import { ExhibitIcon } from '../exhibit/ExhibitIcon.js';
import { nameOf } from '../exhibit/exhibitName.js';
import { useLanguage, useWords } from '../messages/useWords.js';
import { useOpenCase } from '../state/useCase.js';
import { ChannelIcon } from '../ui/ChannelIcon.js';
import styles from './chronology.module.css';
import { chronologyWords } from './chronologyWords.js';
import { EntryText } from './EntryText.js';
import { exhibitIn } from './exhibitIn.js';
import { isDoubtful } from './isDoubtful.js';
import { RowEnd } from './RowEnd.js';
import { useView } from './useView.js';

interface EntryRowProps {
  readonly entry: Entry;
  readonly isSelected: boolean;
}

/** One entry: its time, where it was said, who speaks, what was said, and the strip of the screenshot it stands on. */
export const EntryRow = memo(function EntryRow({ entry, isSelected }: EntryRowProps) {
  const language = useLanguage();
  const said = useWords(chronologyWords);
  const open = useView((view) => view.open);
  const edit = useView((view) => view.edit);
  const { when, side, included, kind } = entry;
  return (
    <article
      className={styles.entry}
      data-side={side}
      data-kind={kind}
      data-selected={isSelected}
      data-included={included}
      aria-current={isSelected ? 'true' : undefined}
      onClick={() => open(entry.id)}
      onDoubleClick={() => edit(entry.id)}
    >
      <span className={styles.time} title={when.basis === null ? undefined : said.basis(wordBasis(when.basis, language))}>
        {when.time ?? <span aria-label={said.noTime}>—</span>}
      </span>
      <Mark entry={entry} />
      <div className={styles.bubble}>
        <Speaker entry={entry} />
        <p className={styles.text}>
          <EntryText entry={entry} />
        </p>
        <Tags tags={entry.tags} />
      </div>
      <RowEnd entry={entry} />
    </article>
  );
});

/** Where it was said; of an original that stands for itself, what it is. */
function Mark({ entry: { channel, kind, sources } }: { readonly entry: Entry }) {
  const language = useLanguage();
  const { material } = useOpenCase();
  const paper = kind === 'document' ? exhibitIn(material, sources[0]?.exhibit ?? 0) : undefined;
  const shown = paper && shownKind(paper.exhibit, paper.reading);
  return (
    <span className={styles.spine} title={shown ? wordShownKind(shown, language) : wordChannel(channel, language)}>
      {shown ? <ExhibitIcon kind={shown} size={14} /> : <ChannelIcon channel={channel} size={14} />}
    </span>
  );
}

function Speaker({ entry }: { readonly entry: Entry }) {
  const language = useLanguage();
  const said = useWords(chronologyWords);
  const { author, kind, role, sources } = entry;
  const roleName = wordRole(role, language);
  const { material } = useOpenCase();
  const paper = kind === 'document' ? exhibitIn(material, sources[0]?.exhibit ?? 0)?.exhibit : undefined;
  const name = author ?? (paper !== undefined ? nameOf(paper) : kind === 'system' ? said.system : roleName);
  // «Бот бот» says nothing twice.
  const isToldByName = role === 'other' || name.toLowerCase() === roleName;
  return (
    <div className={styles.speaker}>
      <strong data-word={author === null && paper === undefined}>{name}</strong>
      {!isToldByName && kind !== 'system' && <span>{roleName}</span>}
      {kind === 'button' && <span>{said.button}</span>}
      {sources.length === 0 && <span>{said.ownMark}</span>}
      <Marks entry={entry} />
    </div>
  );
}

function Marks({ entry }: { readonly entry: Entry }) {
  const said = useWords(chronologyWords);
  const { material } = useOpenCase();
  return (
    <>
      {isCorrected(entry) && <span className={styles.corrected}>{said.corrected}</span>}
      {isDoubtful(entry, material) && <span className={styles.doubt}>{said.doubt}</span>}
      {!entry.included && <span className={styles.leftOut}>{said.outOfExport}</span>}
    </>
  );
}

function Tags({ tags }: { readonly tags: readonly string[] }) {
  const said = useWords(chronologyWords);
  const filter = useView((view) => view.filter);
  if (tags.length === 0) return null;
  return (
    <div className={styles.tags}>
      {tags.map((tag) => (
        <button
          key={tag}
          type="button"
          title={said.onlyTag(tag)}
          onClick={(event) => {
            event.stopPropagation();
            filter({ tag });
          }}
        >
          {tag}
        </button>
      ))}
    </div>
  );
}
