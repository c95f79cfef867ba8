import type { DayMark } from '../dating/DayMark.js';
import type { Box, ReadWord, Side } from '../exhibit/Reading.js';

/** One line of text as it stands in a block, words from left to right. */
export interface BlockLine {
  readonly words: readonly ReadWord[];
  readonly bbox: Box;
  /** The places of its marks from left to right: letters, their dots, what else is drawn in the line. */
  readonly letters: readonly Box[];
  /** Of a time on a picture: the marks behind it in its line, which are none of its own. */
  readonly behind?: readonly Box[];
  /** The row on which most of its letters stand, px from the top of the screenshot. */
  readonly baseline: number;
  /** Height of the letters without ascenders, px: tells small stamps and author lines from the text. */
  readonly xHeightPx: number;
  /** 0–1: how far its ink stands from the block's own background; stamps are pale. */
  readonly contrast: number;
  /** The mean colour of its ink as 0–255 red, green, blue: author names often have a colour of their own. */
  readonly inkColour: readonly [red: number, green: number, blue: number];
  /** 0–1: how much of the places of its letters is ink; bold letters fill more of theirs. */
  readonly inkShare?: number;
  /** Where its ink turns to another for the rest of the line, px from the left of the screenshot; absent where it is of one. */
  readonly turnsAt?: number;
}

/**
 * One block of a screenshot: what the eye sees as one thing before anything is understood. Pixels give blocks, blocks
 * give messages ({@link interpretBlocks}); neither side knows the other's means.
 */
export interface Block {
  /** `bubble` a filled or outlined shape; `flat` text on the panel itself; `picture` an image without text. */
  readonly shape: 'bubble' | 'flat' | 'picture';
  readonly bbox: Box;
  readonly lines: readonly BlockLine[];
  /** Where it stands in its panel: `center` when both gaps are alike and it does not span the panel. */
  readonly side: Side;
  /** The background inside, 0–255 red, green, blue: blocks of one speaker share it. */
  readonly fillColour: readonly [red: number, green: number, blue: number];
  /** Cut by the upper or lower edge of the conversation. */
  readonly cutTop: boolean;
  readonly cutBottom: boolean;
  /** What a second look at small pale text found inside (`14:32`), with its place; best first. */
  readonly stamps: readonly ReadWord[];
  /** Parts set off by a bar at their left or a fill of their own: quoted replies. */
  readonly quoteBoxes: readonly Box[];
  /** Its first line is the heading of a card: who speaks, and when. False of a card among such that has no heading. */
  readonly headed?: boolean;
  /** Its head names whose it is, whatever that name looks like, and tells below it to whom it goes. */
  readonly mailed?: boolean;
  /** The day that its head names without an hour. */
  readonly day?: DayMark;
  /** It is the first of those that one card holds, a request with its answers: such cards may stand with the newest above. */
  readonly opens?: boolean;
  /** The lines of an earlier letter that stands below what is said, with its head. */
  readonly earlier?: readonly BlockLine[];
  /** Of a plate in the middle: whether it floats over what stands below, so that it names the day in sight or is nothing that was said. */
  readonly floats?: boolean;
}

/** What is known of the whole screenshot, or of the window that floats on it, when its blocks are interpreted. */
export interface ScreenContext {
  /** Whether it is a window that floats over a page: with a title, and no clock above that. */
  readonly isFloating?: boolean;
  readonly widthPx: number;
  readonly heightPx: number;
  /** The conversation without status bar, header, input bar and side list. */
  readonly panel: Box;
  /** What stands above the conversation: status bar and header, for the facts they tell. */
  readonly head: readonly Block[];
  /** Of a chat without bubbles: the lines beside it that may tell who has signed in. */
  readonly beside?: readonly Block[];
  /** `YYYY-MM-DDTHH:MM:SS` local, when the screenshot was taken; null when nothing tells. Never the file's mtime. */
  readonly capturedAt: string | null;
}
