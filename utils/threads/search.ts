/** Binary search in ascending numbers. */

/** The last index whose number is at most `value`; -1 where there is none. */
export function lastAtMost(numbers: Uint32Array, value: number, from = 0, to = numbers.length): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low > from ? low - 1 : -1;
}

/** The index of `value`, or -1. */
export function indexIn(numbers: Uint32Array, value: number, from = 0, to = numbers.length): number {
  const at = lastAtMost(numbers, value, from, to);
  return at >= 0 && numbers[at] === value ? at : -1;
}
