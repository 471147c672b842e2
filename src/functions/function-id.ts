/**
 * The id by which functions.json and CustomFunctions.associate mean the same function. Microsoft asks for at
 * least three characters (learn.microsoft.com, "Custom functions naming"), and VN has two.
 */
export const functionId = (name: string): string => name.toUpperCase().padEnd(3, "_");
