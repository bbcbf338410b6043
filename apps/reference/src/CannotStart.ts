import { Schema } from "effect"

/** Why the app doesn't start, in words for whoever started it. */
export class CannotStart extends Schema.TaggedError<CannotStart>()("CannotStart", {
  zh: Schema.String,
  en: Schema.String
}) {}

/** The reason of a system call that failed, such as EACCES. */
const codeOf = (cause: unknown): string =>
  cause instanceof Error && "code" in cause && typeof cause.code === "string" ? cause.code : String(cause)

/** The port can't be listened on. */
export const cannotListen = (host: string, port: number, cause: unknown): CannotStart => {
  const code = codeOf(cause)
  if (code === "EADDRINUSE") {
    return new CannotStart({
      zh: `端口 ${port} 已被占用；请关闭占用它的程序，或用 --port 另选一个`,
      en: `port ${port} is in use; stop what uses it, or choose another with --port`
    })
  }
  return new CannotStart({
    zh: `不能在 ${host}:${port} 上监听（${code}）`,
    en: `can't listen on ${host}:${port} (${code})`
  })
}

/** The data can't be opened or made. */
export const cannotOpen = (path: string, cause: unknown): CannotStart =>
  new CannotStart({
    zh: `不能打开 ${path}（${codeOf(cause)}）`,
    en: `can't open ${path} (${codeOf(cause)})`
  })

/** The data is there and its key isn't. A new key would match none of the claims that are stored. */
export const keyIsMissing = (path: string): CannotStart =>
  new CannotStart({
    zh: `数据已存在，但缺少密钥文件 ${path}；请从备份恢复密钥，或用 --data 另选目录`,
    en: `there is data but no key file ${path}; restore it from a backup, or choose another folder with --data`
  })
