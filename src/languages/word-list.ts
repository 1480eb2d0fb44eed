/** Words or phrases of a data file, written with semicolons or line ends between them. */
export function wordList(list: string): string[] {
  return list
    .split(/[;\n]/u)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
