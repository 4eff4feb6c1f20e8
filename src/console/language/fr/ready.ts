/** Before the start. */
export const ready = {
  'ready-teams': 'Les écrans des équipes',
  'test-chime': 'Essai du son',
  'test-blank': 'Essai du noir',
  'test-why': 'Le carillon doit s’entendre et se voir sur chaque écran ; le noir les éteint tous.',
  'team-full': 'prête',
  'team-partly': 'incomplète',
  'team-empty': 'aucun écran',
  'change-level-of': '{team}, passer au niveau {n}',
  'screens-here': '{n} / {of}',
  'n-waiting': '{n} écrans attendent une équipe',
  'n-waiting-1': 'Un écran attend une équipe',
  'screen-n': 'Écran {n}',
  'place-with': 'Écran {n} : donner l’équipe {team}',

  'door-title': 'Faire entrer les écrans',
  'door-how': 'Sur chaque appareil, ouvrez l’adresse de ce serveur et écrivez ce code.',
  'door-how-at': 'Sur chaque appareil, ouvrez {address} et écrivez ce code.',
  'door-qr': 'Code QR pour rejoindre la séance {code}',
  'open-door': 'Code, QR et adresses',

  'tell-title': 'À dire aux équipes',
  'tell-1': '« Votre emblème dit qui vous êtes : personne ne donne son nom. »',
  'tell-2': '« Aucun écran ne sait tout : dites à voix haute ce que vous voyez. »',
  'tell-3': '« On peut se tromper, demander un indice, lever la main à l’écran, faire une pause. »',
  'tell-4': '« À 0:00 personne n’a perdu : Archie ouvre une brèche, et on en parle ensemble. »',

  'adult-title': 'Pour vous : si un enfant se confie',
  'adult-say': '« Merci de me le dire. Je te crois. Ce n’est pas ta faute. » Pas devant le groupe.',
  'adult-then':
    'Écoutez sans questionner. Ne promettez pas le secret. Prévenez le jour même la direction ou l’équipe pHARe.',
  'adult-3018': 'cyberharcèlement : gratuit, tous les jours, 9 h–23 h',
  'adult-119': 'enfant en danger : gratuit, jour et nuit',
  'adult-17': 'danger immédiat : police, gendarmerie',

  'start-title': 'Le départ',
  'all-ready': 'Tout le monde est là.',
  'missing-screens': 'Il manque encore des écrans : {teams}.',
  'still-dark': 'Les écrans sont encore noirs.',
  'start-all': 'Commencer la mission',
  'start-anyway': 'Commencer quand même',
} as const;
