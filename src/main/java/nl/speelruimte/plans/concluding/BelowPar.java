package nl.speelruimte.plans.concluding;

import nl.speelruimte.plans.judging.pointing.Pointer;

/** What an assessor found below par, and where, without saying who: for whoever concludes, to use or to leave. */
public record BelowPar(Pointer pointer, String reason) {}
