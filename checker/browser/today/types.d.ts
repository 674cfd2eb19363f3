/** The shapes that cross the wire (see the engine's `timing/situation.py`), and what the page itself holds. Dates are `YYYY-MM-DD`. */

export type Note = "thank-you" | "follow-up" | "exception" | "feedback" | "offer-reply" | "withdrawal";
export type ChangeKind = "offer" | "article" | "patent" | "other";
export type OutcomeKind = "rejected" | "offered" | "gone";
export type WentWell = "yes" | "no" | "unsaid";
export type Act = "SEND" | "WAIT" | "DONE" | "ASK";
/** The article, another source, or our own reasoning. */
export type Origin = "SEED" | "EXT" | "OURS";

export interface Source {
  key: string;
  title: string;
  publisher: string;
  year: string | null;
  url: string | null;
  tier: string;
}

/** `note` and `date` are given exactly when `act` is SEND or WAIT; `quote` exactly when `origin` is SEED; `field` exactly for ASK. */
export interface Advice {
  version: number;
  act: Act;
  note: Note | null;
  date: string | null;
  row: string;
  origin: Origin;
  reason: string;
  sources: Source[];
  quote: string | null;
  prepare: string[];
  hints: string[];
  optional: boolean;
  field: string | null;
  through: string[];
}

export interface Step {
  date: string | null;
  act: Act;
  note: Note | null;
  row: string;
  origin: Origin;
  reason: string;
  optional: boolean;
}

/** What the engine is asked about. */
export interface Situation {
  interviews: string[];
  promised: string | null;
  changes: { kind: ChangeKind; on: string; deadline: string | null; significant: boolean }[];
  sent: { kind: Note; on: string }[];
  outcome: { kind: OutcomeKind; on: string } | null;
  went_well: WentWell;
}

export interface SentEntry {
  kind: Note;
  on: string;
}

export interface ChangeEntry {
  kind: ChangeKind;
  on: string;
  deadline: string;
  /** News that could not change their decision, such as an article that is only submitted. */
  minor: boolean;
}

/** What the fields hold. A date that is not there yet is an empty text. */
export interface Entries {
  interviews: string[];
  promised: string;
  /** "They gave none" is ticked; the date typed before stays in its field. */
  noDate: boolean;
  sent: SentEntry[];
  changes: ChangeEntry[];
  outcome: { kind: OutcomeKind | ""; on: string };
  wentWell: WentWell;
}

/** One day of the picture: everything that falls on it. */
export interface Stop {
  date: string;
  today: boolean;
  items: Item[];
}

export interface Item {
  kind: "interview" | "promised" | "sent" | "news" | "deadline" | "outcome" | "step";
  /** Fact: it was entered. Plan: it follows if nobody answers. */
  origin: "fact" | "plan";
  act: Act | null;
  note: Note | null;
  /** A few words, such as "thank-you sent". */
  label: string;
  optional: boolean;
}

/** A stretch of days, the first and the last included; `to` is null when it has no end. */
export interface Stretch {
  kind: "window" | "quiet";
  from: string;
  to: string | null;
  note: Note | null;
  label: string;
}
