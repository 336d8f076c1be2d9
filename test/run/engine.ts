/** The browser engine that a test runs in. */
export type Engine = 'chromium' | 'firefox' | 'webkit';

/** Which engine this is: told by the word that only its user agent has. */
export const engine: Engine = navigator.userAgent.includes('Firefox/')
  ? 'firefox'
  : navigator.userAgent.includes('Chrome/')
    ? 'chromium'
    : 'webkit';

/**
 * A test that needs what only some engines offer to a test runner (not: to a reader). Elsewhere it is reported
 * as skipped under a title that holds the reason. `itIn(['chromium'], 'needs forced colours', 'keeps …', fn)`.
 */
export function itIn(
  engines: readonly Engine[],
  reason: string,
  title: string,
  test: () => void | Promise<void>,
): void {
  if (engines.includes(engine)) it(title, test);
  else it.skip(`${title} (not in ${engine}: ${reason})`, test);
}
