import type { Config } from '../../../src/mechanics/match/schema.ts';

/** «Le verrou du bonimenteur» (mission-content 4.5): six seals on seven ribbons, or ten seals on ten. */

type Line = Config['lines'][number];
type Answer = Config['answers'][number];

const line = (
  mark: string,
  prop: readonly [string, string],
  eye: string,
  trace: string,
  map: string,
  ...seals: string[]
): Line => ({
  id: `line-${mark}`,
  mark,
  picture: `prop-stage-${prop[0]}`,
  pictureText: prop[1],
  reads: { eye, trace, map },
  seals,
});

const SEVEN: readonly Line[] = [
  line(
    '1',
    ['mic', 'un micro'],
    'Plus que deux ! Après, plus jamais ! Jamais jamais !',
    'Dit en courant.',
    'En réserve : deux cents gourdes.',
    'hurry',
  ),
  line(
    '2',
    ['bow-tie', 'un nœud papillon'],
    'Le professeur Chapeau, en blouse, la recommande.',
    'Dit d’une voix grave.',
    'Professeur : diplôme en carton.',
    'coat',
  ),
  line(
    '3',
    ['cane', 'une canne'],
    'Neuf élèves sur dix l’ont déjà. Et toi ?',
    'Dit en montrant la foule.',
    'Dix élèves, tous invités.',
    'everyone',
  ),
  line(
    '4',
    ['glove', 'un gant'],
    'Tiens, un autocollant ! Maintenant, tu me dois une gourde.',
    'Dit en tendant la main.',
    'Autocollant : 2 centimes.',
    'gift',
  ),
  line(
    '5',
    ['spotlight', 'un projecteur'],
    'Sans gourde, tu finiras sous la pluie, avec un chat triste.',
    'Dit avec violon.',
    'Météo : grand soleil.',
    'violin',
  ),
  line(
    '6',
    ['curtain', 'un rideau'],
    'Turbo. Turbo. J’ai dit Turbo ? Turbo.',
    'Dit 31 fois ce soir.',
    'Rien derrière.',
    'echo',
  ),
  line(
    '7',
    ['flask', 'une gourde'],
    'Elle coûte 4 jetons. Il y en a deux cents.',
    'Dit tout bas.',
    'Prix : 4. Réserve : deux cents.',
  ),
];

const THREE_MORE: readonly Line[] = [
  line(
    '8',
    ['lamp', 'une lampe de loge'],
    'Neuf médecins sur dix la gardent près du lit.',
    'Dit en blouse, devant la foule.',
    'Sondage : dix figurants.',
    'coat',
    'everyone',
  ),
  line(
    '9',
    ['mask', 'un masque'],
    'Je t’ai offert un essai, il expire ce soir.',
    'Dit en regardant l’heure.',
    'L’essai revient chaque matin.',
    'gift',
    'hurry',
  ),
  line(
    '10',
    ['stool', 'un tabouret'],
    'Je suis payé pour en parler, et je la trouve jolie.',
    'Dit en face.',
    'Payé : 30 jetons. Affiché.',
  ),
];

const seal = (id: string, name: string, rule: string): Config['seals'][number] => ({
  id,
  name,
  picture: `prop-seal-${id}`,
  reads: { rule },
});

const seals = [
  seal('hurry', 'Vite-vite', 'Vite-vite : dépêche-toi.'),
  seal('coat', 'Blouse blanche', 'Blouse blanche : il a l’air de savoir.'),
  seal('everyone', 'Tout-le-monde', 'Tout-le-monde : les autres le font.'),
  seal('gift', 'Cadeau-crochet', 'Cadeau-crochet : je t’offre, tu me dois.'),
  seal('violin', 'Violon', 'Violon : tu me fais de la peine.'),
  seal('echo', 'Répétition', 'Répétition : encore, et encore.'),
];

const wrong = (seal: string | null, lines: string, say: string, misconception?: string): Answer => ({
  ...(seal === null ? {} : { seals: [seal] }),
  ...(lines === '' ? {} : { lines: lines.split(' ').map((mark) => `line-${mark}`) }),
  reply: { say, who: 'blackhat', ...(misconception === undefined ? {} : { misconception }) },
});

const honest = wrong(null, '7', 'Là, je ne mentais pas. Ça m’arrive. Ça gratte.', 'every-ad-lies');

/** Level 1: every press is answered. */
export const sixSeals: Config = {
  lines: [...SEVEN],
  seals,
  answered: 'each',
  answers: [
    honest,
    wrong('everyone', '2', 'Un seul professeur, ce n’est pas une foule.', 'many-is-expert'),
    wrong('coat', '3', 'Neuf élèves, pas neuf docteurs.', 'many-is-expert'),
    wrong('hurry', '4 5', 'Je prends mon temps, là. Je soigne mon numéro.'),
    wrong('gift', '', 'Je n’offre rien, là. Je ne suis pas fou.'),
    wrong('violin', '1', 'Je presse, je ne pleure pas.'),
    wrong('violin', '4', 'Un cadeau, ce n’est pas une larme.'),
    wrong('echo', '', 'Je ne l’ai dit qu’une fois. Une fois. Une fois.'),
  ],
  otherwise: { say: 'Ce sceau ne mord pas ici.', who: 'blackhat' },
  right: '« Elle coûte 4 jetons. Il y en a deux cents. »',
};

/** Level 2: two lines with two seals; only how many are right is told. */
export const tenSeals: Config = {
  lines: [...SEVEN, ...THREE_MORE],
  seals,
  copies: 2,
  answered: 'count',
  ask: 'Tirer la poignée',
  answers: [wrong(null, '10', 'Payé, dit, et vrai : cherchez le tour ailleurs.', 'paid-is-lying'), honest],
  right: '« Je suis payé pour en parler, et je la trouve jolie. »',
};
