import type { Draft } from './Draft.js';

/** A message as one or several screenshots show it, in the order of exhibits. */
export type Sighting = readonly Draft[];

/** Screenshots that overlap, directly or through others, as one ordered conversation. */
export type Conversation = readonly Sighting[];
