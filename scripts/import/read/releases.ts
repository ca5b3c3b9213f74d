import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FileName, Release } from '../../../src/catalogue/datasets/dataset';
import type { Problems } from '../problems';

/** A release that was found, and the folder given to the importer that has it. */
export interface FoundRelease extends Release {
  folder: string;
}

/** The files below the folders given to the importer. */
export class PublishedFolders {
  readonly #files: readonly { folder: string; file: string }[];

  constructor(folders: readonly string[]) {
    this.#files = folders.flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => ({
        folder,
        file: file.replaceAll('\\', '/'),
      })),
    );
  }

  /** The folder that has a file; the first one where none has, for the message that it is missing. */
  folderOf(file: string): string {
    const found = this.#files.find((one) => one.file === file) ?? this.#files[0];
    return found?.folder ?? '.';
  }

  /** Every release of a data set, newest first; notes that there is none, or one twice. */
  releasesOf(name: FileName, problems: Problems): FoundRelease[] {
    const pattern = patternOf(name.pattern);
    const found = this.#files.flatMap(({ folder, file }): FoundRelease[] => {
      const named = pattern.exec(file)?.groups;
      if (named === undefined) return [];
      const last = Number(named['last']);
      const release = named['release'] ?? String(last + (name.releasedAfter ?? 0));
      return [{ release, file, folder, years: [Number(named['first']), last] }];
    });
    found.sort((a, b) => Number(b.release) - Number(a.release));
    for (const [index, { release, folder, file }] of found.entries()) {
      const twin = found[index - 1];
      if (twin?.release !== release) continue;
      problems.add({
        file,
        row: null,
        column: null,
        value: null,
        message: `the ${release} release is there twice, also as ${join(twin.folder, twin.file)}`,
        advice: `Remove one of them; the other one is ${join(folder, file)}.`,
      });
    }
    if (found.length === 0) {
      problems.add({
        file: name.pattern.replaceAll(/\{(\w+)\}/g, '<$1>'),
        row: null,
        column: null,
        value: null,
        message: 'the file is missing: no release of it is there',
        advice:
          'Put the published file there, below a folder given to --from, which may be given more than once.',
      });
    }
    return found;
  }
}

function patternOf(pattern: string): RegExp {
  const escaped = pattern.replaceAll(/[.+()]/g, String.raw`\$&`);
  const named = escaped.replaceAll(
    /\{(release|first|last)\}/g,
    (_, name: string) => `(?<${name}>[0-9]{4})`,
  );
  return new RegExp(`^${named}$`);
}
