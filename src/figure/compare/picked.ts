/** Who stands out in a comparison. Codes; a group has a name that fits in a sentence. */
export interface Picked {
  chosen: readonly string[];
  group: PickedGroup | null;
}

/** A group of authorities: `label` as in "Barnsley’s ten neighbours (2025 model)". */
export interface PickedGroup {
  label: string;
  codes: readonly string[];
}
