package id.pulang.reports.web;

import id.pulang.pages.Duties;
import id.pulang.pages.Duty;
import id.pulang.pages.NavigationItem;
import id.pulang.reports.ReportsRoles;
import id.pulang.reports.desk.ReportFilter;
import id.pulang.reports.desk.ReportList;
import id.pulang.reports.desk.ReportsWaiting;
import id.pulang.reports.mail.ParkedLetter;
import id.pulang.reports.mail.ParkedLetters;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where reports stand in the rail and on the home page. */
@Configuration(proxyBeanMethods = false)
class ReportPlaces {

    private static final String PLACE = "reports";

    @Bean
    NavigationItem reportsInTheRail() {
        return new NavigationItem("reports", "/desk/reports", "chat-left-text", 15, ReportsRoles.ALL);
    }

    @Bean
    Duties firstContacts(ReportList reports) {
        return new Duties(PLACE, 1, ReportsRoles.ALL, () -> {
            ReportsWaiting waiting = reports.waiting(ReportFilter.CONTACT);
            return List.of(duty(waiting, "reports.duty.contact", "reports.duty.contact.do", ReportFilter.CONTACT)
                    .due(waiting.due()));
        });
    }

    @Bean
    Duties answersToGive(ReportList reports) {
        return new Duties(
                PLACE,
                2,
                ReportsRoles.ALL,
                () -> List.of(duty(
                        reports.waiting(ReportFilter.ANSWER),
                        "reports.duty.answer",
                        "reports.duty.answer.do",
                        ReportFilter.ANSWER)));
    }

    @Bean
    Duties lettersThatWait(ParkedLetters letters) {
        return new Duties(PLACE, 3, ReportsRoles.ALL, () -> {
            List<ParkedLetter> parked = letters.all();
            return parked.isEmpty()
                    ? List.of()
                    : List.of(new Duty(
                                    parked.size(),
                                    "reports.duty.letters",
                                    "reports.duty.letters.do",
                                    DeskLettersController.PATH)
                            .since(parked.getFirst().received()));
        });
    }

    private static Duty duty(ReportsWaiting waiting, String what, String act, ReportFilter show) {
        String list = DeskReportsController.PATH + "?show=" + show;
        return new Duty(waiting.reports(), what, act, list).listedAt(list);
    }
}
