import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { ExhibitMaterial } from '../../core/chronology/Material.js';
import { boxWithin } from '../../core/exhibit/boxGeometry.js';
import { isUnsure } from '../../core/exhibit/readingDoubt.js';
import { cutsOf, splitMessage } from '../../core/exhibit/splitMessage.js';
import type { Box } from '../../core/exhibit/Reading.js';
import { nameOf } from '../exhibit/exhibitName.js';
import { exhibitWords } from '../exhibit/exhibitWords.js';
import { ImageTools } from '../exhibit/ImageTools.js';
import { placedOn } from '../exhibit/placedOn.js';
import { usePan } from '../exhibit/usePan.js';
import { useZoom } from '../exhibit/useZoom.js';
import type { Size } from '../exhibit/zoomGeometry.js';
import { useWords } from '../messages/useWords.js';
import { useOpenCase } from '../state/useCase.js';
import { CheckBox } from './CheckBox.js';
import { checkWords } from './checkWords.js';
import styles from './check.module.css';
import { useBoxDrag } from '../exhibit/useBoxDrag.js';
import { useCheck } from './useCheck.js';
import type { CheckDeeds } from './useCheckDeeds.js';
import type { ShownShot } from './useShownShot.js';

interface CheckImageProps {
  readonly shot: ShownShot;
  readonly one: ExhibitMaterial;
  readonly deeds: CheckDeeds;
}

/** The screenshot with the boxes of its messages: numbered as in the list, coloured by side, the selected one to be moved and sized. */
export function CheckImage({ shot: { messages, current }, one: { exhibit, reading }, deeds }: CheckImageProps) {
  const { caseId } = useOpenCase().card;
  const pictured = useWords(exhibitWords);
  const { select, doing, dragged } = useCheck();
  const frame = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const [loaded, setLoaded] = useState<Size | null>(null);
  const picture = reading?.image === undefined ? loaded : { width: reading.image.widthPx, height: reading.image.heightPx };
  const zooming = useZoom(frame, sheet, picture);
  const { scale, isMeasured } = zooming;
  usePan(frame, zooming.zoom);
  const isReady = picture !== null && isMeasured;
  const chosen = current?.id;
  useEffect(() => {
    if (isReady) sheet.current?.querySelector('[data-selected="true"]')?.scrollIntoView({ block: 'center', inline: 'nearest' });
  }, [chosen, isReady]);
  const keys = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+' || event.key === '=') zooming.larger();
    else if (event.key === '-') zooming.smaller();
    else if (event.key === '0') zooming.fit(false);
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.image}>
      <div ref={frame} className={styles.frame} tabIndex={0} role="group" aria-label={pictured.image(nameOf(exhibit))} onKeyDown={keys}>
        <div ref={sheet} className={styles.sheet} style={picture === null ? undefined : { width: picture.width * scale, height: picture.height * scale }}>
          <img
            src={`dossier://original/${caseId}/${exhibit.number}`}
            alt={pictured.image(nameOf(exhibit))}
            draggable={false}
            onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) => setLoaded({ width: naturalWidth, height: naturalHeight })}
          />
          {isReady &&
            messages.map((message, index) => (
              <CheckBox
                key={message.id}
                message={message}
                number={index + 1}
                picture={picture}
                scale={scale}
                isSelected={message.id === chosen}
                isStill={doing?.what === 'add' || doing?.what === 'split'}
                box={message.id === chosen && dragged !== null ? dragged : message.now.bbox}
                onSelect={() => select(message.id)}
                onDrop={deeds.drop}
              />
            ))}
          {isReady &&
            current !== undefined &&
            !current.changes.checked &&
            current.now.words.filter(isUnsure).map(({ bbox }) => <span key={bbox.join()} className={styles.unsureBox} style={placedOn(bbox, picture)} />)}
          {isReady && current !== undefined && doing?.what === 'split' && <CutLines message={current} cut={doing.cut} picture={picture} />}
          {isReady && doing?.what === 'add' && <NewBox box={doing.box} picture={picture} scale={scale} />}
        </div>
      </div>
      <ImageTools {...zooming} withBoxes onBoxes={undefined} />
    </div>
  );
}

/** Where the two parts of a message would lie. */
function CutLines({ message, cut, picture }: { readonly message: NonNullable<ShownShot['current']>; readonly cut: number; readonly picture: Size }) {
  const whole = { ...message.now, words: message.base.words };
  const parts = splitMessage(whole, cutsOf(whole)[cut]?.at ?? 0) ?? [];
  return parts.map(({ bbox }, at) => <span key={at} className={styles.part} style={placedOn(bbox, picture)} />);
}

/** A layer over the whole picture on which the box of a new message is drawn. */
function NewBox({ box, picture, scale }: { readonly box: Box; readonly picture: Size; readonly scale: number }) {
  const said = useWords(checkWords);
  const begin = useCheck((check) => check.begin);
  const image = { widthPx: picture.width, heightPx: picture.height };
  const draw = useBoxDrag(scale, (from, by) => {
    const [x, y] = [Math.min(from.x, from.x + by.x), Math.min(from.y, from.y + by.y)];
    begin({ what: 'add', box: boxWithin([x, y, Math.abs(by.x), Math.abs(by.y)], image) });
  });
  return (
    <div className={styles.drawing} data-draggable="true" title={said.addHint} {...draw}>
      <span className={styles.newBox} style={placedOn(box, picture)} />
    </div>
  );
}
