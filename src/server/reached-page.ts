/** What a second device shows when it opens the self-test: words alone, for nothing else may be loaded yet. */
export function reachedPage(found: boolean, languages: string | undefined): string {
  const french = !/^en/i.test(languages ?? '');
  const [title, words] = found
    ? french
      ? ['✓ C’est bon !', 'Cet appareil trouve le jeu. Revenez à la console.']
      : ['✓ It works!', 'This device finds the game. Go back to the console.']
    : french
      ? ['Ce test est terminé', 'Relancez-le depuis la console.']
      : ['This test is over', 'Start it again from the console.'];
  const head = '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">';
  return `<!doctype html><html lang="${french ? 'fr' : 'en'}"><head>${head}<title>${title}</title></head><body><h1>${title}</h1><p>${words}</p></body></html>`;
}
