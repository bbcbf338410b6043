import { UnsafeSetting } from "./OpenErrors.ts"

/** Runs one pragma and answers with its single value. */
export type Pragma = (source: string) => unknown

interface Setting {
  readonly name: string
  readonly set: string
  /** What reading it back must give; nothing for a database that lives in memory. */
  readonly required: string
}

/**
 * What keeps acknowledged commits and removes redacted text. The order matters: switching WAL on leaves
 * `synchronous` at NORMAL, under which a power loss took acknowledged commits with it.
 */
const settings = (busyTimeoutMillis: number): ReadonlyArray<Setting> => [
  { name: "busy_timeout", set: `${busyTimeoutMillis}`, required: `${busyTimeoutMillis}` },
  { name: "journal_mode", set: "wal", required: "wal" },
  { name: "synchronous", set: "full", required: "2" },
  { name: "fullfsync", set: "on", required: "1" },
  { name: "secure_delete", set: "on", required: "1" }
]

/** Makes the settings. */
export const applySettings = (pragma: Pragma, busyTimeoutMillis: number): void => {
  for (const { name, set } of settings(busyTimeoutMillis)) pragma(`${name} = ${set}`)
}

/** Reads the settings back; the first that isn't as required, or undefined. */
export const unsafeSetting = (
  pragma: Pragma,
  busyTimeoutMillis: number,
  inMemory: boolean
): UnsafeSetting | undefined => {
  for (const { name, required } of settings(busyTimeoutMillis)) {
    if (inMemory && name === "journal_mode") continue
    const found = String(pragma(name))
    if (found !== required) return new UnsafeSetting({ setting: name, found, required })
  }
  return undefined
}

/** Network file systems by the number that statfs gives them; their locks and syncs can't be relied on. */
const networks: ReadonlyMap<number, string> = new Map([
  [0x6969, "NFS"],
  [0x517b, "SMB"],
  [0xfe534d42, "SMB"],
  [0xff534d42, "SMB"],
  [0x00c36400, "Ceph"]
])

/** Refuses a file system that several machines share. */
export const unsafeFileSystem = (type: number): UnsafeSetting | undefined => {
  const found = networks.get(type)
  return found === undefined
    ? undefined
    : new UnsafeSetting({ setting: "file system", found, required: "local disk" })
}
