/** How many answers are kept: those of the unlike widgets of a page, and those that a reader goes back to. */
const KEPT = 8;

/**
 * The same function, which answers anew only where a field of its one argument has changed: what it is asked with is
 * the key, so nothing that it reads can be forgotten. Lists and sets are compared by what they hold, one level deep.
 * The answers are shared by all who ask, so that equal widgets on a page cost one picture.
 */
export function remembered<Input extends object, Value>(make: (input: Input) => Value): (input: Input) => Value {
  const known: {readonly input: Input; readonly value: Value}[] = [];
  return (input) => {
    const index = known.findIndex((one) => isEqual(one.input, input));
    const answer = known.splice(index, index < 0 ? 0 : 1)[0] ?? {input, value: make(input)};
    known.unshift(answer);
    known.length = Math.min(known.length, KEPT);
    return answer.value;
  };
}

/** Whether two objects have equal fields: the same values, or lists and sets of the same ones. */
export function isEqual(one: object, other: object): boolean {
  const values = Object.entries(other);
  return (
    values.length === Object.keys(one).length &&
    values.every(([key, value]) => isSame((one as Record<string, unknown>)[key], value))
  );
}

function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (one instanceof Set && other instanceof Set) return isSame([...one], [...other]);
  return (
    Array.isArray(one) && Array.isArray(other) && one.length === other.length && one.every((part, at) => part === other[at])
  );
}
