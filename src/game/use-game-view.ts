import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../core/scenario/language.ts';
import type { Game, GameView } from './game.ts';

/** What a game shows now, in this screen's language; undefined before its first picture. The game is closed with the screen. */
export function useGameView(game: Game, language: Language): GameView | undefined {
  const [view, setView] = useState<GameView | undefined>();
  useEffect(() => {
    game.listen(() => setView(game.view));
    return () => game.close();
  }, [game]);
  useEffect(() => game.speak(language), [game, language]);
  return view;
}
