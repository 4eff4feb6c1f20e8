import type { Act, Choose, Config, Theme } from '../../../src/mechanics/feed/schema.ts';

/** «Sois l’algorithme» (mission-content 4.1): six reels for the machine, actions for tomorrow’s feed, two dials. */

const theme = (
  id: string,
  name: string,
  hue: Theme['hue'],
  signals: Theme['signals'],
  crowd: number,
  reads: Theme['reads'],
): Theme => ({ id, name, hue, picture: `prop-theme-${id}`, signals, crowd, reads });

/** What Nino did yesterday, and what he says of it the day after. */
const SIGNALS = {
  slime: { seconds: 90, opinion: 20 },
  football: { seconds: 2, opinion: 5 },
  cats: { seconds: 30, opinion: 20 },
  cooking: { seconds: 10, comments: 1, opinion: 30 },
  volcanoes: { seconds: 4, hearts: 1, opinion: 40 },
} as const;

const NAMES = [
  ['slime', 'Slime', 'green', SIGNALS.slime, 40, 'aucun clic.', '60 s, puis revu 30 s.'],
  ['football', 'Foot', 'blue', SIGNALS.football, 40, 'aucun clic.', '2 s.'],
  ['cats', 'Chats', 'orange', SIGNALS.cats, 20, 'aucun clic.', '30 s.'],
  ['cooking', 'Cuisine', 'rose', SIGNALS.cooking, 5, 'un commentaire, « Miam ».', '10 s.'],
  ['volcanoes', 'Volcans', 'red', SIGNALS.volcanoes, 2, 'un cœur !', '4 s.'],
] as const;

/** What the lenses read of each theme; the Map’s line depends on what the team can do. */
const themes = (map: (name: string, crowd: number, opinion: number) => string | undefined): Theme[] =>
  NAMES.map(([id, name, hue, signals, crowd, eye, trace]) => {
    const line = map(name, crowd, signals.opinion);
    const reads = { eye: `${name}, hier : ${eye}`, trace: `${name}, hier : ${trace}` };
    return theme(id, name, hue, signals, crowd, line === undefined ? reads : { ...reads, map: line });
  });

const reel = (mark: string, eye: string, [id, map]: readonly [string, string]): Choose['items'][number] => ({
  id: `reel-${mark}`,
  mark,
  theme: id,
  reads: { eye, map },
});

const SLIME = ['slime', 'slime'] as const;
const VOLCANO = ['volcanoes', 'volcans'] as const;
const FOOT = ['football', 'foot'] as const;
const CATS = ['cats', 'chats'] as const;

const shared: Omit<Config, 'task'> = {
  viewer: { name: 'Nino', picture: 'person-nino' },
  themes: themes(() => undefined),
  places: 6,
  counts: { seconds: 1, hearts: 2, comments: 5, searches: 40 },
};

/** Part 1, at both levels. */
export const pleaseTheMachine: Config = {
  ...shared,
  task: {
    do: 'choose',
    items: [
      reel('1', 'Il a rempli sa baignoire !', SLIME),
      reel('2', 'Attention, ça va exploser…', SLIME),
      reel('3', 'Le bruit le plus doux du monde', SLIME),
      reel('4', 'Étirer 100 mètres sans casser', SLIME),
      reel('5', 'Un arc-en-ciel dans un bocal', SLIME),
      reel('6', 'La montagne se réveille', VOLCANO),
      reel('7', 'Rouge contre glace', VOLCANO),
      reel('8', 'Un arrêt incroyable', FOOT),
      reel('9', 'Pieds nus, 200 jongles', FOOT),
      reel('10', 'Il a peur d’un concombre', CATS),
      reel('11', 'Ronflement en direct', CATS),
      reel('12', 'Lave au caramel, page 32', ['cooking', 'cuisine']),
    ],
    goal: 470,
    button: 'Lancer la soirée',
    right: '480 points ! La machine ronronne.',
    answers: [
      {
        themes: ['volcanoes'],
        reply: {
          say: 'Un cœur, puis il part au bout de 4 secondes. La machine boude.',
          misconception: 'likes-count-most',
        },
      },
      {
        themes: ['cooking'],
        reply: { say: '« Miam », puis il zappe. 10 secondes, c’est peu.', misconception: 'comments-count-most' },
      },
      {
        least: 3,
        reply: {
          say: 'Joli mélange ! Nino part se brosser les dents. La machine hurle.',
          misconception: 'feed-is-fair',
        },
      },
      { themes: ['football'], reply: { say: '2 secondes de foot. Même le gardien dort.' } },
    ],
    otherwise: { say: 'Pas mal ! Mais la machine veut encore plus de secondes.' },
  },
};

const actions: Act['actions'] = [
  { id: 'forget', name: 'Effacer l’historique', effect: { do: 'forget' } },
  { id: 'refuse', name: 'Pas intéressé : slime', effect: { do: 'refuse', theme: 'slime', divides: 3 } },
  {
    id: 'search-volcanoes',
    name: 'Chercher exprès : volcans',
    effect: { do: 'signal', theme: 'volcanoes', adds: { searches: 1 } },
  },
  {
    id: 'search-foot',
    name: 'Chercher exprès : foot',
    effect: { do: 'signal', theme: 'football', adds: { searches: 1 } },
  },
  {
    id: 'search-cooking',
    name: 'Chercher exprès : cuisine',
    effect: { do: 'signal', theme: 'cooking', adds: { searches: 1 } },
  },
  {
    id: 'heart',
    name: 'Un cœur à un volcan, sans regarder',
    effect: { do: 'signal', theme: 'volcanoes', adds: { hearts: 1 } },
  },
  { id: 'reopen', name: 'Fermer et rouvrir', effect: { do: 'nothing' } },
  { id: 'grumble', name: 'Râler sous un slime', effect: { do: 'signal', theme: 'slime', adds: { comments: 1 } } },
  {
    id: 'finish',
    name: 'Finir un slime « pour voir »',
    effect: { do: 'signal', theme: 'slime', adds: { seconds: 60 } },
  },
];

const blank = 'Page blanche ? Non : ce que tout le monde regarde.';

const act = (count: number, wants: Act['wants']): Act => ({
  do: 'act',
  actions,
  count,
  wants,
  answers: [
    {
      actions: ['grumble'],
      when: 'always',
      reply: {
        say: 'Un commentaire ! La machine adore : +5 pour le slime.',
        misconception: 'complaining-helps',
      },
    },
    {
      actions: ['reopen'],
      when: 'always',
      reply: { say: 'La machine t’attendait. Elle a bonne mémoire.', misconception: 'restart-helps' },
    },
    {
      actions: ['heart'],
      when: 'always',
      reply: { say: 'Deux points. Il faut regarder, ou chercher.', misconception: 'likes-count-most' },
    },
    {
      actions: ['finish'],
      when: 'always',
      reply: {
        say: '60 secondes de plus pour le slime. Tes secondes votent.',
        misconception: 'seconds-are-free',
      },
    },
    { actions: ['forget'], when: 'last', reply: { say: blank, misconception: 'reset-is-neutral' } },
    { actions: ['forget'], when: 'before', reply: { say: blank } },
    {
      with: ['forget'],
      when: 'last',
      reply: { say: 'Maintenant, la machine sert surtout ce que tout le monde regarde.' },
    },
    {
      without: ['refuse'],
      when: 'last',
      reply: { say: 'Les lanternes reviennent. Le slime prend encore trop de place.' },
    },
  ],
  otherwise: { say: 'Comptez : un thème est trop gros, ou il manque une lanterne.' },
  right: 'Les lanternes se rallument. Le slime garde sa place.',
});

const withCrowd = themes((name, crowd) => `${name}, partout : ${crowd}.`);

/** Part 2, level 1: three actions, four lanterns. */
export const relight: Config = { ...shared, themes: withCrowd, task: act(3, { themes: 4, most: 2 }) };

/** Part 2, level 2: four actions, all five lanterns. */
export const relightAll: Config = {
  ...shared,
  themes: withCrowd,
  measure: 'variety',
  task: act(4, { themes: 5, most: 2 }),
};

/** Part 3, level 2: what is counted, and how many places are left to surprise. */
export const tuneTheMachine: Config = {
  ...shared,
  themes: themes((name, _, opinion) => `${name}, son avis le lendemain : ${opinion}.`),
  measure: 'variety',
  task: {
    do: 'tune',
    counted: {
      name: 'Ce qu’on compte',
      ways: [
        { id: 'points', name: 'Les points', weights: { seconds: 1, hearts: 2, comments: 5 } },
        { id: 'hearts', name: 'Les cœurs', weights: { hearts: 1 } },
        { id: 'opinion', name: 'L’avis du lendemain', weights: { opinion: 1 } },
      ],
    },
    surprise: { name: 'Places surprise', most: 3 },
    button: 'Lancer la journée',
    wants: { themes: 4, most: 2 },
    right: 'Nino n’a rien fait de plus. C’est le but de la machine qui a changé.',
    answers: [
      {
        ways: ['hearts'],
        reply: {
          say: 'Un seul cœur, six volcans : compter les cœurs ne rend pas sage.',
          misconception: 'hearts-are-honest',
        },
      },
      {
        ways: ['points'],
        surprises: [3],
        reply: {
          say: 'Trois surprises, et le slime prend toujours trois places : le but n’a pas changé.',
          misconception: 'more-random-is-enough',
        },
      },
      {
        ways: ['points'],
        surprises: [1, 2],
        reply: {
          say: 'Un peu de hasard, et le slime garde la moitié des places : le but n’a pas changé.',
          misconception: 'more-random-is-enough',
        },
      },
    ],
    otherwise: { say: 'La machine compte toujours les secondes : rien n’a bougé.' },
  },
};
