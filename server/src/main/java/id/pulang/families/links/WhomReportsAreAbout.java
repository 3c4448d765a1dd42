package id.pulang.families.links;

import id.pulang.identity.NotFound;
import id.pulang.people.People;
import id.pulang.people.PersonId;
import id.pulang.people.PersonSummary;
import id.pulang.reports.ReportId;
import id.pulang.reports.Reports;
import id.pulang.reports.links.PersonLinks;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Knows which registered people officers hold a report to be about, as they are today. */
@Component
class WhomReportsAreAbout {

    private final Reports reports;
    private final PersonLinks links;
    private final People people;

    WhomReportsAreAbout(Reports reports, PersonLinks links, People people) {
        this.reports = reports;
        this.links = links;
        this.people = people;
    }

    /** Throws where the acting officer may not read the report, or it is about nobody. */
    void mustRead(ReportId report) {
        if (!reports.find(report).isAboutAPerson()) {
            throw new NotFound("report");
        }
    }

    boolean isAbout(ReportId report, PersonId person) {
        Set<PersonId> about = links.about(List.of(report)).getOrDefault(report, Set.of());
        return people.find(person)
                .map(PersonSummary::id)
                .filter(about::contains)
                .isPresent();
    }
}
