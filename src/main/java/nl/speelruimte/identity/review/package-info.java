/**
 * The yearly review of who still needs access: a round per organisation, in which its administrator confirms or ends
 * each role. Nothing ends by silence. Start reading at {@link nl.speelruimte.identity.review.AccessReviews}.
 */
@NullMarked
@NamedInterface("review")
package nl.speelruimte.identity.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
