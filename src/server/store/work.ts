/** What a column holds on the way in. */
export type Value = string | number;

/** A row on the way out. The caller knows its columns, as it wrote the statement. */
export type Row = { readonly [column: string]: unknown };

/** One statement. When it is `needed` and finds or changes nothing, the work is undone. */
export interface Step {
  readonly sql: string;
  readonly values: readonly Value[];
  readonly needed?: boolean;
}

/** Statements that count together or not at all. */
export type Work = readonly Step[];

/** Each step's rows; undefined when a needed step had none, and then nothing is changed. Durable when the promise resolves. */
export type Run = (work: Work) => Promise<readonly (readonly Row[])[] | undefined>;

export const step = (sql: string, ...values: readonly Value[]): Step => ({ sql, values });
export const needed = (sql: string, ...values: readonly Value[]): Step => ({ sql, values, needed: true });
