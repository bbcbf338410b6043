import {
  CrossAppointment,
  DivisionCode,
  MembershipStage,
  OfficeId,
  PartyOrganizationId,
  PartyPost,
  PersonId,
  PlainDate,
  Post,
  Text
} from "@jiceng/core"
import { Schema } from "effect"
import { basis, days } from "./Basis.ts"
import { Bilingual } from "./Bilingual.ts"
import { NamedPerson } from "./Staff.ts"

/** How many people an answer lists at most; `more` tells that there are others. */
export const peopleMax = 200

/** Which people: of a county or an office, and by a part of the name or the id. Never by resident id or phone. */
export const PeopleQuery = Schema.Struct({
  ...days,
  county: Schema.optionalKey(DivisionCode),
  office: Schema.optionalKey(OfficeId),
  q: Schema.optionalKey(Text(60))
})

const AtOffice = Schema.Struct({ id: OfficeId, name: Schema.String })
const dated = { from: PlainDate, to: Schema.optionalKey(PlainDate) }

/** A person with where they are on the staff on the day; `office` is absent for who is on no staff. */
export const PersonListed = Schema.Struct({
  ...NamedPerson.fields,
  office: Schema.optionalKey(AtOffice),
  county: Schema.optionalKey(DivisionCode),
  practitioner: Schema.Boolean,
  posts: Schema.Array(Post),
  since: Schema.optionalKey(PlainDate)
})

/** The people whom the actor may read, by county, office and name. */
export const PersonList = Schema.Struct({
  ...basis,
  counties: Schema.Array(Schema.Struct({ code: DivisionCode, name: Bilingual })),
  people: Schema.Array(PersonListed),
  /** How many there are in all, also of those that aren't listed. */
  total: Schema.Int,
  more: Schema.Boolean
})

/** One person on one day: everything in the offices that the actor may read. */
export const PersonDetail = Schema.Struct({
  ...basis,
  person: Schema.Struct({
    id: PersonId,
    name: Schema.String,
    masked: Schema.Boolean,
    /** Always masked, and only for who enrols people there. */
    residentId: Schema.optionalKey(Schema.String),
    phone: Schema.optionalKey(Schema.String)
  }),
  memberships: Schema.Array(
    Schema.Struct({
      office: AtOffice,
      county: Schema.Struct({ code: DivisionCode, name: Bilingual }),
      practitioner: Schema.Boolean,
      ...dated
    })
  ),
  posts: Schema.Array(Schema.Struct({ office: AtOffice, post: Post, ...dated })),
  partyPosts: Schema.Array(
    Schema.Struct({
      organization: Schema.Struct({ id: PartyOrganizationId, name: Schema.String }),
      post: Schema.Union([PartyPost, Schema.Literal("liaison")]),
      ...dated
    })
  ),
  /** The stages reached, only for those who decide on Party posts there. */
  stages: Schema.optionalKey(Schema.Array(Schema.Struct({ stage: MembershipStage, on: PlainDate }))),
  crossAppointments: Schema.Array(
    Schema.Struct({
      organization: Schema.Struct({ id: Schema.String, name: Schema.String }),
      direction: CrossAppointment.fields.direction,
      partyPost: PartyPost,
      managementPost: Post,
      ...dated
    })
  ),
  instructing: Schema.Array(Schema.Struct({ office: AtOffice, ...dated }))
})
