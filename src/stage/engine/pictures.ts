import type { Textures } from 'phaser';
import type { Dye } from './dye.ts';
import { dyes } from './dye.ts';
import type { Picture } from './picture.ts';
import { loadPicture } from './picture.ts';

/** The pictures of the place that is shown: fetched when asked for, textures made when drawn, all freed on leaving. */
export class Pictures {
  readonly #textures: Textures.TextureManager;
  readonly #loaded = new Map<string, Picture>();
  readonly #failed = new Set<string>();
  readonly #coming = new Map<string, Promise<void>>();
  readonly #made = new Map<string, Set<string>>();

  constructor(textures: Textures.TextureManager) {
    this.#textures = textures;
  }

  ready(ids: Iterable<string>): boolean {
    return [...ids].every((id) => this.#loaded.has(id) || this.#failed.has(id));
  }

  /** Resolves when each is there or has failed; a failure is reported once and the picture left out, the game goes on. */
  async load(ids: Iterable<string>, ratio: number): Promise<void> {
    await Promise.all([...ids].map((id) => this.#one(id, ratio)));
  }

  #one(id: string, ratio: number): Promise<void> {
    if (this.ready([id])) return Promise.resolve();
    const coming = this.#coming.get(id);
    if (coming !== undefined) return coming;
    const promise = loadPicture(id, ratio)
      .then(
        (picture) => {
          this.#loaded.set(id, picture);
        },
        (error: unknown) => {
          this.#failed.add(id);
          reportError(error);
        },
      )
      .finally(() => this.#coming.delete(id));
    this.#coming.set(id, promise);
    return promise;
  }

  get(id: string): Picture | undefined {
    return this.#loaded.get(id);
  }

  /** Key of the texture of a loaded picture, plain or dyed. */
  texture(picture: Picture, dye?: Dye): string {
    const key = dye === undefined ? picture.id : `${picture.id}#${dye}`;
    const made = this.#made.get(picture.id) ?? new Set();
    this.#made.set(picture.id, made);
    if (!made.has(key)) {
      this.#textures.addImage(key, dyed(picture, dye));
      made.add(key);
    }
    return key;
  }

  /** Frees every picture that is not in `ids`. Nothing may be drawn with them any more. */
  keep(ids: ReadonlySet<string>): void {
    for (const id of [...this.#loaded.keys()]) {
      if (ids.has(id)) continue;
      this.#loaded.delete(id);
      for (const key of this.#made.get(id) ?? []) this.#textures.remove(key);
      this.#made.delete(id);
    }
  }

  /** Pictures held and textures made of them. */
  count(): number {
    return [...this.#made.values()].reduce((sum, keys) => sum + keys.size, 0);
  }
}

// Phaser's types know images and not canvases here; its texture source takes both.
function dyed(picture: Picture, dye: Dye | undefined): HTMLImageElement {
  return (dye === undefined ? picture.source : dyes[dye](picture.source)) as HTMLImageElement;
}
