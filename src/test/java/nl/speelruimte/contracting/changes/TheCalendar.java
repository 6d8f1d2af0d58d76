package nl.speelruimte.contracting.changes;

import org.springframework.beans.factory.BeanFactory;

/** Lets the night of the portal's day pass, for tests of other rooms. */
public final class TheCalendar {

  private TheCalendar() {}

  public static void moveOn(BeanFactory beans) {
    beans.getBean(ContractCalendar.class).moveOn();
  }
}
