/** Of an LRU cache of at most so many: it takes memory for what it holds, and not for all of them from the start, as `max` does. */
export function growing(most: number) {
  return { maxSize: most, sizeCalculation: () => 1 }
}
