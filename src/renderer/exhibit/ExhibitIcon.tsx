import { IconDeviceMobileMessage, IconFileText, IconMail, IconMailbox, IconMessages, IconMovie, IconPhoto, IconRecordMail, type TablerIcon } from '@tabler/icons-react';
import type { ShownKind } from '../../core/exhibit/shownKind.js';

const icons: Readonly<Record<ShownKind, TablerIcon>> = {
  screenshot: IconDeviceMobileMessage,
  email: IconMail,
  call: IconRecordMail,
  photo: IconPhoto,
  document: IconFileText,
  video: IconMovie,
  chatArchive: IconMessages,
  mailbox: IconMailbox,
  transcript: IconFileText,
};

/** The mark of a kind of exhibit; its name must stand beside it or in a title. */
export function ExhibitIcon({ kind, size = 16 }: { readonly kind: ShownKind; readonly size?: number }) {
  const Icon = icons[kind];
  return <Icon size={size} stroke={1.75} aria-hidden />;
}
