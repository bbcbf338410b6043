import { bundleDepthMax, bundlePath, type BundlePart, duplicateKey, tooDeep } from "@jiceng/core"
import { Tokenizer, TokenType } from "@streamparser/json"

/** An object or a list that is being read. What is around the records is told and not built. */
interface Frame {
  readonly names: Set<string> | undefined
  readonly built: Record<string, unknown> | Array<unknown> | undefined
  /** The key or the place at hand. */
  key: PropertyKey
}

type Due = "value" | "firstItem" | "firstKey" | "key" | "colon" | "next" | "end"

class Broken extends Error {}

const put = (target: Record<string, unknown> | Array<unknown>, key: PropertyKey, value: unknown): void => {
  if (Array.isArray(target)) target.push(value)
  // Written plainly, this key would set the prototype and be gone.
  else if (key === "__proto__") Object.defineProperty(target, key, { value, enumerable: true })
  else target[String(key)] = value
}

/** Turns the bytes of a bundle into its parts, one record after another; keys that stand twice are noticed. */
export class JsonParts {
  #parts: Array<BundlePart> = []
  readonly #frames: Array<Frame> = []
  #due: Due = "value"
  /** The value at hand stands under a key that was there already: it is read and dropped. */
  #dropped = false
  #isBroken = false
  /** Where the last thing stands that could be read. */
  #offset = 0
  readonly #tokenizer = new Tokenizer()

  constructor() {
    this.#tokenizer.onToken = ({ token, value, offset }) => {
      this.#offset = offset
      this.#take(token, value)
    }
  }

  /** Reads on; the parts that are complete by now. Behind a fault that `ends` there are none. */
  read(bytes: Uint8Array): ReadonlyArray<BundlePart> {
    this.#guarded(() => this.#tokenizer.write(bytes))
    return this.#taken()
  }

  /** What the end of the text completes, or that it came too early. */
  end(): ReadonlyArray<BundlePart> {
    this.#guarded(() => {
      if (!this.#tokenizer.isEnded) this.#tokenizer.end()
      if (this.#due !== "end") throw new Broken()
    })
    return this.#taken()
  }

  #taken(): ReadonlyArray<BundlePart> {
    const parts = this.#parts
    this.#parts = []
    return parts
  }

  #guarded(step: () => void): void {
    if (this.#isBroken) return
    try {
      step()
    } catch {
      this.#stop({
        path: bundlePath(this.#keys()),
        found: `byte ${this.#offset}`,
        expected: { zh: "JSON 文本", en: "JSON text" }
      })
    }
  }

  #stop(fault: Extract<BundlePart, { readonly _tag: "Fault" }>["fault"]): void {
    if (!this.#isBroken) this.#parts.push({ _tag: "Fault", fault, ends: true })
    this.#isBroken = true
  }

  #keys(): ReadonlyArray<PropertyKey> {
    return this.#frames.map(({ key }) => key)
  }

  #take(token: TokenType, value: unknown): void {
    if (this.#isBroken) return
    const { LEFT_BRACE, RIGHT_BRACE, LEFT_BRACKET, RIGHT_BRACKET, COLON, COMMA, STRING } = TokenType
    const due = this.#due
    if (due === "colon" && token === COLON) this.#due = "value"
    else if (due === "next" && token === COMMA) this.#comma()
    else if (token === RIGHT_BRACE && (due === "firstKey" || due === "next")) this.#close(true)
    else if (token === RIGHT_BRACKET && (due === "firstItem" || due === "next")) this.#close(false)
    else if (token === STRING && (due === "firstKey" || due === "key")) this.#name(value as string)
    else if (due !== "value" && due !== "firstItem") throw new Broken()
    else if (token === LEFT_BRACE) this.#open({})
    else if (token === LEFT_BRACKET) this.#open([])
    else if (token === COLON || token === COMMA || token === RIGHT_BRACE || token === RIGHT_BRACKET)
      throw new Broken()
    else this.#complete(value)
  }

  #comma(): void {
    const frame = this.#frames.at(-1)!
    if (frame.names === undefined) frame.key = Number(frame.key) + 1
    this.#due = frame.names === undefined ? "value" : "key"
  }

  #name(name: string): void {
    const frame = this.#frames.at(-1)!
    frame.key = name
    if (frame.names!.has(name)) {
      this.#parts.push({ _tag: "Fault", fault: duplicateKey(this.#keys()) })
      this.#dropped ||= frame.built === undefined
    }
    frame.names!.add(name)
    this.#due = "colon"
  }

  #open(built: Record<string, unknown> | Array<unknown>): void {
    const keys = this.#keys()
    if (keys.length === bundleDepthMax) {
      this.#stop(tooDeep(keys))
      return
    }
    const isList = Array.isArray(built)
    const isOutline = !this.#dropped && this.#isOutline(keys, isList)
    if (isOutline) this.#parts.push({ _tag: "Open", keys: keys as ReadonlyArray<string> })
    this.#frames.push({
      names: isList ? undefined : new Set(),
      built: isOutline ? undefined : built,
      key: isList ? 0 : ""
    })
    this.#due = isList ? "firstItem" : "firstKey"
  }

  /** The document, `records` and the list of a kind are never held as a whole. */
  #isOutline(keys: ReadonlyArray<PropertyKey>, isList: boolean): boolean {
    if (this.#frames.some(({ built }) => built !== undefined)) return false
    if (keys.length === 0) return !isList
    if (keys[0] !== "records") return false
    return keys.length === 1 ? !isList : keys.length === 2 && isList
  }

  #close(isObject: boolean): void {
    const frame = this.#frames.at(-1)
    if (frame === undefined || (frame.names !== undefined) !== isObject) throw new Broken()
    this.#frames.pop()
    if (frame.built === undefined) this.#due = this.#frames.length === 0 ? "end" : "next"
    else this.#complete(frame.built)
  }

  #complete(value: unknown): void {
    const frame = this.#frames.at(-1)
    this.#due = frame === undefined ? "end" : "next"
    if (frame?.built !== undefined) put(frame.built, frame.key, value)
    else if (this.#dropped) this.#dropped = false
    else this.#tell(value)
  }

  #tell(value: unknown): void {
    const keys = this.#keys()
    const [, kind, place] = keys
    if (place === undefined) this.#parts.push({ _tag: "Value", keys: keys as ReadonlyArray<string>, value })
    else this.#parts.push({ _tag: "Record", kind: String(kind), place: Number(place), value })
  }
}
