/** Search in ascending numbers. */

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

/**
 * The index of `value` among hashes, or -1. Hashes are spread evenly, so that it is guessed first about where it stands;
 * every second look halves what is left, in case they are not.
 */
export function indexIn(hashes: Uint32Array, value: number, from = 0, to = hashes.length): number {
  let low = from;
  let high = to - 1;
  for (let isGuess = true; low <= high; isGuess = !isGuess) {
    const least = hashes[low]!;
    const most = hashes[high]!;
    if (value < least || value > most) return -1;
    const middle =
      isGuess && most > least ? low + Math.floor(((value - least) / (most - least)) * (high - low)) : (low + high) >> 1;
    const found = hashes[middle]!;
    if (found === value) return middle;
    if (found < value) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
