import type {Draft} from './draft.js';

/** What an author pastes: the script, and the tag with a sentence for readers without scripts. */
export function embedSnippet({title, countries}: Draft): string {
  const names = Array.isArray(countries) ? countries.map((country: unknown) => text((country as Draft | null)?.name)).filter(Boolean) : [];
  const sentence = [text(title), names.join(', ')].filter(Boolean).join(': ');
  return [
    '<script src="rra-explainer.js" async></script>',
    `<rra-explainer src="explainer.json"><span slot="fallback">${escaped(sentence)}</span></rra-explainer>`,
  ].join('\n');
}

/** A text in its first language. */
function text(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null ? text(Object.values(value)[0]) : '';
}

const escaped = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
