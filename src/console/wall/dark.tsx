import { asset } from '../../ui/asset.ts';
import { Helpline } from './helpline.tsx';
import { useSay } from './language/say.ts';
import './dark.css';

/** The screens rest, and so does the wall: eyes meet. */
export function Dark() {
  const say = useSay();
  return (
    <main id="main" class="dark">
      <img class="dark-archie" src={asset('archie-asleep')} alt="" />
      <h1>{say('dark-title')}</h1>
      <p>{say('rest-together')}</p>
      <Helpline />
    </main>
  );
}
