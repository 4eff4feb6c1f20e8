import type { Language } from '../../core/scenario/language.ts';

/** A run of the ball in words: what was cut, then what was tied. Keys are `did-roll-<cuts>-<knots>`. */
const rolled = (
  cuts: Readonly<Record<'none' | 'one' | 'more', string>>,
  knots: Readonly<Record<'none' | 'one' | 'two' | 'more', string>>,
) =>
  Object.fromEntries(
    Object.entries(cuts).flatMap(([cut, first]) =>
      Object.entries(knots).map(([tied, then]) => [`did-roll-${cut}-${tied}`, `${first}${then}`]),
    ),
  );

const FR = rolled(
  {
    none: 'Relance sans rien couper',
    one: 'Relance avec le fil {last} coupé',
    more: 'Relance avec les fils {marks} et {last} coupés',
  },
  {
    none: '',
    one: ', nœud fait\u202f: «\u202f{a}\u202f»',
    two: ', nœuds faits\u202f: «\u202f{a}\u202f» et «\u202f{b}\u202f»',
    more: ', {n} nœuds faits',
  },
);

const EN = rolled(
  {
    none: 'Ball sent again with nothing cut',
    one: 'Ball sent again with thread {last} cut',
    more: 'Ball sent again with threads {marks} and {last} cut',
  },
  {
    none: '',
    one: ', knot tied: “{a}”',
    two: ', knots tied: “{a}” and “{b}”',
    more: ', {n} knots tied',
  },
);

/** The mechanic's own words. */
export const phrases: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  fr: {
    'did-cut': 'Couper le fil {mark}',
    'did-mend': 'Fil {mark} renoué',
    'did-tie': 'Nœud fait : {knot}',
    'did-untie': 'Nœud défait : {knot}',
    ...FR,
    'did-clear': 'Tout est remis comme au début',
    rolled: 'La boule arrive : {total} messages. But : moins de {below}.',
    stopped: 'Le compteur tombe : {before} messages, puis {total}.',
    sky: 'Le ciel et ses fils',
    thread: 'Fil {mark}, entier',
    'thread-cut': 'Fil {mark}, coupé',
    'thread-gone': 'Fil {mark}, déjà parti',
    'thread-passed': 'la boule y est passée',
    'scissors-slot': 'Ciseaux {place}',
    cut: 'Couper',
    'cut-thread': 'Couper le fil {mark}',
    mend: 'Renouer',
    'mend-thread': 'Renouer le fil {mark} et reprendre les ciseaux',
    close: 'Fermer',
    tools: 'Ciseaux, nœuds et levier',
    roll: 'Relancer la boule',
    skip: 'Passer',
    replay: 'Revoir la boule',
    knots: 'Nœuds',
    'knots-left': 'Nœuds : {tied} sur {count}',
    'knots-title': 'Quel nœud faire ?',
    tied: 'noué',
    'window-of': 'Fenêtre de {name}',
    message: 'message',
    messages: 'messages',
    goal: 'But : moins de {below}',
    picked: 'Ciseaux en main. Choisis un fil.',
    dropped: 'Ciseaux posés.',
    'is-cut': 'Fil {mark} coupé.',
    'is-mended': 'Fil {mark} renoué. Les ciseaux reviennent.',
    'is-tied': 'Nœud fait.',
    'is-untied': 'Nœud défait.',
  },
  en: {
    'did-cut': 'Cutting thread {mark}',
    'did-mend': 'Thread {mark} tied again',
    'did-tie': 'Knot tied: {knot}',
    'did-untie': 'Knot untied: {knot}',
    ...EN,
    'did-clear': 'Everything put back as at the start',
    rolled: 'The ball arrives: {total} messages. Goal: fewer than {below}.',
    stopped: 'The counter falls: {before} messages, then {total}.',
    sky: 'The sky and its threads',
    thread: 'Thread {mark}, whole',
    'thread-cut': 'Thread {mark}, cut',
    'thread-gone': 'Thread {mark}, already gone',
    'thread-passed': 'the ball went this way',
    'scissors-slot': 'Scissors {place}',
    cut: 'Cut',
    'cut-thread': 'Cut thread {mark}',
    mend: 'Tie again',
    'mend-thread': 'Tie again: thread {mark}. The scissors come back',
    close: 'Close',
    tools: 'Scissors, knots and lever',
    roll: 'Send the ball again',
    skip: 'Skip',
    replay: 'See the ball again',
    knots: 'Knots',
    'knots-left': 'Knots: {tied} of {count}',
    'knots-title': 'Which knot will you tie?',
    tied: 'tied',
    'window-of': '{name}’s window',
    message: 'message',
    messages: 'messages',
    goal: 'Goal: fewer than {below}',
    picked: 'Scissors in hand. Choose a thread.',
    dropped: 'Scissors put down.',
    'is-cut': 'Thread {mark} cut.',
    'is-mended': 'Thread {mark} tied again. The scissors come back.',
    'is-tied': 'Knot tied.',
    'is-untied': 'Knot untied.',
  },
};
