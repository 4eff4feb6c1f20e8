import type { Language } from '../../core/scenario/language.ts';

const fr = (database: string) => `FICHE DE REGISTRE (article 30 du RGPD)
Activité de traitement : séances du jeu éducatif « Les Gardiens du numérique »

Responsable de traitement : [établissement ou structure, adresse, représentant]
Délégué à la protection des données : [nom, contact]
Hébergeur (s’il est distinct) : [nom, adresse, pays]

Finalité : faire jouer une classe en équipes à une mission d’éducation au numérique, puis en parler.
Base légale : [mission d’intérêt public (article 6.1.e) pour un établissement public ; intérêt légitime (6.1.f) sinon]

Personnes concernées : élèves de 9 à 16 ans jouant en équipe ; adultes qui animent.
Données : aucune identité, aucun compte, aucune donnée sensible n’est demandée. Le journal du jeu porte sur des équipes désignées par un emblème tiré au hasard. Tables du serveur : ${database}.
Adresse réseau : utilisée le temps de la connexion ; une empreinte salée reste quelques minutes en mémoire contre les abus ; elle n’est pas écrite.
Textes libres : seuls les adultes peuvent en écrire (messages, notes). Consigne : aucun nom.

Destinataires : l’adulte qui anime la séance. Aucun tiers, aucun transfert hors de l’Union européenne du fait du jeu.
Durée : effacement automatique à la fin de la séance (24 heures par défaut, réglage SESSION_HOURS), ou immédiat par l’adulte.
Journaux techniques : [durée décidée par l’hébergeur] ; ils ne contiennent ni adresse ni code.
Traceurs : aucun cookie. Le stockage du navigateur sert seulement au fonctionnement demandé (article 82 de la loi Informatique et Libertés : exempté de consentement).

Sécurité : clés tirées au hasard, gardées sous forme d’empreintes ; code secret de l’adulte haché ; limitation des essais ; en-têtes de sécurité stricts ; chiffrement du transport : [HTTPS, à assurer par l’hébergeur].
Décision automatisée, profilage, intelligence artificielle : aucun.
Analyse d’impact : [avis du délégué]. Date de mise à jour : [date]`;

const en = (database: string) => `REGISTER SHEET (article 30 of the GDPR)
Processing activity: sessions of the educational game “The Guardians of the Web”

Controller: [school or organisation, address, representative]
Data protection officer: [name, contact]
Host (if another body): [name, address, country]

Purpose: to have a class play, in teams, a mission of digital education, and to talk about it afterwards.
Legal basis: [public interest (article 6(1)(e)) for a public school; legitimate interest (6(1)(f)) otherwise]

Data subjects: pupils aged 9 to 16 who play in teams; adults who run the session.
Data: no identity, no account and no sensitive data is asked for. The game’s log is about teams named by an emblem drawn at random. Tables of the server: ${database}.
Network address: used for the time of the connection; a salted fingerprint stays in memory for some minutes against abuse; it is not written.
Free text: only adults can write any (messages, notes). Instruction: no names.

Recipients: the adult who runs the session. No third party, and no transfer outside the European Union by the game.
Retention: automatic erasure at the end of the session (24 hours by default, setting SESSION_HOURS), or at once by the adult.
Technical logs: [period decided by the host]; they hold neither address nor code.
Trackers: no cookie. The browser’s storage serves only what was asked for (exempt from consent).

Security: random keys kept as fingerprints; the adult’s PIN is hashed; tries are limited; strict security headers; encryption in transit: [HTTPS, to be provided by the host].
Automated decisions, profiling, artificial intelligence: none.
Impact assessment: [opinion of the officer]. Updated on: [date]`;

/** The sheet for the register of a controller, its tables named as they are in the code. */
export const registerSheet = (language: Language, tables: readonly string[]): string =>
  (language === 'fr' ? fr : en)(tables.join(', '));
