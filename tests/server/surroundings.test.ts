import type { NetworkInterfaceInfo } from 'node:os';
import { expect, onTestFinished, test } from 'vitest';
import { networkAddresses } from '../../src/server/addresses.ts';
import { wantsBrowser } from '../../src/server/desktop.ts';
import { readSettings } from '../../src/server/settings.ts';
import { inside } from './inside.ts';

const desk = { platform: 'linux', env: { OPEN_BROWSER: '1', DISPLAY: ':0' }, isTerminal: true } as const;

test.each([
  { who: 'a Linux desktop', given: desk, opens: true },
  { who: 'Wayland', given: { ...desk, env: { OPEN_BROWSER: '1', WAYLAND_DISPLAY: 'wayland-0' } }, opens: true },
  { who: 'macOS', given: { ...desk, platform: 'darwin', env: { OPEN_BROWSER: '1' } } as const, opens: true },
  { who: 'Windows', given: { ...desk, platform: 'win32', env: { OPEN_BROWSER: '1' } } as const, opens: true },
  { who: 'a Linux server', given: { ...desk, env: { OPEN_BROWSER: '1' } }, opens: false },
  { who: 'CI', given: { ...desk, env: { ...desk.env, CI: 'true' } }, opens: false },
  { who: 'NO_OPEN=1', given: { ...desk, env: { ...desk.env, NO_OPEN: '1' } }, opens: false },
  { who: 'a pipe', given: { ...desk, isTerminal: false }, opens: false },
  { who: 'the server started by itself', given: { ...desk, env: { DISPLAY: ':0' } }, opens: false },
])('opens a browser for $who: $opens', ({ given, opens }) => {
  expect(wantsBrowser(given)).toBe(opens);
});

const ipv4 = (address: string, internal = false): NetworkInterfaceInfo => ({
  family: 'IPv4',
  address,
  internal,
  netmask: '255.255.255.0',
  mac: '00:00:00:00:00:00',
  cidr: null,
});

test('names the addresses that a tablet can reach, and no others', () => {
  const interfaces = {
    lo: [ipv4('127.0.0.1', true)],
    wlan0: [ipv4('192.168.1.20')],
    eth0: [ipv4('10.0.0.7'), ipv4('169.254.3.4')],
    docker0: [ipv4('172.17.0.1')],
  };
  expect(networkAddresses(interfaces, 8080)).toEqual(['http://192.168.1.20:8080', 'http://10.0.0.7:8080']);
});

test('the pages are told whom the host has named for what cannot be used, and that nobody is', async () => {
  const house = async (contact: string | undefined) => {
    const server = await inside({ settings: { contact: readSettings({ ACCESSIBILITY_CONTACT: contact }).contact } });
    onTestFinished(() => server.stop());
    return (await fetch(`${server.origin}/api/house`)).json();
  };
  expect(await house(' acces@exemple.fr ')).toEqual({ contact: 'acces@exemple.fr' });
  expect(await house(undefined)).toEqual({ contact: null });
});
