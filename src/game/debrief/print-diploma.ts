/** Prints the diploma instead of the sheet: the page says so to its style sheet until the printer has been given its pages. */
export function printDiploma(): void {
  const { dataset } = document.documentElement;
  dataset.print = 'diploma';
  window.addEventListener(
    'afterprint',
    () => {
      delete dataset.print;
    },
    { once: true },
  );
  print();
}
