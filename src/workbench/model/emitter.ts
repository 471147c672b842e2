/** Handlers per event name, called in the order in which they came. */
export interface Emitter<Events> {
  /** Returns the function that takes the handler away again. */
  on<Name extends keyof Events>(name: Name, handler: (event: Events[Name]) => void): () => void;
  emit<Name extends keyof Events>(name: Name, event: Events[Name]): void;
}

export function createEmitter<Events>(): Emitter<Events> {
  const handlers = new Map<keyof Events, Set<(event: never) => void>>();
  return {
    on(name, handler) {
      const known = handlers.get(name) ?? new Set();
      handlers.set(name, known.add(handler));
      return () => known.delete(handler);
    },
    emit(name, event) {
      for (const handler of [...(handlers.get(name) ?? [])]) (handler as (event: unknown) => void)(event);
    },
  };
}
