import { useEffect } from 'react';

/** Brings the claim that the address names after `#` into sight and focus, once it is there. */
export function useClaimInAddress(): void {
  useEffect(() => {
    const show = () => {
      const claim = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      claim?.scrollIntoView({ behavior: 'instant' });
      claim?.focus({ preventScroll: true });
    };
    if (location.hash !== '') show();
    addEventListener('hashchange', show);
    return () => removeEventListener('hashchange', show);
  }, []);
}
