import type { PersonList, PersonListed } from "@jiceng/http-api/browser"
import { Link, useSearchParams } from "react-router"
import { useSettled } from "../acts/form/useSettled.ts"
import { ListFilter } from "../list/ListFilter.tsx"
import { usePeople } from "../server/subjects.ts"
import { DatedPage } from "../shell/DatedPage.tsx"
import { useDays } from "../time/useDays.ts"
import { useCode } from "../words/useCode.ts"
import { useWords } from "../words/Words.tsx"
import "./people.css"

const Person = ({ person }: { readonly person: PersonListed }) => {
  const { say } = useWords()
  const code = useCode()
  const { keep } = useDays()
  const { id, name, office, practitioner, posts, since } = person
  return (
    <tr>
      <th scope="row">
        <Link to={keep(`/people/${id}`)}>{name}</Link>
      </th>
      <td data-label={say("columnOffice")}>
        {office === undefined ? (
          <span className="quiet">{say("personNowhere")}</span>
        ) : (
          <Link to={keep(`/offices/${office.id}`)}>{office.name}</Link>
        )}
      </td>
      <td data-label={say("columnPosts")}>{posts.map(code).join(say("listSeparator"))}</td>
      <td data-label={say("columnPractitioner")}>{say(practitioner ? "yes" : "no")}</td>
      <td data-label={say("columnSince")}>{since}</td>
    </tr>
  )
}

const People = ({ list }: { readonly list: PersonList }) => {
  const { say } = useWords()
  const { people, counties, total, more } = list
  return (
    <>
      <section className="panel" aria-label={say("peopleHeading")}>
        <ListFilter
          counties={counties}
          hint={say("peopleHint")}
          count={say("peopleShown", { shown: people.length, all: total })}
        />
        {more && <p className="notice">{say("peopleMore", { shown: people.length, all: total })}</p>}
        {people.length === 0 ? (
          <p className="empty">{say("peopleNone")}</p>
        ) : (
          <table className="rows staff people">
            <caption className="unseen">{say("peopleHeading")}</caption>
            <thead>
              <tr>
                <th scope="col">{say("columnName")}</th>
                <th scope="col">{say("columnOffice")}</th>
                <th scope="col">{say("columnPosts")}</th>
                <th scope="col">{say("columnPractitioner")}</th>
                <th scope="col">{say("columnSince")}</th>
              </tr>
            </thead>
            <tbody>
              {people.map((person) => (
                <Person key={person.id} person={person} />
              ))}
            </tbody>
          </table>
        )}
      </section>
    </>
  )
}

/** 人员: the people whom the actor may read on a day, found by name or id and by nothing else. */
export const PeoplePage = () => {
  const { say } = useWords()
  const { days } = useDays()
  const [search] = useSearchParams()
  const county = search.get("county")
  const q = useSettled(search.get("q") ?? "").trim()
  const question = usePeople({
    ...days,
    ...(county !== null && { county }),
    ...(q !== "" && { q })
  })
  return (
    <DatedPage
      title={say("peopleHeading")}
      question={question}
      wayOut={<Link to="/people">{say("peopleAll")}</Link>}
    >
      {(list) => <People list={list} />}
    </DatedPage>
  )
}
