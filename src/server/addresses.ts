import type { NetworkInterfaceInfo } from 'node:os';

type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

/** Interfaces of containers, virtual machines and private tunnels: no tablet is there. */
const virtual = /^(docker|br-|veth|virbr|vmnet|vboxnet|cni|flannel|vethernet|tun|tap|utun|wg|zt|tailscale|ppp)/i;

/** Wireless first, then cable: tablets are on the same Wi-Fi far more often than on the cable. */
const LIKELY = [/^(wl|wi-?fi|wlan)/i, /^en0$/, /^(eth|en|ethernet)/i] as const;

function origin(hostname: string, port: number): string {
  const url = new URL('http://localhost');
  url.hostname = hostname;
  url.port = String(port);
  return url.origin;
}

const rank = (name: string): number => {
  const found = LIKELY.findIndex((pattern) => pattern.test(name));
  return found === -1 ? LIKELY.length : found;
};

/** The http addresses at which another device of the same network finds this machine, likeliest first. */
export function networkAddresses(interfaces: Interfaces, port: number): readonly string[] {
  return Object.entries(interfaces)
    .filter(([name]) => !virtual.test(name))
    .sort(([one], [other]) => rank(one) - rank(other))
    .flatMap(([, infos]) => infos ?? [])
    .filter((info) => info.family === 'IPv4' && !info.internal && !info.address.startsWith('169.254.'))
    .map((info) => origin(info.address, port));
}
