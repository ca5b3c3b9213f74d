import { useLocation, useSearch } from 'wouter';

/** The view that the address holds, and a way to change it that "back" undoes. */
export function useView<View>(
  read: (search: string) => View,
  write: (view: View) => string,
): [View, (view: View) => void] {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const show = (view: View) => {
    const next = write(view);
    navigate(next === '' ? path : `${path}?${next}`);
  };
  return [read(search), show];
}
