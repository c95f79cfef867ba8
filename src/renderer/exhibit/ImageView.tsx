import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { ExhibitMaterial } from '../../core/chronology/Material.js';
import { messagesOf } from '../../core/chronology/messagesOf.js';
import { saysNothing } from '../../core/exhibit/correctedMessages.js';
import type { Box } from '../../core/exhibit/Reading.js';
import type { ReadPage } from '../../core/exhibit/ReadPage.js';
import { textWithin } from '../../core/exhibit/textWithin.js';
import { useWords } from '../messages/useWords.js';
import { useOpenCase } from '../state/useCase.js';
import styles from './exhibit.module.css';
import { doubtfulWords } from './doubtfulWords.js';
import documents from './document.module.css';
import { ExcerptForm } from './ExcerptForm.js';
import { nameOf } from './exhibitName.js';
import { exhibitWords } from './exhibitWords.js';
import { ImageTools } from './ImageTools.js';
import { pageExcerpts } from './pageExcerpts.js';
import { Drawing } from './PageSheet.js';
import { placedOn } from './placedOn.js';
import { toText } from './toText.js';
import { useMark } from './useMark.js';
import { usePan } from './usePan.js';
import { useZoom } from './useZoom.js';
import type { Size } from './zoomGeometry.js';

interface ImageViewProps {
  readonly one: ExhibitMaterial;
  readonly target: string | undefined;
  readonly marks: readonly Box[];
  readonly onTarget: ((message: string) => void) | undefined;
}

/** What a browser does not show: the main side draws it. */
const drawnElsewhere = /^image\/(?:heic|tiff)$/;

/** A picture with the messages that were read from it: the one asked for framed and scrolled to, found words marked. */
export function ImageView({ one, target, marks, onTarget }: ImageViewProps) {
  const { exhibit, reading } = one;
  const { caseId } = useOpenCase().card;
  const said = useWords(exhibitWords);
  const root = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const framed = useRef<HTMLButtonElement>(null);
  const framedExcerpt = useRef<HTMLSpanElement>(null);
  const [loaded, setLoaded] = useState<Size | null>(null);
  const [isSmall, setSmall] = useState(false);
  const [withBoxes, setWithBoxes] = useState(false);
  const boxes = useMemo(() => boxesOf(one), [one]);
  const picture = reading?.image === undefined ? loaded : { width: reading.image.widthPx, height: reading.image.heightPx };
  const zooming = useZoom(frame, sheet, picture);
  const { scale } = zooming;
  usePan(frame, zooming.zoom);
  const isReady = picture !== null && loaded !== null && zooming.isMeasured;
  useEffect(() => {
    if (isReady) (framed.current ?? framedExcerpt.current)?.scrollIntoView({ block: 'center', inline: 'nearest' });
  }, [target, isReady]);
  const pages = useMemo(() => markablePages(one), [one]);
  const { mark, begin, place, hear, leave } = useMark(pages, reading?.text ?? '');
  const excerpts = useMemo(() => pageExcerpts(one.corrections), [one.corrections]);
  const startMark = () => {
    begin(1, 0);
    frame.current?.focus();
  };
  const keys = (event: KeyboardEvent) => {
    if (hear(event, { start: startMark, goOn: () => toText(root.current) })) {
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+' || event.key === '=') zooming.larger();
    else if (event.key === '-') zooming.smaller();
    else if (event.key === '0') zooming.fit(false);
    else if (event.key.startsWith('Arrow') || event.key.startsWith('Page')) event.stopPropagation();
    else return;
    if (!event.key.startsWith('Arrow') && !event.key.startsWith('Page')) event.preventDefault();
  };
  const name = `${caseId}/${exhibit.number}`;
  const source = isSmall ? `thumbnail/${name}` : drawnElsewhere.test(exhibit.mediaType) ? `page/${name}/1?width=3200` : `original/${name}`;
  return (
    <div ref={root} className={styles.imageView}>
      <div className={documents.sheets}>
      {isSmall && <p className={styles.note}>{said.small}</p>}
      <div ref={frame} className={styles.frame} tabIndex={0} role="group" aria-label={said.image(nameOf(exhibit))} title={said.imageHint} onKeyDown={keys}>
        <div ref={sheet} className={styles.sheet} style={picture === null ? undefined : { width: picture.width * scale, height: picture.height * scale }}>
          <img
            src={`dossier://${source}`}
            alt={said.image(nameOf(exhibit))}
            draggable={false}
            onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) => setLoaded({ width: naturalWidth, height: naturalHeight })}
            onError={() => setSmall(true)}
          />
          {isReady &&
            boxes.map(({ id, text, box }) => (
              <button
                key={id}
                ref={id === target ? framed : undefined}
                type="button"
                tabIndex={-1}
                className={styles.box}
                data-target={id === target}
                data-shown={withBoxes}
                aria-label={said.message(text)}
                aria-current={id === target ? 'true' : undefined}
                style={placedOn(box, picture)}
                onClick={() => onTarget?.(id)}
              />
            ))}
          {isReady &&
            boxes
              .filter(({ id }) => withBoxes || id === target)
              .flatMap(({ doubts }) => doubts)
              .map((box) => <span key={box.join()} className={styles.doubtful} style={placedOn(box, picture)} />)}
          {isReady && marks.map((box) => <span key={box.join()} className={styles.mark} style={placedOn(box, picture)} />)}
          {isReady && excerpts.map(({ id, bbox }) => <span key={id} ref={id === target ? framedExcerpt : undefined} className={styles.excerpt} data-target={id === target} style={placedOn(bbox, picture)} />)}
          {isReady && mark !== null && <span className={styles.marked} style={placedOn(mark.bbox, picture)} />}
          {isReady && mark !== null && <Drawing scale={scale} onDraw={(box) => place(1, box)} />}
        </div>
      </div>
      <ImageTools
        {...zooming}
        withBoxes={withBoxes}
        onBoxes={boxes.length > 0 ? () => setWithBoxes(!withBoxes) : undefined}
        isMarking={mark !== null}
        onMark={pages.length === 0 ? undefined : mark === null ? startMark : leave}
      />
      </div>
      {mark !== null && <ExcerptForm one={one} place={mark} quote={textWithin(pages[0]!, reading?.text ?? '', mark.bbox)} onClose={leave} />}
    </div>
  );
}

/** The picture as a page of which a place can be made an entry; none of a chat, whose messages are added in their room. */
function markablePages(one: ExhibitMaterial): readonly ReadPage[] {
  const { image, pages } = one.reading ?? {};
  if (image === undefined || messagesOf(one).length > 0) return [];
  return pages ?? [{ number: 1, width: image.widthPx, height: image.heightPx, by: 'none', start: 0, end: 0, confidence: 0, words: [] }];
}

/** The messages and where they stand, as the person set it right. */
function boxesOf(one: ExhibitMaterial) {
  return messagesOf(one).flatMap((message) => {
    const { id, now, changes } = message;
    return changes.dismissed || saysNothing(message) ? [] : [{ id, text: now.text, box: now.bbox, doubts: changes.checked ? [] : doubtfulWords(now.words) }];
  });
}
