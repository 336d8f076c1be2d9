import {ancestorsOf} from './ancestor-watch.js';

/** Attributes by which themes mark a dark or light page; the value says which. */
const THEME_ATTRIBUTES = ['data-theme', 'data-bs-theme', 'data-color-mode', 'data-mode', 'data-color-scheme'];

/** From this brightness (0–1) on, text is meant for a dark ground. */
const LIGHT_TEXT = 0.6;

/**
 * Whether the page around an element is dark. Null where the page declares a `color-scheme`, by style or by meta: that
 * is inherited and follows the reader's system by itself. Else a theme mark on an ancestor, else the background painted behind the
 * element, else the colour of text: browsers show a page that says and paints nothing as black on white, on a dark system too.
 */
export function darkOf(element: Element): boolean | null {
  if (getComputedStyle(element).colorScheme !== 'normal' || document.querySelector('meta[name="color-scheme"]')) return null;
  for (const ancestor of ancestorsOf(element)) {
    const mark = markOf(ancestor);
    if (mark !== null) return mark;
  }
  for (const ancestor of ancestorsOf(element)) {
    const luma = lumaOf(getComputedStyle(ancestor).backgroundColor);
    if (luma !== null) return luma < 0.4;
  }
  return (lumaOf(getComputedStyle(element).color) ?? 0) > LIGHT_TEXT;
}

function markOf(element: Element): boolean | null {
  for (const name of THEME_ATTRIBUTES) {
    // A word of its own: `dark-blue`, not a theme whose name begins that way.
    const words = element.getAttribute(name)?.toLowerCase().split(/[^a-z]+/) ?? [];
    if (words.includes('dark')) return true;
    if (words.includes('light')) return false;
  }
  if (element.classList.contains('dark')) return true;
  return element.classList.contains('light') ? false : null;
}

/** Rough brightness (0–1) of a computed `rgb()` colour; null for one that is mostly transparent or not plain. */
function lumaOf(color: string): number | null {
  const [red, green, blue, alpha = 1] = (/^rgba?\(([^)]*)\)/.exec(color)?.[1] ?? '').split(/[\s,/]+/).map(Number);
  if (red === undefined || green === undefined || blue === undefined || !(alpha > 0.5)) return null;
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
