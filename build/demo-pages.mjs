/**
 * The list of the demo's pages, written once here: `node build/demo-pages.mjs` puts the navigation into each page and
 * the table of contents into the first one. `npm start` runs it.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

export const FOLDER = fileURLToPath(new URL('../demo/', import.meta.url));

/** Groups of pages: address, name, what it is for. Those with a short name stand in the navigation of every page. */
const GROUPS = {
  'Put it on a page': [
    ['start.html', 'Start', 'the file, the two lines, the height', 'Start'],
    ['attributes.html', 'Attributes', 'each of them, once, live', 'Attributes'],
    ['../dist/builder.html', 'Builder', 'choose attributes by form, copy what to paste', 'Builder'],
    ['recipes.html', 'Recipes', 'Ghost, Drupal, WordPress, Substack and others, by what they let through', 'Recipes'],
    ['steps.html', 'Words and steps', 'links from the article, steps while scrolling'],
    ['does-not-show.html', 'It does not show', 'by what you see', 'It does not show'],
  ],
  'Tell of something else': [
    ['../dist/editor.html', 'Editor', 'your own agreement by form or from a spreadsheet', 'Editor'],
    ['other-agreement.html', 'Another agreement', 'a document in a file, in the tag, by script'],
    ['editions.html', 'Editions', 'as of seven days'],
    ['languages.html', 'Languages', 'where the language comes from'],
    ['one-language.html', 'One language', 'a script with one language in it'],
  ],
  'Without scripts': [
    ['static.html', 'Static rendering', 'page, picture, text and card from the command line', 'Static'],
    ['no-script.html', 'No script', 'what feeds and reader view show'],
    ['twins.html', 'Twins', 'plain markup and a frame, for editors and sites that strip tags or scripts'],
    ['print.html', 'Print', 'what paper gets'],
  ],
  'How it behaves': [
    ['accessibility.html', 'Accessibility', 'keys, and what stands in the accessibility tree', 'Accessibility'],
    ['widths.html', 'Widths', 'from 160 to 1200 px'],
    ['themes.html', 'Themes', 'page schemes, tokens, brand colours'],
    ['classless-theme.html', 'A theme by others', 'the article in a stylesheet that we did not write'],
    ['two-on-a-page.html', 'Two on a page', 'in two languages'],
    ['mistakes.html', 'Mistakes', 'wrong values, curly quotes, a tag never closed'],
    ['strict-policy.html', 'Strict policy', 'no styles allowed, Trusted Types required'],
  ],
};

export const PAGES = Object.values(GROUPS).flat();

const NAV = /<!-- nav -->[^]*?<!-- \/nav -->/;
const CONTENTS = /<!-- contents -->[^]*?<!-- \/contents -->/;

function nav(page) {
  const links = [['index.html', 'Example', '', 'Example'], ...PAGES].filter(([, , , short]) => short);
  const items = links.map(
    ([href, , , short]) => `<li><a href="${href}"${href === page ? ' aria-current="page"' : ''}>${short}</a></li>`,
  );
  return `<!-- nav --><nav class="site" aria-label="Documentation"><ul>${items.join('')}<li><a href="index.html#pages">All pages</a></li></ul></nav><!-- /nav -->`;
}

function contents() {
  const groups = Object.entries(GROUPS).map(([group, pages]) => {
    const items = pages.map(([href, name, what]) => `        <li><a href="${href}">${name}</a>: ${what}</li>`);
    return `      <h3>${group}</h3>\n      <ul>\n${items.join('\n')}\n      </ul>`;
  });
  return `<!-- contents -->\n${groups.join('\n')}\n      <!-- /contents -->`;
}

/** A page with the navigation and the contents as the list has them. */
export const written = (page, html) => html.replace(NAV, nav(page)).replace(CONTENTS, contents());

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const page of ['index.html', ...PAGES.map(([href]) => href)]) {
    if (page.startsWith('../')) continue;
    const before = readFileSync(FOLDER + page, 'utf8');
    const after = written(page, before);
    if (after !== before) writeFileSync(FOLDER + page, after);
  }
}
