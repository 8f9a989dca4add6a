import { createServer } from 'node:http';
import { ANSWERS, OPEN } from './answers.mjs';

/**
 * A server of its own, on a port of its own, that fails in every way a server can: `/FAULT/KEY` fails so until
 * `/heal/KEY` was asked for, and is then the document of that key, until `/harm/KEY`. `/hold/KEY` is answered, and `/hold-FAULT/KEY` fails, once
 * `/send/KEY` was asked for, and `/state/KEY` tells what became of the requests.
 */
export async function startFaultServer() {
  const states = new Map();
  const stateOf = (key) => {
    if (!states.has(key)) states.set(key, { isHealed: false, requests: 0, written: 0, open: 0 });
    return states.get(key);
  };
  /** By key: what sends the answers that are held. */
  const held = new Map();
  const controls = {
    heal: (key) => (stateOf(key).isHealed = true),
    harm: (key) => (stateOf(key).isHealed = false),
    send: (key) => held.get(key)?.forEach((send) => send()),
    state: () => {},
  };

  const server = createServer((request, response) => {
    const [, name, key] = request.url.split('/');
    const state = stateOf(key);
    if (Object.hasOwn(controls, name)) {
      controls[name](key);
      return response.writeHead(200, OPEN).end(JSON.stringify(state));
    }
    state.requests += 1;
    state.open += 1;
    response.on('close', () => (state.open -= 1));
    const [, isHeld, fault = 'healthy'] = /^(hold)?-?(.+)?$/.exec(name);
    const answer = state.isHealed ? ANSWERS.healthy : ANSWERS[fault];
    const send = () => answer({ request, response, key, state });
    if (isHeld) return held.set(key, [...(held.get(key) ?? []), send]);
    return answer ? send() : response.writeHead(404, OPEN).end();
  });
  const listen = (it) => new Promise((done) => it.listen(0, '127.0.0.1', () => done(originOf(it))));
  const origin = await listen(server);
  const gone = createServer();
  const nowhere = await listen(gone);
  await new Promise((done) => gone.close(done));
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { origin, nowhere, stop };
}

const originOf = (server) => `http://127.0.0.1:${server.address().port}`;
