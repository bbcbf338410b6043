import { PlainDate } from "../../kernel/PlainDate.ts"
import type { Application } from "../Application.ts"
import {
  type OfficeTransfer,
  officeTransfer,
  OfficeTransferId,
  type TransferState
} from "./OfficeTransfer.ts"
import { transferFlow, type TransferVerb } from "./TransferFlow.ts"

/** 转所申请, as every act on one sees it but for the letting go: the county that takes in acts. */
export const transferOf: Application<TransferState["is"], TransferVerb, OfficeTransfer> = {
  kind: officeTransfer,
  as: "transfer",
  flow: transferFlow,
  officeOf: ({ office }) => office
}

/** Which one, and the day of the act. */
export const transferNamed = { transfer: OfficeTransferId, on: PlainDate }
