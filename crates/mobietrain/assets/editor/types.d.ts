// Shapes of what the modules hand to each other. Browsers load none of this.

import type { Own } from "./schema.js";

/** What the server tells the page (routes/cms/course_editor.rs). */
export interface Data {
  /** The boxes of Markdown are wanted, or have words that are not saved. */
  boxes: boolean;
  draft: string;
  whose: string;
  me: string;
  language: string;
  direction: string;
  zone: string;
  pageLanguage: string;
  languages: { tag: string, name: string, at: string }[];
  files: string;
  copy: string;
  names: string[];
  alts: Record<string, string>;
  uploads: string;
  course: string;
  most: Record<string, number>;
  icons: string;
  styles: string[];
  signIn: string;
  plain: string;
  questions: string;
  words: Record<string, string>;
}

/** An answer of the server to a part of an upload. */
export interface Answer {
  status: number;
  text: string;
  header: (name: string) => string | null;
}

/** What an upload is given (sending.js): no page, no network, no clock. */
export interface Sender {
  /** Rejects where there is no answer. */
  ask: (method: string, address: string, headers: Record<string, string>, body: string | Blob | null, sent?: (bytes: number) => void) => Promise<Answer>;
  wait: (seconds: number) => Promise<unknown>;
  isCancelled: () => boolean;
  /** How much of it is sent. */
  show: (bytes: number) => void;
  say: (news: "lost" | "working") => void;
}

/** `file` is what the course calls it; `ended` is taken away, or somebody is signed out; `sent` is most likely there: the answer got lost. */
export type End = { kind: "done"; file: string | null } | { kind: "refused"; said?: string } | { kind: "ended" } | { kind: "sent" } | { kind: "cancelled" };

/** What saving is given (saving.js): no page, no network, no clock. */
export interface Saver {
  send: (revision: number | null, content: any) => Promise<Stored>;
  later: (milliseconds: number, what: () => void) => number;
  cancel: (timer: number) => void;
  now: () => number;
  /** Something about it is different. */
  say: () => void;
  conflict: (theirs: Theirs) => void;
  saved: (saved: Saved, sent: unknown) => void;
}

/** What one open page has kept in this browser (kept.js). */
export interface Kept {
  /** Of which open page it is. */
  page: string;
  /** Account, course, language and member of staff. */
  whose: string;
  /** What it was made of. */
  revision: number | null;
  /** When it was typed. */
  at: number;
  /** What both began with. */
  base: any;
  content: any;
}

/** What two who wrote at once have both changed (merge.js). */
export interface Clash {
  of: "card" | "lesson" | "course";
  id: string;
  /** `undefined` where I deleted it. */
  mine: any;
  /** `undefined` where they did. */
  theirs: any;
}

/** In the course stands mine; where I deleted it, theirs. */
export interface Merged {
  course: Course;
  clashes: Clash[];
}

export interface Prose {
  markdown: string;
}

/** What a card has of its kind (kinds.js). */
export type Kind =
  | { kind: "text" }
  | { kind: "image"; file: string; alt: string }
  | { kind: "video" | "audio"; file: string; alt: string; captions?: string | null }
  | { kind: "question"; answers: string[]; right: number | number[]; feedback: Prose }
  | { kind: "truth"; right: boolean; feedback: Prose }
  | { kind: "order"; steps: string[]; feedback: Prose }
  | { kind: "match"; columns: [string, string]; pairs: [string, string][]; feedback: Prose }
  | { kind: "flash"; columns: [string, string]; cards: [string, string][] }
  | { kind: "answer"; accepted: string[]; feedback: Prose };

/** Rows of one or two fields (fields.js). */
export interface Rows {
  name: string;
  legend: string;
  help?: string;
  values: string[][];
  label: (row: number, column: number) => string;
  before?: (row: number) => HTMLElement;
  typed: (values: string[][], about: string) => void;
  changed: (change: "add" | "remove" | "up" | "down", row: number) => void;
  most: number;
}

/** What the fields of a card do to it (kind_fields.js). */
export interface Doing {
  /** What is typed: the field shows it already. */
  change: (about: string, how: (card: Card) => Card) => void;
  /** What the form has to be drawn anew for. */
  redo: (how: (card: Card) => Card) => void;
}

/** A text with formatting (rich_text.js). */
export interface RichText {
  name: string;
  label: string;
  markdown: string;
  /** Blocks that are the card's and not the text's. */
  own: Own[];
  changed: (markdown: string) => void;
  /** What is done with pictures that are pasted or dropped. */
  pictures?: (files: File[]) => void;
}

export interface Problem {
  card: string | null;
  line: number | null;
  sentence: string;
}

export interface Saved {
  revision: number;
  saved_at: number;
  problems?: Problem[];
}

/** What somebody else has saved. */
export interface Theirs {
  revision: number;
  saved_at: number;
  by: string;
  source: string;
  content: any;
  whole?: boolean;
}

/** What the server says of a draft that was sent (network.js). */
export type Stored =
  | { kind: "saved"; saved: Saved }
  | { kind: "offline" }
  | { kind: "trouble" }
  | { kind: "signed-out" }
  | { kind: "conflict"; theirs: Theirs }
  | { kind: "refused"; sentence: string };

/** A course as the editor holds it (course.js). */
export interface Course {
  title: string;
  summary: string;
  minutes: number;
  lessons: Lesson[];
}

export interface Lesson {
  /** Known here alone. */
  key: number;
  id: string;
  /** Until its title was written: its id follows that until then. */
  fresh?: boolean;
  title: string;
  cards: Card[];
}

export type Card = { key: number; id: string; fresh?: boolean; title: string; body: Prose } & Kind;

/** How Markdown is written in a place (inline.js). */
export interface Place {
  /** Lines break as `<br>`. */
  oneLine?: boolean;
  heading?: boolean;
  /** Of a table. */
  cell?: boolean;
  /** Writes every letter beside formatting as its number, where signs between letters could be misread. */
  careful?: boolean;
}
