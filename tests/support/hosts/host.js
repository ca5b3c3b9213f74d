/** What every host page shares: the embed's address and the column that it stands in. */
const asked = new URLSearchParams(location.search);

/** The address of the embed, whole. */
export const embed = asked.get('embed') ?? '';

/** Where the frame goes: a column of the width that the test's window has. */
export const column = document.querySelector('main');

/** A frame as the share sheet gives it, with these attributes besides. */
export function frameOf(attributes = {}) {
  const frame = document.createElement('iframe');
  const plain = { title: 'Chart', src: embed, width: '100%', height: '520', style: 'border:0' };
  for (const [name, value] of Object.entries({ ...plain, ...attributes })) {
    frame.setAttribute(name, value);
  }
  return frame;
}
