import { expect } from 'vitest';
import { puzzlesAt } from '../../src/core/scenario/mission.ts';
import type { Created, NewSession } from '../../src/core/wire/api.ts';
import { ClientTeam } from './clients-team.ts';
import { shipped } from './mission.ts';
import { createSession, joinSession, NEW_SESSION, Screen } from './screen.ts';

interface ClassOptions {
  readonly session?: Partial<NewSession>;
  /** Where each screen connects to, when that is not the server itself: the console is number 0. */
  readonly through?: (screen: number) => string;
  readonly transports?: string[];
  /** Milliseconds between two commands of a team. */
  readonly between?: number;
}

/** A class in one session: a console and several teams of several screens, all connected. */
export class ClientClass {
  readonly created: Created;
  readonly console: Screen<'master'>;
  readonly teams: readonly ClientTeam[];

  private constructor(created: Created, console: Screen<'master'>, teams: readonly ClientTeam[]) {
    this.created = created;
    this.console = console;
    this.teams = teams;
  }

  /** Creates the session at `origin`, and joins as chance decides: team by team, until each has its screens. */
  static async at(
    origin: string,
    { session = {}, through = () => origin, transports, between }: ClassOptions = {},
  ): Promise<ClientClass> {
    const wanted = { ...NEW_SESSION, teams: 3, screens: 2, ...session };
    const created = await createSession(origin, wanted);
    const options = transports === undefined ? {} : { transports };
    const console = new Screen(through(0), 'master', created.token, options);
    await console.until((parts) => parts.session !== undefined, 'the console is in', 20_000);
    const screens: Screen<'seat'>[] = [];
    for (let number = 1; number <= wanted.teams * wanted.screens; number += 1) {
      const { token } = await joinSession(origin, created.code);
      screens.push(new Screen(through(number), 'seat', token, options));
    }
    for (const screen of screens) await screen.until(({ team }) => team !== undefined, 'a seat has its team', 20_000);
    const mission = shipped(wanted.mission);
    const teams = (console.parts.session?.teams ?? []).map((id) => {
      const own = screens.filter(({ parts }) => parts.team?.id === id);
      expect(own, `chance gives ${id} its screens`).toHaveLength(wanted.screens);
      return new ClientTeam(mission, own, between);
    });
    for (const team of teams)
      for (const screen of team.screens)
        await screen.until(
          (parts) => parts.screens?.filter(({ here }) => here).length === wanted.screens,
          'each screen knows of its team’s others',
          20_000,
        );
    return new ClientClass(created, console, teams);
  }

  get screens(): readonly Screen<'seat'>[] {
    return this.teams.flatMap(({ screens }) => screens);
  }

  /** The game master starts, and every team plays to the end of its debrief. */
  async play(): Promise<void> {
    await this.console.ok({ type: 'start' });
    await Promise.all(this.teams.map((team) => team.play()));
  }

  /** Everybody is at the end, the console knows it, and no screen was ever taken for one that is away. */
  async expectPlayed(): Promise<void> {
    const { mission } = shipped(this.created === undefined ? '' : NEW_SESSION.mission);
    for (const team of this.teams) {
      const needed = puzzlesAt(mission, team.seen.team.level).filter(({ role }) => role !== 'bonus');
      for (const { parts } of team.screens) {
        expect(parts.team?.stage).toBe('debrief');
        expect([...(parts.team?.solved ?? [])].sort()).toEqual(needed.map(({ id }) => id).sort());
        expect(parts.debrief?.solved).toBe(needed.length);
        expect(parts.debrief?.hints).toBe(0);
      }
      const panel = `team:${team.id}` as const;
      await this.console.until((parts) => parts[panel]?.stage === 'debrief', 'the console knows the end', 20_000);
      expect(this.console.parts[panel]?.share).toBe(1);
    }
    expect(this.away()).toEqual([]);
  }

  /** Every picture in which a screen of the own team is not there: its lenses would have gone to the others. */
  away(): readonly unknown[] {
    return this.screens.flatMap(({ told }) => {
      const all = told.map(({ parts }) => (parts as { screens?: readonly { here: boolean }[] }).screens ?? []);
      const complete = all.findIndex((row) => row.length === (this.teams[0]?.screens.length ?? 0));
      return all.slice(complete).filter((row) => row.some(({ here }) => !here));
    });
  }

  close(): void {
    this.console.close();
    for (const team of this.teams) team.close();
  }
}
