import { render } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';
import { LanguageContext } from '../../ui/language/speak.ts';
import { type CardsProps, JoinCards } from './join-cards.tsx';

/** Puts the cards beside the page, where only the printer sees them: a dialog lies over everything else and would print with it. */
export function usePrinted(cards: CardsProps): void {
  const language = useContext(LanguageContext);
  const sheet = useRef<HTMLElement>();
  useEffect(() => {
    const element = document.createElement('div');
    element.className = 'join-cards-sheet';
    document.body.append(element);
    document.documentElement.dataset.print = 'join-cards';
    sheet.current = element;
    return () => {
      render(null, element);
      element.remove();
      delete document.documentElement.dataset.print;
    };
  }, []);
  useEffect(() => {
    if (sheet.current === undefined) return;
    render(
      <LanguageContext.Provider value={language}>
        <JoinCards {...cards} />
      </LanguageContext.Provider>,
      sheet.current,
    );
  });
}
