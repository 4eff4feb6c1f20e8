import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { MissionFiles } from '../../core/scenario/check-files.ts';
import type { CompiledMission } from '../../core/scenario/compile.ts';
import { LANGUAGES } from '../../core/scenario/language.ts';
import type { FaultyMission } from '../../core/wire/api.ts';
import type { Verdict } from './check-worker.ts';
import type { Check } from './checker.ts';
import { says } from './says.ts';

/** Folders on a network tell nothing of their changes: it is looked at every so often, milliseconds. */
const EVERY = 3_000;
const LARGEST = 2_000_000;

interface Given {
  readonly folder: string;
  readonly check: Check;
  /** Whether a mission of the build has this id. */
  readonly taken: (id: string) => boolean;
  /** Told whenever what is offered, or what is wrong, has changed. */
  readonly changed: (folder: MissionFolder) => void;
}

interface Known {
  readonly stamp: string;
  readonly verdict: Verdict;
}

/** Missions that an author keeps outside the build. Only those that are proved are offered; sessions that run keep the mission they began with. */
export class MissionFolder {
  readonly #given: Given;
  readonly #known = new Map<string, Known>();
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<void> | undefined;

  constructor(given: Given) {
    this.#given = given;
  }

  /** @throws a sentence when the folder cannot be read at all */
  async start(): Promise<void> {
    const { folder } = this.#given;
    await readdir(folder).catch((error: NodeJS.ErrnoException) => {
      throw new Error(`MISSIONS_DIR=${folder}: this folder cannot be read (${error.code}).`);
    });
    void this.look();
    this.#timer = setInterval(() => void this.look(), EVERY).unref();
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  /** By file name. */
  get #verdicts(): readonly (readonly [file: string, Known])[] {
    return [...this.#known].sort(([one], [other]) => (one < other ? -1 : 1));
  }

  get missions(): readonly CompiledMission[] {
    return this.#verdicts.flatMap(([, { verdict }]) => ('compiled' in verdict ? [verdict.compiled] : []));
  }

  get faulty(): readonly FaultyMission[] {
    return this.#verdicts.flatMap(([file, { verdict }]) =>
      'problems' in verdict ? [{ file, problems: verdict.problems.slice(0, 20) }] : [],
    );
  }

  /** Reads what is new or has changed since the last look; one look at a time. */
  look(): Promise<void> {
    this.#looking ??= this.#look().finally(() => {
      this.#looking = undefined;
    });
    return this.#looking;
  }

  async #look(): Promise<void> {
    const { folder, changed } = this.#given;
    // A folder that is away for a moment takes no mission away.
    const names = await readdir(folder).catch(() => undefined);
    if (names === undefined) return;
    const files = names.filter((name) => /^[a-z0-9-]+\.json$/.test(name)).sort();
    for (const gone of [...this.#known.keys()].filter((name) => !files.includes(name))) {
      this.#known.delete(gone);
      changed(this);
    }
    for (const file of files) {
      const beside = LANGUAGES.map((language) => `${file.slice(0, -'.json'.length)}.${language}.json`);
      const stamp = await this.#stampOf([file, ...beside.filter((name) => names.includes(name))]);
      if (this.#known.get(file)?.stamp === stamp) continue;
      const verdict = await this.#verdictOn(file, beside);
      this.#known.set(file, { stamp, verdict });
      changed(this);
    }
  }

  async #stampOf(files: readonly string[]): Promise<string> {
    const stats = files.map(async (name) => {
      const { mtimeMs, size } = await stat(join(this.#given.folder, name)).catch(() => ({ mtimeMs: 0, size: -1 }));
      return `${name} ${mtimeMs} ${size}`;
    });
    return (await Promise.all(stats)).join('\n');
  }

  async #verdictOn(file: string, beside: readonly string[]): Promise<Verdict> {
    const { check, taken } = this.#given;
    if (taken(file.slice(0, -'.json'.length))) return says(file, 'outside-taken');
    const overlays: MissionFiles['overlays'][number][] = [];
    const source = await this.#read(file);
    if (source === 'too-big' || source === undefined) {
      return says(file, source === undefined ? 'outside-unreadable' : 'outside-too-big');
    }
    for (const [at, name] of beside.entries()) {
      const translation = await this.#read(name);
      if (translation === 'too-big') return says(name, 'outside-too-big');
      const language = LANGUAGES[at];
      if (translation !== undefined && language !== undefined)
        overlays.push({ name, language, source: translation.text });
    }
    return check({ name: file, source: source.text, overlays });
  }

  async #read(name: string): Promise<{ readonly text: string } | 'too-big' | undefined> {
    const path = join(this.#given.folder, name);
    const size = await stat(path).then(
      (found) => (found.isFile() ? found.size : undefined),
      () => undefined,
    );
    if (size === undefined) return undefined;
    if (size > LARGEST) return 'too-big';
    const text = await readFile(path, 'utf8').catch(() => undefined);
    return text === undefined ? undefined : { text };
  }
}
