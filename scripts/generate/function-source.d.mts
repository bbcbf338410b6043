export interface Module {
  readonly declared: ReadonlyMap<string, string>
  readonly taken: ReadonlyMap<string, { readonly file: string; readonly name: string }>
  readonly text: string
}
export type Modules = ReadonlyMap<string, Module>

export declare const modulesFrom: (texts: Iterable<readonly [file: string, text: string]>) => Modules
export declare const modulesIn: (folder: string) => Modules
export declare const moduleOf: (modules: Modules, fn: (...args: never) => unknown) => string
export declare const sourceOf: (modules: Modules, fn: (...args: never) => unknown) => ReadonlyArray<string>
