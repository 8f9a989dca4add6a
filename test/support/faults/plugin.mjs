import { startFaultServer } from './server.mjs';

/** Test runner plugin: starts the server of faults when a test first asks where it is. */
export function faults() {
  let server;
  return {
    name: 'explainer-faults',
    executeCommand: async ({ command }) => {
      if (command !== 'explainer:faults') return undefined;
      server ??= startFaultServer();
      const { origin, nowhere } = await server;
      return { origin, nowhere };
    },
    serverStop: async () => (await server)?.stop(),
  };
}
