export * from "./Consultation.ts"
export * from "./ConsultationCommands.ts"
export * from "./ConsultationRules.ts"
