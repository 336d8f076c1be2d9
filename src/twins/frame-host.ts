/** The script of a page that embeds `frame.html`: gives each such iframe the height that its page tells. */
export {};

const LEAST_HEIGHT = 100;
const GREATEST_HEIGHT = 10_000;

const explainerFrames = (): HTMLIFrameElement[] => [
  ...document.querySelectorAll<HTMLIFrameElement>('iframe[src*="frame.html"]'),
];

/** The height in px that a message tells, null for any other message and for heights that no widget has. */
function heightIn(message: unknown): number | null {
  const {rra, height} = (message ?? {}) as {rra?: unknown; height?: unknown};
  if (rra !== 'height' || typeof height !== 'number') return null;
  return height >= LEAST_HEIGHT && height <= GREATEST_HEIGHT ? height : null;
}

/** What border and padding take of the height that CSS sets; px. */
function edgesOf(frame: HTMLIFrameElement): number {
  const {boxSizing, borderTopWidth, borderBottomWidth, paddingTop, paddingBottom} =
    getComputedStyle(frame);
  if (boxSizing !== 'border-box') return 0;
  const [top, bottom] = [borderTopWidth, borderBottomWidth].map(parseFloat) as [number, number];
  return top + bottom + parseFloat(paddingTop) + parseFloat(paddingBottom);
}

/**
 * Whether what an iframe shows comes from where its address says: it may have gone to another site since. A sandbox takes the
 * origin from what it holds; there it has to be enough that the message is from that frame.
 */
function isAtHome({src, sandbox}: HTMLIFrameElement, origin: string): boolean {
  const isNameless = sandbox.length > 0 && !sandbox.contains('allow-same-origin');
  return src.startsWith(`${origin}/`) || (isNameless && origin === 'null');
}

addEventListener('message', ({source, origin, data}: MessageEvent<unknown>) => {
  const height = heightIn(data);
  if (height === null || !source) return;
  const frame = explainerFrames().find(({contentWindow}) => contentWindow === source);
  if (frame && isAtHome(frame, origin)) frame.style.height = `${height + edgesOf(frame)}px`;
});

// A frame that stood before this script came has told its height to nobody.
for (const {contentWindow} of explainerFrames()) contentWindow?.postMessage({rra: 'ask'}, '*');
