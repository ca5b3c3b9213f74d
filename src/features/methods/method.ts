import type { ReactNode } from 'react';
import type { WorkId } from './works';

/** A link to the page where the method is at work. */
export interface SeenAt {
  href: string;
  label: string;
}

/** One method: in plain words first, then exactly, then whose it is and where more is said. */
export interface Method {
  /** The anchor, unique on the page. */
  id: string;
  title: string;
  /** For people who are not statisticians, a paragraph each. */
  plain: readonly string[];
  /** What the catalogue or the record knows of it, drawn after the plain words. */
  facts?: () => ReactNode;
  /** Formulas in words: what is worked out, and how. */
  exact: readonly { what: string; how: string }[];
  works: readonly WorkId[];
  /** Files of the repository that say more. */
  files: readonly string[];
  seenAt: readonly SeenAt[];
}

/** Methods that belong together, under one heading. */
export interface MethodSection {
  id: string;
  title: string;
  methods: readonly Method[];
}
