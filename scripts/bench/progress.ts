import ora from 'ora';

/** Tells a terminal what is going on; says nothing in a pipe. */
export interface Progress {
  say: (text: string) => void;
  end: () => void;
}

/** A spinner beside the results, on standard error. */
export function startProgress(): Progress {
  const spinner = ora({ stream: process.stderr, isSilent: !process.stderr.isTTY }).start();
  return {
    say: (text) => {
      spinner.text = text;
    },
    end: () => {
      spinner.stop();
    },
  };
}
