export * from "./Workflow.ts"
export * from "./WorkflowRefusals.ts"
