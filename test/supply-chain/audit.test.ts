import { describe, expect, it } from 'vitest';
import { verdictOn } from '../../scripts/audit-verdict.js';

const report = (vulnerabilities: object) => JSON.stringify({ auditReportVersion: 2, vulnerabilities });

describe('the audit of the runtime dependencies', () => {
  it('passes without a finding, and with one of a lower level', () => {
    const passed = {
      passes: true,
      lines: ['npm audit: the runtime dependencies have no vulnerability of level high or critical'],
    };
    expect(verdictOn(report({}))).toEqual(passed);
    expect(verdictOn(report({ direct: { severity: 'moderate', range: '<2.0.0' } }))).toEqual(passed);
  });

  it.each(['high', 'critical'])('fails for a finding of level %s', (severity) => {
    expect(verdictOn(report({ direct: { severity, range: '<2.0.0' } }))).toEqual({
      passes: false,
      lines: [`direct <2.0.0 has a vulnerability (${severity}). Run: npm audit --omit=dev`],
    });
  });

  it.each([403, 404, 405, 501])('is skipped in one line where the registry answers %i', (statusCode) => {
    expect(verdictOn(JSON.stringify({ message: 'POST …', statusCode, body: '' }))).toEqual({
      passes: true,
      lines: [`npm audit skipped: this registry does not offer it (HTTP status ${statusCode})`],
    });
  });

  it.each([
    [
      JSON.stringify({ message: '503 Service Unavailable', statusCode: 503 }),
      'npm audit failed: 503 Service Unavailable',
    ],
    [JSON.stringify({ message: 'network timeout' }), 'npm audit failed: network timeout'],
    ['', 'npm audit failed: no report in ""'],
  ])('fails where no answer can be had: %s', (json, line) => {
    expect(verdictOn(json)).toEqual({ passes: false, lines: [line] });
  });
});
