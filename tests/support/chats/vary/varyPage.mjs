import { seededRandom } from '../random.mjs';
import { varyColours } from './colouring.mjs';
import { varySizes } from './sizing.mjs';

/**
 * Runs in the page, once it is laid out and before its truth is taken: changes at random how the chat looks, within what
 * real chats do. What the elements are is told by the marks that looks and truth share (`.bubble`, `.meta`, `[data-author]` …).
 * @param {number} seed the same changes the same way
 */
export async function varyPage(seed) {
  await document.fonts.ready;
  const random = seededRandom(seed);
  varyColours(random.fork());
  varySizes(random.fork());
}
