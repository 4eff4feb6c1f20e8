import { useContext, useEffect, useState } from 'preact/hooks';
import { LanguageContext } from '../../ui/language/speak.ts';
import { inOneFile } from '../../ui/one-file.ts';
import { api } from '../../wire/api.ts';
import { sayAccessIn } from './words.ts';

/** Whom to write to, as the host of this server has set it. Without a server, or without a setting, a sentence says so. */
export function HostContact() {
  const say = sayAccessIn(useContext(LanguageContext));
  const [contact, setContact] = useState<string | null>(null);
  useEffect(() => {
    if (inOneFile()) return;
    api.house().then(
      (house) => setContact(house.contact),
      // Without network or behind a plain file server, nobody has said.
      () => undefined,
    );
  }, []);
  if (contact === null) return <p>{say('contact-none')}</p>;
  const address = addressOf(contact);
  return (
    <p>
      {say('contact-host')} {address === undefined ? contact : <a href={address}>{contact}</a>}
    </p>
  );
}

/** Where a contact leads: an e-mail address or a page can be followed, anything else is read. */
function addressOf(contact: string): string | undefined {
  if (/^[^\s@/:]+@[^\s@/:]+\.[a-z]{2,}$/i.test(contact)) return `mailto:${contact}`;
  return /^https?:\/\/\S+$/.test(contact) ? contact : undefined;
}
