const pictures = import.meta.glob<string>('../../assets/img/*.webp', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
});
const emblems = import.meta.glob<string>('../../assets/emblems/*/*.svg', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
});

/** What the files of each folder of `assets/emblems` are called in an id. */
const PREFIXES: Readonly<Record<string, string>> = {
  people: 'person-',
  props: 'prop-',
  lines: 'line-',
  tokens: 'token-',
  teams: 'team-',
  lenses: 'lens-',
};

const SHARP = '@2x';

/** The id of a picture by the path of its file, or nothing when the file is not a picture of the game. */
function idOf(path: string): string | undefined {
  const [folder, file] = path.split('/').slice(-2);
  if (!folder || !file) return undefined;
  const name = file.replace(/\.\w+$/, '');
  if (folder === 'img') return name;
  const prefix = PREFIXES[folder];
  if (prefix === undefined) return undefined;
  return name.startsWith(prefix) ? name : prefix + name;
}

const addresses = new Map<string, string>();
for (const [path, address] of [...Object.entries(pictures), ...Object.entries(emblems)]) {
  const id = idOf(path);
  if (id !== undefined) addresses.set(id, address);
}

/** Every id that `asset` knows, sorted. */
export function assetIds(): string[] {
  return [...addresses.keys()].filter((id) => !id.endsWith(SHARP)).sort();
}

/** The address of a built-in picture, where there is one with that id: a name that an author chose may have none. */
export const builtIn = (id: string): string | undefined => (addresses.has(id) ? asset(id) : undefined);

/** The picture of a token: its own where one is built in under its id (`token-file`), else a plain one. */
export const tokenPicture = (id: string): string => builtIn(`token-${id}`) ?? asset('prop-jeton');

/**
 * The address of a built-in picture (`college-sky`, `person-noe`, `prop-scissors`, `line-3018`, `token-file`, `team-fox`, `lens-eye`).
 * `ratio`: device pixels per CSS px that it will be shown at; the sharp file is taken above 1.1.
 * Throws when no picture has that id.
 */
export function asset(id: string, ratio: number = globalThis.devicePixelRatio ?? 1): string {
  const sharp = ratio > 1.1 ? addresses.get(id + SHARP) : undefined;
  const address = sharp ?? addresses.get(id);
  if (address === undefined) throw new Error(`No built-in picture is called «${id}».`);
  return address;
}
