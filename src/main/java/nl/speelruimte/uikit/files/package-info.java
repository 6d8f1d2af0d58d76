/** Documents in a form and on a page: to attach one, and to open one. */
@NullMarked
@NamedInterface("files")
package nl.speelruimte.uikit.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
