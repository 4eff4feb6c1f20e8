import { type AnyActorScope, type AnyMachineSnapshot, type AnyStateMachine, createActor } from 'xstate';

interface Step {
  readonly after: AnyMachineSnapshot;
  readonly actions: readonly { readonly type: string; readonly params?: unknown }[];
}

/** Machines of mechanics start nobody and wait for nothing: one actor that never runs stands for all their moves. */
const scopes = new WeakMap<AnyStateMachine, AnyActorScope>();

function scopeOf(machine: AnyStateMachine): AnyActorScope {
  const known = scopes.get(machine);
  if (known !== undefined) return known;
  const self = createActor(machine);
  const nothing = () => {};
  const scope: AnyActorScope = {
    self,
    system: self.system,
    id: '',
    sessionId: '',
    logger: nothing,
    defer: nothing,
    emit: nothing,
    stopChild: nothing,
    actionExecutor: nothing,
  };
  scopes.set(machine, scope);
  return scope;
}

/**
 * The same as XState's `transition`, which makes a new actor, with its first state, for every event: the proof
 * plays millions of them.
 */
export function step(machine: AnyStateMachine, before: AnyMachineSnapshot, event: { readonly type: string }): Step {
  const actions: { type: string; params?: unknown }[] = [];
  const after = machine.transition(before, event, {
    ...scopeOf(machine),
    actionExecutor: (action) => actions.push(action),
  });
  return { after, actions };
}
