/** A list cut into pages of so many. */
export const pagesOf = <Item>(items: readonly Item[], perPage: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / perPage) }, (_, page) =>
    items.slice(page * perPage, (page + 1) * perPage),
  );
