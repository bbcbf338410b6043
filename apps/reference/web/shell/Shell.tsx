import { Button } from "antd"
import type { ReactNode } from "react"
import { Link } from "react-router"
import { ActorSwitch } from "../session/ActorSwitch.tsx"
import { useDays } from "../time/useDays.ts"
import { useActing } from "../session/SessionProvider.tsx"
import { useWords } from "../words/Words.tsx"
import { LanguageSwitch } from "./LanguageSwitch.tsx"
import { Navigation } from "./Navigation.tsx"

/** What stands around every page: the name, the demo's badge, who is acting, the language. */
export const Shell = ({ children }: { readonly children: ReactNode }) => {
  const { say } = useWords()
  const { session } = useActing()
  const { keep } = useDays()
  return (
    <>
      <Button
        className="skip"
        type="primary"
        onClick={() => document.querySelector<HTMLElement>("main")?.focus()}
      >
        {say("skipToContent")}
      </Button>
      <header className="top">
        <div className="top-inner">
          <Link to={keep("/")} className="brand">
            <b>{say("appName")}</b>
            <span>{say("appBasis")}</span>
          </Link>
          <div className="top-controls">
            {session.demo && (
              <span className="demo-badge">
                <b>{say("demoBadge")}</b> {say("demoNote", { day: session.day })}
              </span>
            )}
            <ActorSwitch />
            <LanguageSwitch />
          </div>
        </div>
        <Navigation />
      </header>
      <main tabIndex={-1}>{children}</main>
    </>
  )
}
