package id.pulang.families.web.reporter;

import id.pulang.families.links.FamilyLink;
import id.pulang.identity.UserId;
import id.pulang.people.contacts.NamedContact;
import id.pulang.reports.ReportId;
import id.pulang.reports.links.LinkedPerson;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who tells a report, to be said and confirmed.
 *
 * @param people whom the report is about, each with those whom they named
 * @param own whether the acting officer proposed what stands
 */
public record ReporterPage(
        ReportId report, List<Named> people, Optional<FamilyLink> link, boolean own, Map<UserId, String> names) {

    public ReporterPage {
        people = List.copyOf(people);
        names = Map.copyOf(names);
    }

    /** Somebody whom the report is about, with those whom they named. */
    public record Named(LinkedPerson person, List<NamedContact> contacts) {

        public Named {
            contacts = List.copyOf(contacts);
        }
    }

    /** Returns the id of the report. */
    public String id() {
        return report.value().toString();
    }

    /** Returns the contact that stands, if it is one of those whom these people named. */
    public Optional<NamedContact> standing() {
        return people.stream()
                .flatMap(each -> each.contacts().stream())
                .filter(each ->
                        link.filter(found -> found.contact().equals(each.id())).isPresent())
                .findFirst();
    }

    /** Returns how an officer is called. */
    public String name(UserId officer) {
        return names.getOrDefault(officer, "–");
    }
}
