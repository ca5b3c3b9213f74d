/** What this machine is, as far as installing a browser goes. */
export interface Machine {
  platform: NodeJS.Platform;
  /** The text of /etc/os-release, or '' where there is none. */
  osRelease: string;
  root: boolean;
  /** True where `sudo` asks for no password. */
  sudo: boolean;
}

/** Commands that install a browser, or what to tell the person to do instead. */
export type Installation = { commands: readonly (readonly string[])[] } | { advice: string };

const chromeAnyway =
  'Install Google Chrome from https://www.google.com/chrome/, or run "npx playwright install chromium", or set CHROME_PATH to a Chrome or Chromium that is somewhere else.';

/** How to install Chromium here: Debian's own package where that is possible. */
export function planInstallation({ platform, osRelease, root, sudo }: Machine): Installation {
  const systems = new Set(
    [...osRelease.matchAll(/^ID(?:_LIKE)?="?([^"\n]*)"?$/gm)].flatMap(([, ids = '']) =>
      ids.split(' '),
    ),
  );
  if (systems.has('ubuntu')) {
    return {
      advice: `Ubuntu's "chromium" package only points to a snap, which cannot be driven by tests. ${chromeAnyway}`,
    };
  }
  if (platform !== 'linux' || !systems.has('debian')) return { advice: chromeAnyway };
  if (!root && !sudo) {
    return {
      advice: `Run "sudo apt-get install chromium", then this again. Without the right to: ${chromeAnyway}`,
    };
  }
  const asRoot = root ? [] : ['sudo', '-n'];
  return {
    commands: [
      [...asRoot, 'apt-get', 'update'],
      [...asRoot, 'apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
    ],
  };
}
