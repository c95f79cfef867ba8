import { parentPort } from 'node:worker_threads';
import { LiveSearch } from '../../../core/search/LiveSearch.js';
import type { SearchAnswer, SearchOrder } from './SearchMessage.js';

/** The entry point of the search thread: holds the index of one case, so that building and asking it block nobody. */
const search = new LiveSearch();

parentPort?.on('message', (order: SearchOrder) => parentPort?.postMessage(answer(order)));

function answer({ id, news, query }: SearchOrder): SearchAnswer {
  try {
    if (news !== null) search.take(news);
    return { id, hits: search.query(query) };
  } catch (error) {
    return { id, bug: String(error) };
  }
}
