import { makeThumbnail } from '../adapters/image/makeThumbnail.js';
import { answerRequests } from './answerRequests.js';

/** The entry point of the process that makes small pictures. */
answerRequests(async ({ from, to }) => {
  await makeThumbnail(from, to);
  return true;
});
