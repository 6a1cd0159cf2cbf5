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

/** Guesses at where a hash stands, after which what is left is halved. */
const GUESSES = 8;

/**
 * The index of `value` among hashes, or -1. Hashes are spread evenly, so that it is guessed about where it stands, each
 * time closer by; should they not be, what is left is halved in the end.
 */
export function indexIn(hashes: Uint32Array, value: number, from = 0, to = hashes.length): number {
  let low = from;
  let high = to - 1;
  for (let looks = 0; low <= high; looks++) {
    const least = hashes[low]!;
    const most = hashes[high]!;
    if (value < least || value > most) return -1;
    const middle =
      looks < GUESSES && most > least
        ? low + Math.floor(((value - least) / (most - least)) * (high - low))
        : (low + high) >> 1;
    const found = hashes[middle]!;
    if (found === value) return middle;
    if (found < value) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
