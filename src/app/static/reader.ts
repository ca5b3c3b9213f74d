import { placeOf, placeIn, type Place } from './place';

const pressed = 'button, input[type="checkbox"], input[type="radio"]';

/** What a reader does on the written page, to be carried to the live one. */
export interface Reader {
  /** Unfolds what the reader has unfolded; whether there was any. */
  unfold: (live: Element) => boolean;
  /** Moves the focus to the same place, where it is in the written page. */
  carryFocus: (live: Element) => void;
  /** Types, chooses and presses what was typed, chosen and pressed before it could be answered. */
  carryOut: (live: Element) => void;
  /** Stops listening. */
  forget: () => void;
}

/** Listens to what is done on the written page. Links need no help: they lead where they say. */
export function reader(written: HTMLElement): Reader {
  const presses: Place[] = [];
  const listen = ({ target }: Event) => {
    const control = target instanceof Element ? target.closest(pressed) : null;
    if (control) presses.push(placeOf(control, written));
  };
  written.addEventListener('click', listen);
  // What was ticked before this script was there.
  for (const box of written.querySelectorAll<HTMLInputElement>('input')) {
    if (box.checked !== box.defaultChecked) presses.push(placeOf(box, written));
  }

  function unfold(live: Element): boolean {
    const opened = [...written.querySelectorAll('details[open]')];
    for (const details of opened) {
      const same = placeIn(live, placeOf(details, written));
      if (same instanceof HTMLDetailsElement) same.open = true;
    }
    return opened.length > 0;
  }

  function carryFocus(live: Element): void {
    const { activeElement } = document;
    if (!activeElement || !written.contains(activeElement)) return;
    const same = placeIn(live, placeOf(activeElement, written));
    if (same instanceof HTMLElement) same.focus({ preventScroll: true });
  }

  function carryOut(live: Element): void {
    for (const before of written.querySelectorAll('input, select')) {
      const same = placeIn(live, placeOf(before, written));
      if (same) carryValue(before, same);
    }
    for (const place of presses) {
      const same = placeIn(live, place);
      if (same instanceof HTMLElement) same.click();
    }
  }

  return {
    unfold,
    carryFocus,
    carryOut,
    forget: () => written.removeEventListener('click', listen),
  };
}

/** A value that was typed or chosen, told so that React hears of it. */
function carryValue(before: Element, same: Element): void {
  for (const [kind, event] of [
    [HTMLInputElement, 'input'],
    [HTMLSelectElement, 'change'],
  ] as const) {
    if (!(before instanceof kind) || !(same instanceof kind) || before.type === 'checkbox')
      continue;
    const untouched =
      before instanceof HTMLInputElement
        ? before.value === before.defaultValue
        : [...before.options].every((option) => option.selected === option.defaultSelected);
    if (untouched || before.value === same.value) continue;
    // Past React's own setter, which would take the value for its own.
    Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(same, before.value);
    same.dispatchEvent(new Event(event, { bubbles: true }));
  }
}
