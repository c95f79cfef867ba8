import { IconArchive, IconArchiveOff, IconPencil } from '@tabler/icons-react';
import type { DragEvent } from 'react';
import type { Entry } from '../../core/chronology/Entry.js';
import { shownKind } from '../../core/exhibit/shownKind.js';
import { useEdits } from '../correction/useEdits.js';
import { ExhibitIcon } from '../exhibit/ExhibitIcon.js';
import { useWords } from '../messages/useWords.js';
import { ask } from '../state/ask.js';
import { useOpenCase } from '../state/useCase.js';
import { attempt } from '../state/useToasts.js';
import styles from './chronology.module.css';
import { chronologyWords } from './chronologyWords.js';
import { exhibitIn } from './exhibitIn.js';
import { PageStrip } from './PageStrip.js';
import { sliceOfThumbnail } from './sliceOfThumbnail.js';
import { useView } from './useView.js';

/** What can be done with an entry, and the strip of its original. Plain buttons: thousands of rows pass by in a second. */
export function RowEnd({ entry }: { readonly entry: Entry }) {
  const said = useWords(chronologyWords);
  const change = useEdits((edits) => edits.change);
  const edit = useView((view) => view.edit);
  const { included, sources } = entry;
  const Toggle = included ? IconArchiveOff : IconArchive;
  const toggle = included ? said.exclude : said.include;
  return (
    <div className={styles.end} onClick={(event) => event.stopPropagation()} onDoubleClick={(event) => event.stopPropagation()}>
      <div className={styles.actions}>
        <button type="button" title={said.edit} aria-label={said.edit} onClick={() => edit(entry.id)}>
          <IconPencil size={14} aria-hidden />
        </button>
        <button type="button" title={toggle} aria-label={toggle} onClick={() => void change([entry], { included: !included })}>
          <Toggle size={14} aria-hidden />
        </button>
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
  const one = exhibitIn(material, source.exhibit);
  const image = one?.reading?.image;
  const numbers = entry.sources.map(({ exhibit }) => said.exhibit(exhibit)).join(', ');
  const shown = [said.exhibit(source.exhibit), entry.sources.length > 1 && `+${entry.sources.length - 1}`].filter(Boolean).join(' ');
  // The original itself leaves the window, as a file.
  const drag = (event: DragEvent) => {
    event.preventDefault();
    void attempt(() => ask('exhibit.drag', { caseId: card.caseId, exhibits: [source.exhibit] }));
  };
  return (
    <button type="button" className={styles.source} aria-label={`${shown}: ${said.open}`} title={numbers} draggable onDragStart={drag} onClick={() => open(entry.id)}>
      {source.page !== undefined && source.bbox !== undefined && one !== undefined ? (
        <PageStrip one={one} page={source.page} box={source.bbox} />
      ) : image === undefined && one?.reading?.pages === undefined ? (
        <i>{one !== undefined && <ExhibitIcon kind={shownKind(one.exhibit, one.reading)} size={18} />}</i>
      ) : (
        <img loading="lazy" src={`dossier://thumbnail/${card.caseId}/${source.exhibit}`} alt="" style={image && one?.exhibit.kind !== 'photo' ? sliceOfThumbnail(source.bbox, image) : undefined} />
      )}
      <span>
        {said.exhibit(source.exhibit)}
        {entry.sources.length > 1 && <b> +{entry.sources.length - 1}</b>}
      </span>
    </button>
  );
}
