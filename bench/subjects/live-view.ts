import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import type { DiameterClient } from 'diameter-client';
import { startInspector } from 'diameter-client/inspect';

/** Starts the live view of a client; with the address of a connection also a page that watches it, as a browser would. */
export async function showLive(client: DiameterClient, watched: string | undefined): Promise<void> {
  const { url } = await startInspector(client);
  if (watched === undefined) return;
  for (const path of ['events', `events?address=${watched}`]) {
    const request = get(new URL(path, url));
    // 'response' has one argument.
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    response.resume();
  }
}
