import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/** A self-signed certificate of an EC key, as PEM. `names` as OpenSSL writes them: `DNS:localhost`, `IP:127.0.0.1`. */
export function makeCertificate(
  names: readonly string[] = ['DNS:localhost', 'IP:127.0.0.1'],
  passphrase?: string,
): Certificate {
  const folder = mkdtempSync(join(tmpdir(), 'diameter-certificate-'));
  const files = { cert: join(folder, 'cert.pem'), key: join(folder, 'key.pem') };
  const protection = passphrase === undefined ? ['-noenc'] : ['-passout', `pass:${passphrase}`];
  try {
    const request =
      'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -days 2 -subj /CN=subject.example.com';
    const subject = ['-addext', `subjectAltName=${names.join(',')}`];
    const output = ['-out', files.cert, '-keyout', files.key, ...protection];
    execFileSync('openssl', [...request.split(' '), ...subject, ...output], { stdio: 'pipe' });
    return { cert: readFileSync(files.cert, 'utf8'), key: readFileSync(files.key, 'utf8') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
