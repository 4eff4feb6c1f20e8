// Composes the busts (people/*.svg), the team emblems (teams/*.svg), teams.json and the pieces of larger pictures (props/*.svg) from
// their parts: `node assets/emblems/draw.mjs`.
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { cast, crowd } from './people-kit/cast.mjs';
import { studioCast, sunflowers } from './people-kit/cast-studio.mjs';
import { clothes, extras } from './people-kit/clothes.mjs';
import { dyes, styles } from './people-kit/hair.mjs';
import { head, neck } from './people-kit/head.mjs';
import { c, file, g } from './people-kit/shapes.mjs';
import { apps, tickets } from './picture-kit/apps.mjs';
import { lanterns, reel, themes } from './picture-kit/feed.mjs';
import { machine } from './picture-kit/machine.mjs';
import { photo } from './picture-kit/photo.mjs';
import { poster } from './picture-kit/poster.mjs';
import { posts, stamp } from './picture-kit/posts.mjs';
import { scraps } from './picture-kit/scraps.mjs';
import { sealTokens } from './picture-kit/seal-tokens.mjs';
import { shop } from './picture-kit/shop.mjs';
import { seals, stage } from './picture-kit/stage.mjs';
import { bodies } from './team-kit/bodies.mjs';
import { emblem, row } from './team-kit/compose.mjs';
import { heads } from './team-kit/heads.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const TEAMS = 'fox owl hedgehog otter lynx heron squirrel badger salamander kingfisher bee turtle'.split(' ');
const LIMIT = 2500;
/** A picture holds more than an emblem. */
const PICTURE_LIMIT = 6500;

const dress = ([part, ...tones]) => extras[part](...tones);

/** `small`: the head of a younger child, scaled about the neck. */
function bust({ hair: [style, dye], wears: [wear, ...tones], behind = [], more = [], small = 1, ...face }) {
  const [back, front] = styles[style](...dyes[dye]);
  const shrink = (...parts) =>
    small === 1 ? parts : g(`transform="translate(${48 * (1 - small)} ${64 * (1 - small)}) scale(${small})"`, parts);
  return [
    behind.map(dress),
    shrink(back),
    neck(face.skin),
    clothes[wear](...tones),
    shrink(head({ ...face, brow: dyes[dye][1] }), front, more.map(dress)),
  ];
}

const portrait = (person) => file(96, 96, c(48, 48, 46, person.disc), bust(person));

const group = (people, disc) =>
  file(
    96,
    96,
    c(48, 48, 46, disc),
    people.map(({ x, y, size, ...person }) => g(`transform="translate(${x} ${y}) scale(${size})"`, bust(person))),
  );

async function save(folder, id, text, limit = LIMIT) {
  if (text.length > limit) throw new Error(`${id}: ${text.length} bytes, more than ${limit}`);
  await mkdir(`${HERE}${folder}`, { recursive: true });
  await writeFile(`${HERE}${folder}/${id}.svg`, text);
}

for (const [id, person] of Object.entries({ ...cast, ...studioCast })) await save('people', id, portrait(person));
await save('people', 'crowd', group(crowd, '#cfc2f5'));
await save('people', 'sunflowers', group(sunflowers, '#9fd4f4'));

const animals = { ...heads, ...bodies };
for (const id of TEAMS) await save('teams', id, emblem(animals[id]));
const rows = TEAMS.map((id) => `  ${JSON.stringify(row(id, animals[id].colour))}`);
await writeFile(`${HERE}teams.json`, `[\n${rows.join(',\n')}\n]\n`);

for (const [name, pieces] of Object.entries({
  photo,
  poster,
  stage,
  seal: seals,
  theme: themes,
  lantern: lanterns,
  post: posts,
})) {
  for (const [id, draw] of Object.entries(pieces)) await save('props', `${name}-${id}`, draw(), PICTURE_LIMIT);
}
for (const [name, pieces] of Object.entries({ app: apps, ticket: tickets, scrap: scraps })) {
  for (const [id, draw] of Object.entries(pieces)) await save('props', `${name}-${id}`, draw());
}
for (const [id, draw] of Object.entries(machine)) await save('props', id, draw());
for (const [id, draw] of Object.entries({ ...reel, ...stamp, ...shop })) await save('props', id, draw());
for (const [id, draw] of Object.entries(sealTokens)) await save('tokens', id, draw(), PICTURE_LIMIT);
