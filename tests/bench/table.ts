/** What a benchmark found, as a table: printed, and written as JSON. */

/** A cell: a count, a time in ms, a ratio, or words; null where there is nothing to say. */
export type Cell = string | number | null;

export interface Table {
  /** One line: what was measured, and how. */
  readonly title: string;
  readonly columns: readonly string[];
  /** As many cells a row as there are columns. */
  readonly rows: readonly (readonly Cell[])[];
}

/** A file of `tests/bench` exports `run`, which measures and answers with tables. */
export type Bench = () => Promise<readonly Table[]>;

/** The table in plain text, numbers to the right. */
export function printed({ title, columns, rows }: Table): string {
  const lines = [columns, ...rows.map((row) => row.map(shown))];
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => line[index]!.length)));
  const isNumber = columns.map((_, index) => rows.some((row) => typeof row[index] === 'number'));
  const body = lines.map((line) =>
    line
      .map((cell, index) => (isNumber[index] ? cell.padStart(widths[index]!) : cell.padEnd(widths[index]!)))
      .join('  ')
      .trimEnd(),
  );
  return [title, '', ...body, ''].join('\n');
}

const shown = (cell: Cell): string => {
  if (typeof cell !== 'number') return cell ?? '–';
  return cell >= 100 || Number.isInteger(cell) ? String(Math.round(cell)) : cell.toFixed(cell < 10 ? 2 : 1);
};

/**
 * The mean of the middle half of some times: as deaf to outliers as the median, and not bound to the steps of a clock that
 * is coarse beside what it measures.
 */
export function midmean(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  const quarter = sorted.length >> 2;
  const middle = sorted.slice(quarter, sorted.length - quarter);
  return middle.reduce((sum, time) => sum + time, 0) / middle.length;
}

/** The middle one of some numbers, or the mean of the two in the middle. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
