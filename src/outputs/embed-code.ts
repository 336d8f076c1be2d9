import {documentJson} from './document-json.js';
import {escaped} from './markup.js';

/** What the embed code of a widget is made of. */
export interface Embedding {
  /** The script's whole address, and its hash where the page gives one. */
  readonly script: string;
  readonly integrity: string;
  /** Attributes of the tag, as they stand or as the reader has chosen. */
  readonly attributes: readonly (readonly [name: string, value: string | null])[];
  /** The sentence for readers without scripts. */
  readonly fallback: string;
  /** The page's own story, where it has no address of its own; null for none. */
  readonly story: object | null;
}

/**
 * What to paste into another site to show there what stands here: script and tag, the story in it where it has no
 * address. Quotes and `<` are escaped, so that nothing of a story can end the tag or the script.
 */
export function embedCode({script, integrity, attributes, fallback, story}: Embedding): string {
  const written = attributes.map(([name, value]) => (value ? ` ${name}="${escaped(value)}"` : '')).join('');
  const hash = integrity && ` integrity="${escaped(integrity)}" crossorigin`;
  const own = story ? `<script type="application/json">${documentJson(story).replaceAll('<', '\\u003c')}</script>` : '';
  const text = fallback && `<span slot="fallback">${escaped(fallback)}</span>`;
  return `<script src="${escaped(script)}"${hash} async></script>\n<rra-explainer${written}>${text}${own}</rra-explainer>`;
}
