/** The words of the page of records, in Chinese. */
export const zhRecords = {
  records: "记录",
  recordsAll: "本年全部记录",
  recordsKind: "种类",
  recordsFrom: "起",
  recordsTo: "止",
  recordsStanding: "有效 {standing} 件，作废 {voided} 件",
  recordsNone: "该期间没有这类记录",
  recordsNext: "下一页",
  recordsFirst: "回到第一页",
  recordVoided: "{on} 作废：{reason}",
  columnRecordDay: "日期",
  columnRecordHolder: "所属",
  columnRecord: "内容",
  hours: "{count} 小时（学时）",
  minutes: "{count} 分钟",
  choiceInFull: "不减",
  choiceHalfYear: "减半",
  choiceClosed: "结案之日",
  choiceAssigned: "指派之日"
} as const
