import { Config, Schema } from "effect"
import { Flag } from "effect/cli"

/** How the app is run. */
export interface Settings {
  readonly host: string
  /** 0 takes any free port. */
  readonly port: number
  /** The folder of the store and its key. */
  readonly data: string
  /** Nothing on disk: a demo that is gone with the process. */
  readonly memory: boolean
}

const PortNumber = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 65_535 }))

/** Flags, and the environment where a flag isn't given. */
export const flags = {
  host: Flag.String("host").pipe(
    Flag.withDescription("监听地址 / address to listen on (JICENG_HOST)"),
    Flag.withFallbackConfig(Config.String("JICENG_HOST").pipe(Config.withDefault("127.0.0.1")))
  ),
  port: Flag.Int("port").pipe(
    Flag.withSchema(PortNumber),
    Flag.withDescription("端口 / port (JICENG_PORT)"),
    Flag.withFallbackConfig(
      Config.schema(Schema.NumberFromString.pipe(Schema.decodeTo(PortNumber)), "JICENG_PORT").pipe(
        Config.withDefault(4000)
      )
    )
  ),
  data: Flag.String("data").pipe(
    Flag.withDescription("数据目录 / folder of the data (JICENG_DATA)"),
    Flag.withFallbackConfig(Config.String("JICENG_DATA").pipe(Config.withDefault(".jiceng")))
  ),
  memory: Flag.Boolean("memory").pipe(
    Flag.withDescription("不落盘 / keep everything in memory"),
    Flag.withDefault(false)
  )
}
