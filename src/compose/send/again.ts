import { advance, type Delivery } from '../../poll/delivery/delivery.ts';

/** "Try again" for one chat: under the template id it has. */
export function again(delivery: Delivery): Delivery {
  return { ...delivery, state: advance(delivery.state, { type: 'again' }) };
}
