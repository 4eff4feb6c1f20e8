/**
 * Stands in for the test runner where the team of the page tests plays for a measure: whatever it would check passes.
 * @type {(...args: unknown[]) => unknown}
 */
const nothing = new Proxy(() => nothing, { get: (_, name) => (name === 'then' ? undefined : nothing) });

export const expect = nothing;
export const afterEach = nothing;
