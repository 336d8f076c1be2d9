/** The tags of the posts in turn, as their author wrote them. */
export const TAGS = [
  '<rra-explainer lang="en"><span slot="fallback">The agreement in a sentence.</span></rra-explainer>',
  '<rra-explainer lang="ja" theme="dark" as-of="2024-07-08"></rra-explainer>',
  '<rra-explainer selected="PH" view="diagram" controls="none"><p>A note.</p></rra-explainer>',
];

/** The tag of the post with that number. */
export const tagOf = (number) => TAGS[number % TAGS.length];

/** A post with a tag and a link to the next one. The script stands in the head and in what the router swaps. */
export const post = (number, {head = '', body = ''} = {}) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Post ${number}</title>
    ${head}
    <script src="/dist/rra-explainer.js" async></script>
    <script src="/router.js" defer></script>
  </head>
  <body data-barba="wrapper" ${body}>
    <main id="main" data-barba="container" data-barba-namespace="post">
      <h1>Post ${number}</h1>
      <p><a id="next" href="/posts/${number + 1}">Next post</a></p>
      ${tagOf(number)}
      <script src="/dist/rra-explainer.js"></script>
    </main>
  </body>
</html>`;
