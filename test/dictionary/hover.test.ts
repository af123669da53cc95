import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';

const program = `import { UpdateLocation, type UpdateLocationRequest } from 'diameter-client/dictionaries/s6a';
export const ask = (request: UpdateLocationRequest) => request.visitedPlmnId;
export const { code } = UpdateLocation;
`;

interface Answer {
  readonly id?: number;
  readonly method?: string;
  readonly result?: { readonly contents?: { readonly value?: string } } | null;
}

/** The compiler as an editor uses it: the Language Server Protocol over its standard streams. */
class Editor {
  readonly #server = spawn('node_modules/.bin/tsc', ['--lsp', '--stdio'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #received = Buffer.alloc(0);
  #id = 0;

  constructor() {
    this.#server.stdout.on('data', (chunk: Buffer) => {
      this.#received = Buffer.concat([this.#received, chunk]);
      while (this.#takeOne());
    });
  }

  end(): void {
    this.#server.kill();
  }

  ask(method: string, params: object): Promise<Answer> {
    const id = ++this.#id;
    this.#write({ id, method, params });
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
    });
  }

  tell(method: string, params: object): void {
    this.#write({ method, params });
  }

  #takeOne(): boolean {
    const head = /Content-Length: (\d+)\r\n\r\n/.exec(this.#received.toString('latin1'));
    const start = head === null ? 0 : head.index + head[0].length;
    const end = start + Number(head?.[1] ?? 0);
    if (head === null || this.#received.length < end) return false;
    const message = JSON.parse(this.#received.toString('utf8', start, end)) as Answer; // as the protocol says
    this.#received = this.#received.subarray(end);
    const { id, method } = message;
    if (id !== undefined && method !== undefined) this.#write({ id, result: null });
    else if (id !== undefined) this.#waiting.get(id)?.(message);
    return true;
  }

  #write(message: object): void {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }
}

describe('an editor', () => {
  it('shows what the specification says of a field', async () => {
    const editor = new Editor();
    onTestFinished(() => editor.end());
    const uri = pathToFileURL('test/hovered.ts').href;
    const capabilities = { textDocument: { hover: { contentFormat: ['markdown'] } } };
    await editor.ask('initialize', { processId: null, rootUri: pathToFileURL('.').href, capabilities });
    editor.tell('initialized', {});
    const textDocument = { uri, languageId: 'typescript', version: 1, text: program };
    editor.tell('textDocument/didOpen', { textDocument });
    const character = program.split('\n')[1]?.indexOf('visitedPlmnId') ?? 0;
    const { result } = await editor.ask('textDocument/hover', {
      textDocument: { uri },
      position: { line: 1, character: character + 1 },
    });
    expect(result?.contents?.value).toContain('visitedPlmnId: Uint8Array');
    expect(result?.contents?.value).toContain(
      'Visited-PLMN-Id: AVP 1407 of vendor 10415 (3GPP), OctetString, M bit.',
    );
  }, 30_000);
});
