import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The first of the given files that can be run, or undefined. Empty and undefined paths are passed over. */
export function firstExecutable(paths) {
  return paths.filter(Boolean).find(isExecutable);
}

/** The program of that name on the PATH, or undefined. */
export function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return firstExecutable(folders.map((folder) => join(folder, name)));
}

/** Where macOS keeps an application: for everybody, or for one user. */
export function macApplication(name, executable = name) {
  const inside = `${name}.app/Contents/MacOS/${executable}`;
  return [`/Applications/${inside}`, `${process.env.HOME}/Applications/${inside}`];
}

/** Where Windows keeps a program: for everybody, for everybody as 32 bit, or for one user. */
export function windowsProgram(path) {
  const { PROGRAMFILES, 'PROGRAMFILES(X86)': PROGRAMFILES_X86, LOCALAPPDATA } = process.env;
  return [PROGRAMFILES, PROGRAMFILES_X86, LOCALAPPDATA].filter(Boolean).map((folder) => join(folder, path));
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
