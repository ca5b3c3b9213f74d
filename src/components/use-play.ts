import { useEffect, useEffectEvent, useState } from 'react';

/** How long a year is shown while the years play, in milliseconds: time to see what moved. */
const pace = 1500;

/** Plays places from `place` to the last, or from the first where it is there already. */
export function usePlay(
  place: number,
  count: number,
  show: (place: number) => void,
): { playing: boolean; play: () => void; pause: () => void } {
  const [playing, setPlaying] = useState(false);
  const atEnd = place >= count - 1;
  const step = useEffectEvent(() => {
    if (atEnd) setPlaying(false);
    else show(place + 1);
  });
  useEffect(() => {
    if (!playing) return undefined;
    const timer = setInterval(step, pace);
    return () => clearInterval(timer);
  }, [playing]);
  return {
    playing: playing && count > 1,
    play: () => {
      if (atEnd) show(0);
      setPlaying(true);
    },
    pause: () => setPlaying(false),
  };
}
