import { IconEyeCheck } from '@tabler/icons-react';
import { useEffect, useEffectEvent, useRef } from 'react';
import type { ExhibitMaterial } from '../../core/chronology/Material.js';
import { useEdits } from '../correction/useEdits.js';
import { useWords } from '../messages/useWords.js';
import { useOpenCase } from '../state/useCase.js';
import { EmptyState } from '../ui/EmptyState.js';
import { CheckBar } from './CheckBar.js';
import { CheckImage } from './CheckImage.js';
import { checkWords } from './checkWords.js';
import styles from './check.module.css';
import { MessageList } from './MessageList.js';
import { useCheck } from './useCheck.js';
import { useCheckDeeds } from './useCheckDeeds.js';
import { useCheckKeys } from './useCheckKeys.js';
import { useShownShot, type ShownShot } from './useShownShot.js';

/** A screenshot beside what was read from it: every message held against its box and set right by keyboard. */
export function CheckScreen() {
  const { caseId } = useOpenCase().card;
  const enter = useCheck((check) => check.enter);
  useEffect(() => enter(caseId), [caseId, enter]);
  const said = useWords(checkWords);
  const shot = useShownShot();
  if (shot.one === undefined) {
    return (
      <EmptyState icon={<IconEyeCheck size={32} stroke={1.5} aria-hidden />} title={said.empty}>
        <p>{said.emptyHint}</p>
      </EmptyState>
    );
  }
  return <Checking shot={shot} one={shot.one} />;
}

function Checking({ shot, one }: { readonly shot: ShownShot; readonly one: ExhibitMaterial }) {
  const said = useWords(checkWords);
  const deeds = useCheckDeeds(shot, one);
  useCheckKeys(deeds);
  useTouched(shot);
  return (
    <section className={styles.screen} aria-label={said.title}>
      <CheckBar shot={shot} one={one} deeds={deeds} />
      <div className={styles.sides}>
        <CheckImage key={one.exhibit.number} shot={shot} one={one} deeds={deeds} />
        <MessageList shot={shot} one={one} deeds={deeds} />
      </div>
    </section>
  );
}

/** Goes to the message that was taken back or done again, on whichever screenshot it stands. */
function useTouched({ shots, one }: ShownShot): void {
  const touched = useEdits((edits) => edits.touched);
  const seen = useRef(touched);
  const { open, select } = useCheck();
  const show = useEffectEvent((entry: string) => {
    const place = shots.find(({ exhibit }) => entry.startsWith(`${exhibit.sha256.slice(0, 16)}-`));
    const message = entry.slice(17);
    if (place !== undefined && place === one) select(message);
    else if (place !== undefined) open(place.exhibit.number, message);
  });
  useEffect(() => {
    if (touched === null || touched === seen.current) return;
    seen.current = touched;
    // What was just done does not call the person back from where the way went on.
    if (touched.isTurned) show(touched.id);
  }, [touched]);
}
