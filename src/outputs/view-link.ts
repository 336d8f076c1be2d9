/** What a link to a view holds: what is selected, and the day of the edition; null for none and for today. */
export interface LinkedView {
  readonly selected: string | null;
  readonly day: string | null;
}

/**
 * The address of a page with a view of the widget named `name` in its fragment: `…#raa=JP-PH@2024-07-08`. Parts of the
 * fragment that belong to the page or to another widget stay; so does the page's router, which `&` separates.
 */
export function linkToView(page: string, name: string, {selected, day}: LinkedView): string {
  const [address = '', fragment = ''] = page.split(/#(.*)/s);
  const others = fragment.split('&').filter((part) => part && !part.startsWith(`${name}=`));
  const view = `${selected ?? ''}${day ? `@${day}` : ''}`;
  const own = view ? [`${name}=${encodeURIComponent(view)}`] : [];
  const all = [...others, ...own].join('&');
  return all ? `${address}#${all}` : address;
}

/** The view of the widget named `name` in a fragment, `#…`; null where it holds none. What is no day is no day. */
export function viewInHash(hash: string, name: string): LinkedView | null {
  const own = hash.slice(1).split('&').find((part) => part.startsWith(`${name}=`));
  if (own === undefined) return null;
  const [selected = '', day = ''] = decoded(own.slice(name.length + 1)).split('@');
  return {selected: selected || null, day: /^\d{4}-\d\d-\d\d$/.test(day) ? day : null};
}

/** Anybody can write a fragment: a broken escape stands for itself. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
