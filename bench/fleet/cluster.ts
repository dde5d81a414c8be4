import { freePort, natsServer, type Server } from '../../test/fleet/servers.ts';

/** Three nodes of one JetStream cluster on ports of their own. */
export async function natsCluster(): Promise<Server[]> {
  const ports = [await freePort(), await freePort(), await freePort()];
  const routes = ports.map((port) => `nats://127.0.0.1:${port}`).join(', ');
  return Promise.all(
    ports.map((port, i) =>
      natsServer(`server_name: node${i + 1}\ncluster { name: fleet, listen: "127.0.0.1:${port}", routes: [${routes}] }`),
    ),
  );
}
