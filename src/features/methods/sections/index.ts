import type { MethodSection } from '../method';
import { areas } from './areas';
import { comparing } from './comparing';
import { dates } from './dates';
import { limits } from './limits';
import { published } from './published';
import { relationships } from './relationships';

/** The page's sections in order: from the published file to what it cannot say. */
export const sections: readonly MethodSection[] = [
  published,
  dates,
  areas,
  comparing,
  relationships,
  limits,
];
