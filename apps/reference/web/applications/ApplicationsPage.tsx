import type { ApplicationList } from "@jiceng/http-api/browser"
import { Button } from "antd"
import { Link, useSearchParams } from "react-router"
import { useOpenAct } from "../acts/OpenAct.ts"
import { ListFilter } from "../list/ListFilter.tsx"
import { useApplications } from "../server/applications.ts"
import { useActing } from "../session/SessionProvider.tsx"
import { DatedPage } from "../shell/DatedPage.tsx"
import { useDays } from "../time/useDays.ts"
import { useWords } from "../words/Words.tsx"
import { ApplicationTable } from "./ApplicationTable.tsx"
import "./applications.css"
import { isWanted } from "./lookOf.ts"

const filing = ["admission.file", "transfer.file"] as const

const Applications = ({ list }: { readonly list: ApplicationList }) => {
  const { say } = useWords()
  const [search] = useSearchParams()
  const open = useOpenAct()
  const held: ReadonlyArray<string> = useActing().session.actor?.permissions ?? []
  const shown = list.applications.filter(isWanted(search))
  return (
    <section className="panel" aria-label={say("applications")}>
      <ListFilter
        counties={list.counties}
        hint={say("applicationsHint")}
        count={say("applicationsShown", { shown: shown.length, all: list.applications.length })}
      />
      {held.includes("application.file") && (
        <p className="application-acts">
          {filing.map((command) => (
            <Button key={command} onClick={() => open({ command, input: { filedOn: list.factsAt } })}>
              {say(command === "admission.file" ? "applicationFileAdmission" : "applicationFileTransfer")}
            </Button>
          ))}
        </p>
      )}
      {shown.length === 0 ? (
        <p className="empty">{say("applicationsNone")}</p>
      ) : (
        <ApplicationTable applications={shown} day={list.factsAt} />
      )}
    </section>
  )
}

/** 申请: to practise and to change office, those that wait first, each with what can be done to it. */
export const ApplicationsPage = () => {
  const { say } = useWords()
  const { days } = useDays()
  const [search] = useSearchParams()
  const question = useApplications(days, search.get("county") ?? undefined)
  return (
    <DatedPage
      title={say("applications")}
      question={question}
      wayOut={search.size > 0 && <Link to="/applications">{say("applicationsAll")}</Link>}
    >
      {(list) => <Applications list={list} />}
    </DatedPage>
  )
}
