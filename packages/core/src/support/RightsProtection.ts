import { Schema } from "effect"
import { recordId } from "../journal/RecordId.ts"
import { DivisionCode } from "../kernel/DivisionCode.ts"
import { PlainDate } from "../kernel/PlainDate.ts"
import { RequiredText } from "../kernel/WellFormedText.ts"
import { OfficeId } from "../office/Office.ts"
import { PersonId } from "../practitioner/Person.ts"
import { actCommands } from "../record/ActCommands.ts"
import { type ActOf, actRecord } from "../record/ActRecord.ts"
import { followFault } from "../record/Follows.ts"

/** 执业权利维护请求编号. */
export const RightsRequestId = recordId("rr", "rightsRequest").pipe(Schema.brand("RightsRequestId"))
export type RightsRequestId = typeof RightsRequestId.Type

/** 侵权反映: a practitioner asks the county bureau to protect rights of practice or lawful interests. */
export const rightsRequestRecord = actRecord("rightsRequest", {
  id: RightsRequestId,
  title: { zh: "执业权利维护请求", en: "request for protection of practice rights" },
  holder: "county",
  day: "on",
  fields: {
    county: DivisionCode,
    office: OfficeId,
    /** 反映人. */
    person: PersonId,
    on: PlainDate,
    what: RequiredText(500)
  }
})
export const rightsRequest = rightsRequestRecord.kind
export type RightsRequest = ActOf<typeof rightsRequestRecord>

/** Records a request for protection (5.2.4), or voids one that was entered by mistake. */
export const { record: requestProtection, void: voidProtectionRequest } = actCommands(rightsRequestRecord, {
  as: "request",
  permission: "bureau.record",
  record: "support.requestProtection",
  void: "support.voidRequest"
})

/** 执业权利维护处理编号. */
export const RightsHandlingId = recordId("rh", "rightsHandling").pipe(Schema.brand("RightsHandlingId"))
export type RightsHandlingId = typeof RightsHandlingId.Type

/** 处理: what the county bureau did about a request, and what came of it. */
export const rightsHandlingRecord = actRecord("rightsHandling", {
  id: RightsHandlingId,
  title: { zh: "执业权利维护处理", en: "handling of such a request" },
  holder: "county",
  day: "on",
  fields: {
    county: DivisionCode,
    request: RightsRequestId,
    on: PlainDate,
    outcome: RequiredText(2000)
  }
})
export const rightsHandling = rightsHandlingRecord.kind
export type RightsHandling = ActOf<typeof rightsHandlingRecord>

/** Records how a request was handled (5.2.4), or voids what was entered by mistake. */
export const { record: handleRequest, void: voidHandling } = actCommands(rightsHandlingRecord, {
  as: "handling",
  permission: "bureau.record",
  record: "support.handleRequest",
  void: "support.voidHandling",
  refers: [rightsRequest],
  refusal: ({ request, on }, _, named) => {
    const ref = rightsRequest.ref(request)
    const body = named.get(ref) as RightsRequest
    return followFault({ path: "$.request", ref, body, on: body.on }, { path: "$.on", on })
  }
})
