import { isIPv4 } from '../protocol/ip.js';

export function ttlOf({ ttl }: { readonly ttl: unknown }): number {
  return typeof ttl === 'number' && ttl >= 0 ? ttl : 0;
}

/** A resolver that was given may say anything. */
export function unsigned16(value: unknown): number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 65_535 ? value : 0;
}

export function isPort(port: unknown): boolean {
  return typeof port === 'number' && Number.isInteger(port) && port >= 1 && port <= 65_535;
}

/** Without its final dot, in lower case. */
export function plain(name: string): string {
  return name.replace(/\.$/, '').toLowerCase();
}

const hostName =
  /^(?=.{1,253}$)(?:[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d_])?\.)*[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d_])?$/;

export function isHostName(name: string): boolean {
  return hostName.test(name) && !isIPv4(name) && !/^[\d.]+$/.test(name);
}
