import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import { z } from 'zod';
import { streamRoute } from '../route.ts';
import type { Site } from '../site.ts';
import { buildMcp } from './tools.ts';

/** Answers one message over HTTP. Every message stands alone: nothing is remembered between them. */
async function answerMcp(message: unknown, request: Request, site: Site): Promise<Response> {
  const server = buildMcp(site);
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
  await server.connect(transport);
  const answer = await transport.handleRequest(request, { parsedBody: message });
  // The answer is whole when it comes as JSON, so nothing more is expected of the server.
  const body = await answer.arrayBuffer();
  await server.close();
  return new Response(body.byteLength ? body : null, { status: answer.status, headers: answer.headers });
}

export const mcp = streamRoute({
  method: 'post',
  path: '/mcp',
  summary:
    'The Model Context Protocol, a message at a time: assistants search events, rows, quotations and evidence, and read texts',
  body: z.unknown(),
  most: 1024 * 1024,
  produces: 'application/json',
  run: ({ body, context }, site) => answerMcp(body, context.req.raw, site),
});
