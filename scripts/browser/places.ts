import { delimiter, join } from 'node:path';

const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome'];

/** Where Chrome or Chromium usually lies on a platform, best first. */
export function usualPlaces(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  switch (platform) {
    case 'darwin':
      return ['', env.HOME ?? ''].flatMap((home) =>
        ['Google Chrome', 'Chromium'].map(
          (name) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`,
        ),
      );
    case 'win32':
      return [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].flatMap((folder) =>
        folder === undefined
          ? []
          : [
              `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
              `${folder}\\Chromium\\Application\\chrome.exe`,
            ],
      );
    default: {
      const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
      return [
        ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
        '/opt/google/chrome/chrome',
        '/usr/bin/chromium',
        '/usr/lib/chromium/chromium',
      ];
    }
  }
}
