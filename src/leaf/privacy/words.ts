import type { Place, Until } from '../../core/privacy/kept-item.ts';
import { speaker } from '../../ui/language/speak.ts';

const fr = {
  'for-you': 'Pour vous qui jouez',
  'for-you-1': 'Le jeu ne vous demande pas votre nom. Vous jouez en équipe, avec un emblème tiré au hasard.',
  'for-you-2': 'Il n’y a ni compte, ni cookie, ni publicité. Rien n’est envoyé à une autre entreprise.',
  'for-you-3': 'Le jeu retient ce que l’équipe fait dans la mission, pour pouvoir reprendre. Puis il l’efface.',
  'for-you-4': 'Sur cet appareil, vous pouvez tout effacer : Confort, puis « Effacer cet appareil ».',
  'for-you-5': 'Archie est un personnage écrit à l’avance. Rien de ce que vous dites ou faites n’est envoyé à une IA.',
  all: 'Tout ce qui est gardé ou envoyé',
  'all-why':
    'Ces tableaux viennent de la liste que le code du jeu contient. Un test compare cette liste à ce que le jeu garde et envoie vraiment : une donnée nouvelle qui n’y serait pas arrête le test.',
  name: 'Nom technique',
  what: 'Ce que c’est',
  fields: 'Champs',
  until: 'Gardé jusqu’à',
  'no-fields': 'une seule valeur',
  'place-device': 'Sur l’appareil, dans le navigateur',
  'place-tab': 'Dans l’onglet, tant qu’il est ouvert',
  'place-database': 'Sur le serveur de la séance, dans sa base',
  'place-memory': 'Sur le serveur, en mémoire seulement',
  'place-wire': 'Ce que les pages envoient au serveur de la séance',
  'place-log': 'Journal technique du serveur',
  'place-metrics': 'Mesures du serveur',
  'until-erased': '« Effacer cet appareil », ou les données du site effacées dans le navigateur',
  'until-next-game': 'la partie suivante, ou « Effacer cet appareil »',
  'until-tab': 'la fermeture de l’onglet',
  'until-session':
    'la fin de la séance : 24 heures après sa création si l’hébergeur n’a rien changé (SESSION_HOURS), ou tout de suite si l’adulte l’efface',
  'until-minutes': 'quelques minutes',
  'until-passing': 'ne fait que passer : rien n’est gardé sous cette forme',
  'until-host': 'ce que l’hébergeur décide pour ses journaux',
  'until-process': 'reste sur le serveur, sans rien sur personne',
  'until-mission': 'la dernière séance qui joue cette mission',
  'until-site': 'les données du site effacées dans le navigateur',
  sheet: 'Fiche de registre (RGPD, article 30), à copier',
  'sheet-why':
    'Le jeu est conçu pour ne traiter aucune donnée qui identifie un enfant. Un établissement qui tient une fiche peut partir de celle-ci ; les crochets sont à remplir par le responsable de traitement.',
  copy: 'Copier la fiche',
  copied: 'La fiche est copiée.',
  'copy-failed': 'Le navigateur ne permet pas de copier. Sélectionnez le texte, puis copiez-le.',
} as const;

type PrivacyWord = keyof typeof fr;
type Needed = `place-${Place}` | `until-${Until}`;

const en: Readonly<Record<PrivacyWord, string>> = {
  'for-you': 'For you who play',
  'for-you-1': 'The game does not ask your name. You play as a team, with an emblem drawn at random.',
  'for-you-2': 'There is no account, no cookie and no advertising. Nothing is sent to another company.',
  'for-you-3': 'The game remembers what the team does in the mission, to carry on later. Then it erases it.',
  'for-you-4': 'On this device you can clear everything: Comfort, then “Clear this device”.',
  'for-you-5': 'Archie is a character written in advance. Nothing that you say or do is sent to an AI.',
  all: 'Everything that is kept or sent',
  'all-why':
    'These tables come from the list in the game’s code. A test compares that list with what the game really keeps and sends: a new piece of data that is not in it stops the test.',
  name: 'Technical name',
  what: 'What it is',
  fields: 'Fields',
  until: 'Kept until',
  'no-fields': 'a single value',
  'place-device': 'On the device, in the browser',
  'place-tab': 'In the tab, as long as it is open',
  'place-database': 'On the session’s server, in its database',
  'place-memory': 'On the server, in memory only',
  'place-wire': 'What pages send to the session’s server',
  'place-log': 'The server’s technical log',
  'place-metrics': 'The server’s measures',
  'until-erased': '“Clear this device”, or the site’s data cleared in the browser',
  'until-next-game': 'the next game, or “Clear this device”',
  'until-tab': 'the tab is closed',
  'until-session':
    'the end of the session: 24 hours after its creation unless the host changed it (SESSION_HOURS), or at once when the adult erases it',
  'until-minutes': 'a few minutes later',
  'until-passing': 'only passes through: nothing is kept in this form',
  'until-host': 'what the host decides for its logs',
  'until-process': 'stays on the server, with nothing about anybody',
  'until-mission': 'the last session that plays this mission',
  'until-site': 'the site’s data is cleared in the browser',
  sheet: 'Register sheet (GDPR, article 30), ready to copy',
  'sheet-why':
    'The game is made to process no data that identifies a child. A school that keeps a sheet can start from this one; the controller fills in the brackets.',
  copy: 'Copy the sheet',
  copied: 'The sheet is copied.',
  'copy-failed': 'The browser does not allow copying. Select the text, then copy it.',
};

export const sayPrivacyIn = speaker<PrivacyWord | Needed>({ fr, en });
