/** Gives a function that begins each thing it is given once the one before has ended, well or badly. */
export function inTurn(): <T>(ask: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0
  return (ask) => {
    // Alone it begins at once: to wait for nothing takes a moment as well.
    const done = waiting === 0 ? ask() : last.then(ask, ask)
    const end = () => {
      waiting -= 1
    }
    waiting += 1
    last = done.then(end, end)
    return done
  }
}
