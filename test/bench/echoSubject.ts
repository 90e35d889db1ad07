import { BenchPerson } from './benchPerson'
import type { Subject } from './load'

/** Messages to the yardstick, answered in the HTTP response. */
export function echoSubject(url: string, serviceUrl: string): Subject {
  const person = new BenchPerson(serviceUrl)
  return {
    url,
    next: () => person.message('What do I need for a seminar?', { deliveryMode: 'expectReplies' }),
    good: (answer) => answer.includes('You said: What do I need'),
  }
}
