import { asset, assetIds } from '../../ui/asset.ts';

let known: ReadonlySet<string> | undefined;

/** The address of a built-in picture, or nothing: an author's own helpline may have none. */
export function pictureOf(id: string): string | undefined {
  known ??= new Set(assetIds());
  return known.has(id) ? asset(id) : undefined;
}
