import { type ComponentChildren, render } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';
import { LanguageContext } from '../ui/language/speak.ts';
import './printed.css';

/**
 * Puts a sheet beside the page, where only the printer sees it: a dialog lies over everything else and would print with it. While it is
 * there, whatever way the browser prints, it prints this. `name` is both its class (`<name>-sheet`) and what `data-print` says.
 */
export function usePrinted(name: string, children: ComponentChildren): void {
  const language = useContext(LanguageContext);
  const sheet = useRef<HTMLElement>();
  useEffect(() => {
    const { dataset } = document.documentElement;
    const element = document.createElement('div');
    element.className = `print-sheet ${name}-sheet`;
    document.body.append(element);
    // A dialog may be opened over a page that prints: what it lay over is printed again once it closes.
    const before = dataset.print;
    dataset.print = name;
    sheet.current = element;
    return () => {
      render(null, element);
      element.remove();
      if (before === undefined) delete dataset.print;
      else dataset.print = before;
    };
  }, [name]);
  useEffect(() => {
    if (sheet.current === undefined) return;
    render(<LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>, sheet.current);
  });
}
