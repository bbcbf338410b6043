import type { Rulebook } from "@jiceng/core"
import type { Modules } from "./function-source.mjs"

export interface Manifest {
  readonly rules: ReadonlyArray<{
    readonly id: string
    readonly clause: string
    readonly revision: number
    readonly digest: string
  }>
  readonly concepts: ReadonlyArray<{
    readonly name: string
    readonly revision: number
    readonly digest: string
  }>
}

export declare const manifestOf: (rulebook: Rulebook, modules: Modules) => Manifest
export declare const faultsOf: (
  before: Manifest,
  after: Manifest,
  files?: ReadonlyMap<string, string>
) => ReadonlyArray<string>
