export * from "./Attachment.ts"
