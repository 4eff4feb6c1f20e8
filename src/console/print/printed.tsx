import { type ComponentChildren, render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import './printed.css';

/** Puts its children beside the page, where only the printer sees them, and the printer nothing else: a dialog would print with the page. They read no context. */
export function Printed({ children }: { readonly children: ComponentChildren }) {
  const sheet = useRef<HTMLElement>();
  useEffect(() => {
    const element = document.createElement('div');
    element.className = 'printed';
    document.body.append(element);
    document.documentElement.dataset.print = 'sheet';
    sheet.current = element;
    return () => {
      render(null, element);
      element.remove();
      delete document.documentElement.dataset.print;
    };
  }, []);
  useEffect(() => {
    // biome-ignore lint/complexity/noUselessFragments: what is rendered must be one node
    if (sheet.current !== undefined) render(<>{children}</>, sheet.current);
  });
  return null;
}
