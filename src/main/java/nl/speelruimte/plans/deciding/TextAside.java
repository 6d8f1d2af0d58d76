package nl.speelruimte.plans.deciding;

import java.time.Instant;
import nl.speelruimte.plans.letters.LetterPart;

/** What somebody wrote before a part of a letter was composed anew. */
public record TextAside(LetterPart part, String text, Instant at, String by) {}
