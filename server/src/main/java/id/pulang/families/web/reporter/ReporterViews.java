package id.pulang.families.web.reporter;

import id.pulang.families.links.FamilyLink;
import id.pulang.families.links.FamilyLinks;
import id.pulang.families.words.Previews;
import id.pulang.identity.Access;
import id.pulang.people.contacts.ContactFiles;
import id.pulang.reports.ReportId;
import id.pulang.reports.links.PersonLinks;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts together what pages about reports say of who tells them. */
@Component
class ReporterViews {

    private final FamilyLinks links;
    private final Previews previews;
    private final ContactFiles contacts;
    private final PersonLinks people;
    private final Access access;

    ReporterViews(FamilyLinks links, Previews previews, ContactFiles contacts, PersonLinks people, Access access) {
        this.links = links;
        this.previews = previews;
        this.contacts = contacts;
        this.people = people;
        this.access = access;
    }

    ReporterPart part(ReportId report) {
        Optional<FamilyLink> link = links.of(report);
        boolean about =
                !people.about(List.of(report)).getOrDefault(report, Set.of()).isEmpty();
        return new ReporterPart(report, about, link, previews.of(report), access.today());
    }

    /** Opens those whom the report is about, and whom they named. */
    ReporterPage page(ReportId report) {
        Optional<FamilyLink> link = links.of(report);
        List<ReporterPage.Named> named = people.of(report).stream()
                .map(each -> new ReporterPage.Named(each, contacts.of(each.id())))
                .toList();
        return new ReporterPage(
                report,
                named,
                link,
                link.filter(each -> each.proposedBy().equals(access.actor().id()))
                        .isPresent(),
                access.names(link.stream()
                        .flatMap(each -> Stream.concat(Stream.of(each.proposedBy()), each.confirmedBy().stream()))
                        .toList()));
    }

    /** Those that wait for the acting officer. */
    List<FamilyLink> waiting() {
        return links.waiting();
    }
}
