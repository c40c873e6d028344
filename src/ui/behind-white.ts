/** The brightest a colour may be behind white text for a contrast of 4.5:1 (WCAG: 1.05 / (luminance + 0.05)). */
const BRIGHTEST = 1.05 / 4.5 - 0.05;

/**
 * A colour the portal chose, darkened as far as white text on it needs; its hue stays.
 * @param color `#rrggbb`
 * @returns `#rrggbb`, or null when it is no such colour
 */
export function behindWhite(color: string): string | null {
  const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(color);
  if (!hex) return null;
  const [red = 0, green = 0, blue = 0] = hex.slice(1).map((part) => linear(Number.parseInt(part, 16) / 255));
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  const share = Math.min(1, BRIGHTEST / luminance);
  return `#${[red, green, blue].map((channel) => hexOf(encoded(channel * share))).join('')}`;
}

/** sRGB's curve, both ways; 0…1. */
function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

function encoded(light: number): number {
  return light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
}

/** Rounded down: never brighter than computed. The hair is for colours that come back as they were. */
function hexOf(channel: number): string {
  return Math.floor(channel * 255 + 1e-6)
    .toString(16)
    .padStart(2, '0');
}
