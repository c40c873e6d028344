import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heightToAsk } from './frame-height.ts';

describe('the height asked of the portal', () => {
  it('is never less than 560 px', () => {
    expect(heightToAsk(0, 120)).toBe(560);
  });

  it('follows content that grows or shrinks', () => {
    expect(heightToAsk(560, 900)).toBe(908);
    expect(heightToAsk(908, 700)).toBe(708);
  });

  it('is left alone by changes of a few pixels', () => {
    expect(heightToAsk(908, 906)).toBeNull();
    expect(heightToAsk(908, 893)).toBeNull();
  });

  it('always leaves room for the content, and settles at once', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 5_000, noNaN: true })), (contents) => {
        let asked = 0;
        for (const content of contents) {
          asked = heightToAsk(asked, content) ?? asked;
          expect(asked).toBeGreaterThanOrEqual(content);
          expect(asked).toBeGreaterThanOrEqual(560);
          expect(heightToAsk(asked, content)).toBeNull();
        }
      }),
    );
  });
});
