import { IconDeviceMobileMessage, IconFileText, IconMail, IconPhoto, IconRecordMail, type TablerIcon } from '@tabler/icons-react';
import type { ExhibitKind } from '../../core/exhibit/Exhibit.js';

const icons: Readonly<Record<ExhibitKind, TablerIcon>> = {
  screenshot: IconDeviceMobileMessage,
  email: IconMail,
  call: IconRecordMail,
  photo: IconPhoto,
  document: IconFileText,
};

/** The mark of a kind of exhibit; its name must stand beside it or in a title. */
export function ExhibitIcon({ kind, size = 16 }: { readonly kind: ExhibitKind; readonly size?: number }) {
  const Icon = icons[kind];
  return <Icon size={size} stroke={1.75} aria-hidden />;
}
