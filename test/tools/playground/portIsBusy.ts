import { connect } from 'node:net'

/** Whether something on this machine listens there already. */
export function portIsBusy(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    const end = (busy: boolean) => {
      socket.destroy()
      resolve(busy)
    }
    socket.once('connect', () => end(true))
    socket.once('error', () => end(false))
  })
}
