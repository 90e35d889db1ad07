import type { Answers, CoOpBody } from '../claim'

/** The body with one answer set; a question left open before is open no longer. */
export function answerWith(body: CoOpBody, given: Partial<Answers>): CoOpBody {
  const keys = Object.keys(given)
  return {
    ...body,
    answers: { ...body.answers, ...given },
    skipped: body.skipped.filter((key) => !keys.includes(key)),
  }
}
