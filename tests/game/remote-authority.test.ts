import { describe, expect, test, vi } from 'vitest';
import type { Answer } from '../../src/core/session/room.ts';
import type { SeatTold } from '../../src/core/wire/message.ts';
import type { Told } from '../../src/game/authority.ts';
import { Game } from '../../src/game/game.ts';
import { RemoteAuthority, type Standing, toldOf } from '../../src/game/remote-authority.ts';
import type { Line } from '../../src/wire/line.ts';
import { SeveralScreens } from './several-screens.ts';

type Options = ConstructorParameters<typeof Line<SeatTold>>[0];
type Picture = Parameters<Options['told']>[0];

const team = await SeveralScreens.set(2);
const seen = team.at('seat-1');
const picture: Picture = { seq: 3, ahead: 0, parts: seen, words: { '§a': 'Bonjour' } };
const message = (part: Partial<SeatTold> = {}): SeatTold => ({
  seq: 3,
  now: seen.now,
  fresh: true,
  parts: seen,
  words: {},
  seat: 'seat-1',
  waiting: null,
  ...part,
});
const happened = { seq: 4, by: 'seat-2', events: [] };

/** A wire that a test holds by both ends. */
function wired() {
  const answers: ((answer: Answer) => void)[] = [];
  const standings: Standing[] = [];
  let options: Options | undefined;
  const authority = new RemoteAuthority(
    { token: 'secret', language: 'fr', stands: (standing) => void standings.push(standing) },
    (given) => {
      options = given;
      given.state('connecting');
      return { send: () => new Promise((answer) => void answers.push(answer)), speak: () => {}, close: () => {} };
    },
  );
  return { authority, answers, standings, line: options as unknown as Options };
}

describe('what a game is told of a picture', () => {
  test('the whole of it, with what just happened', () => {
    expect(toldOf(picture, message({ fresh: false, happened }))).toEqual({ seen, words: picture.words, happened });
    expect(toldOf(picture, message({ fresh: false }))).toEqual({ seen, words: picture.words });
  });
  test('a fresh picture plays nothing again', () => {
    expect(toldOf(picture, message({ happened }))).toEqual({ seen, words: picture.words, fresh: true });
  });
  test('nothing without a team', () => {
    expect(toldOf({ ...picture, parts: {} }, message({ parts: {}, waiting: 'waiting' }))).toBeUndefined();
  });
});

describe('an authority behind a wire', () => {
  test('tells what it heard before anybody listened, and then what is new', () => {
    const { authority, line } = wired();
    line.told(picture, message());
    const heard: Told[] = [];
    authority.listen((told) => void heard.push(told));
    line.told(picture, message({ seq: 4, fresh: false, happened }));
    expect(heard.map((told) => [told.fresh, told.happened?.seq])).toEqual([
      [true, undefined],
      [undefined, 4],
    ]);
  });

  test('says how the screen stands: its line, its seat, and why it has no team', () => {
    const { line, standings } = wired();
    line.state('open');
    line.told({ ...picture, parts: {} }, message({ parts: {}, waiting: 'waiting' }));
    line.told(picture, message());
    line.state('lost');
    line.closed('replaced');
    expect(standings.map(({ link, waiting, closed }) => [link, waiting, closed])).toEqual([
      ['connecting', undefined, undefined],
      ['open', undefined, undefined],
      ['open', 'waiting', undefined],
      ['open', null, undefined],
      ['lost', null, undefined],
      ['lost', null, 'replaced'],
    ]);
    expect(standings.at(-1)?.seat).toBe('seat-1');
  });

  test('keeps a move until the picture that holds it is there', async () => {
    const { authority, answers, line } = wired();
    const game = new Game(authority);
    game.listen(() => {});
    line.told(picture, message());
    game.send({ type: 'begin' });
    answers[0]?.({ seq: 4 });
    await Promise.resolve();
    expect(game.view?.pending).toEqual([{ type: 'begin' }]);
    line.told({ ...picture, seq: 4 }, message({ seq: 4, fresh: false, happened }));
    await vi.waitFor(() => expect(game.view?.pending).toEqual([]));
  });

  test('gives a refused move up at once, with the reason', async () => {
    const { authority, answers, line } = wired();
    const game = new Game(authority);
    game.listen(() => {});
    line.told(picture, message());
    game.send({ type: 'undo' });
    answers[0]?.({ refused: 'not-your-hand' });
    await vi.waitFor(() => expect(game.view?.pending).toEqual([]));
    expect(game.view?.refused).toEqual({ code: 'not-your-hand', id: 1, of: 'undo' });
  });

  test('a whole picture makes what happened before it old', () => {
    const { authority, line } = wired();
    const game = new Game(authority);
    game.listen(() => {});
    line.told(picture, message());
    line.told(picture, message({ seq: 4, fresh: false, happened }));
    expect(game.view?.happened).toEqual(happened);
    line.told(picture, message({ seq: 5, fresh: false }));
    expect(game.view?.happened, 'who came or left brings no event').toEqual(happened);
    line.told(picture, message({ seq: 6 }));
    expect(game.view?.happened).toBeUndefined();
  });
});
