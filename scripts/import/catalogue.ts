import type { BoundarySet, HexLayout } from '../../src/catalogue/datasets/boundaries';
import type { DataSet } from '../../src/catalogue/datasets/dataset';
import type { DeprivationRelease } from '../../src/catalogue/datasets/deprivation';
import type { EarlyFile } from '../../src/catalogue/datasets/early-years';
import type { NeighbourModel } from '../../src/catalogue/datasets/statistical-neighbours';

/** What is to be imported. */
export interface Catalogue {
  /** The reference for the register of authorities first. */
  dataSets: readonly DataSet[];
  /** Files of before the first year of the reference, oldest first. */
  earlyFiles: readonly EarlyFile[];
  neighbourModels: readonly NeighbourModel[];
  boundaries?: BoundarySet;
  hexLayout?: HexLayout;
  deprivation?: DeprivationRelease;
}
