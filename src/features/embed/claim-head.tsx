import type { ReactNode } from 'react';

/** What a frame of a checked claim begins with: the claim in words, and beneath it who said it. */
export function ClaimHead({ says, children }: { says: string; children?: ReactNode }) {
  return (
    <header>
      <p className="embed-subtitle">A claim, checked against published figures</p>
      <h1 className="embed-title" id="claim">
        {says}
      </h1>
      {children}
    </header>
  );
}
