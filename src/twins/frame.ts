/**
 * The script of the iframe page: hands the options of the address on to the widget, and tells the embedding page the
 * widget's height, for `frame-host.ts` to follow.
 */
export {};

declare global {
  interface Window {
    /** Left by iframe-resizer's script, where a site has added it to the iframe page. */
    parentIFrame?: {size?: () => void};
  }
}

/**
 * `?theme=dark` becomes `data-rra-theme="dark"`, of which the widget takes what it knows. A document comes from this
 * page's own origin alone: else anybody could make an address here that tells their story.
 */
function takeOptions(holder: Element, address: URL): void {
  for (const [name, value] of address.searchParams) {
    if (!/^[a-z-]+$/.test(name)) continue;
    const option = name === 'src' ? ownAddress(value, address) : value;
    if (option !== null) holder.setAttribute(`data-rra-${name}`, option);
  }
}

function ownAddress(value: string, page: URL): string | null {
  try {
    const {href, origin} = new URL(value, page);
    return origin === page.origin ? href : null;
  } catch {
    return null;
  }
}

/** Tells a new height when it has changed by at least 1 px, and the present one when the embedding page asks. */
function announceHeight(): void {
  let told = 0;
  const tell = (): void => parent.postMessage({rra: 'height', height: told}, '*');
  new ResizeObserver(() => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    // In a frame without width everything is as narrow as can be, and its height says nothing.
    if (height === told || innerWidth === 0) return;
    told = height;
    tell();
    // It sees no change within a shadow tree by itself.
    window.parentIFrame?.size?.();
  }).observe(document.body);
  addEventListener('message', ({source, data}: MessageEvent<{rra?: unknown} | null>) => {
    if (source === parent && data?.rra === 'ask' && told > 0) tell();
  });
}

document.body.style.margin = '0';
// The frame is the widget's edge: one within would show twice, and round corners would show the page of the frame behind.
const sheet = new CSSStyleSheet();
sheet.replaceSync('rra-explainer::part(base){border:0;border-radius:0}');
document.adoptedStyleSheets = [sheet];
// The article's font stays outside; without this one it would be the browser's serif.
document.body.style.fontFamily = 'system-ui, sans-serif';
takeOptions(document.querySelector('[data-rra-explainer]')!, new URL(location.href));
// The height of the fallback text alone would make the page around it jump.
if (parent !== window) void customElements.whenDefined('rra-explainer').then(announceHeight);
