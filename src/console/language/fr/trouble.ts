import type { RefusalCode } from '../../../core/session/refusal.ts';
import type { ApiErrorCode } from '../../../core/wire/api.ts';
import type { Closing } from '../../../core/wire/message.ts';

type Trouble = `refused-${RefusalCode}` | `api-${ApiErrorCode | 'offline'}` | `closed-${Closing}`;

/** What the server says no to, in an adult's words. */
export const trouble = {
  'closed-title': 'Cette console est fermée',
  reload: 'Recharger la page',
  'to-door': 'Retour à l’accueil de la console',

  'closed-too-old': 'Le serveur a été mis à jour. Rechargez la page : la séance vous attend, rien n’est perdu.',
  'closed-bad-hello': 'Le serveur n’a pas reconnu cette page. Rechargez-la : la séance continue.',
  'closed-unknown-token': 'Cet appareil n’a plus accès à la séance. Entrez de nouveau avec le code et le PIN.',
  'closed-session-gone': 'Cette séance a expiré ou a été effacée. Il n’en reste rien sur le serveur.',
  'closed-replaced': 'Cette console a été ouverte ailleurs. Vous pouvez la rouvrir ici.',
  'closed-full': 'Le serveur est plein pour l’instant. Réessayez dans une minute.',
  'closed-too-many': 'Trop de gestes d’un coup : le serveur a coupé la ligne. Rechargez la page, tout y est.',
  'closed-stopping': 'Le serveur redémarre. Rechargez la page dans un instant.',

  'api-bad-request': 'Cette demande n’a pas été comprise. Vérifiez ce qui est écrit, puis réessayez.',
  'api-unknown-code': 'Aucune séance n’a ce code. Vérifiez-le sur une autre console ou sur le mur.',
  'api-wrong-pin': 'Ce PIN ne va pas avec ce code. Vérifiez les deux.',
  'api-used-link': 'Ce lien a déjà servi ou a expiré. Demandez-en un autre, ou entrez avec le code et le PIN.',
  'api-too-many-tries':
    'Trop d’essais. Attendez {n} secondes, puis réessayez. Les consoles ouvertes ne sont pas touchées.',
  'api-not-allowed': 'Cet appareil n’a pas le droit de faire cela. Entrez de nouveau avec le code et le PIN.',
  'api-session-gone': 'Cette séance a expiré ou a été effacée.',
  'api-session-full': 'La séance a déjà autant d’écrans qu’elle peut en tenir.',
  'api-unknown-mission': 'Ce serveur n’a pas cette mission. Rechargez la page pour voir celles qu’il propose.',
  'api-unknown-team': 'Cette équipe n’est pas dans la séance.',
  'api-too-many-sessions':
    'Le serveur tient déjà autant de séances qu’il peut. Effacez-en une, ou réessayez plus tard.',
  'api-not-found': 'Le serveur ne connaît pas cette adresse. Rechargez la page.',
  'api-internal': 'Le serveur a eu un souci. Réessayez ; si cela dure, redémarrez-le : rien n’est perdu.',
  'api-offline': 'Le serveur ne répond pas. Vérifiez le réseau et qu’il est bien démarré, puis réessayez.',

  'refused-malformed': 'Ce geste n’a pas été compris. Réessayez ; si cela dure, rechargez la page.',
  'refused-unknown-seat': 'Cet écran n’est plus dans la séance.',
  'refused-not-running': 'La mission n’a pas commencé : commencez d’abord.',
  'refused-paused': 'C’est la pause : reprenez d’abord.',
  'refused-wrong-stage': 'L’équipe est déjà plus loin : cela ne se fait plus maintenant.',
  'refused-unknown-puzzle': 'Cette énigme n’existe pas au niveau de l’équipe.',
  'refused-closed-puzzle': 'Cette énigme est encore fermée : il lui manque un jeton.',
  'refused-not-here': 'L’équipe n’est pas devant une énigme ouverte.',
  'refused-already-solved': 'L’équipe a déjà résolu cette énigme.',
  'refused-step-passed': 'L’équipe a déjà passé cette étape.',
  'refused-malformed-move': 'Ce geste n’a pas été compris sur ce plateau.',
  'refused-nothing-happens': 'Cela ne change rien ici.',
  'refused-not-your-hand': 'Un autre écran a la main.',
  'refused-no-hint-left': 'L’équipe a déjà cet indice, ou les trois.',
  'refused-nothing-to-undo': 'Il n’y a plus rien à annuler.',
  'refused-nothing-to-redo': 'Il n’y a rien à refaire.',
  'refused-same-level': 'C’est déjà ce niveau.',
  'refused-unknown-choice': 'Ce choix n’existe pas dans la mission.',
  'refused-not-yet': 'Pas encore : un indice vient d’abord.',
  'refused-unknown-team': 'Cette équipe n’est pas dans la séance.',
  'refused-unknown-message': 'Ce message n’existe plus.',
  'refused-too-many-messages': 'L’équipe a déjà reçu soixante messages. Allez plutôt lui parler.',
  'refused-too-many-seats': 'La séance a déjà autant d’écrans qu’elle peut en tenir. Retirez-en un.',
  'refused-not-allowed': 'Cette console n’a pas le droit de faire cela.',
  'refused-too-fast': 'Trop de gestes à la fois. Attendez une seconde.',
  'refused-session-gone': 'Cette séance a expiré ou a été effacée.',
  'refused-store-failed':
    'Ce geste n’a pas pu être gardé sur le serveur. Réessayez ; si cela dure, vérifiez son disque.',
} as const satisfies Readonly<Record<Trouble, string>> & Readonly<Record<string, string>>;
