import type { NetworkInterfaceInfo } from 'node:os';

type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

const virtual = /^(docker|br-|veth|virbr|vmnet|vboxnet|cni|flannel)/;

function origin(hostname: string, port: number): string {
  const url = new URL('http://localhost');
  url.hostname = hostname;
  url.port = String(port);
  return url.origin;
}

/** The http addresses at which another device of the same network finds this machine. */
export function networkAddresses(interfaces: Interfaces, port: number): readonly string[] {
  return Object.entries(interfaces)
    .filter(([name]) => !virtual.test(name))
    .flatMap(([, infos]) => infos ?? [])
    .filter((info) => info.family === 'IPv4' && !info.internal && !info.address.startsWith('169.254.'))
    .map((info) => origin(info.address, port));
}
