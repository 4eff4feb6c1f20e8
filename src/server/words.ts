interface OperatorWords {
  ready(address: string): string;
  alsoAt(addresses: readonly string[]): string;
  console(address: string): string;
  howToStop: string;
  stopping: string;
  portTaken(port: number): string;
  portForbidden(port: number): string;
  badPort(value: string): string;
  noPages: string;
  outside(folder: string, good: number, bad: number): string;
}

const french: OperatorWords = {
  ready: (address) => `Les Gardiens du numérique : ouvrez ${address}`,
  alsoAt: (addresses) => `Depuis un autre appareil du même réseau : ${addresses.join('  ')}`,
  console: (address) => `Pour mener une séance à plusieurs équipes : ${address}/mj   Le mur : ${address}/mur`,
  howToStop: 'Ctrl+C pour arrêter.',
  stopping: 'Arrêt en cours…',
  portTaken: (port) => `Le port ${port} est déjà utilisé. Choisissez-en un autre : PORT=${port + 1} npm start`,
  portForbidden: (port) => `Le port ${port} est réservé par le système. Choisissez-en un autre : PORT=8080 npm start`,
  badPort: (value) => `PORT=${value} n'est pas un port : il faut un nombre entre 0 et 65535.`,
  noPages: 'Les pages du jeu sont absentes. Lancez npm start, qui les construit.',
  outside: (folder, good, bad) =>
    `Missions de ${folder} : ${good} proposée(s)${bad > 0 ? `, ${bad} à corriger (la console dit quoi)` : ''}.`,
};

const english: OperatorWords = {
  ready: (address) => `Les Gardiens du numérique: open ${address}`,
  alsoAt: (addresses) => `From another device on the same network: ${addresses.join('  ')}`,
  console: (address) => `To run a session with several teams: ${address}/mj   The wall: ${address}/mur`,
  howToStop: 'Ctrl+C to stop.',
  stopping: 'Stopping…',
  portTaken: (port) => `Port ${port} is already in use. Choose another one: PORT=${port + 1} npm start`,
  portForbidden: (port) => `Port ${port} is reserved by the system. Choose another one: PORT=8080 npm start`,
  badPort: (value) => `PORT=${value} is not a port: it must be a number between 0 and 65535.`,
  noPages: 'The pages of the game are missing. Run npm start, which builds them.',
  outside: (folder, good, bad) =>
    `Missions of ${folder}: ${good} offered${bad > 0 ? `, ${bad} to mend (the console says what)` : ''}.`,
};

/** What the server says in the terminal, in the operator's language (`locale` such as `fr_FR.UTF-8`). */
export function operatorWords(locale: string): OperatorWords {
  return locale.toLowerCase().startsWith('fr') ? french : english;
}
