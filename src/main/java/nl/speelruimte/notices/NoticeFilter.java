package nl.speelruimte.notices;

/**
 * Which of my notices to list.
 *
 * @param unreadOnly only what is new
 * @param text what must stand in what was told, whose it is or who asked; empty for all
 */
public record NoticeFilter(boolean unreadOnly, String text) {

  public static final NoticeFilter ALL = new NoticeFilter(false, "");
  public static final NoticeFilter NEW = new NoticeFilter(true, "");
}
