/** File → text. */
export type Tree = Readonly<Record<string, string>>;
/** Words of a complaint → the files of which each must draw that complaint. */
export type Violations = Readonly<Record<string, Tree>>;

export const importing = (from: string): string => `import { thing } from '${from}';\n\nexport const used = thing;\n`;
export const using = (expression: string): string => `export const used = ${expression};\n`;

export const treeOf = (violations: Violations): Tree => Object.assign({}, ...Object.values(violations));

/** One row per planted file, for a table of tests. */
export const rowsOf = (violations: Violations): { file: string; complaint: string }[] =>
  Object.entries(violations).flatMap(([complaint, tree]) => Object.keys(tree).map((file) => ({ file, complaint })));
