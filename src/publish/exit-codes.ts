/** How a command ends, for scripts. */
export const EXIT = {
  fine: 0,
  /** Something is wrong with what was given: a document, a page, a folder that may not be written. */
  problems: 1,
  /** The command line itself cannot be understood. */
  usage: 2,
  /** The command is at fault. The number is that of `EX_SOFTWARE` in sysexits.h. */
  defect: 70,
} as const;

export const EXIT_CODES =
  `Exit codes: ${EXIT.fine} all is well, ${EXIT.problems} something is wrong with what was given, ` +
  `${EXIT.usage} with the command line,\n${EXIT.defect} with the command itself.`;
