import { shareEngine } from './shared-engine';
import { checkSupport } from './support';

/** The app's one engine. Its code, too, is fetched only when somebody asks for the engine. */
export const engine = shareEngine(async () => {
  checkSupport();
  const { createBrowserEngine } = await import('./browser');
  return createBrowserEngine({ base: import.meta.env.BASE_URL });
});
