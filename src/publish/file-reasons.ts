const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder: name a file in it',
  ENOTDIR: 'what should be a folder is a file',
  EEXIST: 'what should be a folder is a file',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
};

/**
 * Why a file could not be read or written, in words.
 * @throws what is not the file system's error
 */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (!code) throw error;
  return REASONS[code] ?? message;
}
