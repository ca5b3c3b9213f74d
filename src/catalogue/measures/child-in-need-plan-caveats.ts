/** Said of every measure of child in need plans, which invite a comparison that they can't carry. */
export const childInNeedPlanCaveats: readonly string[] = [
  'Collected since the year ending 31 March 2022. Authorities differ widely in which children in need they record as having a plan.',
  'Beside child protection plans: if the one kind rises while the other falls, needs, thresholds or recording may have changed. Neither figure follows a child from one kind of plan to the other.',
];
