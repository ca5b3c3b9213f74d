import type { MultiPolygon, Polygon } from 'geojson';
import type { BoundarySet } from '../../../src/catalogue/datasets/boundaries';
import type { Area } from '../../../src/vocabulary/area';
import type { Problems } from '../problems';
import type { Register } from '../register/register';
import { authoritiesByOnsCode, authoritiesOfToday } from './authorities';
import { geometryIn } from './geometry';
import { isFields, shown, type PublishedJson } from './json';

/** The outline of an authority, in longitude and latitude. */
export interface Shape {
  authority: Area;
  geometry: Polygon | MultiPolygon;
}

/** The outline of every authority of today, in order of code; notes what is wrong or lacking. */
export function readShapes(
  set: BoundarySet,
  { file, fields }: PublishedJson,
  register: Register,
  problems: Problems,
): Shape[] {
  const refuse = (column: string, value: unknown, message: string, advice: string) =>
    problems.add({ file, row: null, column, value: shown(value), message, advice });
  const { features } = fields;
  if (!Array.isArray(features) || features.length === 0) {
    refuse('features', features, 'not a GeoJSON collection of features', 'Download it as GeoJSON.');
    return [];
  }

  const byOnsCode = authoritiesByOnsCode(register);
  const shapes = new Map<string, Shape>();
  const declaredIn = 'src/catalogue/datasets/boundaries.ts';
  features.forEach((feature: unknown, index) => {
    const at = `features[${index}]`;
    const properties = isFields(feature) ? feature['properties'] : undefined;
    const code = isFields(properties) ? properties[set.codeProperty] : undefined;
    const column = `${at}.properties.${set.codeProperty}`;
    if (typeof code !== 'string' || code === '') {
      refuse(
        column,
        code,
        'a feature without a code',
        `Was it renamed? Declare it in ${declaredIn}.`,
      );
      return;
    }
    if (!code.startsWith(set.country)) return;
    const authority = byOnsCode.get(code);
    if (authority === undefined) {
      const advice = 'Compare the code with ons_codes in data/lookups/authorities.csv.';
      refuse(column, code, 'unknown authority', advice);
    } else if (authority.lastYear !== null) {
      const advice = 'Take boundaries that are younger than the reorganisation.';
      refuse(column, code, `${authority.name} exists no longer`, advice);
    } else if (shapes.has(authority.code)) {
      refuse(
        column,
        code,
        `${authority.name} twice`,
        'Ask the publisher which of the two is meant.',
      );
    } else {
      const geometry = geometryIn(isFields(feature) ? feature['geometry'] : undefined);
      if ('fault' in geometry) {
        const { at: place, found, fault, advice } = geometry;
        refuse(`${at}.geometry${place}`, found, `${authority.name}: ${fault}`, advice);
      }
      // Kept where it is faulty, so that it is not called lacking as well.
      shapes.set(authority.code, { authority, geometry: 'fault' in geometry ? none : geometry });
    }
  });

  return authoritiesOfToday(register).flatMap(({ code, name }) => {
    const shape = shapes.get(code);
    if (shape !== undefined) return shape;
    const message = `no boundary for ${name} (${code})`;
    const advice = `The file is cut short, or of another year: ${declaredIn} says which is read.`;
    refuse(`features[].properties.${set.codeProperty}`, undefined, message, advice);
    return [];
  });
}

const none: MultiPolygon = { type: 'MultiPolygon', coordinates: [] };
