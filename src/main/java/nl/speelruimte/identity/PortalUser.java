package nl.speelruimte.identity;

import java.io.Serializable;
import java.util.UUID;

/** Whoever signed in, however it was done. */
interface PortalUser extends Serializable {

  UUID account();
}
