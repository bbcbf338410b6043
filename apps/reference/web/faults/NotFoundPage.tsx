import { Link } from "react-router"
import { usePageTitle } from "../shell/pageTitle.ts"
import { useWords } from "../words/Words.tsx"

/** An address that leads nowhere. */
export const NotFoundPage = () => {
  const { say } = useWords()
  usePageTitle(say("faultNotFound"))
  return (
    <section className="failure" role="alert">
      <p className="failure-status">404</p>
      <h1>{say("faultNotFound")}</h1>
      <p>{say("faultNoPage")}</p>
      <p className="failure-acts">
        <Link to="/">{say("backHome")}</Link>
      </p>
    </section>
  )
}
