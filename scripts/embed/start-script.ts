/** What an address says that changes the picture: the page waits with it for the script. */
const changing = ['compare', 'with', 'from', 'to', 'chart', 'table', 'title', 'dates', 'accent'];

/**
 * Runs before anything is painted: a dark theme is dark from the start, and where the address asks for
 * another picture than the one in the page, that one is not shown first.
 */
export const startScript = `{const d=document.documentElement,q=new URLSearchParams(location.search),t=q.get('theme');
if(t==='dark'||t==='auto')d.dataset.theme=t;
if(${JSON.stringify(changing)}.some(n=>q.has(n))||(t!==null&&t!=='light'&&!d.dataset.theme))d.className='waiting'}`;

/**
 * The same for a checked claim, of which there is nothing in the page yet: what is, is for readers without
 * script.
 */
export const claimStartScript = `{const d=document.documentElement,t=new URLSearchParams(location.search).get('theme');
if(t==='dark'||t==='auto')d.dataset.theme=t;d.className='waiting'}`;

/** The same for a published claim, which is whole as it is: it waits only to be refused. */
export const publishedStartScript = `{const d=document.documentElement,q=new URLSearchParams(location.search),t=q.get('theme');
if(t==='dark'||t==='auto')d.dataset.theme=t;
if(q.has('id')||(t!==null&&t!=='light'&&!d.dataset.theme))d.className='waiting'}`;
