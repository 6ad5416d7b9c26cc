import { readFileSync } from 'node:fs';
import { createServer as createProxy } from 'node:http';
import { createServer as createSite } from 'node:https';
import { type AddressInfo, connect, type Server, type Socket } from 'node:net';
import type { Site } from '../launch';

/** A key that protects nothing: for a browser that takes any certificate, on this machine. */
const TLS = {
  key: readFileSync(new URL('key.pem', import.meta.url)),
  cert: readFileSync(new URL('cert.pem', import.meta.url)),
};

/** What the browser asks on its own account is answered as well as the rest, and told to nobody. */
const FIREFOX_ITSELF = /\.(mozilla|firefox)\.(com|org|net)$/;

export interface SiteProxy {
  /** Of the proxy, on 127.0.0.1. */
  port: number;
  /** Every address that was asked for, in order. */
  requests: string[];
  close(): Promise<void>;
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/**
 * A proxy in which every https address ends at the site: nothing that is asked through it leaves the machine. Firefox
 * lets a test answer only what its tabs ask; the background asks as well.
 */
export async function startSiteProxy(site: Site): Promise<SiteProxy> {
  const requests: string[] = [];
  const sockets = new Set<Socket>();
  function keep(socket: Socket) {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // The browser may be closed by the time that a slow answer is ready.
    socket.on('error', () => {});
  }

  const server = createSite(TLS, async (request, response) => {
    const url = `https://${request.headers.host}${request.url}`;
    if (!FIREFOX_ITSELF.test(request.headers.host ?? '')) requests.push(url);
    const answer = await site(url);
    if (!answer) return void request.socket.destroy();
    response.writeHead(answer.status, { 'content-type': answer.contentType, 'access-control-allow-origin': '*' });
    response.end(answer.body);
  });
  server.on('connection', keep);
  const sitePort = await listen(server);

  const proxy = createProxy((_request, response) => response.writeHead(502).end());
  proxy.on('connect', (_request, client: Socket, head) => {
    const upstream = connect(sitePort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client);
      client.pipe(upstream);
    });
    keep(client);
    keep(upstream);
  });
  return {
    port: await listen(proxy),
    requests,
    async close() {
      for (const socket of sockets) socket.destroy();
      await Promise.all([server, proxy].map((one) => new Promise((closed) => one.close(closed))));
    },
  };
}
