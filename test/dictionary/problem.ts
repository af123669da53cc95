import { InvalidMessageError } from 'diameter-client';

/** What an assertion about a thrown error looks at. */
export function problemOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof InvalidMessageError) return error.message;
    throw error;
  }
  return 'no error';
}
