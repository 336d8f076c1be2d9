/** Waits until each widget of the page has drawn what it knows. At least `count` of them must be there. */
export async function settled(page, count = 1) {
  await page.waitForFunction(
    (least) => {
      const widgets = [...document.querySelectorAll('rra-explainer')];
      return (
        widgets.length >= least && widgets.every((one) => one.shadowRoot?.querySelector('svg'))
      );
    },
    {timeout: 10_000},
    count,
  );
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => globalThis.requestAnimationFrame(resolve));
    for (let round = 0; round < 2; round += 1) {
      await frame();
      await frame();
      await Promise.all(
        [...document.querySelectorAll('rra-explainer')].map((one) => one.updateComplete),
      );
    }
  });
}

/** What readers see of the page's first widget, as few plain values. */
export async function look(page) {
  await settled(page);
  return page.evaluate(() => {
    const widget = document.querySelector('rra-explainer');
    const all = (selector) => [...widget.shadowRoot.querySelectorAll(selector)];
    return {
      pressed: all('.node[aria-pressed="true"]').map(({textContent}) => textContent.trim()),
      countries: all('.node').map(({textContent}) => textContent.trim()),
      isDark: all('.is-dark').length > 0,
      status: all('.pill')[0]?.textContent.trim(),
      hasCard: all('.card').some((card) => card.getClientRects().length > 0),
      hasLegend: all('.legend').some((legend) => legend.getClientRects().length > 0),
    };
  });
}

/** Clicks the country of that name as a reader does. */
export async function clickCountry(page, name) {
  await settled(page);
  const point = await page.evaluate((wanted) => {
    const widget = document.querySelector('rra-explainer');
    const node = [...widget.shadowRoot.querySelectorAll('.node')].find(({textContent}) =>
      textContent.includes(wanted),
    );
    node.scrollIntoView({block: 'center'});
    const {left, top, width, height} = node.getBoundingClientRect();
    return {x: left + width / 2, y: top + height / 2};
  }, name);
  await page.mouse.click(point.x, point.y);
  await settled(page);
}
