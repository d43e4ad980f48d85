/** Columns with two spaces between them; `width` cuts the last column with an ellipsis so that a line stays a line. */
export function textTable(head: readonly string[], rows: readonly (readonly string[])[], width?: number): string {
  const lines = [head, ...rows].map((row) => row.map(oneLine));
  const widths = head.map((_, column) => Math.max(...lines.map((row) => lengthOf(row[column] ?? ''))));
  return lines
    .map((row) =>
      row
        .map((cell, column) => cell + ' '.repeat(widths[column]! - lengthOf(cell)))
        .join('  ')
        .trimEnd(),
    )
    .map((line) => (width !== undefined && lengthOf(line) > width ? `${[...line].slice(0, width - 1).join('')}…` : line))
    .join('\n');
}

function oneLine(cell: string): string {
  return cell.replace(/\s+/g, ' ');
}

/** In code points: an accent or a sign outside the basic plane is one column, not two. */
function lengthOf(cell: string): number {
  return [...cell].length;
}
