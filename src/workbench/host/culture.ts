/** How the local Excel writes numbers and dates: that of a Dutch user. */
export const CULTURE = {
  name: "nl-NL",
  decimal: ",",
  group: ".",
  dateSeparator: "-",
  timeSeparator: ":",
  shortDate: "d-M-yyyy",
  longDate: "dddd d MMMM yyyy",
  shortTime: "HH:mm",
  longTime: "HH:mm:ss",
} as const;
