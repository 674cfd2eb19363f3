/** The few constants that another house may want to change. */

/** Where "False alarm?" leads: a form that can be prefilled through its address. `data-report` on the root overrides it. */
export const REPORT_FORM = "https://github.com/four-notes/four-notes/issues/new?template=false-alarm.yml";

/** The longest text that is checked, in code points: the engine's own limit. */
export const MOST = 1_000_000;

/** The longest `mailto:` address that mail programs are known to open whole, in encoded characters. */
export const MAILTO_MOST = 1_600;

/** How many findings stand open at once. */
export const OPEN_MOST = 5;

/** How many more "Show more" brings at a time. */
export const MORE = 20;

/** How many of them open by themselves on a narrow screen, where each takes half of it. */
export const OPEN_NARROW = 2;

/** What counts as a narrow screen here: about the width below which check.css sets one column. */
export const NARROW = "(max-width: 860px)";
