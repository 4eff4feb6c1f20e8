import { Check, Copy } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { copyWords } from './copy.ts';
import { useSay } from './language/say.ts';

const READ = 2_500;

/** An address to read out, to select or to copy. */
export function LinkLine({ href }: { readonly href: string }) {
  const say = useSay();
  const words = useRef<HTMLElement>(null);
  const [copied, setCopied] = useState<boolean>();
  useEffect(() => {
    if (copied === undefined) return;
    const timer = setTimeout(() => setCopied(undefined), READ);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async () => {
    const line = words.current;
    if (line === null) return;
    const done = await copyWords(href, line.closest('dialog') ?? document.body);
    if (!done) getSelection()?.selectAllChildren(line);
    setCopied(done);
  };
  return (
    <div class="link-line">
      <code ref={words}>{href}</code>
      <button type="button" class="act" onClick={() => void copy()}>
        {copied === true ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />}
        {say(copied === true ? 'copied' : 'copy')}
      </button>
      <span class={copied === false ? 'link-line-failed' : 'sr-only'} role="status">
        {copied === undefined ? '' : say(copied ? 'copied' : 'copy-failed')}
      </span>
    </div>
  );
}
