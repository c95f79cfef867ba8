import type { Box } from '../../core/exhibit/Reading.js';
import type { Size } from './zoomGeometry.js';

/** Where a box of a picture lies on its sheet, whatever the zoom: shares of its width and height, as CSS. */
export function placedOn([x, y, width, height]: Box, picture: Size) {
  const share = (px: number, whole: number): string => `${(100 * px) / whole}%`;
  return { left: share(x, picture.width), top: share(y, picture.height), width: share(width, picture.width), height: share(height, picture.height) };
}
