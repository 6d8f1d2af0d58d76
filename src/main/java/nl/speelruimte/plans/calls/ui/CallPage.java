package nl.speelruimte.plans.calls.ui;

import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.calls.CallDetails;

/**
 * What a part of a call's page is made from.
 *
 * @param again shows the page as it is now, after a command
 */
public record CallPage(Viewer viewer, CallDetails call, Runnable again) {}
