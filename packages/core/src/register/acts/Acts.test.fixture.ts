import fc from "fast-check"
import type { CommandName } from "../commands.ts"
import { applicationActs } from "./ApplicationActs.test.fixture.ts"
import { charterActs } from "./CharterActs.test.fixture.ts"
import { committeeActs } from "./CommitteeActs.test.fixture.ts"
import type { Inputs } from "./Draws.test.fixture.ts"
import { fundActs } from "./FundActs.test.fixture.ts"
import { officeActs } from "./OfficeActs.test.fixture.ts"
import { organizationActs } from "./OrganizationActs.test.fixture.ts"
import { ownRecordActs } from "./OwnRecordActs.test.fixture.ts"
import { partyActs } from "./PartyActs.test.fixture.ts"
import { recordActs } from "./RecordActs.test.fixture.ts"
import { staffRecordActs } from "./StaffRecordActs.test.fixture.ts"
import { supervisionActs } from "./SupervisionActs.test.fixture.ts"
import { surveyActs } from "./SurveyActs.test.fixture.ts"

/** What random histories are made of: every command has its part. */
export const inputs: Inputs = {
  ...officeActs,
  ...staffRecordActs,
  ...ownRecordActs,
  ...partyActs,
  ...organizationActs,
  ...fundActs,
  ...supervisionActs,
  ...surveyActs,
  ...recordActs,
  ...committeeActs,
  ...charterActs,
  ...applicationActs
}

export const nameOf = (label: string): CommandName => label.split(" ")[0] as CommandName

/** A command's name with an input drawn for it. */
export const acts = fc.oneof(
  ...Object.entries(inputs).map(([name, fields]) => fc.tuple(fc.constant(nameOf(name)), fc.record(fields)))
)
