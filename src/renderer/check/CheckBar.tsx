import { ActionIcon, Button, Progress, Tooltip } from '@mantine/core';
import { IconChecks, IconChevronLeft, IconChevronRight, IconPlus, IconRefresh, IconEyeQuestion } from '@tabler/icons-react';
import type { ExhibitMaterial } from '../../core/chronology/Material.js';
import { UndoButtons } from '../correction/UndoButtons.js';
import { nameOf } from '../exhibit/exhibitName.js';
import { useWords } from '../messages/useWords.js';
import { useOpenCase } from '../state/useCase.js';
import { checkProgress } from './checkProgress.js';
import { checkWords } from './checkWords.js';
import styles from './check.module.css';
import type { CheckDeeds } from './useCheckDeeds.js';
import type { ShownShot } from './useShownShot.js';

interface CheckBarProps {
  readonly shot: ShownShot;
  readonly one: ExhibitMaterial;
  readonly deeds: CheckDeeds;
}

/** Which screenshot is checked, how much is left in the case, and what is done with the screenshot as a whole. */
export function CheckBar({ shot: { shots }, one, deeds }: CheckBarProps) {
  const said = useWords(checkWords);
  const { queue } = useOpenCase();
  const { number } = one.exhibit;
  const at = shots.indexOf(one);
  const isReading = queue.items.some((item) => item.exhibit === number && (item.state === 'queued' || item.state === 'reading'));
  return (
    <div className={styles.bar} role="toolbar" aria-label={said.tools}>
      <ActionIcon.Group>
        <ActionIcon variant="default" aria-label={said.before} title={`${said.before} (Page Up)`} disabled={at <= 0} onClick={() => deeds.stepShot(-1)}>
          <IconChevronLeft size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon variant="default" aria-label={said.after} title={`${said.after} (Page Down)`} disabled={at === shots.length - 1} onClick={() => deeds.stepShot(1)}>
          <IconChevronRight size={16} aria-hidden />
        </ActionIcon>
      </ActionIcon.Group>
      <h2 title={nameOf(one.exhibit)}>
        <span>{said.number(number)}</span> {nameOf(one.exhibit)}
      </h2>
      {isReading && <span className={styles.reading}>{said.isReading}</span>}
      <CaseProgress />
      <Tooltip label={`${said.next} (N)`}>
        <Button className={styles.next} size="xs" aria-label={said.next} leftSection={<IconEyeQuestion size={16} aria-hidden />} onClick={deeds.nextDoubtful}>
          <span className={styles.long}>{said.next}</span>
        </Button>
      </Tooltip>
      <Tool label={said.checkAll} keys="Shift C" icon={IconChecks} onClick={deeds.checkAll} />
      <Tool label={said.deeds.add} keys="A" icon={IconPlus} onClick={deeds.add} />
      <Tool label={said.readAgain} icon={IconRefresh} isDisabled={isReading} onClick={deeds.readAgain} />
      <UndoButtons />
    </div>
  );
}

/** How many of the doubtful places of the whole case are settled. */
function CaseProgress() {
  const said = useWords(checkWords);
  const { done, total } = checkProgress(useOpenCase());
  const words = total === 0 ? said.noDoubt : done === total ? said.allDone : said.progress(done, total);
  return (
    <div className={styles.progress} title={said.progressHint} role="status">
      <span>{words}</span>
      {total > 0 && <Progress size={4} value={(100 * done) / total} aria-label={said.progressHint} />}
    </div>
  );
}

interface ToolProps {
  readonly label: string;
  readonly keys?: string;
  readonly icon: typeof IconPlus;
  readonly isDisabled?: boolean;
  readonly onClick: () => void;
}

function Tool({ label, keys, icon: Icon, isDisabled = false, onClick }: ToolProps) {
  return (
    <Tooltip label={keys === undefined ? label : `${label} (${keys})`}>
      <ActionIcon variant="subtle" color="gray" aria-label={label} disabled={isDisabled} onClick={onClick}>
        <Icon size={18} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
