/** Whether this page is the game in one file, opened from a disk: no server stands behind it. */
export const inOneFile = (): boolean => document.documentElement.dataset.oneFile !== undefined;

/** Pages beside the game. In one file each has an address behind `#`, and may say more behind a `/`. */
const PATHS = {
  results: 'bilan',
  privacy: 'vie-privee',
  access: 'accessibilite',
  licences: 'licences',
  guide: 'guide',
} as const;

export type OtherPage = keyof typeof PATHS;
/** Those that are text on the same paper. */
export type SidePage = Exclude<OtherPage, 'guide'>;

/** Where a link to that page leads. */
export function addressOf(page: OtherPage): string {
  if (inOneFile()) return `#${PATHS[page]}`;
  return page === 'licences' ? './licenses.txt' : `./${PATHS[page]}`;
}

/** The page that an address behind `#` names; none is the game itself. */
export const pageAt = (fragment: string): OtherPage | undefined =>
  (Object.keys(PATHS) as OtherPage[]).find((page) => fragment.split('/')[0] === `#${PATHS[page]}`);
