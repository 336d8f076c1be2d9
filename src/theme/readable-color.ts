/** A colour as sRGB shares, 0–1 each. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Text needs a contrast of 4.5 (WCAG 2.2, 1.4.3), lines 3; the rest is room for what is tinted with the colour itself. */
const READABLE = 5.2;
const STEPS = 20;

/** WCAG contrast of two colours, 1–21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [bright = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (bright + 0.05) / (dark + 0.05);
}

/**
 * The colour itself where it is readable on every one of the backgrounds; else the nearest mix of it with black or
 * white that is. Where no mix is readable on all of them, black or white, whichever is better.
 */
export function readableOn(color: Rgb, backgrounds: readonly Rgb[]): Rgb {
  const worst = (candidate: Rgb): number => Math.min(...backgrounds.map((background) => contrast(candidate, background)));
  if (worst(color) >= READABLE) return color;
  const ends: Rgb[] = [
    [0, 0, 0],
    [1, 1, 1],
  ];
  const end = ends.sort((a, b) => worst(b) - worst(a))[0] ?? color;
  for (let step = 1; step < STEPS; step++) {
    const mixed = color.map((part, index) => part + ((end[index] ?? 0) - part) * (step / STEPS)) as unknown as Rgb;
    if (worst(mixed) >= READABLE) return mixed;
  }
  return end;
}

function luminance(color: Rgb): number {
  const [red = 0, green = 0, blue = 0] = color.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
