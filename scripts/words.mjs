/** What `npm start` says before the server speaks for itself. */
const french = {
  nodeTooOld: (/** @type {string} */ found, /** @type {string} */ needed) =>
    `Node ${found} est trop ancien : il faut Node ${needed} ou plus récent (https://nodejs.org).`,
  installing: 'Installation des dépendances (une à deux minutes la première fois)',
  installFailed: "L'installation a échoué. Vérifiez la connexion à Internet, puis relancez la même commande.",
  building: 'Construction du jeu',
  buildFailed: "Le jeu n'a pas pu être construit.",
  buildingUsb: 'Construction du jeu en un seul fichier',
  usbReady: (/** @type {string} */ file, /** @type {string} */ size) =>
    `${file} : ${size} Mo. Copiez ce fichier sur une clé ou sur les ordinateurs, puis ouvrez-le d'un double clic. Aucun réseau n'est utilisé.`,
  restarting: 'Le serveur est tombé. Il repart : rien de ce qui était joué ne se perd.',
};

/** @type {typeof french} */
const english = {
  nodeTooOld: (found, needed) => `Node ${found} is too old: Node ${needed} or newer is needed (https://nodejs.org).`,
  installing: 'Installing dependencies (one or two minutes the first time)',
  installFailed: 'The installation failed. Check the connection to the Internet, then run the same command again.',
  building: 'Building the game',
  buildFailed: 'The game could not be built.',
  buildingUsb: 'Building the game as a single file',
  usbReady: (file, size) =>
    `${file}: ${size} MB. Copy this file to a USB stick or to the computers, then open it with a double click. No network is used.`,
  restarting: 'The server broke. It starts again: nothing that was played is lost.',
};

const locale =
  process.env.LC_ALL ||
  process.env.LC_MESSAGES ||
  process.env.LANG ||
  new Intl.DateTimeFormat().resolvedOptions().locale;

export const words = locale.toLowerCase().startsWith('fr') ? french : english;
