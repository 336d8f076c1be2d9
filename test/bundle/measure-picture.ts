import type {RraExplainerElement} from '../../src/rra-explainer.js';

/** A box relative to the widget's own, in px. */
export interface Measured {
  readonly what: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Less than this is the rounding of an engine; px. */
const TOLERANCE = 0.6;
/** Boxes of text are as tall as the font says, which is more than its letters need. */
const TEXT_DEPTH = 4;

const inShadow = (widget: RraExplainerElement, selector: string): HTMLElement[] => [
  ...(widget.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

function relative(rect: DOMRect, widget: Element, what: string): Measured {
  const host = widget.getBoundingClientRect();
  const {width, height} = rect;
  return {what, x: rect.x - host.x, y: rect.y - host.y, width, height};
}

/** Where an element stands on the screen. Engines differ on whether the box of a drawn line holds its stroke: here it is the line's geometry. */
function rectOf(element: Element): DOMRect {
  const {ownerSVGElement: drawing, getBBox} = element as Partial<SVGGraphicsElement>;
  if (!drawing || !getBBox) return element.getBoundingClientRect();
  const [frame, box] = [drawing.getBoundingClientRect(), getBBox.call(element)];
  const scale = frame.width / drawing.viewBox.baseVal.width;
  return new DOMRect(frame.x + box.x * scale, frame.y + box.y * scale, box.width * scale, box.height * scale);
}

/** The box of a line of text no taller than its line: an engine may give it the height of a font that only some of its letters are from. */
function inItsLine({x, y, width, height}: DOMRect, element: Element): DOMRect {
  const line = parseFloat(getComputedStyle(element).lineHeight);
  return height > line ? new DOMRect(x, y + (height - line) / 2, width, line) : new DOMRect(x, y, width, height);
}

export const boxesOf = (widget: RraExplainerElement, selector: string): Measured[] =>
  inShadow(widget, selector).map((element) =>
    relative(
      rectOf(element),
      widget,
      element.textContent.trim() || element.className,
    ),
  );

const isCovered = (root: ShadowRoot): boolean =>
  (root.querySelector('.caption')?.getClientRects().length ?? 0) > 0;

/** Every piece of text that a reader sees, line by line, with the element that holds it. */
function linesOf(widget: RraExplainerElement): (Measured & {readonly element: HTMLElement})[] {
  const root = widget.shadowRoot!;
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const lines = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent?.trim();
    if (!text || !element || element.closest('.only-spoken, style, textarea')) continue;
    // While something is pointed at, its caption lies over the legend.
    if (element.closest('.legend') && isCovered(root)) continue;
    if (getComputedStyle(element).visibility !== 'visible') continue;
    // A hint that has no room is cut off whole: it stands in a column beside its box.
    if (element.closest('.hint') && element.getBoundingClientRect().left >= element.closest('.hint')!.getBoundingClientRect().right - 1) continue;
    const range = root.ownerDocument.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      if (rect.width > 0) lines.push({...relative(inItsLine(rect, element), widget, text.slice(0, 40)), element});
    }
  }
  return lines;
}

const overlap = (a: Measured, b: Measured): readonly [number, number] => [
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x),
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y),
];

const pairs = <T>(all: readonly T[]): (readonly [T, T])[] =>
  all.flatMap((one, index) => all.slice(index + 1).map((other) => [one, other] as const));

const show = ({what, x, y, width, height}: Measured): string =>
  `“${what}” (${[x, y, width, height].map((part) => part.toFixed(1)).join(' ')})`;

function overlapsIn(boxes: readonly Measured[], depth: number): string[] {
  return pairs(boxes)
    .filter(([a, b]) =>
      overlap(a, b).every((part, axis) => part > (axis === 0 ? TOLERANCE : depth)),
    )
    .map(([a, b]) => `${show(a)} overlaps ${show(b)}`);
}

function outside(
  boxes: readonly Measured[],
  {width, height}: Pick<Measured, 'width' | 'height'>,
): string[] {
  const isOut = (box: Measured): boolean =>
    Math.min(box.x, box.y, width - box.x - box.width, height - box.y - box.height) < -TOLERANCE;
  return boxes
    .filter(isOut)
    .map((box) => `${show(box)} leaves ${width.toFixed(1)} × ${height.toFixed(1)}`);
}

/** Text in a box that is too small for it. */
function clipped(widget: RraExplainerElement): string[] {
  return inShadow(widget, '.base, .base *')
    .filter((element) => element instanceof HTMLElement && element.clientWidth > 1)
    .filter((element) => !element.matches('.only-spoken, .probe, input'))
    .filter(({scrollWidth, clientWidth}) => scrollWidth > clientWidth + 1)
    .map(
      (element) =>
        `.${element.className} “${element.textContent.trim().slice(0, 40)}” is cut: ${element.scrollWidth} in ${element.clientWidth}`,
    );
}

/** Whatever a person would call broken in the picture as it stands now, in words; empty where nothing is. */
export function faultsOf(widget: RraExplainerElement, leastTextPx: number): string[] {
  const host = widget.getBoundingClientRect();
  const lines = linesOf(widget);
  const drawn = boxesOf(widget, '.node, .label, .chip, .diagram, .diagram path:not(.hit)');
  const small = lines.filter(
    ({element}) => parseFloat(getComputedStyle(element).fontSize) < leastTextPx,
  );
  const beside = pairs(lines).filter(([a, b]) => a.element !== b.element);
  const diagram = inShadow(widget, '.diagram')[0]!.getBoundingClientRect();
  const inDiagram = boxesOf(widget, '.node, .label').map((box) => ({
    ...box,
    x: box.x + host.x - diagram.x,
    y: box.y + host.y - diagram.y,
  }));
  return [
    ...overlapsIn(boxesOf(widget, '.node, .label'), TOLERANCE),
    ...overlapsIn(boxesOf(widget, '.chip'), TOLERANCE),
    ...beside.flatMap((pair) => overlapsIn(pair, TEXT_DEPTH)),
    ...outside([...drawn, ...lines], host),
    ...outside(inDiagram, diagram),
    ...clipped(widget),
    ...small.map((line) => `${show(line)} is smaller than ${leastTextPx} px`),
  ];
}

/** Where everything in the picture stands, boxes to the px: equal texts are equal pictures. */
export function pictureOf(widget: RraExplainerElement): string {
  const boxes = boxesOf(widget, '.node, .label').map(
    ({what, x, y, width, height}) => `${what} ${[x, y, width, height].map(Math.round).join(' ')}`,
  );
  const paths = inShadow(widget, '.diagram path').map((path) => path.getAttribute('d'));
  return [...boxes, ...paths].join('\n');
}

/** The text a reader sees, in order. */
export const textOf = (widget: RraExplainerElement): string =>
  linesOf(widget)
    .map(({what}) => what)
    .join('\n');
