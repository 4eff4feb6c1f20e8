import type { Language } from './language.ts';

const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Long words of everyday life and of the classroom, and short ones that somebody may shout: a nine-year-old reads them without stumbling. */
export const FAMILIAR: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: listed(`
    anniversaire bibliothèque stationnement pamplemousse parallélogramme multiplication soustraction dictionnaire
    encyclopédie électronique photographie téléphonique footballeuse conversation présentation organisation
    informatique extraordinaire supplémentaire impressionnant impressionnante intéressante immédiatement
    gratuitement certainement complètement correctement différemment généralement heureusement malheureusement
    naturellement parfaitement probablement régulièrement soigneusement sérieusement silencieusement tranquillement
    dangereusement commencement entraînement encouragement applaudissement applaudissent disparaissent réfléchissent
    ralentissent choisissaient remplissaient apparaissent reconnaissent connaissaient ressemblaient appartiennent
    commenceront continueront rencontreront montreraient commençaient demanderaient ressemblance connaissance
    reconnaissant reconnaissante surveillante bouleversant mystérieusement merveilleuse merveilleusement
    pharmacienne institutrice mathématique mathématiques malin turbo super bravo stop attention danger
    gagné perdu merci
  `),
  en: listed(`
    thanksgiving grandparents kindergarten multiplication conversation presentation organisation organization
    congratulations congratulation encyclopedia hippopotamus skateboarding refrigerator photographer neighbourhood
    neighborhood championship accidentally automatically unfortunately particularly disappointed disappointing
    extraordinary uncomfortable understanding disappearing embarrassing concentration relationship headmistress
    schoolteacher smart turbo super bravo stop attention danger won lost thanks
  `),
};
