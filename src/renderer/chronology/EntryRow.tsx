import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArchive, IconArchiveOff, IconPencil } from '@tabler/icons-react';
import type { Entry } from '../../core/chronology/Entry.js';
import { wordChannel, wordRole } from '../../core/wording/wordTerms.js';
import { useLanguage, useWords } from '../messages/useWords.js';
import { useOpenCase } from '../state/useCase.js';
import { ChannelIcon } from '../ui/ChannelIcon.js';
import { useEdits } from '../correction/useEdits.js';
import styles from './chronology.module.css';
import { chronologyWords } from './chronologyWords.js';
import { EntryText } from './EntryText.js';
import { isDoubtful } from './isDoubtful.js';
import { sliceOfThumbnail } from './sliceOfThumbnail.js';
import { useView } from './useView.js';

/** One entry: its time, where it was said, who speaks, what was said, and the strip of the screenshot it stands on. */
export function EntryRow({ entry, isSelected }: { readonly entry: Entry; readonly isSelected: boolean }) {
  const language = useLanguage();
  const said = useWords(chronologyWords);
  const { open, edit } = useView();
  const { when, side, channel, included } = entry;
  return (
    <article
      id={`entry-${entry.id}`}
      className={styles.entry}
      data-side={side}
      data-selected={isSelected}
      data-included={included}
      aria-current={isSelected ? 'true' : undefined}
      onClick={() => open(entry.id)}
      onDoubleClick={() => edit(entry.id)}
    >
      <span className={styles.time}>{when.time ?? said.noTime}</span>
      <span className={styles.spine} title={wordChannel(channel, language)}>
        <ChannelIcon channel={channel} size={14} />
      </span>
      <div className={styles.bubble}>
        <div className={styles.speaker}>
          <strong>{entry.author ?? (entry.kind === 'system' ? said.system : wordRole(entry.role, language))}</strong>
          {entry.author !== null && entry.role !== 'other' && <span>{wordRole(entry.role, language)}</span>}
          {entry.kind === 'button' && <span>{said.button}</span>}
          <EntryMarks entry={entry} />
        </div>
        <p className={styles.text}>
          <EntryText entry={entry} />
        </p>
      </div>
      <RowEnd entry={entry} />
    </article>
  );
}

function EntryMarks({ entry }: { readonly entry: Entry }) {
  const said = useWords(chronologyWords);
  return (
    <>
      {entry.editedByUser && entry.sources.length > 0 && <span className={styles.corrected}>{said.corrected}</span>}
      {isDoubtful(entry) && <span className={styles.doubt}>{said.doubt}</span>}
      {!entry.included && <span className={styles.leftOut}>{said.outOfExport}</span>}
    </>
  );
}

function RowEnd({ entry }: { readonly entry: Entry }) {
  const said = useWords(chronologyWords);
  const change = useEdits((edits) => edits.change);
  const edit = useView((view) => view.edit);
  const { included, sources } = entry;
  const Toggle = included ? IconArchiveOff : IconArchive;
  return (
    <div className={styles.end} onClick={(event) => event.stopPropagation()} onDoubleClick={(event) => event.stopPropagation()}>
      <div className={styles.actions}>
        <Tooltip label={said.edit}>
          <ActionIcon size="sm" variant="subtle" color="gray" aria-label={said.edit} onClick={() => edit(entry.id)}>
            <IconPencil size={14} aria-hidden />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={included ? said.exclude : said.include}>
          <ActionIcon size="sm" variant="subtle" color="gray" aria-label={included ? said.exclude : said.include} onClick={() => void change([entry], { included: !included })}>
            <Toggle size={14} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </div>
      {sources.length > 0 && <SourceStrip entry={entry} />}
    </div>
  );
}

function SourceStrip({ entry }: { readonly entry: Entry }) {
  const said = useWords(chronologyWords);
  const { card, material } = useOpenCase();
  const open = useView((view) => view.open);
  const [source] = entry.sources;
  if (source === undefined) return null;
  const reading = material.exhibits.find(({ exhibit }) => exhibit.number === source.exhibit)?.reading;
  const label = entry.sources.length > 1 ? `${said.exhibit(source.exhibit)}, ${said.sources(entry.sources.length)}` : said.exhibit(source.exhibit);
  return (
    <button type="button" className={styles.source} aria-label={`${said.open}: ${label}`} title={label} onClick={() => open(entry.id)}>
      {reading?.image !== undefined && (
        <img loading="lazy" src={`dossier://thumbnail/${card.caseId}/${source.exhibit}`} alt="" style={sliceOfThumbnail(source.bbox, reading.image)} />
      )}
      <span>
        {said.exhibit(source.exhibit)}
        {entry.sources.length > 1 && ` +${entry.sources.length - 1}`}
      </span>
    </button>
  );
}
