import type { Config } from '../../../src/mechanics/layers/schema.ts';

/** «La photo qui parle» (mission-content 3.1): pin the house, then clean the photo; both levels. */

type Layer = Config['layers'][number];
type Piece = Config['picture']['pieces'][number];

const prop = (name: string, x: number, y: number, width: number, height: number): Piece => ({
  picture: `prop-photo-${name}`,
  x,
  y,
  width,
  height,
});

const wall: readonly Piece[] = [
  prop('street', 0, 0, 480, 360),
  prop('sign', 8, 14, 176, 84),
  { words: 'Rue du M…', x: 74, y: 53, size: 18, tone: 'paper' },
  { words: '14', x: 246, y: 92, size: 34, tone: 'faint', mirrored: true },
];
const car: readonly Piece[] = [
  prop('car', 0, 164, 160, 124),
  { words: 'BX-418-QD', x: 69, y: 240, size: 12, tone: 'ink' },
];
const people: readonly Piece[] = [
  prop('kite', 300, 8, 176, 180),
  prop('tess', 312, 146, 124, 214),
  prop('milo', 166, 124, 170, 236),
  { words: 'Collège', x: 238, y: 290, size: 15, tone: 'ink' },
  { words: 'des Tilleuls', x: 238, y: 308, size: 14, tone: 'ink' },
  prop('dog', 74, 246, 120, 112),
  prop('suitcase', 404, 250, 76, 106),
];

const spot = (x: number, y: number, width: number, height: number) => ({ spot: { x, y, width, height } });

/** A layer without what is asked of it: as it stands while the team looks for the house. */
const sign: Layer = {
  id: 'sign',
  mark: 'A',
  name: 'La plaque de rue',
  ...spot(14, 24, 146, 58),
  reads: { eye: 'Rue du M… (la suite est cachée)' },
  tells: ['begins-with-m'],
};
const number: Layer = {
  id: 'number',
  mark: 'B',
  name: 'Le reflet dans la vitre',
  ...spot(196, 32, 90, 100),
  reads: { eye: '14, à l’envers' },
  tells: ['number-14'],
};
const school: Layer = {
  id: 'school',
  mark: 'C',
  name: 'Le tee-shirt',
  ...spot(190, 270, 96, 58),
  reads: { eye: 'Collège des Tilleuls' },
  tells: ['tilleuls'],
};
const cousin: Layer = {
  id: 'cousin',
  mark: 'D',
  name: 'Le visage de Tess',
  ...spot(332, 160, 86, 90),
  reads: { eye: 'La cousine Tess, de face' },
};
const milo: Layer = {
  id: 'milo',
  mark: 'E',
  name: 'Le visage de Milo',
  ...spot(192, 134, 92, 100),
  reads: { eye: 'Milo, qui rit' },
};
const kite: Layer = {
  id: 'kite',
  mark: 'F',
  name: 'Le cerf-volant',
  ...spot(388, 10, 90, 112),
  reads: { eye: 'Un cerf-volant' },
};
const dog: Layer = {
  id: 'dog',
  mark: 'G',
  name: 'Le chien Patapouf',
  ...spot(98, 264, 88, 94),
  reads: { eye: 'Patapouf, langue dehors' },
};
const field = (id: string, mark: string, name: string, trace: string, tells?: string[]): Layer => ({
  id,
  mark,
  name,
  list: 'hidden-information',
  reads: { trace },
  ...(tells === undefined ? {} : { tells }),
});
const position = field('position', 'H', 'Lieu', 'Lieu : carré A2', ['row-a', 'column-2']);
const caption = field('caption', 'I', 'Légende', 'Départ ! Partis pour deux semaines.');
const date = field('date', 'J', 'Date', 'Samedi, 8 h 12');
const device = field('device', 'K', 'Appareil', 'Appareil : Zéphyr 7');
const everything: readonly Layer[] = [sign, number, school, cousin, milo, kite, dog, position, caption, date, device];

const street = (id: string, name: string, square: string, tags: string[]) => ({ id, name, square, tags });
const door = (mark: string, square: string) => ({
  id: mark,
  mark,
  square,
  tags: [`column-${square}`, ...(mark === '14' ? ['number-14'] : [])],
});
const map: NonNullable<Config['map']> = {
  name: 'Le plan du quartier',
  streets: [
    street('moulin', 'Rue du Moulin', 'A', ['row-a', 'begins-with-m', 'tilleuls', 'moulin']),
    street('marche', 'Rue du Marché', 'A', ['row-a', 'begins-with-m']),
    street('musee', 'Rue du Musée', 'B', ['row-b', 'begins-with-m', 'tilleuls']),
    street('pins', 'Rue des Pins', 'B', ['row-b']),
  ],
  doors: [door('10', '1'), door('12', '1'), door('14', '2'), door('16', '2'), door('18', '3'), door('20', '3')],
};
const counting: NonNullable<Config['map']> = {
  ...map,
  counts: { label: 'Maisons possibles', all: 'toute la ville' },
};

const lists = [{ id: 'hidden-information', name: 'Les infos cachées' }];
const picture = (pieces: readonly Piece[]) => ({ width: 480, height: 360, pieces: [...pieces] });

/** Part 1: where does Milo live? */
export const pinTheHouse: Config = {
  looks: 'photo',
  picture: picture([...wall, ...people]),
  lists,
  layers: [...everything],
  map,
  task: {
    do: 'pin',
    street: 'moulin',
    door: '14',
    replies: [
      {
        tags: ['number-14'],
        reply: { say: 'Le 14, oui. Mais quelle rue ? Demandez à l’autre regard.', misconception: 'one-clue-is-enough' },
      },
      { tags: ['row-a', 'column-2'], reply: { say: 'Le bon carré ! Que lit-on à l’envers ?' } },
    ],
    otherwise: { say: 'Trop loin. La Trace connaît le carré.' },
  },
};

const hide = (layer: Layer, say?: string, misconception?: string): Layer => ({
  ...layer,
  must: 'hide',
  ...(say === undefined ? {} : { reply: { say, ...(misconception === undefined ? {} : { misconception }) } }),
});
const keep = (layer: Layer, say: string, misconception: string): Layer => ({
  ...layer,
  must: 'show',
  reply: { say, misconception },
});
const free = (layer: Layer): Layer => ({ ...layer, must: 'free' });

const clean = (clues: string[], fields: string[]): Config['task'] => ({
  do: 'clean',
  button: 'La photo est prête',
  answers: [
    {
      hidden: fields,
      shown: clues,
      reply: { say: 'Les infos cachées se taisent. L’image parle encore.', misconception: 'only-gps-talks' },
    },
    {
      hidden: clues,
      shown: fields,
      reply: { say: 'L’image se tait. Les infos cachées parlent encore.', misconception: 'photo-is-what-you-see' },
    },
  ],
  otherwise: { say: 'Il reste un indice. Regardez le plan : il compte encore.' },
});

const shared: readonly Layer[] = [
  hide(sign),
  hide(number),
  hide(school),
  hide(cousin, 'Tess a dit non. Son visage est à elle.', 'my-photo-my-choice'),
  keep(milo, 'Sans Milo, ce n’est plus sa photo ! Remettez-le.', 'hide-everything'),
  keep(kite, 'Le cerf-volant ne sait pas parler. Laissez-le voler.', 'hide-everything'),
  keep(dog, 'Pas Patapouf ! Il ne dit rien à personne.', 'hide-everything'),
  hide(position),
  hide(caption, '« Partis deux semaines » : BlackHat note que c’est vide.', 'harmless-words'),
];

/** Part 2, level 1. */
export const cleanThePhoto: Config = {
  looks: 'photo',
  picture: picture([...wall, ...people]),
  lists,
  layers: [...shared, free(date), free(device)],
  map: counting,
  task: clean(['sign', 'number', 'school'], ['position', 'caption']),
};

/** Part 2, level 2: Anouk needs the date, and a file holds more than its picture. */
export const cleanTheFile: Config = {
  looks: 'photo',
  picture: picture([...wall, ...car, ...people]),
  lists,
  layers: [
    ...shared,
    keep(date, 'Anouk avait besoin de la date. Protéger, ce n’est pas tout jeter.', 'strip-all'),
    hide(field('device', 'K', 'Appareil', 'Zéphyr 7 de Milo B.')),
    hide(
      field('thumbnail', 'L', 'Miniature', 'Miniature : l’ancienne image, en entier', [
        'begins-with-m',
        'number-14',
        'tilleuls',
      ]),
      'Recadrée, la photo ? Sa miniature garde tout ce que vous avez coupé.',
      'cropped-means-gone',
    ),
    hide(
      field('filename', 'M', 'Nom du fichier', 'moulin14_depart.jpg', ['moulin', 'number-14']),
      'Le nom du fichier donne la rue et le numéro.',
    ),
    hide(
      {
        id: 'plate',
        mark: 'N',
        name: 'La voiture',
        ...spot(22, 222, 84, 38),
        reads: { eye: 'Une plaque : BX-418-QD' },
      },
      'Cette plaque est à la voisine, pas à Milo.',
    ),
  ],
  map: counting,
  task: clean(['sign', 'number', 'school'], ['position', 'caption']),
};
