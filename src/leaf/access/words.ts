import { speaker } from '../../ui/language/speak.ts';

const fr = {
  declaration: 'Déclaration d’accessibilité',
  'declaration-1':
    'L’hébergeur de ce jeu s’engage à le rendre accessible, comme le demande l’article 47 de la loi du 11 février 2005. Cette déclaration s’applique au jeu, à la console, au mur et aux pages de texte.',
  state: 'État de conformité',
  'state-1':
    'Le jeu « Les Gardiens du numérique » est non conforme au référentiel général d’amélioration de l’accessibilité (RGAA), version 4.1.2 : aucune non-conformité n’est connue, mais l’audit n’est pas complet, et rien ne peut donc être affirmé.',
  'state-2':
    'Sur 106 critères : {C} conformes, {NC} non conformes, {NA} non applicables, {NE} non évalués. Aucun taux n’est annoncé tant que des critères ne sont pas évalués.',
  contents: 'Contenus non accessibles ou non vérifiés',
  'contents-1': 'Non vérifié : Safari, iPad et iPhone ; Firefox.',
  'contents-2':
    'Non vérifié : les vrais lecteurs d’écran (NVDA, JAWS, VoiceOver, TalkBack), les commandes vocales, les contacteurs.',
  'contents-3':
    'Dérogation non demandée. La scène dessinée derrière les plateaux est masquée aux lecteurs d’écran : tout ce qu’elle porte est aussi en boutons et en texte.',
  made: 'Comment la grille a été remplie',
  'made-1':
    'Par des vérifications réelles : axe-core (WCAG 2.0 à 2.2, A et AA, et bonnes pratiques) sur chaque écran que les tests jouent dans Chromium ; des missions entières jouées au clavier seul, en touchant et en glissant ; six tailles d’écran ; la lecture du code.',
  'made-2':
    'Ce qu’aucune de ces vérifications ne décide est « non évalué », même quand tout laisse penser que c’est bon.',
  contact: 'Retour et contact',
  'contact-1':
    'Si un contenu vous résiste, dites-le à l’adulte qui anime la séance ou à l’hébergeur, pour avoir une autre solution.',
  'contact-host': 'Contact de l’hébergeur :',
  'contact-none':
    'L’hébergeur n’a pas encore donné de contact : demandez-le à la personne qui vous a donné l’adresse de ce jeu.',
  recourse: 'Voies de recours',
  'recourse-1':
    'Si l’hébergeur ne répond pas, vous pouvez écrire au Défenseur des droits, contacter son délégué dans votre région, ou lui envoyer un courrier gratuit : Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.',
  grid: 'Grille d’audit : les 106 critères du RGAA 4.1.2',
  'grid-language': 'Le référentiel existe en français.',
  number: 'Critère',
  title: 'Intitulé',
  status: 'Résultat',
  why: 'Pourquoi',
  'status-C': 'Conforme',
  'status-NC': 'Non conforme',
  'status-NA': 'Non applicable',
  'status-NE': 'Non évalué',
} as const;

const en: Readonly<Record<keyof typeof fr, string>> = {
  declaration: 'Accessibility statement',
  'declaration-1':
    'The host of this game commits to making it accessible, as article 47 of the French law of 11 February 2005 asks. This statement applies to the game, the console, the wall and the text pages.',
  state: 'Compliance status',
  'state-1':
    'The game “The Guardians of the Web” does not comply with the French general accessibility reference (RGAA), version 4.1.2: no criterion is known to be missed, but the audit is not complete, so that nothing can be claimed.',
  'state-2':
    'Of 106 criteria: {C} met, {NC} not met, {NA} not applicable, {NE} not assessed. No rate is given as long as criteria are not assessed.',
  contents: 'Content that is not accessible or not verified',
  'contents-1': 'Not verified: Safari, iPad and iPhone; Firefox.',
  'contents-2': 'Not verified: real screen readers (NVDA, JAWS, VoiceOver, TalkBack), voice control, switches.',
  'contents-3':
    'No exemption is claimed. The scene drawn behind the boards is hidden from screen readers: all that it carries is there as buttons and text, too.',
  made: 'How the grid was filled in',
  'made-1':
    'By real checks: axe-core (WCAG 2.0 to 2.2, A and AA, and best practice) on every screen that the tests play in Chromium; whole missions played by keyboard alone, by tapping and by dragging; six screen sizes; reading of the code.',
  'made-2': 'What none of these checks decides is “not assessed”, even where all suggests that it is fine.',
  contact: 'Feedback and contact',
  'contact-1':
    'If something stands in your way, tell the adult who runs the session or the host, to get another solution.',
  'contact-host': 'Contact of the host:',
  'contact-none': 'The host has given no contact yet: ask whoever gave you the address of this game.',
  recourse: 'Remedies',
  'recourse-1':
    'If the host does not answer, you can write to the French Defender of Rights, contact their delegate in your region, or send a letter free of charge: Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.',
  grid: 'Audit grid: the 106 criteria of RGAA 4.1.2',
  'grid-language': 'The reference exists in French only.',
  number: 'Criterion',
  title: 'Wording',
  status: 'Result',
  why: 'Why',
  'status-C': 'Met',
  'status-NC': 'Not met',
  'status-NA': 'Not applicable',
  'status-NE': 'Not assessed',
};

export const sayAccessIn = speaker<keyof typeof fr>({ fr, en });
