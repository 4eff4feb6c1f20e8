import type { Config, Repair, Toggle } from '../../../src/mechanics/settings/schema.ts';

/** The shop of «Le couloir sombre» made honest (mission-content 4.3, part 2): one page, or two. */

type Option = Toggle['options'][number];

const trick = (id: string, name: string, gestures: Pick<Option, 'yes' | 'no'> = {}): Option => ({
  id,
  name,
  ...gestures,
});
const fair = (id: string, name: string, say: string, who: 'blackhat' | 'archie' = 'blackhat'): Option => ({
  id,
  name,
  honest: true,
  reply: { say, who },
});

const toggle = (page: string, id: string, name: string, ...options: Option[]): Toggle => ({ id, name, page, options });

const clock = (page: string) =>
  toggle(
    page,
    'clock',
    'Le compteur',
    trick('clock-again', '20 secondes, qui repart'),
    fair('clock-true', 'Fin : dimanche, 18 h', 'Mon tic-tac ! Mon beau tic-tac !'),
    fair('clock-none', 'Aucun', 'On peut aussi dire la vraie fin.', 'archie'),
  );
const ticks = (page: string) =>
  toggle(
    page,
    'boxes',
    'Les cases',
    trick('boxes-ticked', 'Cochées'),
    fair('boxes-empty', 'Vides', 'Ils vont… choisir ? Quelle horreur.'),
  );
const refusal = (page: string) => [
  toggle(
    page,
    'no-place',
    'Le bouton « non »',
    trick('no-below', 'Tout en bas', { no: 1 }),
    fair('no-beside', 'À côté du oui', 'Côte à côte ? Comme des égaux ?'),
  ),
  toggle(
    page,
    'no-words',
    'Les mots du « non »',
    trick('no-shame', 'Je préfère rater ma vie'),
    fair('no-thanks', 'Non merci', 'C’est d’un plat…'),
  ),
];
const price = (page: string) =>
  toggle(
    page,
    'price',
    'Le prix',
    trick('price-star', 'Dès 4 jetons*'),
    fair('price-whole', '4 jetons, tout compris', 'Mon astérisque ! Je l’ai élevé tout petit.'),
  );
const wayOut = (page: string) =>
  toggle(
    page,
    'way-out',
    'La sortie',
    trick('way-out-far', 'Options, Autres, Partir', { no: 2 }),
    fair('way-out-near', 'Partir', '« Et s’ils partent ? » Ils reviendront s’ils veulent.', 'archie'),
  );

const repair = (pages: Repair['pages'], toggles: Toggle[]): Config => ({
  task: {
    do: 'repair',
    pages,
    toggles,
    yes: { name: 'Oui', gestures: 1 },
    no: { name: 'Non', gestures: 1 },
    gesture: 'geste',
    gestures: 'gestes',
  },
});

/** Level 1: six switches. */
export const onePage: Config = repair(
  [{ id: 'shop', name: 'Bazar Turbo' }],
  [clock('shop'), ticks('shop'), ...refusal('shop'), price('shop'), wayOut('shop')],
);

/** Level 2: eight switches on two pages. */
export const twoPages: Config = repair(
  [
    { id: 'basket', name: 'Le panier' },
    { id: 'trial', name: 'L’essai' },
  ],
  [
    ticks('basket'),
    price('basket'),
    toggle(
      'basket',
      'fees',
      'Les frais',
      trick('fees-late', 'À la fin'),
      fair('fees-early', 'Dès la vitrine', 'Dès la vitrine ? Ils vont savoir compter !'),
    ),
    wayOut('basket'),
    clock('trial'),
    ...refusal('trial'),
    toggle(
      'trial',
      'trial-end',
      'La fin de l’essai',
      trick('end-silent', 'Silence'),
      fair('end-told', 'On te prévient avant', 'Prévenir ? Mais… ils vont s’en souvenir !'),
    ),
  ],
);
