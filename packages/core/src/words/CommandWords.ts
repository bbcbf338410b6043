import type { Bilingual } from "../kernel/Bilingual.ts"
import type { CommandName } from "../register/commands.ts"

/** 办理事项. */
export const commandWords: Readonly<Record<CommandName, Bilingual>> = {
  "office.register": { zh: "登记法律服务所", en: "Register an office" },
  "office.adoptSystem": { zh: "登记制度文件", en: "Adopt an internal system" },
  "office.repealSystem": { zh: "登记制度废止", en: "Repeal an internal system" },
  "office.voidSystem": { zh: "作废制度登记", en: "Void an adoption" },
  "person.register": { zh: "登记人员", en: "Register a person" },
  "staff.join": { zh: "入所", en: "Join the staff" },
  "staff.leave": { zh: "离所", en: "Leave the staff" },
  "staff.assignPost": { zh: "任职", en: "Assign a post" },
  "staff.endPost": { zh: "免职", en: "End a post" },
  "party.recordStage": { zh: "登记党员发展阶段", en: "Record a membership stage" },
  "party.voidStage": { zh: "作废党员发展阶段", en: "Void a membership stage" },
  "party.found": { zh: "成立党组织", en: "Found a Party organization" },
  "party.leaveJointBranch": { zh: "退出联合党支部", en: "Leave a joint branch" },
  "party.appointHead": { zh: "任命党组织负责人", en: "Name a Party head" },
  "party.endHead": { zh: "免去党组织负责人", en: "End a Party head's appointment" },
  "party.appointInstructor": { zh: "选派党建工作指导员", en: "Appoint a Party-building instructor" },
  "party.endInstructor": { zh: "结束选派指导员", en: "End an instructor's appointment" },
  "fund.recordReceipt": { zh: "登记收费", en: "Record a receipt" },
  "fund.recordRefund": { zh: "登记退费", en: "Record a refund" },
  "fund.voidReceipt": { zh: "作废收费", en: "Void a receipt" },
  "fund.spend": { zh: "支出经费", en: "Spend from the fund" },
  "fund.settleLevy": { zh: "补记计提差额", en: "Settle the levy" },
  "authority.issuePlan": { zh: "印发整体规划", en: "Issue an overall plan" },
  "authority.voidPlan": { zh: "作废整体规划", en: "Void an overall plan" },
  "supervision.assignTask": { zh: "交办监督任务", en: "Assign a task of supervision" },
  "supervision.record": { zh: "登记指导监督", en: "Record guidance or supervision" },
  "supervision.void": { zh: "作废指导监督记录", en: "Void a record of supervision" }
}
