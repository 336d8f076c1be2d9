// By hand: old libraries of pages are known to replace `Array.from` and `reduce` by others of their own.

/** What `make` gives for each whole number from 0 below `count`. */
export function times<Value>(count: number, make: (index: number) => Value): Value[] {
  const made: Value[] = [];
  for (let index = 0; index + 1 <= count; index += 1) made.push(make(index));
  return made;
}

/** The sum of what each value counts for. */
export function sumOf<Value>(values: readonly Value[], count: (value: Value) => number): number {
  let sum = 0;
  for (const value of values) sum += count(value);
  return sum;
}
