package nl.speelruimte.exchange.reading;

/** Hears each line of a message as it is read. Both values are used again for the next line. */
public interface LineSink {

  /** @param position the place in the message, counted from 1 */
  void line(int position, Fields head, Fields line);

  /**
   * The message is at its end.
   *
   * @param lines the number of lines it had
   */
  void end(int lines, Fields head);
}
