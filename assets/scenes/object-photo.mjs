import { holidayPhoto, pin, townMap } from '../kit/holiday.mjs';
import { path, rect, sprite } from '../kit/sheet.mjs';
import { aura, bright, groundShadow } from '../kit/touchable.mjs';

/** Milo's photo on an easel, and the map of the town pinned beside it. */
export default sprite('object-photo', 200, 206, (page) => {
  groundShadow(page, 100, 194, 92, 10);
  aura(page, 100, 96, 98, 92, 0.4);
  const wood = page.linear([
    [0, '#e8a878'],
    [1, '#a8625c'],
  ]);
  page.add(
    path('M98 14h8l16 180h-9L102 40L88 194h-9ZM106 30l40 164h-9L102 50Z', '#8a5560', { filter: bright(page) }),
    rect(14, 132, 172, 9, wood, { rx: 3, filter: bright(page) }),
    townMap(page, 106, 54, 86, 5),
    holidayPhoto(page, 10, 40, 106, -4),
    rect(10, 138, 180, 6, '#9a5560', { rx: 2 }),
    pin(page, 150, 58, '#3fd6c6', 1),
    pin(page, 60, 40, '#ff7f6a', 1),
  );
});
