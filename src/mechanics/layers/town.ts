import type { Config, Place, TownMap } from './schema.ts';

/** Every house of the map, street by street. */
export const housesOf = ({ streets, doors }: TownMap): Place[] =>
  streets.flatMap((street) => doors.map((door) => ({ street: street.id, door: door.id })));

/** What is true of a house: the tags of its street and of its number. */
function tagsOf({ streets, doors }: TownMap, house: Place): string[] {
  const street = streets.find(({ id }) => id === house.street);
  const door = doors.find(({ id }) => id === house.door);
  return [...(street?.tags ?? []), ...(door?.tags ?? [])];
}

export const hasTags = (map: TownMap, house: Place, tags: readonly string[]): boolean => {
  const own = tagsOf(map, house);
  return tags.every((tag) => own.includes(tag));
};

/** The houses that everything which still shows leaves possible. */
export function possible(config: Config, map: TownMap, hidden: readonly string[]): Place[] {
  const told = config.layers.flatMap(({ id, tells }) => (hidden.includes(id) ? [] : (tells ?? [])));
  return housesOf(map).filter((house) => hasTags(map, house, told));
}
