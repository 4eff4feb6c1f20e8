/** The pages of text beside the game, in French. */
export const fr = {
  game: 'Le jeu',
  language: 'Langue',
  pages: 'Autres pages',
  loading: 'La page arrive…',
  'load-failed': 'Cette page n’a pas pu se charger. Vérifiez le réseau, puis rechargez-la.',
  results: 'Bilan de la classe',
  guide: 'Guide du professeur',
  privacy: 'Vie privée',
  access: 'Accessibilité',
  licences: 'Licences',
  print: 'Imprimer',

  'results-why':
    'Chaque équipe qui joue sans réseau reçoit un code à la fin de sa mission. Tapez ou collez les codes ici : le tableau dit, idée par idée, ce que chaque équipe a trouvé.',
  'results-care':
    'Un code ne contient ni nom ni texte. Le tableau reste dans cet onglet et disparaît quand vous le fermez.',
  'results-field': 'Codes des équipes, un par ligne',
  'results-add': 'Ajouter au tableau',
  'results-added-1': 'Une équipe ajoutée.',
  'results-added': '{n} équipes ajoutées.',
  'results-none': 'Pas encore de code. Le tableau apparaîtra ici.',
  'results-team': 'Équipe {n}',
  'results-about': 'niveau {level}',
  'results-breached': 'brèche ouverte par Archie',
  'results-caption': 'Ce que chaque équipe a trouvé',
  'results-puzzles': 'Essais à revoir et indices, par énigme',
  'results-counts': 'à revoir : {wrong} · indices : {hints}',
  'results-no-puzzle': 'pas à ce niveau',
  'results-remove': 'Retirer l’équipe {n}',
  'results-clear': 'Vider le tableau',
  'results-again': 'Ajouter quand même',
  'trouble-empty': 'Ce champ est vide. Tapez le code écrit à la fin de la mission.',
  'trouble-mistyped':
    '« {code} » : une lettre ou un chiffre ne va pas, ou il en manque. Relisez le code avec l’équipe, groupe par groupe.',
  'trouble-character':
    '« {code} » : le signe « {foreign} » n’est dans aucun code. Un code n’a que des lettres et des chiffres.',
  'trouble-other-version':
    '« {code} » vient d’une autre version du jeu. Ouvrez cette page avec la même version que les équipes.',
  'trouble-other-mission':
    '« {code} » vient d’une mission que cette page ne connaît pas, ou d’une autre version de la mission. Ouvrez cette page avec la même version que les équipes.',
  'trouble-twice':
    '« {code} » est déjà dans le tableau. Deux équipes peuvent avoir le même bilan : dans ce cas, ajoutez-le quand même.',
} as const;

export type LeafWord = keyof typeof fr;
