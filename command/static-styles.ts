import {css} from '../src/theme/css.js';
import {styles} from '../src/theme/styles.js';

/**
 * What a drawing without a script needs beside the widget's own styles: the drawing for the width that there is, words
 * where buttons would be, and no control that does nothing. Where there are no scripts at all, every list stands open.
 */
const staticStyles = css`
  .drawings {
    container-type: inline-size;
  }
  /* Shown whole: rows share the height that the picture leaves, so that half of the markup would move as the rest comes in. */
  .drawings:not(:has(+ slot)) {
    visibility: hidden;
  }
  .drawing + .drawing {
    display: none;
  }
  /* One frame from the drawing on to the footer, which is the same for all. */
  .drawing > .base {
    border-bottom: 0;
    border-end-start-radius: 0;
    border-end-end-radius: 0;
  }
  .tail {
    border-top: 0;
    border-start-start-radius: 0;
    border-start-end-radius: 0;
  }
  /* As long as it does not know the real width, a picture may be scaled further than the widget's. */
  .diagram {
    max-width: none !important;
  }
  /* For what nobody can do yet; their room is kept. */
  .switch,
  .hint {
    visibility: hidden;
  }
  .static > summary {
    cursor: pointer;
    list-style: none;
    display: inline-block;
  }
  .static > summary::-webkit-details-marker {
    display: none;
  }
  .static[open] {
    flex-basis: 100%;
  }
  @media (scripting: none) {
    .timeline,
    .switch {
      display: none;
    }
    .static {
      flex-basis: 100%;
    }
    .panel-buttons {
      flex-basis: 100%;
    }
    .static::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;

/** What stands where a button would looks as it; first of all, so that everything else outranks it. */
const WORDS = ':where(.button){display:inline-block}';
const BUTTON = /(?<![\w.#-])button(?![\w-])/g;

/** The style sheet of the drawings for widths from these on, in px, the narrowest first. */
export function staticStyleSheet(widths: readonly number[]): string {
  const own = styles.map((style) => String(style).replace(BUTTON, ':where(.button)').replaceAll('[aria-pressed', '[data-pressed'));
  const steps = widths
    .slice(1)
    .map((width) => `@container (min-width:${width}px){.drawing:not(.from-${width}){display:none}.drawing.from-${width}{display:block}}`);
  return [WORDS, ...own, staticStyles, ...steps].map(String).join('').replaceAll('\n', '');
}
