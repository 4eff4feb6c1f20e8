import { useConsole } from '../session/console-context.ts';

/** What the team will read, as it will read it. */
export function Preview({ words }: { readonly words: string }) {
  const { say } = useConsole();
  return (
    <figure class="preview">
      <figcaption>{say('preview')}</figcaption>
      <blockquote>
        <b>{say('preview-from')}</b>
        {words}
      </blockquote>
    </figure>
  );
}
