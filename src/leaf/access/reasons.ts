import type { InEachLanguage } from '../../core/scenario/language.ts';

const both = (fr: string, en: string): InEachLanguage => ({ fr, en });

/** Why a criterion stands as it does. “axe” names its rule; “tests” names a test of ours that fails when it is no longer so. */
export const REASONS = {
  'axe-image': both(
    'axe (image-alt, svg-img-alt, role-img-alt) sur chaque écran joué par les tests.',
    'axe (image-alt, svg-img-alt, role-img-alt) on every screen that the tests play.',
  ),
  decoration: both(
    'Les images de décor ont un « alt » vide ou « aria-hidden » ; la scène dessinée est masquée. Lu dans le code ; axe sur chaque écran joué.',
    'Decorative images have an empty alt or aria-hidden; the drawn scene is hidden. Read in the code; axe on every screen played.',
  ),
  'no-captcha': both('Aucun CAPTCHA.', 'No CAPTCHA.'),
  'no-media': both(
    'Ni vidéo ni parole enregistrée. La musique et les bruitages ne portent pas d’information ; tout ce qui est dit est écrit.',
    'No video and no recorded speech. Music and effects carry no information; all that is said is written.',
  ),
  'axe-frame': both(
    'axe (frame-title) sur la page de la classe, la seule qui a un cadre : le mur.',
    'axe (frame-title) on the class page, the only one with a frame: the wall.',
  ),
  'no-plugin': both('Aucun média non temporel.', 'No non-time-based media.'),
  sound: both(
    'Le son ne commence qu’au premier geste ; un bouton le coupe sur chaque écran, et trois réglages de volume. Test « comfort is kept ».',
    'Sound starts at the first gesture only; a button stops it on every screen, with three volumes. Test “comfort is kept”.',
  ),
  'no-complex-table': both('Aucun tableau complexe.', 'No complex table.'),
  'no-layout-table': both('Aucun tableau de mise en forme.', 'No layout table.'),
  tables: both(
    'Chaque tableau a un titre (caption) et des en-têtes (th, scope). axe (th-has-data-cells, scope-attr-valid) et lecture du code.',
    'Every table has a caption and headers (th, scope). axe (th-has-data-cells, scope-attr-valid) and reading of the code.',
  ),
  links: both(
    'Peu de liens, tous en toutes lettres. axe (link-name) et lecture.',
    'Few links, all in full words. axe (link-name) and reading.',
  ),
  keyboard: both(
    'Les missions entières sont jouées au clavier seul par les tests (niveaux 1 et 2, deux langues) ; souris, toucher et glisser aussi.',
    'Whole missions are played by keyboard alone in the tests (levels 1 and 2, both languages); by mouse, touch and drag as well.',
  ),
  'no-alternative-script': both(
    'Aucun script n’a de version de remplacement : tout passe par les mêmes boutons.',
    'No script has a replacement version: everything uses the same buttons.',
  ),
  'own-act': both(
    'Rien ne change d’écran sans un bouton ou un lien ; ce que le maître du jeu décide est annoncé.',
    'Nothing changes screen without a button or a link; what the game master decides is announced.',
  ),
  'axe-document': both(
    'axe (html-has-lang, html-lang-valid, valid-lang, document-title) sur chaque écran joué.',
    'axe (html-has-lang, html-lang-valid, valid-lang, document-title) on every screen played.',
  ),
  'language-follows': both(
    'La langue de la page suit le choix du joueur. Lu dans le code ; parties jouées en français et en anglais.',
    'The page’s language follows the player’s choice. Read in the code; games played in French and English.',
  ),
  'language-names': both(
    'Le nom de chaque langue porte son code (lang). Lu dans le code.',
    'The name of each language has its code (lang). Read in the code.',
  ),
  doctype: both('Chaque page commence par <!doctype html>.', 'Every page begins with <!doctype html>.'),
  'no-direction': both('Aucun changement du sens de lecture.', 'No change of reading direction.'),
  'axe-structure': both(
    'axe (heading-order, page-has-heading-one, landmark-*, region, list, listitem) sur chaque écran joué.',
    'axe (heading-order, page-has-heading-one, landmark-*, region, list, listitem) on every screen played.',
  ),
  style: both('Toute la présentation est en feuilles de styles.', 'All presentation is in style sheets.'),
  underlined: both('Les liens dans le texte sont soulignés. Vu à l’œil.', 'Links in text are underlined. Seen by eye.'),
  'axe-label': both(
    'axe (label, select-name, aria-input-field-name) sur chaque écran joué.',
    'axe (label, select-name, aria-input-field-name) on every screen played.',
  ),
  'beside-field': both(
    'Chaque étiquette est au-dessus ou à côté de son champ. Vu à l’œil.',
    'Each label stands above or beside its field. Seen by eye.',
  ),
  groups: both(
    'Les choix sont groupés (fieldset, legend). Lu dans le code.',
    'Choices are grouped (fieldset, legend). Read in the code.',
  ),
  'axe-button': both(
    'axe (button-name) sur chaque écran joué ; les intitulés sont des verbes ou des noms entiers.',
    'axe (button-name) on every screen played; labels are whole verbs or nouns.',
  ),
  errors: both(
    'Chaque erreur est une phrase, reliée au champ : ce qui a été trouvé, ce qui est attendu, quoi faire. Tests de la séance et du bilan.',
    'Each error is a sentence tied to its field: what was found, what is expected, what to do. Tests of the session and the results.',
  ),
  reversible: both(
    'Effacer demande deux fois ; chaque acte du maître du jeu peut être repris. Tests « undo ».',
    'Erasing asks twice; every act of the game master can be taken back. “undo” tests.',
  ),
  'no-personal': both('Aucun champ ne demande une donnée de la personne.', 'No field asks for a person’s data.'),
  'same-place': both(
    'L’en-tête et le pied des pages de texte ne changent pas de place.',
    'Header and footer of the text pages never change place.',
  ),
  'no-map': both(
    'Pas de plan du site ni de moteur de recherche : peu de pages.',
    'No site map and no search: few pages.',
  ),
  landmarks: both(
    'Zones déclarées (header, nav, main, footer) ; axe (landmark-one-main, region).',
    'Areas are declared (header, nav, main, footer); axe (landmark-one-main, region).',
  ),
  skip: both(
    'Un lien « Aller au contenu » vient en premier sur chaque page et se voit dès qu’il a le focus. Test « skip ».',
    'A “Skip to the content” link comes first on every page and is seen once it has the focus. “skip” test.',
  ),
  'single-keys': both(
    'Les touches de la console peuvent être désactivées ; le jeu n’en a pas.',
    'The console’s single keys can be turned off; the game has none.',
  ),
  clock: both(
    'Le chrono peut être caché ou supprimé ; à zéro, personne ne perd. Tests « clock ».',
    'The clock can be hidden or removed; at zero nobody loses. “clock” tests.',
  ),
  windows: both(
    'Une nouvelle fenêtre ne s’ouvre que par un lien touché.',
    'A new window opens only by a link that is touched.',
  ),
  'no-office': both('Aucun document bureautique à télécharger.', 'No office document to download.'),
  still: both(
    '« Moins de mouvement », ou le réglage du système, arrête les mouvements. Les tests jouent ainsi.',
    '“Less movement”, or the system’s setting, stops movements. The tests play that way.',
  ),
  turning: both(
    'Chaque écran est joué debout (390 × 844) et couché (844 × 390). Tests « sizes ».',
    'Every screen is played upright (390 × 844) and on its side (844 × 390). “sizes” tests.',
  ),
  tap: both(
    'Tout ce qui se glisse se fait aussi en deux touchers. Parties entières jouées ainsi.',
    'All that is dragged can be done in two taps. Whole games played that way.',
  ),
  'no-motion': both('Rien ne demande de bouger l’appareil.', 'Nothing asks to move the device.'),
  'no-hover': both(
    'Rien n’apparaît au survol, sauf l’infobulle du navigateur.',
    'Nothing appears on hover but the browser’s own tooltip.',
  ),
  'no-caption': both('Aucune image à légende.', 'No image with a caption.'),
  'by-person': both(
    'Demande le jugement d’une personne sur chaque écran ; ce n’est pas encore fait.',
    'Needs a person’s judgement on every screen; not done yet.',
  ),
  'by-reader': both(
    'Demande un vrai lecteur d’écran ; ce n’est pas encore fait. Les rôles sont vérifiés par axe.',
    'Needs a real screen reader; not done yet. Roles are checked by axe.',
  ),
  'by-sight': both(
    'axe ne voit pas les couleurs posées sur la scène dessinée. Le texte sur papier est vérifié ; le reste est à mesurer.',
    'axe cannot see colours over the drawn scene. Text on paper is checked; the rest is to be measured.',
  ),
  'by-validator': both(
    'Le code produit n’est pas encore passé par un validateur.',
    'The code has not been through a validator yet.',
  ),
  'by-zoom': both(
    'Essayé au zoom sur quelques écrans seulement ; la plus grande taille de texte du jeu (145 %) est testée.',
    'Tried by zoom on a few screens only; the game’s largest text size (145%) is tested.',
  ),
  'by-style': both(
    'L’affichage sans feuille de styles, ou avec d’autres espacements, n’est pas encore essayé.',
    'Not tried yet without style sheets, or with other spacing.',
  ),
} as const satisfies Readonly<Record<string, InEachLanguage>>;

export type Reason = keyof typeof REASONS;
