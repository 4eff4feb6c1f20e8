import { answer, type Reply, type ReplyText } from '../../core/scenario/reply.ts';
import { tickedIn } from './corridor.ts';
import type { Button, Context, Room, Toggle } from './schema.ts';

/** What is said of something right reveals no wrong idea. */
function spoken({ misconception: _, ...text }: ReplyText, about: string): Reply {
  return answer(text, about);
}

const right = (text: ReplyText | undefined, about: string): Reply => ({
  ...(text === undefined ? { about } : spoken(text, about)),
  verdict: 'right',
});

/** What a button answers when it is pressed; `context` is the one before. */
export function pressSays(room: Room, button: Button, context: Context): Reply {
  const { does, reply, id } = button;
  switch (does.do) {
    case 'go':
      return right(reply, id);
    case 'pay': {
      const ticked = tickedIn(room, context);
      if (ticked.length === 0) return right(reply, id);
      const own = ticked.find((box) => box.reply !== undefined)?.reply;
      return own === undefined ? { verdict: 'remark', phrase: { key: 'too-dear' }, about: id } : answer(own, id);
    }
    case 'open':
      return context.open.includes(id) ? closedSays(room, button, context) : { verdict: 'quiet' };
    case 'catch':
    case 'say':
      return reply === undefined ? { verdict: 'remark', phrase: { key: 'trapped' }, about: id } : answer(reply, id);
  }
}

/** What is closed with a button: itself, and what opens from it. */
export function closedWith(room: Room, button: Button, { open }: Context): string[] {
  const inner = room.buttons.filter((one) => one.in === button.id && open.includes(one.id));
  return [button.id, ...inner.flatMap((one) => closedWith(room, one, { open } as Context))];
}

function closedSays(room: Room, button: Button, context: Context): Reply {
  for (const id of closedWith(room, button, context)) {
    const does = room.buttons.find((one) => one.id === id)?.does;
    if (does?.do === 'open' && does.closed !== undefined) return answer(does.closed, id);
  }
  return { verdict: 'quiet' };
}

/** What is said when a switch is set: an honest position is right, whatever is said of it. */
export function setSays(option: Toggle['options'][number] | undefined, about: string): Reply {
  if (option?.honest === true) return right(option.reply, about);
  return option?.reply === undefined ? { verdict: 'quiet' } : answer(option.reply, about);
}
