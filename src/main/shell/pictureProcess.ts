import { drawPage } from '../adapters/pages/drawPage.js';
import { makeThumbnail } from '../adapters/pages/makeThumbnail.js';
import { answerOrders } from './answerOrders.js';
import type { PageOrder, ThumbnailOrder } from './PictureOrder.js';

/** The entry point of the process that makes pictures. */
answerOrders(async (order: ThumbnailOrder | PageOrder) => {
  if ('page' in order) return drawPage(order.from, order.page, order.widthPx);
  await makeThumbnail(order.from, order.to);
  return true;
});
