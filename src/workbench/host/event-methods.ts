import type { Method } from "./rich-class.ts";
import { EventType } from "./rich-events.ts";

/** Wire name of the registration by type of event. The others of Excel are not sent by the workbench. */
const REGISTRATIONS: Readonly<Record<string, number>> = {
  DataChangedEvent: EventType.changed,
  SelectionChangedEvent: EventType.selectionChanged,
  ActivatedEvent: EventType.activated,
  DeactivatedEvent: EventType.deactivated,
  AddedEvent: EventType.sheetAdded,
  DeletedEvent: EventType.sheetDeleted,
  CalculatedEvent: EventType.calculated,
  FormatChangedEvent: EventType.formatChanged,
};

/** The methods with which the client registers and unregisters events of a sheet or of all sheets. */
export function eventMethods<Self>(target: (self: Self) => string): Record<string, Method<Self>> {
  const methods: Record<string, Method<Self>> = {};
  for (const [name, type] of Object.entries(REGISTRATIONS)) {
    methods[`_Register${name}`] = (self, _args, host) => host.events.register(type, target(self));
    methods[`_Unregister${name}`] = (self, _args, host) => host.events.unregister(type, target(self));
  }
  return methods;
}
