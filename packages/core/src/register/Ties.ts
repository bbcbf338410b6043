import type { DivisionCode } from "../kernel/DivisionCode.ts"
import type { OfficeId } from "../office/Office.ts"
import type { PersonId } from "../practitioner/Person.ts"
import { Listing } from "./Listing.ts"

/**
 * Whom the records of a register have ever tied to whom, so that one is found without looking at all: a member who has
 * left and a unit that has gone stay listed. Whether a tie still holds is for whoever asks to see.
 */
export class Ties {
  readonly officesIn: Listing<DivisionCode, OfficeId>
  readonly organizationsIn: Listing<DivisionCode, string>
  /** The offices on whose staff a person has been. */
  readonly officesOf: Listing<PersonId, OfficeId>
  /** The Party organizations that an office has been a unit of. */
  readonly organizationsOf: Listing<OfficeId, string>

  constructor(from?: Ties) {
    this.officesIn = new Listing(from?.officesIn)
    this.organizationsIn = new Listing(from?.organizationsIn)
    this.officesOf = new Listing(from?.officesOf)
    this.organizationsOf = new Listing(from?.organizationsOf)
  }
}
