/** What a report of `npm audit --json` means for the build. */

interface Report {
  /** Of a registry that does not answer the question. */
  readonly statusCode?: number;
  readonly message?: string;
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string; readonly range: string }>>;
}

/** Forbidden, Not Found, Method Not Allowed, Not Implemented: a mirror without an audit endpoint. */
const notOffered = [403, 404, 405, 501];
const severe = ['high', 'critical'];

export interface Verdict {
  readonly passes: boolean;
  readonly lines: readonly string[];
}

export function verdictOn(json: string): Verdict {
  const { message, statusCode, vulnerabilities } = reportIn(json);
  if (vulnerabilities !== undefined) {
    const findings = Object.entries(vulnerabilities)
      .filter(([, { severity }]) => severe.includes(severity))
      .map(
        ([name, { range, severity }]) =>
          `${name} ${range} has a vulnerability (${severity}). Run: npm audit --omit=dev`,
      );
    return findings.length > 0
      ? { passes: false, lines: findings }
      : {
          passes: true,
          lines: ['npm audit: the runtime dependencies have no vulnerability of level high or critical'],
        };
  }
  if (statusCode !== undefined && notOffered.includes(statusCode)) {
    return {
      passes: true,
      lines: [`npm audit skipped: this registry does not offer it (HTTP status ${statusCode})`],
    };
  }
  return { passes: false, lines: [`npm audit failed: ${message ?? `no report in "${json.slice(0, 200)}"`}`] };
}

function reportIn(json: string): Report {
  try {
    return JSON.parse(json) as Report;
  } catch {
    return {};
  }
}
