import { fill } from '../../mechanics/mechanic.ts';
import type { InEachLanguage, Language } from './language.ts';
import type { Problem, ProblemCode, Term } from './problem.ts';
import { TERMS } from './terms.ts';

type Sentences = Readonly<Record<ProblemCode, string>>;

/** The sentence of each problem: what was found, what was expected, what to do. */
const fr: Sentences = {
  'too-large':
    'Ce fichier a {found} signes, {max} au plus. Une mission en a 200 000 : retirez ce qui n’en fait pas partie.',
  'too-deep':
    'Plus de {max} crochets ou accolades sont ouverts les uns dans les autres. Fermez-les, ou retirez ceux qui sont de trop.',
  'json-syntax': 'Le fichier n’est pas du JSON correct : {detail}. Corrigez ici, ou à la fin de la ligne d’avant.',
  'duplicate-key':
    'La clé « {key} » est écrite deux fois au même endroit (lignes {first} et {second}). Gardez-en une seule.',
  'format-older':
    'Ce fichier est au format {found}, cette version lit le format {expected}. Lancez « npm run mission -- migrate » avec ce fichier.',
  'format-newer':
    'Ce fichier est au format {found}, cette version ne lit que le format {expected}. Mettez le jeu à jour.',
  'missing-key': 'Il manque « {key} » ici. Ajoutez cette clé.',
  'unknown-key': 'La clé « {key} » n’existe pas ici.{hint} Corrigez son nom, ou retirez-la.',
  'wrong-type': 'On a trouvé {found} là où il faut {expected}.',
  'wrong-value': 'La valeur {found} ne convient pas ici.',
  'wrong-form': 'La valeur {found} n’a pas la forme attendue : {expected}.',
  'not-one-of': 'La valeur {found} ne convient pas.{hint} Valeurs possibles : {expected}.',
  'bad-id':
    'L’identifiant {found} ne convient pas : lettres minuscules sans accent, chiffres et tirets seulement.{hint}',
  'empty-text': 'Ce texte est vide. Écrivez au moins un mot.',
  'no-source':
    'Cette source est vide : d’où vient ce fait ? Écrivez où il a été lu, et quand. Sans source, retirez le fait.',
  'long-text': 'Ce texte a {found} caractères, {max} au plus. Raccourcissez-le.',
  'too-few': 'Cette liste a {found} élément(s), il en faut au moins {min}.',
  'too-many': 'Cette liste a {found} éléments, il en faut {max} au plus.',
  'too-small': 'Le nombre {found} est trop petit : {min} au moins.',
  'too-big': 'Le nombre {found} est trop grand : {max} au plus.',
  'duplicate-id': 'L’identifiant « {id} » sert déjà au n° {number} de "{list}". Donnez-en un autre à l’un des deux.',
  'unknown-id': '{what} de cette mission ne s’appelle « {id} ».{hint} Corrigez le nom, ou ajoutez ce qui manque.',
  'unknown-picture': 'L’image « {id} » n’existe pas dans le jeu.{hint} Choisissez un nom de la liste assets/ids.json.',
  'name-written-out':
    'Le prénom « {name} » est écrit en toutes lettres. Écrivez {mark} à sa place : la séance peut donner à ce personnage un autre prénom.',
  'token-never-given':
    'Le jeton « {id} » est demandé mais aucune énigme ne le donne. Ajoutez "gives": "{id}" à une énigme.',
  'token-given-twice':
    'Le jeton « {id} » est donné par {first} et par {second}. Retirez "gives" de l’une des deux énigmes.',
  'never-opens':
    'L’énigme « {id} » ne peut jamais s’ouvrir au niveau {level}. Vérifiez "opens" : deux énigmes s’attendent peut-être l’une l’autre.',
  'no-meta':
    'Il faut exactement une énigme finale ("role": "meta") ; on en a trouvé {found}. Donnez ce rôle à une seule.',
  'objective-without-puzzle':
    'Aucune énigme obligatoire du niveau {level} ne sert l’objectif « {id} ». Ajoutez-le aux "objectives" d’une énigme.',
  'level-without-puzzle':
    'Aucune énigme du niveau {level} n’est ouverte au départ. Donnez "opens": "start" à l’une d’elles.',
  'lens-layout':
    'Le partage pour {screens} écrans doit donner eye, trace, map et rule une seule fois chacun, sur {screens} sièges. Trouvé : {found}.',
  'seat-knows-all':
    'Avec {screens} écrans, un seul siège ({seat}) lit tout ce qu’il faut pour résoudre. Changez "layouts", ou demandez une déduction à un autre regard.',
  'lens-knows-all':
    'Toutes les déductions de cette étape se lisent avec le regard {lens} : l’écran qui le tient n’a besoin de personne. Donnez une déduction à un autre regard.',
  'deduction-without-document':
    'La déduction sur « {about} » dit que le regard {lens} la lit, mais ce regard n’a rien à lire là-dessus. Donnez-lui une ligne, ou corrigez la déduction.',
  'lens-without-document':
    'Une déduction demande le regard {lens}, mais sa feuille est vide. Ajoutez-lui un document, ou corrigez la déduction.',
  'no-deduction':
    'Cette étape n’a aucune déduction : un seul écran suffirait. Dites dans "deductions" ce que deux regards, sur deux écrans, sont seuls à lire.',
  'too-long': 'Phrase de {found} mots, {expected} au plus au niveau {level} : « {text} ». Coupez-la en deux.',
  board: 'Le plateau ne tient pas debout. {detail}',
  'missing-translation':
    'Il manque la traduction ({language}) de : « {text} ». Ajoutez-la au fichier qui finit par .{language}.json.',
  'stale-translation':
    'Cette traduction ({language}) ne correspond plus à aucun texte : « {text} ».{hint} Mettez-la à jour, ou retirez-la.',
  'start-solved': 'L’énigme est déjà résolue au départ. Il faut au moins un geste.',
  'solution-fails':
    'On n’arrive pas à résoudre l’énigme : la suite de gestes la plus simple s’arrête à {found}. Vérifiez ce que le plateau accepte.',
  'dead-end': 'On peut rester bloqué, sans plus aucun chemin vers la fin, depuis : {moves}.',
  'clear-refused': '« Tout effacer » ne ramène pas au départ, depuis : {moves}.',
  'end-out-of-reach':
    'Au niveau {level}, une équipe ne peut plus arriver à la fin par elle-même, depuis : {moves}. Vérifiez que l’énigme finale existe à ce niveau et peut s’y ouvrir.',
  'objective-avoided':
    'Au niveau {level}, on arrive à la fin sans avoir rencontré l’objectif « {id} » : {moves}. Faites dépendre la fin ("opens") d’une énigme qui le sert.',
  'solution-untold':
    'Rien ne dit comment trouver ce geste de la solution : {moves}. Aucun regard n’a de ligne là-dessus, et l’étape n’a aucun document. Ajoutez-en un.',
  'text-never-shown':
    'Ce texte ne s’affiche jamais, quoi que fasse l’équipe : « {text} ». Corrigez ce qui devrait l’amener, ou retirez-le.',
  'misconception-never-met':
    'L’idée fausse « {id} » n’est révélée par aucun geste. Nommez-la dans une réponse ("misconception": "{id}"), ou retirez-la.',
  'name-of-file': 'La mission s’appelle « {id} » mais son fichier « {file} ». Donnez-leur le même nom.',
  'question-forms':
    'Les deux formes ne se comparent pas : la forme a offre {a} réponse(s) différente(s), la forme b {b}. Donnez-leur autant de réponses, toutes différentes.',
  'question-new':
    'Aucune question ne présente une situation nouvelle. Ajoutez "isNew": true à celle que le jeu ne montre pas.',
};

const en: Sentences = {
  'too-large':
    'This file has {found} characters, {max} at most. A mission has 200,000: remove what does not belong to it.',
  'too-deep':
    'More than {max} brackets or braces are open within one another. Close them, or remove those that are too many.',
  'json-syntax': 'The file is not valid JSON: {detail}. Mend it here, or at the end of the line before.',
  'duplicate-key': 'The key “{key}” is written twice in the same place (lines {first} and {second}). Keep one.',
  'format-older':
    'This file has format {found}, this version reads format {expected}. Run “npm run mission -- migrate” with this file.',
  'format-newer': 'This file has format {found}, this version reads only format {expected}. Update the game.',
  'missing-key': '“{key}” is missing here. Add this key.',
  'unknown-key': 'The key “{key}” does not exist here.{hint} Mend its name, or remove it.',
  'wrong-type': 'Found {found} where {expected} is needed.',
  'wrong-value': 'The value {found} does not fit here.',
  'wrong-form': 'The value {found} does not have the form needed: {expected}.',
  'not-one-of': 'The value {found} does not fit.{hint} Possible values: {expected}.',
  'bad-id': 'The id {found} does not fit: only lower case letters without accents, digits and hyphens.{hint}',
  'empty-text': 'This text is empty. Write at least one word.',
  'no-source':
    'This source is empty: where does this come from? Write where it was read, and when. Without a source, remove it.',
  'long-text': 'This text has {found} characters, {max} at most. Shorten it.',
  'too-few': 'This list has {found} element(s), at least {min} are needed.',
  'too-many': 'This list has {found} elements, {max} at most are needed.',
  'too-small': 'The number {found} is too small: at least {min}.',
  'too-big': 'The number {found} is too big: at most {max}.',
  'duplicate-id': 'The id “{id}” is already used by no. {number} of "{list}". Give one of the two another id.',
  'unknown-id': '{what} of this mission is called “{id}”.{hint} Mend the name, or add what is missing.',
  'unknown-picture': 'The picture “{id}” is not in the game.{hint} Choose a name from the list assets/ids.json.',
  'name-written-out':
    'The first name “{name}” is written out. Write {mark} in its place: a session may give this person another name.',
  'token-never-given': 'The token “{id}” is needed but no puzzle gives it. Add "gives": "{id}" to a puzzle.',
  'token-given-twice': 'The token “{id}” is given by {first} and by {second}. Remove "gives" from one of the two.',
  'never-opens':
    'The puzzle “{id}” can never open at level {level}. Check "opens": two puzzles may be waiting for each other.',
  'no-meta': 'Exactly one final puzzle ("role": "meta") is needed; found {found}. Give this role to one only.',
  'objective-without-puzzle':
    'No required puzzle at level {level} serves the objective “{id}”. Add it to the "objectives" of a puzzle.',
  'level-without-puzzle': 'No puzzle at level {level} is open at the start. Give "opens": "start" to one of them.',
  'lens-layout':
    'The layout for {screens} screens must give eye, trace, map and rule exactly once each, over {screens} seats. Found: {found}.',
  'seat-knows-all':
    'With {screens} screens, one seat ({seat}) reads all that is needed. Change "layouts", or ask another lens for a deduction.',
  'lens-knows-all':
    'All deductions of this step are read through the lens {lens}: the screen that holds it needs nobody. Give another lens a deduction.',
  'deduction-without-document':
    'The deduction about “{about}” says that the lens {lens} reads it, but that lens has nothing to read there. Give it a line, or mend the deduction.',
  'lens-without-document':
    'A deduction needs the lens {lens}, but its sheet is empty. Add a document for it, or mend the deduction.',
  'no-deduction':
    'This step has no deduction: one screen would be enough. Say in "deductions" what two lenses, on two screens, are alone to read.',
  'too-long': 'A sentence of {found} words, {expected} at most at level {level}: “{text}”. Cut it in two.',
  board: 'The board does not hold together. {detail}',
  'missing-translation': 'No {language} translation for: “{text}”. Add it to the file that ends in .{language}.json.',
  'stale-translation':
    'This {language} translation no longer matches any text: “{text}”.{hint} Update it, or remove it.',
  'start-solved': 'The puzzle is solved at its start. It needs at least one move.',
  'solution-fails':
    'The puzzle cannot be solved: the simplest series of moves stops at {found}. Check what the board accepts.',
  'dead-end': 'A team can get stuck, with no way left to the end, from: {moves}.',
  'clear-refused': '“Clear” does not lead back to the start, from: {moves}.',
  'end-out-of-reach':
    'At level {level}, a team can no longer come to the end by itself, from: {moves}. Check that the final puzzle exists at this level and can open there.',
  'objective-avoided':
    'At level {level}, the end is reached without the objective “{id}”: {moves}. Make the end depend ("opens") on a puzzle that serves it.',
  'solution-untold':
    'Nothing tells how to find this move of the solution: {moves}. No lens has a line about it, and the step has no document. Add one.',
  'text-never-shown':
    'This text is never shown, whatever the team does: “{text}”. Mend what should bring it, or remove it.',
  'misconception-never-met':
    'No move reveals the misconception “{id}”. Name it in a reply ("misconception": "{id}"), or remove it.',
  'name-of-file': 'The mission is called “{id}” but its file “{file}”. Give both the same name.',
  'question-forms':
    'The two forms cannot be compared: form a offers {a} different answer(s), form b {b}. Give them as many answers, all different.',
  'question-new': 'No question tells of a new situation. Add "isNew": true to the one that the game does not show.',
};

const MESSAGES: Readonly<Record<Language, Sentences>> = { fr, en };
const HINT: Readonly<Record<Language, string>> = {
  fr: ' Vouliez-vous écrire « {near} » ?',
  en: ' Did you mean “{near}”?',
};

/** A problem as a sentence for the author. */
export function sentence({ code, values }: Problem, language: Language): string {
  const said = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'object' ? worded(value, language) : value]),
  );
  const hint = values.near === undefined ? '' : fill(HINT[language], said);
  return fill(MESSAGES[language][code], { ...said, hint });
}

const worded = (value: Term | InEachLanguage, language: Language): string =>
  'term' in value ? (TERMS[language][value.term] ?? value.term) : value[language];
