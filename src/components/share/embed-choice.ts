import type { EmbedView } from '../../view/embed-view';

/** What is chosen of an embed: how it is shown, and what goes with its code. */
export interface EmbedChoice {
  view: EmbedView;
  /** Whether it keeps to the release of today. */
  frozen: boolean;
  /** Whether the script that sets the height goes with it. */
  script: boolean;
}
