/** A plain list of sentences. */
export const List = ({ of, numbered = false }: { readonly of: readonly string[]; readonly numbered?: boolean }) => {
  const items = of.map((words) => <li key={words}>{words}</li>);
  return numbered ? <ol>{items}</ol> : <ul>{items}</ul>;
};
