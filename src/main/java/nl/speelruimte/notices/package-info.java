/**
 * What a person is told: the inbox, the mail that waits to be sent, and the digest. It hears that an invitation was
 * issued and reads the attention points of each account with that account's own viewer; it never decides who may see
 * something.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {
    "kernel", "uikit", "uikit::*", "documents", "audit", "imports", "imports::*", "parties", "identity",
    "identity::*", "attention"})
package nl.speelruimte.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
