/** What a function returns, or `otherwise` where it throws. */
export function attempt<Result, Otherwise>(
  read: () => Result,
  otherwise: Otherwise,
): Result | Otherwise {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
