export { Deployment, type DemoLogin } from "./Deployment.ts"
export { layerHttp } from "./layerHttp.ts"
