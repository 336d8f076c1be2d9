/** A colour as sRGB shares, 0–1, and its opacity. */
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});

/** Any colour that a browser computes (`rgb()`, `color(srgb …)`, `oklch()`), as the browser itself paints it. */
export function read(color: string): Rgba {
  if (!canvas) throw new Error('No canvas.');
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) => part / 255);
  return [red, green, blue, alpha];
}

/** A colour laid over an opaque one. */
export function over([red, green, blue, alpha]: Rgba, below: Rgba, opacity = 1): Rgba {
  const share = alpha * opacity;
  const mix = (part: number, under = 0): number => part * share + under * (1 - share);
  return [mix(red, below[0]), mix(green, below[1]), mix(blue, below[2]), 1];
}

/** sRGB share → linear light (IEC 61966-2-1). */
export const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

/** Relative luminance, WCAG 2.2. */
export const luminance = ([red, green, blue]: Rgba): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** Contrast of two opaque colours, WCAG 2.2: 1–21. */
export function contrast(one: Rgba, other: Rgba): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

/** What is painted behind an element's own text: its and its ancestors' backgrounds, up to the first opaque one. */
export function backgroundOf(element: Element): Rgba {
  const layers: Rgba[] = [];
  for (let current: Element | null = element; current; current = current.parentElement ?? hostOf(current)) {
    const color = read(getComputedStyle(current).backgroundColor);
    layers.unshift(color);
    if (color[3] === 1) break;
  }
  return layers.reduce<Rgba>((below, layer) => over(layer, below), [1, 1, 1, 1]);
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** The parent that the element is drawn in, across the shadow root. */
const opacityOf = (element: Element): number => {
  let opacity = 1;
  for (let current: Element | null = element; current; current = current.parentElement) {
    opacity *= Number(getComputedStyle(current).opacity);
  }
  return opacity;
};

/** Every element of the widget that shows text of its own, except what is hidden from sight. */
export function textsOf(host: Element): HTMLElement[] {
  return [...(host.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? [])].filter((element) => {
    const hasText = [...element.childNodes].some((child) => child instanceof Text && child.data.trim() !== '');
    return hasText && !element.closest('.only-spoken, .probe, [hidden], .ghost, style') && element.checkVisibility();
  });
}

/** A text's contrast against what is behind it. */
export function textContrast(element: HTMLElement): number {
  const background = backgroundOf(element);
  return contrast(over(read(getComputedStyle(element).color), background, opacityOf(element)), background);
}

/** Each text under the least contrast, told so that a person finds it; at its best an empty list. */
export function faintTexts(host: Element, least = 4.5): string[] {
  return textsOf(host)
    .map((element) => ({element, ratio: textContrast(element)}))
    .filter(({ratio}) => ratio < least - 0.005)
    .map(({element, ratio}) => `${ratio.toFixed(2)} .${element.className || element.tagName} “${element.textContent?.trim().slice(0, 30)}”`);
}

/**
 * Each line, outline, node border or chip border under the least contrast. Lines are measured on the worst ground there
 * is: all filled outlines of the picture on top of each other. What a highlight dims on purpose is left out.
 */
export function faintLines(host: Element, least = 3): string[] {
  const root = host.shadowRoot;
  const picture = root?.querySelector('.picture');
  if (!root || !picture) return [];
  const panel = backgroundOf(picture);
  const drawn = [...root.querySelectorAll('.diagram :is(.tie, .outline, .node, .label):not(.is-dim), .legend [aria-pressed="true"] :is(.tie, .outline)')];
  const strokeOf = (element: Element): string => {
    const {stroke, borderTopColor} = getComputedStyle(element);
    return element instanceof SVGElement ? stroke : borderTopColor;
  };
  const ground = drawn
    .filter((element) => element.matches('.diagram .outline') && getComputedStyle(element).fill !== 'none')
    .reduce((below, element) => over(read(getComputedStyle(element).fill), below), panel);
  return drawn
    .filter((element) => strokeOf(element) !== 'none')
    .map((element) => {
      const grounds = element.matches('.diagram *') ? [panel, ground] : [backgroundOf(element)];
      return {element, ratio: Math.min(...grounds.map((below) => contrast(over(read(strokeOf(element)), below), below)))};
    })
    .filter(({ratio}) => ratio < least - 0.005)
    .map(({element, ratio}) => `${ratio.toFixed(2)} ${element.getAttribute('class') ?? ''}`);
}
