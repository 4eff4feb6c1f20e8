/** Whether this page is the game in one file, opened from a disk: no server stands behind it. */
export const inOneFile = (): boolean => document.documentElement.dataset.oneFile !== undefined;

/** Pages of text beside the game. In one file each has an address behind `#`. */
const PATHS = {
  results: 'bilan',
  privacy: 'vie-privee',
  access: 'accessibilite',
  licences: 'licences',
} as const;

export type SidePage = keyof typeof PATHS;

/** Where a link to that page leads. */
export function addressOf(page: SidePage): string {
  if (inOneFile()) return `#${PATHS[page]}`;
  return page === 'licences' ? './licenses.txt' : `./${PATHS[page]}`;
}

/** The page that an address behind `#` names; none is the game itself. */
export const sidePageAt = (fragment: string): SidePage | undefined =>
  (Object.keys(PATHS) as SidePage[]).find((page) => fragment === `#${PATHS[page]}`);
