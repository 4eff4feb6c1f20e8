import { useEffect, useState } from 'preact/hooks';
import { api } from '../../wire/api.ts';

/** A laptop that changes Wi-Fi changes address: it is asked for again. */
const EVERY = 60_000;
const AGAIN = 5_000;

/** Addresses at which screens find this server, as it tells the wall; empty until it has. */
export function useDoor(code: string): readonly string[] {
  const [addresses, setAddresses] = useState<readonly string[]>([]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let over = false;
    const ask = (): void => {
      api
        .wallDoor(code)
        .then(
          (door) => {
            if (!over) setAddresses(door.addresses);
            return EVERY;
          },
          () => AGAIN,
        )
        .then((wait) => {
          if (!over) timer = setTimeout(ask, wait);
        })
        .catch(reportError);
    };
    ask();
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [code]);
  return addresses;
}
