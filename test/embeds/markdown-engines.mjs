import {execFileSync} from 'node:child_process';
import {evaluate} from '@mdx-js/mdx';
import {HtmlRenderer, Parser} from 'commonmark';
import markdownIt from 'markdown-it';
import {marked} from 'marked';
import {micromark} from 'micromark';
import {createElement} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import * as jsxRuntime from 'react/jsx-runtime';
import rehypeRaw from 'rehype-raw';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import showdown from 'showdown';
import snarkdown from 'snarkdown';
import {unified} from 'unified';
import {findProgram, missing} from './find-program.mjs';

const remark = unified().use(remarkParse);
const withHtml = remark().use(remarkRehype, {allowDangerousHtml: true}).use(rehypeRaw);

async function mdx(text) {
  const {default: Content} = await evaluate(text, jsxRuntime);
  return renderToStaticMarkup(createElement(Content));
}

const kramdown = (text) =>
  execFileSync(
    findProgram('kramdown'),
    ['-r', 'kramdown', '-e', 'puts Kramdown::Document.new(STDIN.read).to_html'],
    {input: text, encoding: 'utf8', env: {...process.env, LANG: 'C.UTF-8'}},
  );

/** Engines that let HTML through, each as a function from Markdown to HTML. */
export const OPEN_ENGINES = {
  commonmark: {render: (text) => new HtmlRenderer().render(new Parser().parse(text))},
  kramdown: {render: kramdown, skip: missing('kramdown')},
  marked: {render: (text) => marked.parse(text)},
  'markdown-it': {render: (text) => markdownIt({html: true}).render(text)},
  MDX: {render: mdx},
  micromark: {render: (text) => micromark(text, {allowDangerousHtml: true})},
  'remark with rehype-raw': {
    render: (text) => String(withHtml().use(rehypeStringify).processSync(text)),
  },
  showdown: {render: (text) => new showdown.Converter().makeHtml(text)},
  snarkdown: {render: (text) => snarkdown(text)},
};

/** Engines that keep HTML out, which some of the above do as they come. */
export const CLOSED_ENGINES = {
  'commonmark in safe mode': (text) =>
    new HtmlRenderer({safe: true}).render(new Parser().parse(text)),
  'markdown-it as it comes': (text) => markdownIt().render(text),
  'micromark as it comes': (text) => micromark(text),
  'remark as it comes': (text) =>
    String(remark().use(remarkRehype).use(rehypeStringify).processSync(text)),
};
