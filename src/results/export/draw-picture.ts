import type { PictureColours } from './picture-colours.ts';
import { wrapText } from './wrap-text.ts';

/** What stands in a picture of results, from top to bottom. */
export interface PictureParts {
  readonly head: string;
  readonly question: string;
  readonly outcome: string;
  readonly rows: readonly {
    readonly text: string;
    readonly share: string;
    readonly votes: string;
    /** 0…100 */
    readonly percent: number;
    readonly tone: 'leads' | 'tied' | 'bar';
  }[];
  readonly foot: string;
}

/** Sizes in px of the picture as it is looked at; it has twice as many dots, for sharp screens. */
const WIDTH = 720;
const EDGE = 40;
const INSIDE = WIDTH - 2 * EDGE;
const DOTS = 2;
const BAR = 12;
const FAMILY = 'system-ui, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", sans-serif';

interface Style {
  readonly size: number;
  readonly line: number;
  readonly weight?: 600;
  readonly colour: keyof PictureColours;
}

const STYLES = {
  head: { size: 15, line: 22, colour: 'hint' },
  question: { size: 28, line: 38, colour: 'text' },
  outcome: { size: 17, line: 25, colour: 'text', weight: 600 },
  answer: { size: 18, line: 26, colour: 'text' },
  share: { size: 18, line: 26, colour: 'text', weight: 600 },
  votes: { size: 14, line: 20, colour: 'hint' },
  foot: { size: 13, line: 19, colour: 'hint' },
} as const satisfies Record<string, Style>;

/** Draws it, as high as its texts need. `direction`: the one of the language that our own words are in. */
export function drawPicture(
  parts: PictureParts,
  colours: PictureColours,
  direction: 'ltr' | 'rtl',
): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  const height = layOut(penOf(canvas, colours, direction), parts, { isDrawn: false });
  canvas.width = WIDTH * DOTS;
  canvas.height = Math.ceil(height) * DOTS;
  const pen = penOf(canvas, colours, direction);
  pen.context.scale(DOTS, DOTS);
  pen.context.fillStyle = colours.ground;
  pen.context.fillRect(0, 0, WIDTH, height);
  layOut(pen, parts, { isDrawn: true });
  return canvas;
}

interface Pen {
  readonly context: CanvasRenderingContext2D;
  readonly colours: PictureColours;
  readonly isRtl: boolean;
}

function penOf(canvas: HTMLCanvasElement, colours: PictureColours, direction: 'ltr' | 'rtl'): Pen {
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('The browser draws no pictures');
  context.textBaseline = 'middle';
  return { context, colours, isRtl: direction === 'rtl' };
}

/** Goes through all parts from top to bottom; measures alone, or draws as well. @returns the height of it all */
function layOut(pen: Pen, parts: PictureParts, { isDrawn }: { isDrawn: boolean }): number {
  let y = EDGE;
  const write = (text: string, style: Style, width = INSIDE) => {
    for (const line of linesOf(pen, text, style, width)) {
      if (isDrawn) put(pen, line, style, { y, end: false });
      y += style.line;
    }
  };
  write(parts.head, STYLES.head);
  y += 6;
  write(parts.question, STYLES.question);
  y += 12;
  write(parts.outcome, STYLES.outcome);
  for (const row of parts.rows) {
    y += 22;
    const shareWidth = widthOf(pen, row.share, STYLES.share);
    if (isDrawn) put(pen, row.share, STYLES.share, { y, end: true });
    write(row.text, STYLES.answer, INSIDE - shareWidth - 24);
    y += 6;
    if (isDrawn) drawBar(pen, row, y);
    y += BAR + 6;
    write(row.votes, STYLES.votes);
  }
  y += 24;
  if (isDrawn) {
    pen.context.fillStyle = pen.colours.line;
    pen.context.fillRect(EDGE, y, INSIDE, 1);
  }
  y += 16;
  write(parts.foot, STYLES.foot);
  return y + EDGE - 12;
}

function setFont({ context }: Pen, { size, weight }: Style): void {
  context.font = `${weight ?? 400} ${size}px ${FAMILY}`;
}

function widthOf(pen: Pen, text: string, style: Style): number {
  setFont(pen, style);
  return pen.context.measureText(text).width;
}

function linesOf(pen: Pen, text: string, style: Style, width: number): readonly string[] {
  setFont(pen, style);
  return wrapText(text, width, (part) => pen.context.measureText(part).width);
}

/** A line at the beginning of its row, or at the end; from the right where the language runs from there. */
function put(pen: Pen, text: string, style: Style, { y, end }: { y: number; end: boolean }): void {
  const { context, colours, isRtl } = pen;
  setFont(pen, style);
  const isRight = isRtl !== end;
  context.fillStyle = colours[style.colour];
  context.textAlign = isRight ? 'right' : 'left';
  context.direction = readingOf(text, isRtl);
  context.fillText(text, isRight ? WIDTH - EDGE : EDGE, y + style.line / 2);
}

/** What people wrote has the direction of its own first letter, whatever language our words are in. */
function readingOf(text: string, isRtl: boolean): 'ltr' | 'rtl' {
  const [first] = /\p{L}/u.exec(text) ?? [];
  if (first === undefined) return isRtl ? 'rtl' : 'ltr';
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(first)
    ? 'rtl'
    : 'ltr';
}

function drawBar(
  { context, colours, isRtl }: Pen,
  { percent, tone }: PictureParts['rows'][number],
  y: number,
): void {
  const fill = (width: number, colour: string) => {
    context.fillStyle = colour;
    context.beginPath();
    context.roundRect(isRtl ? WIDTH - EDGE - width : EDGE, y, width, BAR, BAR / 2);
    context.fill();
  };
  fill(INSIDE, colours.rail);
  if (percent > 0) fill(Math.max(BAR, (INSIDE * percent) / 100), colours[tone]);
}
