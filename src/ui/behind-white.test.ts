import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { behindWhite } from './behind-white.ts';
import { contrast } from '../testing/contrast.ts';

const hexColor = fc.integer({ min: 0, max: 0xffffff }).map((rgb) => `#${rgb.toString(16).padStart(6, '0')}`);

describe('a colour behind white text', () => {
  it('leaves white text a contrast of 4.5:1, whatever the portal chose', () => {
    fc.assert(
      fc.property(hexColor, (color) => {
        expect(contrast(behindWhite(color) ?? '', '#ffffff')).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  it('is the same colour where that is dark enough', () => {
    fc.assert(
      fc.property(
        hexColor.filter((color) => contrast(color, '#ffffff') >= 4.51),
        (color) => {
          expect(behindWhite(color)).toBe(color);
        },
      ),
    );
  });

  it.each(['', 'red', '#12', '#12345g', 'url(x)'])('is nothing for %j, which is none', (color) => {
    expect(behindWhite(color)).toBeNull();
  });
});
