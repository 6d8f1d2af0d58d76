package nl.speelruimte.improvement;

import nl.speelruimte.kernel.ProviderId;

/** Something happened to an action: it was made, moved, promised anew, reviewed or told about. Said in its transaction. */
public record ActionChanged(ActionId action, ProviderId provider) {}
