import type { Seen, SeenStation } from '../core/session/seen.ts';
import type { ObjectView, WorldView } from '../stage/view.ts';
import type { Hiding } from './use-disguise.ts';

interface Mood {
  /** The pose of whoever speaks. */
  readonly mood: string | undefined;
  /** What Archie has put on so far. */
  readonly worn: readonly string[];
  /** How BlackHat’s disguise fares. */
  readonly hiding: Hiding;
}

/** What the world shows for what is seen. */
export function worldOf(seen: Seen, { mood, worn, hiding }: Mood, portrait: boolean): WorldView {
  const { team, puzzle, stations, mission } = seen;
  const { scene } = mission;
  if (team.stage === 'puzzle' && puzzle !== null) {
    return {
      place: 'room',
      layers: [],
      lights: [],
      objects: [],
      room: { picture: puzzle.room, lit: puzzle.lit },
      focus: puzzle.id,
      scraps: puzzle.solved ? 0 : 0.25,
    };
  }
  // Once the last call is answered, the yard is in full light, for the end and for the debrief.
  if (team.stage === 'debrief' || (team.stage === 'ending' && team.debrief.call !== undefined)) {
    return {
      place: 'finale',
      layers: [],
      lights: [],
      objects: [],
      room: { picture: scene.finale.room, lit: [] },
      scraps: 0,
    };
  }
  const ending = team.stage === 'ending';
  const solved = stations.filter(({ door }) => door === 'solved');
  const lights = solved.flatMap((station) => station.scene.lights);
  const share = solved.length / Math.max(1, stations.length);
  const found = hiding === 'hidden' || hiding === 'denying' ? 0 : team.stars;
  return {
    place: 'district',
    layers: scene.layers,
    lights: ending
      ? [...new Set([...lights, ...stations.flatMap((station) => station.scene.lights), ...scene.finale.lights])]
      : lights,
    objects: team.stage === 'briefing' ? [] : stations.map(objectOf),
    archie: {
      x: portrait ? 930 : 1216,
      y: portrait ? 560 : 604,
      scale: portrait ? 0.9 : 0.64,
      pose: mood ?? 'listening',
      props: worn,
    },
    scraps: ending ? 0 : Math.max(0.1, 0.9 - share),
    stars: found,
    blackhat: disguised(scene.disguise, hiding),
  };
}

/** He slips away over the roofs, out of the frame. */
function disguised(disguise: Seen['mission']['scene']['disguise'], hiding: Hiding): WorldView['blackhat'] {
  if (disguise === undefined || hiding === 'gone') return undefined;
  const { x, y, width } = disguise.at;
  const scale = width / 140;
  if (hiding === 'fleeing') return { x: -160, y: y - 420, picture: disguise.reveal, scale };
  return { x, y, picture: disguise.picture, scale };
}

const objectOf = ({ id, scene, door }: SeenStation): ObjectView => ({
  id,
  picture: scene.object,
  x: scene.at.x,
  y: scene.at.y,
  width: scene.at.width,
  state: door === 'solved' ? 'solved' : door === 'open' ? 'open' : 'closed',
});
