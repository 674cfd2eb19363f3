/**
 * Makes the set of accent colours from one colour that a host page gives, so that text keeps a contrast of 4.5 to 1
 * (WCAG 2.2, 1.4.3) whatever was given: the colour is mixed with black, or on dark pages with white, until it does.
 * Buttons are filled with the colour as it was given, since their words may be black or white.
 */

/** @typedef {readonly [number, number, number]} Colour  red, green, blue from 0 to 255 */
/** @typedef {{accent: string, ink: string, soft: string, hover: string}} Palette */
/** @typedef {{fill: string, ink: string, hover: string}} Filling */

const BLACK = /** @type {const} */ ([0, 0, 0]);
const WHITE = /** @type {const} */ ([255, 255, 255]);

/** The least contrast, with a little to spare for rounding. */
const ENOUGH = 4.55;

/** Per scheme: the backgrounds that accent text stands on (style/tokens.css), the share of accent in a soft one, and what the accent moves towards. */
const SCHEMES = {
  light: {
    grounds: /** @type {Colour[]} */ ([WHITE, [255, 253, 249]]),
    card: WHITE,
    share: 0.1,
    towards: BLACK,
    ink: WHITE,
  },
  dark: {
    grounds: /** @type {Colour[]} */ ([
      [22, 25, 31],
      [30, 34, 43],
      [25, 29, 37],
    ]),
    card: /** @type {const} */ ([30, 34, 43]),
    share: 0.14,
    towards: WHITE,
    ink: /** @type {const} */ ([17, 17, 17]),
  },
};

/**
 * Returns the colours of one scheme.
 *
 * @param {string} given  "#" and six hexadecimal digits
 * @param {"light" | "dark"} scheme
 * @returns {Palette}
 */
export function paletteOf(given, scheme) {
  const { grounds, card, share, towards, ink } = SCHEMES[scheme];
  const start = parse(given);
  const softOf = (/** @type {Colour} */ accent) => mix(card, accent, share);
  const stands = (/** @type {Colour} */ accent) =>
    [...grounds, softOf(accent), ink].every((ground) => contrast(accent, ground) >= ENOUGH);
  const steps = Array.from({ length: 101 }, (_, step) => mix(start, towards, step / 100));
  const accent = steps.find(stands) ?? towards;
  return {
    accent: write(accent),
    ink: write(ink),
    soft: write(softOf(accent)),
    hover: write(mix(accent, towards, 0.25)),
  };
}

/**
 * Returns a button's colours: filled as given, with the better of black and white words, which always has 4.5 to 1.
 *
 * @param {string} given  "#" and six hexadecimal digits
 * @returns {Filling}
 */
export function fillingOf(given) {
  const fill = parse(given);
  const ink = contrast(fill, WHITE) >= contrast(fill, BLACK) ? WHITE : BLACK;
  const away = ink === WHITE ? BLACK : WHITE;
  return { fill: write(fill), ink: write(ink), hover: write(mix(fill, away, 0.2)) };
}

/**
 * Puts the colours of both schemes in force: as one style sheet after the page's own, so that the visitor's forced
 * colours and the print style still win.
 *
 * @param {string} given
 */
export function paint(given) {
  const [light, dark] = [rules(paletteOf(given, "light")), rules(paletteOf(given, "dark"))];
  const { fill, ink, hover } = fillingOf(given);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    @media screen and (forced-colors: none) {
      :root { ${light} }
      :root[data-theme="dark"] { ${dark} }
      :root :is(.fn-btn--main, .fnc-kind input:checked + span) { background: ${fill}; border-color: var(--accent); color: ${ink}; }
      :root .fnt-answer[data-act="SEND"] { --chip: ${fill}; --chip-ink: ${ink}; }
      :root .fn-btn--main:hover { background: ${hover}; border-color: var(--accent); color: ${ink}; }
    }
    @media screen and (forced-colors: none) and (prefers-color-scheme: dark) {
      :root[data-theme="auto"] { ${dark} }
    }`);
  document.adoptedStyleSheets = [sheet];
}

/** @param {Palette} palette */
function rules({ accent, ink, soft, hover }) {
  return `--accent: ${accent}; --accent-ink: ${ink}; --accent-soft: ${soft}; --accent-hover: ${hover}; --focus: ${accent};`;
}

/**
 * Returns the contrast of two colours, 1 to 21 (WCAG 2.2, "contrast ratio").
 *
 * @param {Colour} one
 * @param {Colour} other
 */
export function contrast(one, other) {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** @param {Colour} colour */
function luminance(colour) {
  const [red, green, blue] = colour.map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** @param {Colour} from @param {Colour} to @param {number} share @returns {Colour} */
function mix(from, to, share) {
  const part = (/** @type {0 | 1 | 2} */ at) => Math.round(from[at] + (to[at] - from[at]) * share);
  return [part(0), part(1), part(2)];
}

/** @param {string} text @returns {Colour} */
export function parse(text) {
  const part = (/** @type {number} */ at) => Number.parseInt(text.slice(at, at + 2), 16);
  return [part(1), part(3), part(5)];
}

/** @param {Colour} colour */
function write(colour) {
  return `#${colour.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}
