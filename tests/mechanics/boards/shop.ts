import type { Button, Config, Room } from '../../../src/mechanics/settings/schema.ts';

/** «Le couloir sombre» (mission-content 4.3): four rooms, or five. */

type Does = Button['does'];
type Reply = NonNullable<Button['reply']>;

const button = (
  id: string,
  name: string,
  looks: Button['looks'],
  does: Does,
  reply?: Reply,
  inside?: string,
): Button => ({
  id,
  name,
  looks,
  ...(inside === undefined ? {} : { in: inside }),
  does,
  ...(reply === undefined ? {} : { reply }),
});

const window: Room = {
  id: 'window',
  mark: '1',
  name: 'La vitrine',
  picture: 'prop-shop-window',
  sign: 'Pack Turbo ! Fini dans 20 secondes !',
  clock: 20,
  reads: {
    eye: '« Pack Turbo ! Fini dans 20 secondes ! »',
    trace: 'Compteur relancé 214 fois aujourd’hui.',
    map: 'Les deux boutons mènent au panier.',
    rule: 'Vraie fin : dimanche, 18 h.',
  },
  buttons: [
    button(
      'fast',
      'VITE, 9 jetons',
      'loud',
      { do: 'catch', costs: 9 },
      {
        say: '9 jetons pour une gourde. On annule ?',
        misconception: 'countdown-is-real',
      },
    ),
    { ...button('compass', 'La boussole, 4 jetons', 'plain', { do: 'go' }), picture: 'prop-compass' },
    button('wait', 'Attendre la fin', 'quiet', { do: 'say' }, { say: 'Oh ! Il repart. Comme c’est étrange.' }),
  ],
};

const boxes: NonNullable<Room['boxes']> = (
  [
    ['insurance', 'Assurance anti-ennui', 2],
    ['paper', 'Papier qui brille', 1],
  ] as const
).map(([id, name, price]) => ({
  id,
  name,
  price,
  looks: 'box' as const,
  ticked: true,
  reply: { say: 'Qui a coché ça ? Pas vous. On annule ?', misconception: 'boxes-are-mine' },
}));

const basket: Room = {
  id: 'basket',
  mark: '2',
  name: 'Le panier',
  picture: 'prop-basket',
  basket: { name: 'La boussole', price: 4 },
  reads: {
    eye: 'Boussole 4. Total : 7. Deux cases déjà cochées.',
    trace: '+2, +1 : cochés avant ton arrivée.',
    map: 'Payer mène au Club.',
    rule: 'Les cases sont au choix.',
  },
  boxes,
  buttons: [button('pay', 'Payer', 'loud', { do: 'pay' })],
};

const basketWithFee: Room = {
  ...basket,
  reads: {
    eye: 'Boussole 4. Total : 8. « Frais de sourire : +1 ».',
    trace: '+2, +1 : cochés avant ton arrivée. Sans eux : vitrine 4, caisse 5.',
    map: 'Retirer les frais : c’est sous « Détails ».',
    rule: 'Les cases sont au choix. Les frais sont facultatifs.',
  },
  boxes: [
    ...boxes,
    {
      id: 'smile',
      name: 'Frais de sourire',
      price: 1,
      looks: 'fee',
      ticked: true,
      in: 'details',
      reply: {
        say: 'Un jeton de plus à la dernière porte : on peut encore revenir.',
        misconception: 'last-minute-fee',
      },
    },
  ],
  buttons: [...basket.buttons, button('details', 'Détails', 'quiet', { do: 'open' })],
};

const club: Room = {
  id: 'club',
  mark: '3',
  name: 'Le Club',
  picture: 'prop-club',
  sign: 'Rejoins le Club Turbo !',
  reads: {
    eye: '« Rejoins le Club Turbo ! » Le oui brille.',
    trace: 'Club : un jeton par salle, tout seul.',
    map: 'Oui et Non mènent à la sortie.',
    rule: 'Quitter le Club : 4 étapes.',
  },
  buttons: [
    button(
      'yes',
      'OUI, JE SUIS MALIN',
      'loud',
      { do: 'catch', costs: 1 },
      {
        say: 'Le Club grignote un jeton. Malin, hein ?',
        who: 'blackhat',
        misconception: 'polite-yes',
      },
    ),
    button(
      'no',
      'Non, je préfère rater ma vie',
      'quiet',
      { do: 'go' },
      {
        say: 'Snif. Tu brises mon ruban.',
        who: 'blackhat',
      },
    ),
  ],
};

const trial: Room = {
  id: 'trial',
  mark: '4',
  name: 'L’essai',
  picture: 'prop-trial',
  sign: '7 jours gratuits !',
  reads: {
    eye: '« 7 jours gratuits ! » Et une carte à donner.',
    trace: 'Carte demandée, pour du gratuit.',
    map: 'Commencer : abonnement. Plus tard : sortie.',
    rule: 'Puis 3 jetons par semaine, sans prévenir.',
  },
  buttons: [
    button(
      'start',
      'Commencer',
      'loud',
      { do: 'catch', costs: 3 },
      {
        say: 'Gratuit sept jours, payant ensuite : note la date, ou refuse.',
        misconception: 'free-trial-is-free',
      },
    ),
    button('later', 'Plus tard', 'quiet', { do: 'go' }),
  ],
};

const exitOf = (mark: string): Room => {
  const back: Reply = {
    say: 'Retour à la case départ. Joli couloir, non ?',
    who: 'blackhat',
    misconception: 'big-button-is-exit',
  };
  return {
    id: 'exit',
    mark,
    name: 'La sortie',
    picture: 'prop-exit',
    sign: 'Déjà fini ? Continue !',
    reads: {
      eye: 'Un bouton immense, et « Plus d’options » tout petit.',
      trace: 'Sac : une boussole.',
      map: 'Continuer : vitrine. Surprise : Club. Autres : dehors.',
      rule: 'La boussole est payée : elle est à toi.',
    },
    buttons: [
      button('continue', 'Continuer', 'loud', { do: 'catch', costs: 0, to: 'window' }, back),
      button('surprise', 'Encore une surprise', 'plain', { do: 'catch', costs: 0, to: 'club' }, back),
      button('more', 'Plus d’options', 'quiet', { do: 'open' }),
      button(
        'others',
        'Autres',
        'quiet',
        {
          do: 'open',
          closed: { say: 'Sans cadeau ? La boussole est dans ton sac !', who: 'archie', misconception: 'guilt-works' },
        },
        undefined,
        'more',
      ),
      button('leave', 'Partir sans cadeau', 'quiet', { do: 'go' }, undefined, 'others'),
    ],
  };
};

const corridor = (rooms: Room[]): Config => ({
  task: { do: 'escape', purse: 10, money: 'jetons', cancel: 'Annuler', rooms },
});

/** Level 1. */
export const fourRooms: Config = corridor([window, basket, club, exitOf('4')]);

/** Level 2: a fee that drips at the till, and a trial. */
export const fiveRooms: Config = corridor([window, basketWithFee, club, trial, exitOf('5')]);
