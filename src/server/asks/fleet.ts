import type { FleetAnswer } from '../../model/index.ts';
import { route } from '../route.ts';
import type { Site } from '../site.ts';
import { RefusedError, refused } from '../words.ts';

const SILENT = refused(503, 'no-fleet', 'the fleet does not answer', 'NATS cannot be asked.', 'demarche fleet   says why');

export const fleet = route({
  path: '/fleet.json',
  summary: 'What the fleet has still to read, how fast it is, and what went wrong',
  answer: 'FleetAnswer',
  run: async (_, site) => ({ fleet: await look(site) }),
});

async function look(site: Site): Promise<FleetAnswer['fleet']> {
  if (!site.fleet) return null;
  try {
    return await site.fleet();
  } catch {
    throw new RefusedError(SILENT);
  }
}
