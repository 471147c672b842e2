/** The help page of a rule, from the page of the pane: wherever the add-in is served from, its help stands beside it. */
export const ruleHelpAddress = (rule: string): string => `assets/help/regels/${rule.toLowerCase()}.html`;
