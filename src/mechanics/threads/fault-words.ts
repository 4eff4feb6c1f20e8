import type { InEachLanguage } from '../../core/scenario/language.ts';

/** What is said of faults in a sky of lanterns and threads: what was found, what is expected, what to do. */
export const words = {
  idTaken: (id: string): InEachLanguage => ({
    fr: `«\u202f${id}\u202f» désigne deux choses de ce plateau. Chaque lanterne, fil et nœud doit avoir son identifiant\u202f: changez-en un.`,
    en: `“${id}” names two things of this board. Each node, thread and knot needs its own id: change one.`,
  }),
  nodeUnknown: (id: string, known: readonly string[]): InEachLanguage => ({
    fr: `Aucune lanterne ("nodes") ne s’appelle «\u202f${id}\u202f». Lanternes du plateau\u202f: ${known.join(', ')}. Corrigez ce nom, ou ajoutez la lanterne.`,
    en: `No node is called “${id}”. Nodes of the board: ${known.join(', ')}. Mend this name, or add the node.`,
  }),
  threadUnknown: (id: string, known: readonly string[]): InEachLanguage => ({
    fr: `Aucun fil ("threads") ne s’appelle «\u202f${id}\u202f». Fils du plateau\u202f: ${known.join(', ')}. Corrigez ce nom, ou ajoutez le fil.`,
    en: `No thread is called “${id}”. Threads of the board: ${known.join(', ')}. Mend this name, or add the thread.`,
  }),
  knotUnknown: (id: string, known: readonly string[]): InEachLanguage => ({
    fr: `Aucun nœud ("knots") ne s’appelle «\u202f${id}\u202f». Nœuds du plateau\u202f: ${known.join(', ') || 'aucun'}. Corrigez ce nom, ou ajoutez le nœud.`,
    en: `No knot is called “${id}”. Knots of the board: ${known.join(', ') || 'none'}. Mend this name, or add the knot.`,
  }),
  holdsUnsaid: {
    fr: 'Ce fil résiste aux ciseaux ("holds") sans dire pourquoi. Ajoutez "answer", ou retirez "holds".',
    en: 'This thread holds against the scissors ("holds") and does not say why. Add "answer", or remove "holds".',
  },
  goneYetCut: {
    fr: 'Ce fil est déjà parti ("gone")\u202f: on ne peut plus le couper. Mettez aussi "holds": true.',
    en: 'This thread is gone already ("gone"): it cannot be cut any more. Set "holds": true as well.',
  },
  reachedAtStart: {
    fr: 'Le but est atteint avant le premier geste. Baissez "below", ou demandez un nœud.',
    en: 'The goal is reached before the first move. Lower "below", or ask for a knot.',
  },
  outOfReach: {
    fr: 'Aucun choix de fils coupés et de nœuds faits n’atteint le but. Augmentez "below", ou donnez plus de ciseaux ou de nœuds.',
    en: 'No choice of cuts and knots reaches the goal. Raise "below", or give more scissors or knots.',
  },
};
