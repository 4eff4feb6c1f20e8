/** What `npm start` says before the server speaks for itself. */
const french = {
  nodeTooOld: (/** @type {string} */ found, /** @type {string} */ needed) =>
    `Node ${found} est trop ancien : il faut Node ${needed} ou plus récent (https://nodejs.org).`,
  installing: 'Installation des dépendances (une à deux minutes la première fois)',
  installFailed: "L'installation a échoué. Vérifiez la connexion à Internet, puis relancez la même commande.",
  building: 'Construction du jeu',
  buildFailed: "Le jeu n'a pas pu être construit.",
  restarting: 'Le serveur est tombé. Il repart : rien de ce qui était joué ne se perd.',
};

/** @type {typeof french} */
const english = {
  nodeTooOld: (found, needed) => `Node ${found} is too old: Node ${needed} or newer is needed (https://nodejs.org).`,
  installing: 'Installing dependencies (one or two minutes the first time)',
  installFailed: 'The installation failed. Check the connection to the Internet, then run the same command again.',
  building: 'Building the game',
  buildFailed: 'The game could not be built.',
  restarting: 'The server broke. It starts again: nothing that was played is lost.',
};

const locale =
  process.env.LC_ALL ||
  process.env.LC_MESSAGES ||
  process.env.LANG ||
  new Intl.DateTimeFormat().resolvedOptions().locale;

export const words = locale.toLowerCase().startsWith('fr') ? french : english;
