import type { ApolloServerPlugin } from '@apollo/server';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { ApolloContext } from './operation-context.ts';

/** Of this process. Labels name operations' kinds and outcomes, never anything of a person. */
export const registry = new Registry();
collectDefaultMetrics({ register: registry });

const operations = new Histogram({
  name: 'holdfast_operation_seconds',
  help: 'Time to execute an operation, by kind and outcome.',
  labelNames: ['kind', 'outcome'] as const,
  buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
  registers: [registry],
});

export const openSockets = new Gauge({
  name: 'holdfast_sockets',
  help: 'WebSockets that are open.',
  registers: [registry],
});

export const alertsRaised = new Counter({
  name: 'holdfast_alerts_raised_total',
  help: 'Alerts raised, by severity.',
  labelNames: ['severity'] as const,
  registers: [registry],
});

export const commandsBegunAgain = new Counter({
  name: 'holdfast_commands_begun_again_total',
  help: 'Commands that the database took back since two were in each other’s way, and that were begun again.',
  registers: [registry],
});

export const sweepsFailed = new Counter({
  name: 'holdfast_sweeps_failed_total',
  help: 'Sweeps of what is due that failed and are tried again, by what they do.',
  labelNames: ['sweep'] as const,
  registers: [registry],
});

export const concernsSent = new Counter({
  name: 'holdfast_concerns_sent_total',
  help: 'Concerns sent from outside, by whether they were kept, or dropped as nobody can have meant them.',
  labelNames: ['outcome'] as const,
  registers: [registry],
});

/** Times every operation, and each event of a subscription. */
export const metricsPlugin: ApolloServerPlugin<ApolloContext> = {
  requestDidStart: () => {
    const stop = operations.startTimer();
    return Promise.resolve({
      willSendResponse: ({ operation, response }) => {
        const errors = response.body.kind === 'single' && response.body.singleResult.errors;
        stop({ kind: operation?.operation ?? 'none', outcome: errors ? 'error' : 'ok' });
        return Promise.resolve();
      },
    });
  },
};
