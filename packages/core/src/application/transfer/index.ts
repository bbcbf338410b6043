export * from "./CompleteTransfer.ts"
export { refuseTransfer } from "./DecideTransfer.ts"
export { fileTransfer } from "./FileTransfer.ts"
export * from "./OfficeTransfer.ts"
export * from "./ReleaseTransfer.ts"
export * from "./TransferFlow.ts"
export {
  consentToTransfer,
  sendBackTransfer,
  supplyTransfer,
  voidTransfer,
  withdrawTransfer
} from "./TransferSteps.ts"
