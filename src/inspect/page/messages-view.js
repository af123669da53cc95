/** @import { AvpView, MessageView } from '../wire.js' */
import { element } from './dom.js';
import { clock, hex, size } from './format.js';
import { KeyedList } from './keyed-list.js';

/** Messages, the newest first, each of which opens to its header and its AVPs. */
export class MessagesView {
  #list;
  node;

  /** @param {string} emptyText */
  constructor(emptyText) {
    this.#list = new KeyedList(element('div', { class: 'messages' }), emptyText);
    this.node = this.#list.node;
  }

  /** @param {readonly MessageView[]} messages Oldest first. */
  show(messages) {
    this.#list.show(
      messages.toReversed().map((message) => ({ key: JSON.stringify(message), make: () => shown(message) })),
    );
  }

  /** @param {number} now */
  tick(now) {
    this.#list.tick(now);
  }
}

/**
 * @param {MessageView} message
 * @returns {import('./keyed-list.js').Shown}
 */
function shown(message) {
  const { at, avps, bytes, direction, name, omission } = message;
  const ago = element('span', { class: 'muted message-ago' });
  const result = avps.find(({ code, vendorId }) => code === 268 && vendorId === 0)?.value ?? '';
  const node = element('details', { class: 'message' }, [
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
  return { node, ago, at };
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
