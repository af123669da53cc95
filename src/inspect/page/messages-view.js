/** @import { AvpView, MessageView } from '../wire.js' */
import { element, setText } from './dom.js';
import { clock, duration, hex, size } from './format.js';

/** Messages, the newest first, each of which opens to its header and its AVPs. */
export class MessagesView {
  node = element('div', { class: 'messages' });
  #emptyText;
  /** @type {{ readonly ago: HTMLElement, readonly at: number }[]} */
  #ages = [];
  /** Which are open, so that they stay so when the list is made anew. @type {Set<string>} */
  #open = new Set();

  /** @param {string} emptyText */
  constructor(emptyText) {
    this.#emptyText = emptyText;
  }

  reset() {
    this.#open.clear();
    this.show([]);
  }

  /** @param {readonly MessageView[]} messages Oldest first. */
  show(messages) {
    this.#ages = [];
    if (messages.length === 0) this.node.replaceChildren(element('p', { class: 'empty' }, [this.#emptyText]));
    else this.node.replaceChildren(...messages.toReversed().map((message) => this.#message(message)));
  }

  /** @param {number} now */
  tick(now) {
    for (const { ago, at } of this.#ages) setText(ago, `${duration(now - at)} ago`);
  }

  /** @param {MessageView} message */
  #message(message) {
    const { at, avps, bytes, direction, name, omission } = message;
    const key = `${name} ${direction} ${message.hopByHopId}`;
    const ago = element('span', { class: 'muted message-ago' });
    this.#ages.push({ ago, at });
    const result = avps.find(({ code, vendorId }) => code === 268 && vendorId === 0)?.value ?? '';
    const made = element('details', { class: 'message', ...(this.#open.has(key) ? { open: '' } : {}) }, [
      element('summary', {}, [
        element('span', { class: `direction direction-${direction}` }, [
          direction === 'sent' ? '↑ sent' : '↓ received',
        ]),
        element('strong', { class: 'message-name' }, [name]),
        element('span', { class: 'message-result' }, [result]),
        element('span', { class: 'muted mono message-time' }, [clock(at)]),
        ago,
      ]),
      element(
        'p',
        { class: 'message-header mono' },
        [
          `command ${message.commandCode}`,
          `application ${message.applicationId}`,
          message.flags === '' ? 'no flags' : `flags ${message.flags}`,
          `hop-by-hop ${hex(message.hopByHopId)}`,
          `end-to-end ${hex(message.endToEndId)}`,
          size(bytes),
        ].map((text) => element('span', {}, [text])),
      ),
      avpList(avps),
      ...(omission === '' ? [] : [element('p', { class: 'message-omission' }, [`${omission}.`])]),
    ]);
    made.addEventListener('toggle', () => {
      if (made instanceof HTMLDetailsElement && made.open) this.#open.add(key);
      else this.#open.delete(key);
    });
    return made;
  }
}

/**
 * @param {readonly AvpView[]} avps
 * @returns {HTMLElement}
 */
function avpList(avps) {
  return element(
    'ul',
    { class: 'avps' },
    avps.map((avp) => {
      const name = avp.name === '' ? `AVP ${avp.code}` : avp.name;
      const vendor = avp.vendorId === 0 ? '' : ` · vendor ${avp.vendorId}`;
      const hint = `code ${avp.code}${vendor} · ${avp.type} · M bit ${avp.isMandatory ? 'set' : 'clear'}`;
      return element('li', { class: 'avp' }, [
        element('span', { class: 'avp-name', title: hint }, [name]),
        element('span', { class: 'avp-code muted mono' }, [
          `${avp.code}${avp.vendorId === 0 ? '' : `/${avp.vendorId}`}${avp.isMandatory ? ' M' : ''}`,
        ]),
        avp.type === 'Grouped' && avp.value === ''
          ? avpList(avp.members)
          : element('span', { class: 'avp-value' }, [avp.value]),
      ]);
    }),
  );
}
