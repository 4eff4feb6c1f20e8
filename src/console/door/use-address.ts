import { useEffect, useState } from 'preact/hooks';
import { keep, readKept } from '../storage.ts';
import { addressesFor } from './address.ts';

const KEY = 'gardiens.address';

interface Addresses {
  /** The one that codes and cards bear. */
  readonly address: string;
  readonly all: readonly string[];
  choose(address: string): void;
}

/** The address at which screens find this server: the one chosen on this device while it is still there, else the likeliest. */
export function useAddress(told: readonly string[]): Addresses {
  const [chosen, setChosen] = useState(() => readKept(KEY));
  useEffect(() => {
    // The wall of the same device follows the console.
    const follow = (event: StorageEvent) => event.key === KEY && setChosen(readKept(KEY));
    window.addEventListener('storage', follow);
    return () => window.removeEventListener('storage', follow);
  }, []);
  const all = addressesFor(location, told);
  const choose = (address: string) => {
    keep(KEY, address);
    setChosen(address);
  };
  return { address: all.find((address) => address === chosen) ?? all[0] ?? location.origin, all, choose };
}
