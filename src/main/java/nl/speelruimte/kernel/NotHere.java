package nl.speelruimte.kernel;

/** What was asked for does not exist, or is not the viewer's: the two look the same. */
public class NotHere extends RuntimeException {

  public NotHere(String what, Object id) {
    super(what + " " + id + " is not here for this viewer");
  }
}
