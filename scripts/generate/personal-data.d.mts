/** Writes the list of personal data through `emit`. */
export declare const generate: (out: {
  readonly emit: (path: string, text: string) => void
  readonly root: string
}) => void
