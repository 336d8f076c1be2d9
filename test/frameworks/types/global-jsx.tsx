/** What an author writes where JSX has one global namespace and no React is there. */
import type {} from 'rra-explainer/jsx';

declare const h: (...words: unknown[]) => unknown;

export const explainer = (
  <rra-explainer lang="ja" theme="dark" heading-level={2} document={{}}></rra-explainer>
);
export const made = h;
// @ts-expect-error no such attribute
export const misspelt = <rra-explainer them="dark" />;
