/** A value that is made again only when one of the inputs it is asked for with has changed. */
export function remembered<Value>(): (inputs: readonly unknown[], make: () => Value) => Value {
  let known: readonly unknown[] | undefined;
  let value: Value;
  return (inputs, make) => {
    if (!known || inputs.some((one, index) => one !== known?.[index])) {
      value = make();
      known = inputs;
    }
    return value;
  };
}
