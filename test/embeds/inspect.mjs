/**
 * Runs in the page, so it stands alone: waits until every widget has drawn what it knows, then tells what can be seen
 * outside shadow roots and which tags have become the widget.
 */
export async function inspect() {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const widgets = [...document.querySelectorAll('rra-explainer')];
  // Where scripts are off there are no frames to wait for either.
  const rounds = customElements.get('rra-explainer') ? 2 : 0;
  for (let round = 0; round < rounds; round += 1) {
    await frame();
    for (const widget of widgets) await widget.updateComplete;
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const seen = [];
  while (walker.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    const {visibility} = getComputedStyle(walker.currentNode.parentElement);
    if (range.getClientRects().length > 0 && visibility === 'visible')
      seen.push(walker.currentNode.data);
  }
  const hasPicture = ({shadowRoot}) => shadowRoot?.querySelectorAll('.node').length > 0;
  return {
    tags: widgets.length,
    widgets: widgets.filter(hasPicture).length,
    attributes: widgets.map(({attributes}) =>
      Object.fromEntries([...attributes].map(({name, value}) => [name, value])),
    ),
    text: seen.join(' ').replace(/\s+/g, ' ').trim(),
  };
}
