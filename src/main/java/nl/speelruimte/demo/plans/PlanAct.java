package nl.speelruimte.demo.plans;

/** What happens with plans of a year in the story of the demo. */
public enum PlanAct {
  /** A call goes out, and with the first one a framework and a template are made. */
  CALL,
  /** Several providers hand their plans in. */
  SUBMIT,
  /** What was handed in is judged by four, each on its own. */
  JUDGE,
  /** It is concluded and decided; the provider of the demo begins. */
  DECIDE,
  /** What came of it in a quarter. */
  FOLLOW,
  /** The call of today goes out. */
  CALL_NOW,
  /** Some write, some have handed in, one is judged, one has to be concluded, one was returned; one of this year is adjusted. */
  NOW
}
