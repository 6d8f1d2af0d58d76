/** What I was told and how often I want to be, and the administrator's look at the mail that leaves. */
@NullMarked
package nl.speelruimte.notices.ui;

import org.jspecify.annotations.NullMarked;
