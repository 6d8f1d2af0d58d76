/**
 * What actions ask of people: something to begin, to deliver, to tell or to review, near or too late. Looks after each change
 * and once a day; what was dealt with is asked no more. Start reading at
 * {@link nl.speelruimte.improvement.reminders.ActionReminders}.
 */
@NullMarked
package nl.speelruimte.improvement.reminders;

import org.jspecify.annotations.NullMarked;
