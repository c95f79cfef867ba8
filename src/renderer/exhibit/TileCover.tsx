import { useState } from 'react';
import type { ExhibitMaterial } from '../../core/chronology/Material.js';
import type { ChatArchive } from '../../core/exhibit/ChatArchive.js';
import { shownKind } from '../../core/exhibit/shownKind.js';
import { useOpenCase } from '../state/useCase.js';
import { ExhibitIcon } from './ExhibitIcon.js';
import styles from './exhibits.module.css';
import { wordPosition } from './wordPosition.js';

/** So much of a text as a tile can show. */
const excerpt = 220;

/** What an exhibit looks like at a glance: the picture, the head of a letter, the length of a recording. */
export function TileCover({ one: { exhibit, reading } }: { readonly one: ExhibitMaterial }) {
  const { caseId } = useOpenCase().card;
  const { mediaType } = exhibit;
  const isFilm = mediaType.startsWith('video/');
  const [isBlank, setBlank] = useState(!isFilm && !mediaType.startsWith('image/') && mediaType !== 'application/pdf');
  if (isFilm && !isBlank) return <video src={`dossier://original/${caseId}/${exhibit.number}`} preload="metadata" muted onError={() => setBlank(true)} />;
  if (!isBlank) return <img src={`dossier://thumbnail/${caseId}/${exhibit.number}`} alt="" loading="lazy" draggable={false} onError={() => setBlank(true)} />;
  const letter = reading?.letter;
  const call = reading?.call;
  const archive = reading?.archive;
  const text = letter?.text ?? (archive ? firstWords(archive) : reading?.text);
  if (text !== undefined && text.trim() !== '') {
    return (
      <div className={styles.sheet}>
        {archive !== undefined && <small>{archive.chats.map(({ title }) => title).filter(Boolean).join(', ')}</small>}
        {letter !== undefined && <small>{letter.from?.name || letter.from?.address}</small>}
        {letter !== undefined && letter.subject !== '' && <b>{letter.subject}</b>}
        <p>{text.trim().slice(0, excerpt)}</p>
      </div>
    );
  }
  return (
    <div className={styles.sign}>
      <ExhibitIcon kind={shownKind(exhibit, reading)} size={36} />
      {typeof call?.durationSeconds === 'number' && <b>{wordPosition(call.durationSeconds * 1000)}</b>}
      {typeof reading?.video?.durationSeconds === 'number' && <b>{wordPosition(reading.video.durationSeconds * 1000)}</b>}
      {call?.phone && <small>{call.phone}</small>}
    </div>
  );
}

/** How a chat begins. */
function firstWords({ messages }: ChatArchive): string {
  const said = messages.filter(({ kind, text }) => kind === 'message' && text !== '').slice(0, 6);
  return said.map(({ text }) => text.slice(0, 80)).join('\n');
}
