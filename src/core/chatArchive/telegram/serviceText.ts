import type { Fields } from './fields.js';

type Words = (who: string, fields: Fields) => string;

const title = ({ text }: Fields): string => text('title') ?? '';
const list = ({ raw }: Fields): string => (Array.isArray(raw.members) ? raw.members.filter((one): one is string => typeof one === 'string').slice(0, 50).join(', ') : '');

/** As Telegram's own HTML export words them, so that both exports of a chat tell the same. */
const actions: Readonly<Record<string, Words>> = {
  create_group: (who, f) => `${who} created group «${title(f)}»${list(f) === '' ? '' : ` with members ${list(f)}`}`,
  create_channel: (who, f) => `${who} created channel «${title(f)}»`,
  edit_group_title: (who, f) => `${who} changed group title to «${title(f)}»`,
  edit_group_photo: (who) => `${who} changed group photo`,
  delete_group_photo: (who) => `${who} deleted group photo`,
  invite_members: (who, f) => `${who} invited ${list(f)}`,
  remove_members: (who, f) => `${who} removed ${list(f)}`,
  join_group_by_link: (who) => `${who} joined group by link`,
  join_group_by_request: (who) => `${who} joined group by request`,
  migrate_to_supergroup: (who) => `${who} converted this group to a supergroup`,
  migrate_from_group: (who, f) => `${who} converted a basic group to this supergroup «${title(f)}»`,
  pin_message: (who) => `${who} pinned this message`,
  clear_history: () => 'History cleared',
  joined_telegram: (who) => `${who} joined Telegram`,
  take_screenshot: (who) => `${who} took a screenshot`,
  set_messages_ttl: (who) => `${who} set messages to auto-delete`,
  phone_call: (_who, f) => callText(f),
};

function callText({ text, number }: Fields): string {
  const seconds = number('duration_seconds') ?? number('duration');
  const state = { missed: 'Missed call', busy: 'Declined call' }[text('discard_reason') ?? ''] ?? 'Call';
  return seconds !== null && seconds > 0 ? `${state} (${seconds} seconds)` : state;
}

/** A service line of a Telegram export in words; an action of a later version is named as the export names it. */
export function serviceText(fields: Fields): string {
  const who = fields.text('actor') ?? fields.text('from') ?? 'Deleted Account';
  const action = fields.text('action') ?? '';
  // An export is anybody's: `constructor` is no action.
  const words = Object.hasOwn(actions, action) ? actions[action] : undefined;
  return words ? words(who, fields) : `${who}: ${action.replace(/_/g, ' ')}`;
}
