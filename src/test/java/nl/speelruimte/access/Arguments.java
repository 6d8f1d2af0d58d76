package nl.speelruimte.access;

import java.lang.reflect.Parameter;
import java.util.List;

/** Makes the arguments that the questions and commands of one room take; every class that does is found. */
interface Arguments {

  /** The values to try for this parameter, about this cell; empty when it is not of this room. */
  List<?> values(Parameter parameter, World world, World.Cell about);
}
