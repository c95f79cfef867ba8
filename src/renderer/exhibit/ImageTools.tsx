import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowAutofitHeight, IconArrowAutofitWidth, IconCrop, IconSquareDashed, IconZoomIn, IconZoomOut, type TablerIcon } from '@tabler/icons-react';
import { useWords } from '../messages/useWords.js';
import { documentWords } from './documentWords.js';
import styles from './exhibit.module.css';
import { exhibitWords } from './exhibitWords.js';

interface ImageToolsProps {
  readonly scale: number;
  readonly isWhole: boolean;
  readonly larger: () => void;
  readonly smaller: () => void;
  readonly fit: (whole: boolean) => void;
  readonly withBoxes: boolean;
  readonly onBoxes: (() => void) | undefined;
  readonly isMarking?: boolean;
  /** Absent where a place of the picture cannot be made an entry. */
  readonly onMark?: (() => void) | undefined;
}

/** The size of a picture, and whether all that was read is framed. */
export function ImageTools({ scale, isWhole, larger, smaller, fit, withBoxes, onBoxes, isMarking, onMark }: ImageToolsProps) {
  const said = useWords(exhibitWords);
  const documents = useWords(documentWords);
  return (
    <div className={styles.tools} role="toolbar" aria-label={said.imageHint}>
      <Tool label={said.zoomOut} icon={IconZoomOut} onClick={smaller} />
      <span className={styles.scale}>{Math.round(scale * 100)} %</span>
      <Tool label={said.zoomIn} icon={IconZoomIn} onClick={larger} />
      <Tool
        label={isWhole ? said.fitWidth : said.fitWhole}
        icon={isWhole ? IconArrowAutofitWidth : IconArrowAutofitHeight}
        onClick={() => fit(!isWhole)}
      />
      {onBoxes !== undefined && <Tool label={said.boxes} icon={IconSquareDashed} isPressed={withBoxes} onClick={onBoxes} />}
      {onMark !== undefined && <Tool label={documents.mark} icon={IconCrop} isPressed={isMarking === true} onClick={onMark} />}
    </div>
  );
}

interface ToolProps {
  readonly label: string;
  readonly icon: TablerIcon;
  readonly isPressed?: boolean;
  readonly onClick: () => void;
}

function Tool({ label, icon: Icon, isPressed, onClick }: ToolProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon variant={isPressed ? 'light' : 'subtle'} color={isPressed ? 'accent' : 'gray'} aria-label={label} aria-pressed={isPressed} onClick={onClick}>
        <Icon size={18} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
