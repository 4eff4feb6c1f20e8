import type { Config } from '../../../src/mechanics/layers/schema.ts';

/** «Le calque de trop» (mission-content 4.4): choose the mentions, then peel. */

type Layer = Config['layers'][number];
type Piece = Config['picture']['pieces'][number];

const prop = (name: string, x: number, y: number, width: number, height: number, worn: object = {}): Piece => ({
  picture: `prop-poster-${name}`,
  x,
  y,
  width,
  height,
  ...worn,
});

const pieces: readonly Piece[] = [
  prop('mist', 0, 0, 360, 480),
  prop('city', 0, 160, 360, 320, { with: 'scenery' }),
  prop('crowd', 20, 270, 320, 210, { with: 'crowd' }),
  prop('back', 40, 92, 280, 388),
  prop('face-thin', 100, 136, 160, 204, { with: 'jaw' }),
  prop('face-real', 100, 136, 160, 204, { without: 'jaw' }),
  prop('skin-smooth', 106, 150, 148, 180, { with: 'skin' }),
  prop('skin-real', 106, 150, 148, 180, { without: 'skin' }),
  prop('eyes-large', 120, 200, 120, 54, { with: 'eyes' }),
  prop('eyes-real', 120, 200, 120, 54, { without: 'eyes' }),
  prop('rest', 84, 84, 192, 280),
  prop('flask', 132, 326, 100, 130),
  prop('dawn', 0, 0, 360, 480, { with: 'light' }),
  { words: 'Brume', x: 180, y: 66, size: 52, tone: 'paper' },
  prop('frame', 0, 0, 360, 480, { with: 'framing' }),
];

const layer = (mark: string, id: string, name: string, eye: string, trace: string, touches: string): Layer => ({
  id,
  mark,
  name,
  list: 'layers',
  reads: { eye, trace, map: touches },
});

const seven: readonly Layer[] = [
  layer('1', 'framing', 'Cadrage', 'Véga, plus près', 'Bords coupés', 'Le cadre'),
  layer('2', 'light', 'Lumière', 'Une aube dorée', 'Luminosité +20', 'Toute l’image'),
  layer('3', 'skin', 'Peau', 'Une peau de pêche', 'Grain lissé, 80 %', 'Le visage'),
  layer('4', 'jaw', 'Mâchoire', 'Un menton fin', 'Moins 2 mm de chaque côté', 'Le visage'),
  layer('5', 'eyes', 'Yeux', 'De grands yeux', 'Agrandis de 12 %', 'Le visage'),
  layer('6', 'scenery', 'Décor', 'Une ville au loin', 'Fabriqué par IA', 'Personne dedans'),
  layer('7', 'crowd', 'Foule', 'Des fans ravis', 'Fabriqué par IA', 'Douze visages'),
];

const mention = (mark: string, id: string, name: string): Layer => ({
  id,
  mark,
  name,
  list: 'mentions',
  reads: {},
  starts: 'hidden',
  must: 'show',
});

const oneMention = {
  say: 'Un visage retouché, des visages fabriqués : deux mentions.',
  misconception: 'one-label',
};

/** (a): which mentions does the poster need as it is? */
export const chooseMentions: Config = {
  looks: 'poster',
  picture: {
    width: 360,
    height: 480,
    pieces: [
      ...pieces,
      prop('strip', 8, 440, 170, 32, { with: 'retouched' }),
      { words: 'Images retouchées', x: 92, y: 455, size: 17, tone: 'ink', with: 'retouched' },
      prop('strip', 182, 440, 170, 32, { with: 'virtual' }),
      { words: 'Images virtuelles', x: 266, y: 455, size: 17, tone: 'ink', with: 'virtual' },
    ],
  },
  lists: [
    { id: 'layers', name: 'Les calques' },
    { id: 'mentions', name: 'Les mentions' },
  ],
  layers: [...seven, mention('A', 'retouched', 'Images retouchées'), mention('B', 'virtual', 'Images virtuelles')],
  task: {
    do: 'clean',
    button: 'L’affiche est en règle',
    answers: [
      { shown: ['retouched'], hidden: ['virtual'], reply: oneMention },
      { shown: ['virtual'], hidden: ['retouched'], reply: oneMention },
    ],
    otherwise: { say: 'Sans mention, rien n’est dit. Lisez le journal des calques.' },
  },
};

const peel = (one: Layer, say: string, misconception: string): Layer => ({
  ...one,
  must: 'hide',
  reply: { say, misconception },
});
const small = ['Deux millimètres de mâchoire, c’est encore un autre visage.', 'small-retouch'] as const;
const [framing, light, skin, jaw, eyes, scenery, crowd] = seven as [Layer, Layer, Layer, Layer, Layer, Layer, Layer];

/** (b): peel until no mention is needed and the poster still stands. */
export const peelThePoster: Config = {
  looks: 'poster',
  picture: { width: 360, height: 480, pieces: [...pieces] },
  lists: [{ id: 'layers', name: 'Les calques' }],
  layers: [
    { ...framing, must: 'show', reply: { say: 'Plus près, plus loin : c’est toujours le même visage.' } },
    {
      ...light,
      must: 'show',
      reply: {
        say: 'La lumière ne change pas le visage : tout réglage n’est pas une retouche.',
        misconception: 'any-edit-lies',
      },
    },
    peel(skin, ...small),
    peel(jaw, ...small),
    peel(eyes, ...small),
    {
      ...scenery,
      must: 'show',
      reply: { say: 'Une ville sans visage : cette règle-ci ne la vise pas. D’autres, peut-être.' },
    },
    peel(crowd, 'Douze visages qui n’existent pas, ce n’est pas un décor.', 'crowd-is-decor'),
  ],
  task: {
    do: 'clean',
    button: 'Plus besoin de mention',
    answers: [],
    otherwise: { say: 'Il reste un calque à revoir.' },
  },
};
