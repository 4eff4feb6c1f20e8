const files = import.meta.glob<string>('../../assets/sound/*.{webm,mp3}', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
});

/** Where a sound lies in its file: start and length in ms, and whether it goes round. */
type Mark = [number, number] | [number, number, boolean];

const lists = import.meta.glob<Record<string, Mark>>('../../assets/sound/{effects,music}.json', {
  import: 'default',
  eager: true,
});

const listOf = (name: string): Record<string, Mark> => lists[`../../assets/sound/${name}.json`] ?? {};

/** The same sound in each format, the smaller first: the player takes the first that the browser can read. */
function sourcesOf(name: string): string[] {
  return ['webm', 'mp3'].flatMap((ending) => files[`../../assets/sound/${name}.${ending}`] ?? []);
}

/** A piece of music or one of its stems: its files, and the part of them to play. */
export function soundFiles(name: string): { sources: string[]; whole: Mark } {
  return { sources: sourcesOf(name), whole: listOf('music')[name] ?? [0, 24_000, true] };
}

/** The file that holds all short sounds, and where each lies in it. */
export function soundMarks(): { sources: string[]; marks: Record<string, Mark> } {
  return { sources: sourcesOf('effects'), marks: listOf('effects') };
}
