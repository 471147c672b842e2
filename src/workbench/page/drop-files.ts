/** Opens a file that is dragged onto the page; `target` shows that it may be dropped. */
export function listenToDrops(target: HTMLElement, open: (file: File) => void): void {
  const hasFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;
  // Dragging over every element enters it and leaves the one before: the page is left when none is over.
  let inside = 0;
  const show = (change: number): void => {
    inside = Math.max(0, inside + change);
    target.hidden = inside === 0;
  };
  document.addEventListener("dragenter", (event) => {
    if (hasFile(event)) show(1);
  });
  document.addEventListener("dragleave", (event) => {
    if (hasFile(event)) show(-1);
  });
  document.addEventListener("dragover", (event) => {
    if (hasFile(event)) event.preventDefault();
  });
  document.addEventListener("drop", (event) => {
    if (!hasFile(event)) return;
    event.preventDefault();
    show(-inside);
    const file = event.dataTransfer?.files[0];
    if (file) open(file);
  });
}
