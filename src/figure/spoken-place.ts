/** A measure's spoken text with its place: referrals are made to authorities, not to a region or England. */
export function placedIn(text: string, place: string, isAuthority: boolean): string {
  const said = isAuthority ? text : text.replace('to {place}', 'to authorities in {place}');
  return said.replace('{place}', place);
}
