// Shapes of what the modules hand to each other. Browsers load none of it.

export type Solution =
  | { kind: "unasked" }
  | { kind: "choice"; count: number; right: number[] }
  | { kind: "truth"; right: boolean }
  | { kind: "order"; steps: string[]; shown: number[] }
  | { kind: "pairs"; pairs: [string, string][]; shown: number[] }
  | { kind: "free_answer"; accepted: string[] };

export type Grade = "unasked" | "missing" | "nonsense" | 0 | 1;

export interface Card {
  id: string;
  lesson: number;
  title: string;
  edition: number;
  language: string;
  direction: string;
  body: string;
  solution: Solution;
  feedback: string | null;
  done: { at: number; best: number | null } | null;
}

export interface Medium {
  path: string;
  tag: string;
  bytes: number | null;
  is_film: boolean;
}

/** A course as the server hands it out (`routes/app/packet.rs`). */
export interface Packet {
  format: number;
  person: string;
  course: string;
  slug: string;
  title: string;
  language: string;
  account: string;
  icons: string;
  is_completed: boolean;
  /** How many questions must be right for it to be completed: its pass mark. */
  needed: number;
  /** The course to do first, of one that waits in its path. */
  after: string | null;
  /** Those that come after it in its paths. */
  later: string[];
  words: Record<string, string>;
  lessons: { id: string; title: string }[];
  cards: Card[];
  media: Medium[];
}

/** A packet as it is kept here. */
export interface Kept {
  slug: string;
  person: string;
  tag: string;
  packet: Packet;
  /** Of the media that are here, by their paths: their tags, and how many bytes they have. */
  media: Record<string, { tag: string; bytes: number }>;
  films: boolean;
  /** There was no room for all of it. Is not kept itself. */
  isFull?: boolean;
}

/** Somebody who was here. */
export interface Person {
  person: string;
  name: string;
  initials: string;
  tone: number;
  account: string;
  /** Of the key. */
  id: string;
  /** While they are signed in here, and nobody else. */
  key: CryptoKey | null;
  /** When it came, by this phone's clock. */
  since: number;
  /** The key behind four digits, if they have chosen some. */
  locked: Locked | null;
}

export interface Locked {
  salt: Uint8Array<ArrayBuffer>;
  sealed: Uint8Array<ArrayBuffer>;
  /** The browser's own key around it. */
  device: CryptoKey;
  tries: number;
}

/** What is done: the only thing that a write says. */
export interface Done {
  course: string;
  language: string;
  card: string;
  edition: number;
  answer: string[];
}

/** A write as it is kept: nobody can read it without the key of whoever did it. */
export interface Write {
  id: string;
  person: string;
  key: string;
  sealed: string;
  order: number;
  /** Why the server does not take it; it is not sent again. */
  refused?: string;
}

/** A write of one's own, opened. */
export interface Waiting extends Done {
  id: string;
  /** Of the card, for a page that does not have the course. */
  title: string;
  score: number | null;
  refused?: string;
}

export interface Standing {
  best: number | null;
  /** When the server has received it; `null` for what is only here. */
  at: number | null;
  waits: boolean;
}
