import {
  IconBrandTelegram,
  IconBrandVk,
  IconBrandWhatsapp,
  IconCreditCard,
  IconDeviceMobile,
  IconFileText,
  IconMail,
  IconMessageCircle,
  IconNote,
  IconPhone,
  IconUsers,
  IconWorld,
  type TablerIcon,
} from '@tabler/icons-react';
import type { Channel } from '../../core/exhibit/Exhibit.js';

const icons: Readonly<Record<Channel, TablerIcon>> = {
  chat: IconMessageCircle,
  app: IconDeviceMobile,
  site: IconWorld,
  vk: IconBrandVk,
  telegram: IconBrandTelegram,
  whatsapp: IconBrandWhatsapp,
  email: IconMail,
  call: IconPhone,
  meeting: IconUsers,
  payment: IconCreditCard,
  document: IconFileText,
  other: IconNote,
};

/** The mark of a channel; its name must stand beside it or in a title. */
export function ChannelIcon({ channel, size = 16 }: { readonly channel: Channel; readonly size?: number }) {
  const Icon = icons[channel];
  return <Icon size={size} aria-hidden />;
}
