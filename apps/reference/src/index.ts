export { layerApp } from "./App.ts"
export { type CannotStart } from "./CannotStart.ts"
export { type Page, readPages } from "./Pages.ts"
export { type Settings } from "./Settings.ts"
