import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowAutofitWidth, IconChevronDown, IconChevronUp, IconCrop, IconZoomIn, IconZoomOut, type TablerIcon } from '@tabler/icons-react';
import { useWords } from '../messages/useWords.js';
import { documentWords } from './documentWords.js';
import styles from './exhibit.module.css';
import { exhibitWords } from './exhibitWords.js';

interface PageToolsProps {
  readonly current: number;
  readonly count: number;
  readonly scale: number;
  readonly isOwn: boolean;
  readonly larger: () => void;
  readonly smaller: () => void;
  readonly fit: () => void;
  readonly isMarking: boolean;
  readonly onMark: () => void;
  readonly onGo: (page: number) => void;
}

/** Where one is in a document, and how large its pages are. */
export function PageTools({ current, count, scale, isOwn, larger, smaller, fit, isMarking, onMark, onGo }: PageToolsProps) {
  const said = useWords(documentWords);
  const shared = useWords(exhibitWords);
  return (
    <div className={styles.tools} role="toolbar" aria-label={said.tools}>
      {count > 1 && <Tool label={said.before} icon={IconChevronUp} isOff={current <= 1} onClick={() => onGo(current - 1)} />}
      <span className={styles.scale} aria-live="polite">
        {said.pageOf(current, count)}
      </span>
      {count > 1 && <Tool label={said.after} icon={IconChevronDown} isOff={current >= count} onClick={() => onGo(current + 1)} />}
      <Tool label={shared.zoomOut} icon={IconZoomOut} onClick={smaller} />
      <span className={styles.scale}>{Math.round(scale * 100)} %</span>
      <Tool label={shared.zoomIn} icon={IconZoomIn} onClick={larger} />
      <Tool label={shared.fitWidth} icon={IconArrowAutofitWidth} isOff={!isOwn} onClick={fit} />
      <Tool label={said.mark} icon={IconCrop} isPressed={isMarking} onClick={onMark} />
    </div>
  );
}

interface ToolProps {
  readonly label: string;
  readonly icon: TablerIcon;
  readonly isOff?: boolean;
  readonly isPressed?: boolean;
  readonly onClick: () => void;
}

function Tool({ label, icon: Icon, isOff = false, isPressed, onClick }: ToolProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon variant={isPressed === true ? 'light' : 'subtle'} color={isPressed === true ? 'accent' : 'gray'} aria-label={label} aria-pressed={isPressed} disabled={isOff} onClick={onClick}>
        <Icon size={18} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
