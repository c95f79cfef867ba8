import { parentPort } from 'node:worker_threads';
import { SearchIndex } from '../../../core/search/SearchIndex.js';
import type { SearchAnswer, SearchOrder } from './SearchMessage.js';

/** The entry point of the search thread: holds the index of one case and answers queries, so that the window stays free. */
const index = new SearchIndex();

parentPort?.on('message', (order: SearchOrder) => {
  if (order.ask === 'update') index.update(order.documents);
  const hits = order.ask === 'query' ? index.query(order.query) : [];
  parentPort?.postMessage({ id: order.id, hits } satisfies SearchAnswer);
});
