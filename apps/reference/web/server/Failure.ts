import type { Answer, ClientError } from "@jiceng/http-api/browser"

/** An answer that isn't a value, to be thrown where a query expects one. */
export class Failure extends Error {
  readonly error: ClientError
  constructor(error: ClientError) {
    super(error._tag)
    this.error = error
  }
}

/** The value of an answer; throws a `Failure` otherwise. */
export const valueOf = <A>(answer: Answer<A>): A => {
  if (answer.ok) return answer.value
  throw new Failure(answer.error)
}

/** What went wrong, as the contract tells it; a defect of the page itself is thrown on. */
export const errorOf = (thrown: unknown): ClientError => {
  if (thrown instanceof Failure) return thrown.error
  throw thrown
}
