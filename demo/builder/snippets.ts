/** What an author has chosen: attributes of the tag by name, in the order in which they are written. */
export type Chosen = readonly (readonly [name: string, value: string])[];

/** What a snippet is made of. */
export interface Choice {
  readonly attributes: Chosen;
  /** Where the script lies on the author's site: `/rra-explainer.js` or a whole address. */
  readonly script: string;
  /** The hash of that file, `sha384-…`; empty to leave it out, as where a server rewrites the file. */
  readonly integrity: string;
  /** What feeds, newsletters and readers without scripts get. */
  readonly fallback: string;
  /** What the agreement is called: the name of the frame for those who do not see it. */
  readonly title: string;
}

/** A way to put the widget on a page. */
export interface Target {
  readonly name: string;
  /** One sentence on where it goes. */
  readonly where: string;
  readonly snippet: (choice: Choice) => string;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const written = (attributes: Chosen, prefix = ''): string =>
  attributes.map(([name, value]) => ` ${prefix}${name}="${escaped(value)}"`).join('');

function scriptTag({script, integrity}: Choice): string {
  const isElsewhere = /^https?:/.test(script);
  const hash = integrity && ` integrity="${escaped(integrity)}"${isElsewhere ? ' crossorigin' : ''}`;
  return `<script src="${escaped(script)}"${hash} async></script>`;
}

const tag = ({attributes, fallback}: Choice): string =>
  `<rra-explainer${written(attributes)}><span slot="fallback">${escaped(fallback)}</span></rra-explainer>`;

/** The folder of the script, where the frame's page lies too. */
const folderOf = (script: string): string => script.replace(/[^/]*$/, '');

function frame({attributes, script, title}: Choice): string {
  const query = new URLSearchParams(attributes.map(([name, value]) => [name, value])).toString();
  const address = `${folderOf(script)}frame.html${query && `?${query}`}`;
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="600" loading="lazy"></iframe>`;
}

/** In JSX a text in braces keeps quotes and line ends as they are. */
function react(choice: Choice): string {
  const props = choice.attributes.map(([name, value]) => ` ${name}=${/["\\{}]/.test(value) ? `{${JSON.stringify(value)}}` : `"${value}"`}`);
  return [
    `import 'rra-explainer';`,
    '',
    `<rra-explainer${props.join('')}><span slot="fallback">{${JSON.stringify(choice.fallback)}}</span></rra-explainer>`,
  ].join('\n');
}

/** WordPress's shortcode quotes: what a shortcode cannot hold is taken out of the value. */
const shortcode = ({attributes}: Choice): string =>
  `[rra_explainer${attributes.map(([name, value]) => ` ${name}="${value.replace(/["[\]<>]/g, '')}"`).join('')}]`;

/** The ways that the builder offers, the plainest first. */
export const TARGETS: readonly Target[] = [
  {name: 'Plain page', where: 'Into the page, where the explainer shall stand.', snippet: (choice) => `${scriptTag(choice)}\n${tag(choice)}`},
  {name: 'Markdown', where: 'The tag on a line of its own, between blank lines; the script once in the theme.', snippet: (choice) => `\n${tag(choice)}\n`},
  {name: 'WordPress', where: 'Into a shortcode block, with the plug-in of demo/recipes/wordpress.', snippet: shortcode},
  {
    name: 'Figure, for editors that strip tags',
    where: 'As HTML into the post; the script once in the theme.',
    snippet: ({attributes, fallback}) => `<figure data-rra-explainer${written(attributes, 'data-rra-')}>${escaped(fallback)}</figure>`,
  },
  {name: 'Frame, for sites that strip scripts', where: 'With frame.html and frame.js beside the script.', snippet: frame},
  {name: 'React', where: 'Into a component; the package is installed.', snippet: react},
];
