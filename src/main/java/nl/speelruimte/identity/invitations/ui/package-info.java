/** The page of an invitation, for people who have no account yet. */
@NullMarked
package nl.speelruimte.identity.invitations.ui;

import org.jspecify.annotations.NullMarked;
