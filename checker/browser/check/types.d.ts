/** The shapes that cross the wire (see the engine's `wire.py`). Offsets count UTF-16 units, as JavaScript strings do. */

export type Kind = "thank-you" | "follow-up" | "exception" | "feedback";
export type Severity = "error" | "warn" | "info";
export type Verdict = "ready" | "nearly" | "not yet";

/** A finding about something absent has `start`, `end` and `quote` null. */
export interface Finding {
  rule: string;
  group: string;
  severity: Severity;
  part: string | null;
  start: number | null;
  end: number | null;
  quote: string | null;
  message: string;
  why: string;
  fix: { label: string; replacement: string } | null;
  question: string | null;
  url: string;
}

export interface Place {
  start: number;
  end: number;
}

export interface Detail extends Place {
  quote: string;
}

export interface ElementFound {
  id: string;
  found: boolean;
  spans: unknown[];
}

export interface Report {
  version: number;
  kind: string;
  offsets: string;
  verdict: Verdict;
  /** A sentence when the draft could not be judged at all, such as one that is not in English. */
  notice: string | null;
  findings: Finding[];
  elements: ElementFound[];
  details: Detail[];
  counts: { words: number; sentences: number; paragraphs: number; questions: number };
  parts: Record<string, unknown>;
}

/** All optional; dates are `YYYY-MM-DD`. */
export interface Facts {
  company?: string;
  role?: string;
  interviewers?: string[];
  interview_date?: string;
  promised_date?: string;
  sending_date?: string;
  offer_deadline?: string;
  other_employers?: string[];
  topics?: string[];
}

/** One kind of note, as the engine describes it: limits in words, and paragraphs. */
export interface Note {
  id: Kind;
  name: string;
  purpose: string;
  limits: { thin: number; warn: number; error: number; paragraphs: number };
  elements: { id: string; label: string; required: boolean }[];
  outline: string;
  example: string;
}
