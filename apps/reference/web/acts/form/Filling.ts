import type { CommandDetail } from "@jiceng/http-api/browser"
import type { ComponentType } from "react"
import type { Draft } from "./Draft.ts"
import type { InputShape } from "./InputShape.ts"

/** What all fields of one form share. */
export interface Filling {
  readonly command: CommandDetail
  /** Any place of the form, by what it asks for: a place may have others inside it. */
  readonly Field: ComponentType<Placed<InputShape>>
  /** Faults to be shown at a place or, for a single control, inside it. */
  readonly faultsAt: (path: string) => ReadonlyArray<string>
  /** Whether a lawful act left this place to be chosen. */
  readonly isMissing: (path: string) => boolean
  /** Marks a place as filled in, so that its faults are shown from now on. */
  readonly touch: (path: string) => void
}

/** One place of the form: what is drafted there and how it is changed. */
export interface Placed<Shape> {
  readonly shape: Shape
  readonly draft: Draft
  readonly change: (draft: Draft) => void
  readonly path: string
  readonly label: string
  readonly isRequired: boolean
  /** The office that is chosen beside this place, whose people are offered first. */
  readonly office?: string | undefined
  readonly filling: Filling
}
