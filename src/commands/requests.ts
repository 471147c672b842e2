/** What the ribbon asks of the pane, handed over now or once the pane stands. */
export interface Requests {
  /** Asks. While nobody listens the request is kept; asking twice is still one request. */
  request(): void;
  /** Calls `listener` at each request, at once when one was kept. Gives the function that ends it. */
  listen(listener: () => void): () => void;
}

/** A new channel between the ribbon and the pane: in a shared runtime they live in one page. */
export function createRequests(): Requests {
  let listener: (() => void) | undefined;
  let waiting = false;
  return {
    request() {
      if (listener) listener();
      else waiting = true;
    },
    listen(newListener) {
      listener = newListener;
      if (waiting) {
        waiting = false;
        newListener();
      }
      return () => {
        if (listener === newListener) listener = undefined;
      };
    },
  };
}
