import type { CrossHeld, OfficeDetail, PostHeld } from "@jiceng/http-api/browser"
import { type CSSProperties, useId } from "react"
import { Link } from "react-router"
import { useDays } from "../time/useDays.ts"
import type { PlainKey } from "../words/messages.ts"
import { useCode } from "../words/useCode.ts"
import { useWords } from "../words/Words.tsx"
import { CrossGutter } from "./CrossGutter.tsx"
import { numbersAt } from "./crossLines.ts"
import "./posts.css"

const Holder = ({ person: { id, name, masked } }: { readonly person: PostHeld["person"] }) => {
  const { keep } = useDays()
  return masked ? <>{name}</> : <Link to={keep(`/people/${id}`)}>{name}</Link>
}

/** A post with its holder; somebody of another unit with that office. */
const PostCard = ({
  held,
  here,
  numbers
}: {
  readonly held: PostHeld
  readonly here: string
  readonly numbers: ReadonlyArray<number>
}) => {
  const { say } = useWords()
  const code = useCode()
  const { post, person, office, since, onStaff } = held
  return (
    <li className="post">
      <span className="post-name">
        {code(post)}
        {numbers.map((number) => (
          <span key={number} className="cross-number">
            {number}
          </span>
        ))}
      </span>
      <b>
        <Holder person={person} />
      </b>
      <small>
        {say("since", { day: since })}
        {!onStaff && ` · ${say("postNotOnStaff")}`}
      </small>
      {office.id !== here && <small title={office.name}>{office.name}</small>}
    </li>
  )
}

const Side = ({
  title,
  none,
  posts,
  crossings,
  here
}: {
  readonly title: PlainKey
  readonly none: PlainKey
  readonly posts: ReadonlyArray<PostHeld>
  readonly crossings: ReadonlyArray<CrossHeld>
  readonly here: string
}) => {
  const { say } = useWords()
  const id = useId()
  return (
    <div className="side">
      <h3 id={id}>{say(title)}</h3>
      {posts.length === 0 && <p className="empty">{say(none)}</p>}
      <ul className="plain" aria-labelledby={id}>
        {posts.map((held) => (
          <PostCard
            key={`${held.post} ${held.person.id} ${held.office.id}`}
            held={held}
            here={here}
            numbers={numbersAt(held, crossings)}
          />
        ))}
      </ul>
    </div>
  )
}

/** The cross-appointments in words: all that the lines say. */
const Crossings = ({ crossings }: { readonly crossings: ReadonlyArray<CrossHeld> }) => {
  const { say } = useWords()
  const code = useCode()
  return (
    <figcaption>
      <h3>{say("personCross")}</h3>
      {crossings.length === 0 && <p className="empty">{say("crossNone")}</p>}
      <ul className="plain crossings">
        {crossings.map(({ id, person, direction, partyPost, managementPost, since }, place) => (
          <li key={id}>
            <span className="cross-number">{place + 1}</span>
            <span>
              <Holder person={person} />
              {say("colon")}
              {say(direction === "partyIntoManagement" ? "personPartyEntry" : "personManagementEntry", {
                party: code(partyPost),
                management: code(managementPost)
              })}{" "}
              <span className="quiet">{say("since", { day: since })}</span>
            </span>
          </li>
        ))}
      </ul>
    </figcaption>
  )
}

/** 任职: management and the Party organization side by side, cross-appointments as lines between the posts they join. */
export const PostsPanel = ({ detail: { office, posts } }: { readonly detail: OfficeDetail }) => {
  const { say } = useWords()
  const { held, crossAppointments: crossings } = posts
  const on = (side: PostHeld["side"]) => held.filter((one) => one.side === side)
  const [management, party, staff] = [on("management"), on("party"), on("staff")]
  const rowHeight = [...management, ...party].some((one) => one.office.id !== office.id) ? 98 : 78
  const shared = { crossings, here: office.id }
  return (
    <section className="panel" aria-labelledby="posts">
      <h2 id="posts">{say("posts")}</h2>
      <figure>
        <div className="sides" style={{ "--post-height": `${rowHeight}px` } as CSSProperties}>
          <Side title="postsManagement" none="postsNone" posts={management} {...shared} />
          <CrossGutter management={management} party={party} crossings={crossings} rowHeight={rowHeight} />
          <Side title="postsParty" none="postsNone" posts={party} {...shared} />
        </div>
        <Crossings crossings={crossings} />
      </figure>
      {staff.length > 0 && (
        <div className="other-posts">
          <Side title="postsOther" none="postsNone" posts={staff} {...shared} />
        </div>
      )}
    </section>
  )
}
