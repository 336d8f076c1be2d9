import {ATTRIBUTES} from '../src/settings/attributes.js';
import {FORMATS} from './read-options.js';

/** What `--help` says. */
export const HELP = `rra-explainer render [options]

Writes the explainer as files that need no script: a page or a tag with the picture in it, a picture, a text, what a
link to it is shown with.

  --format LIST     ${FORMATS.join(', ')}; else by the name of --out
  --out PATH        a file, or a folder for several formats; else standard output
  --document FILE   an explainer document; else the one of --src, else the built-in story
  --fragment        html: only the tag, for a page of your own
  --script ADDRESS  html: where the script lies; else beside the page
  --url ADDRESS     html, json: the page's own address, for cards and oEmbed
  --width PX        svg, png: 760 where missing

The attributes of the tag, with the same values:
  ${['lang', ...Object.values(ATTRIBUTES).map(({attribute}) => attribute)].map((name) => `--${name}`).join('  ')}

Exit code 1 where something was wrong, each told in a sentence on standard error; what can be written still is.
PNG is drawn by @resvg/resvg-js: npm install @resvg/resvg-js
`;
