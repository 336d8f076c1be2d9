import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import rehypeParse from 'rehype-parse';
import rehypeSanitize, {defaultSchema} from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import sanitizeHtml from 'sanitize-html';
import {unified} from 'unified';
import xss from 'xss';
import {findProgram, missing} from './find-program.mjs';
import {article, FIRST, LAST, openPages, pageAround} from './open-pages.mjs';
import {documentedConfig, documentedPython, FALLBACK, FIGURE, TAG} from './readme.mjs';

const WITH_ATTRIBUTES = TAG.replace('>', ' lang="ja" theme="dark" as-of="2024-07-08">');
const PURIFIER = readFileSync(
  new URL('node_modules/dompurify/dist/purify.min.js', import.meta.url),
  'utf8',
);

const rehype = (html, schema) =>
  String(
    unified()
      .use(rehypeParse, {fragment: true})
      .use(rehypeSanitize, schema)
      .use(rehypeStringify)
      .processSync(html),
  );

function bleach(html, isDocumented) {
  const [list, call] = isDocumented ? documentedPython() : ['', 'bleach.clean(html)'];
  const code = `import sys, bleach\nhtml = sys.stdin.read()\n${list}\nsys.stdout.write(${call})`;
  const env = {...process.env, PYTHONIOENCODING: 'utf-8'};
  return execFileSync(findProgram('bleach'), ['-c', code], {input: html, env, encoding: 'utf8'});
}

let pages;
before(async () => {
  pages = await openPages();
});
after(() => pages.close());

/** Each takes markup and whether to use the documented settings; `figure` is what becomes of that form as they come. */
const SANITIZERS = {
  DOMPurify: {
    figure: 'widget',
    async clean(html, isDocumented) {
      await pages.look(pageAround('', {head: ''}));
      await pages.page.evaluate(PURIFIER);
      const code = isDocumented
        ? documentedConfig('DOMPurify', ['DOMPurify', 'html'])
        : (purifier, markup) => purifier.sanitize(markup);
      return pages.page.evaluate(`(${code})(DOMPurify, ${JSON.stringify(html)})`);
    },
  },
  'sanitize-html': {
    figure: 'text',
    clean: (html, isDocumented) =>
      sanitizeHtml(
        html,
        isDocumented
          ? documentedConfig(
              'sanitize-html',
              ['base'],
              '{allowedTags, allowedAttributes}',
            )(sanitizeHtml.defaults)
          : undefined,
      ),
  },
  'rehype-sanitize': {
    figure: 'text',
    clean: (html, isDocumented) =>
      rehype(
        html,
        isDocumented
          ? documentedConfig('rehype-sanitize', ['base'], 'schema')(defaultSchema)
          : undefined,
      ),
  },
  xss: {
    figure: 'text',
    clean: (html, isDocumented) =>
      xss(
        html,
        isDocumented
          ? {whiteList: documentedConfig('xss', ['base'], 'whiteList')(xss.getDefaultWhiteList())}
          : undefined,
      ),
  },
  Bleach: {figure: 'text', clean: bleach, skip: missing('bleach')},
};

/** Visible text that holds the article and, where there is no widget, the fallback. */
function assertNothingLost(seen) {
  for (const words of [FIRST, LAST, ...(seen.widgets === 0 ? [FALLBACK] : [])])
    assert.ok(seen.text.includes(words), `“${words}” is gone: ${seen.text}`);
}

for (const [name, {clean, figure, skip = false}] of Object.entries(SANITIZERS)) {
  describe(name, {skip}, () => {
    const looked = async (markup, isDocumented) => {
      const seen = await pages.look(pageAround(await clean(article(markup), isDocumented)));
      assertNothingLost(seen);
      return seen;
    };

    it('as it comes keeps the text of the tag', async () => {
      const {widgets} = await looked(WITH_ATTRIBUTES, false);
      assert.equal(widgets, 0);
    });

    it('with the documented settings keeps the tag, its attributes and its fallback', async () => {
      const {widgets, attributes, text} = await looked(WITH_ATTRIBUTES, true);
      assert.equal(widgets, 1);
      assert.deepEqual(attributes, [{lang: 'ja', theme: 'dark', 'as-of': '2024-07-08'}]);
      assert.ok(!text.includes(FALLBACK), 'The fallback stands beside the widget.');
    });

    it(`as it comes makes the ${figure} of the figure`, async () => {
      const {widgets} = await looked(FIGURE, false);
      assert.equal(widgets, figure === 'widget' ? 1 : 0);
    });

    it('with the documented settings loses nothing of the figure', async () => {
      await looked(FIGURE, true);
    });

    it('lets no script through beside the tag, with the documented settings', async () => {
      const hostile =
        '<rra-explainer onclick="x()"><script>x()</script><b onmouseover="x()">b</b></rra-explainer>';
      const html = await clean(hostile, true);
      // What stands in text as `&lt;script` is harmless.
      assert.doesNotMatch(html, /<script|<[^>]*\son\w+=/);
    });
  });
}
