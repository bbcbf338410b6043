import { type Bilingual, chisitong, type Rulebook } from "@jiceng/core"
import { Context, Layer } from "effect"

/** Somebody whom a demo lets one act as; the id is the bearer credential. */
export interface DemoLogin {
  readonly id: string
  readonly label: Bilingual
}

/** What is particular to one deployment and isn't in the register. */
export class Deployment extends Context.Service<
  Deployment,
  {
    /** The rulebook that `Jiceng` was built with: its words, parameters and readings are served. */
    readonly rulebook: Rulebook
    /** Present in a demo only. */
    readonly demo: { readonly logins: ReadonlyArray<DemoLogin> } | undefined
  }
>()("@jiceng/http-server/Deployment") {
  /** A deployment with real identities. */
  static readonly layer = (rulebook: Rulebook = chisitong): Layer.Layer<Deployment> =>
    Layer.succeed(Deployment, { rulebook, demo: undefined })

  /** A demo: anybody may act as any of these. */
  static readonly layerDemo = (
    logins: ReadonlyArray<DemoLogin>,
    rulebook: Rulebook = chisitong
  ): Layer.Layer<Deployment> => Layer.succeed(Deployment, { rulebook, demo: { logins } })
}
