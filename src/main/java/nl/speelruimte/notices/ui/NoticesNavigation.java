package nl.speelruimte.notices.ui;

import nl.speelruimte.kernel.Role;
import nl.speelruimte.notices.MyNotices;
import nl.speelruimte.notices.NoticeFilter;
import nl.speelruimte.uikit.NavigationEntry;
import nl.speelruimte.uikit.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lines of the notices in the main menu: one's own with how many are new, and the mail for the administrator. */
@Configuration(proxyBeanMethods = false)
public class NoticesNavigation {

  @Bean
  NavigationEntry myNoticesEntry(MyNotices notices) {
    return NavigationEntry.forAll(NavigationGroup.MAIN, "notices.mine.title", MyNoticesView.class, 90)
        .counting(viewer -> notices.count(viewer, NoticeFilter.NEW));
  }

  @Bean
  NavigationEntry outgoingMailEntry() {
    return NavigationEntry.of(NavigationGroup.ADMINISTRATION, "notices.mail.title", OutgoingMailView.class, 80,
        Role.BUREAU_ADMIN);
  }
}
