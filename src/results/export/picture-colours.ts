/** The colours of a picture, as CSS colours without variables. */
export interface PictureColours {
  readonly ground: string;
  readonly text: string;
  readonly hint: string;
  readonly rail: string;
  readonly leads: string;
  readonly tied: string;
  readonly bar: string;
  readonly line: string;
}

const TOKENS: Readonly<Record<keyof PictureColours, string>> = {
  ground: '--ui-color-bg-content-primary',
  text: '--ui-color-base-1',
  hint: '--quorum-color-hint',
  rail: '--ui-color-base-7',
  leads: '--ui-color-accent-main-success',
  tied: '--ui-color-accent-main-warning',
  bar: '--ui-color-accent-main-primary-alt-2',
  line: '--ui-color-divider-accent',
};

/** The tokens as they are in the theme on screen: a canvas knows no variables, the page works them out. */
export function pictureColours(): PictureColours {
  const probe = document.createElement('span');
  document.body.append(probe);
  const read = (name: keyof PictureColours) => {
    probe.style.color = `var(${TOKENS[name]})`;
    return getComputedStyle(probe).color;
  };
  const colours = {
    ground: read('ground'),
    text: read('text'),
    hint: read('hint'),
    rail: read('rail'),
    leads: read('leads'),
    tied: read('tied'),
    bar: read('bar'),
    line: read('line'),
  };
  probe.remove();
  return colours;
}
