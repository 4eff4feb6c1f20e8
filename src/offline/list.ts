/** What the service worker is built with: the files of exactly this version. Addresses begin with a slash; sizes in bytes. */
export interface OfflineList {
  readonly version: string;
  /** Pages and files without a hash in their name: the network's copy first. */
  readonly pages: readonly string[];
  /** Files whose name says their content: the copy kept is always right. */
  readonly files: readonly (readonly [address: string, size: number, group: Group])[];
}

/** `code` comes with the worker; the rest when a page asks for it. */
export type Group = 'code' | 'picture' | 'sharp' | 'webm' | 'mp3';

/** What a page asks of the worker. */
export interface Fill {
  readonly type: 'fill';
  readonly groups: readonly Group[];
  /** Only say how much is missing. */
  readonly onlyTell: boolean;
}

/** What the worker answers, several times while it fetches: bytes kept, of how many. */
export interface Filled {
  readonly kept: number;
  readonly of: number;
  readonly failed: boolean;
}
