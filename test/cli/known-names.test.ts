import { describe, expect, it } from 'vitest';
import { applicationNamed, applications } from '../../src/cli/applications.js';
import { applicationName } from '../../src/cli/known-names.js';

describe('the names of applications', () => {
  it('are known for each application that has a dictionary', async () => {
    const all = await Promise.all(Object.keys(applications).map((key) => applicationNamed(key)));
    expect(all.filter(({ applicationId }) => applicationName(applicationId) === '')).toEqual([]);
  });
});
