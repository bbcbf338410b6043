import { Schema } from "effect"
import { expectation } from "../kernel/Expectation.ts"
import { sensitive } from "../kernel/Sensitive.ts"
import { RequiredText } from "../kernel/WellFormedText.ts"

/** Bytes of one attachment at most. */
export const attachmentBytesMax = 64 * 1024 * 1024

/** 附件: what a record holds of a file that lies elsewhere. The digest is its address and tells when it isn't the same. */
export const Attachment = Schema.Struct({
  /** SHA-256 of the content, 64 hexadecimal digits. */
  digest: Schema.String.check(
    Schema.isPattern(
      /^[0-9a-f]{64}$/u,
      expectation("64 位十六进制的 SHA-256 摘要", "a SHA-256 digest of 64 hexadecimal digits")
    )
  ),
  mediaType: Schema.String.check(
    Schema.isPattern(
      /^[a-z]+\/[0-9a-z.+-]{1,80}$/u,
      expectation("文件类型，如 application/pdf", "a media type, such as application/pdf")
    )
  ),
  bytes: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: attachmentBytesMax })),
  /** As the file was called where it came from: people are often named in it. */
  name: RequiredText(200).pipe(
    sensitive("name", {
      zh: "向经办人显示所交材料的文件名",
      en: "to show those who handle an application which file was handed in"
    })
  )
})
export type Attachment = typeof Attachment.Type
