package id.pulang.prevention.listings;

import id.pulang.identity.Purpose;
import id.pulang.offers.contacts.Contact;
import id.pulang.offers.contacts.ContactKind;
import id.pulang.people.numbers.ContactCodes;
import id.pulang.people.numbers.NumbersInUse;
import id.pulang.reports.Report;
import id.pulang.reports.ReportId;
import id.pulang.reports.ReportedFacts;
import id.pulang.reports.Reports;
import id.pulang.reports.Topic;
import id.pulang.reports.links.SoughtNumbers;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Says whether reports suffice to tell of a contact: three that are independent, each of which names it, and nobody
 * uses it who is served. Copies of one text, and reports about one person, are one.
 */
@Component
class ReportEvidence {

    /** The fewest independent reports; our proposal, as of warnings. */
    static final int FEWEST = 3;

    private final Reports reports;
    private final ContactCodes codes;
    private final NumbersInUse people;
    private final SoughtNumbers sought;

    ReportEvidence(Reports reports, ContactCodes codes, NumbersInUse people, SoughtNumbers sought) {
        this.reports = reports;
        this.codes = codes;
        this.people = people;
        this.sought = sought;
    }

    /** Says what speaks against telling of it; done if nothing does. What the reports tell is opened for it. */
    ListingOutcome of(Contact contact, List<UUID> ids) {
        List<Report> named =
                reports.find(ids.stream().map(ReportId::new).distinct().toList());
        boolean known = named.size() == new HashSet<>(ids).size()
                && named.stream().noneMatch(report -> report.nature().topic() == Topic.COMPLAINT);
        if (!known) {
            return ListingOutcome.NO_SUCH_REPORT;
        }
        if (independent(named) < FEWEST) {
            return ListingOutcome.TOO_FEW;
        }
        List<ReportedFacts> told = reports.open(named, Purpose.OVERSIGHT);
        if (!told.stream().allMatch(facts -> names(facts.said(), contact))) {
            return ListingOutcome.NOT_NAMED;
        }
        return isInUse(contact, named, told) ? ListingOutcome.NOT_ALLOWED : ListingOutcome.DONE;
    }

    private long independent(List<Report> named) {
        List<ReportId> firsts = named.stream()
                .map(report -> report.bonds().copyOf() == null
                        ? report.id()
                        : report.bonds().copyOf())
                .toList();
        return reports.find(new HashSet<>(firsts)).stream()
                .map(report -> report.bonds().group())
                .distinct()
                .count();
    }

    private boolean names(String text, Contact contact) {
        return codes.in(text).stream()
                .anyMatch(each -> each.kind() == contact.kind() && each.value().equals(contact.value()));
    }

    private boolean isInUse(Contact contact, List<Report> named, List<ReportedFacts> told) {
        boolean ofWhoIsSought = Stream.concat(
                        sought.reach(named).stream(),
                        told.stream().map(facts -> facts.about().phone()))
                .anyMatch(reach -> names(reach, contact));
        return ofWhoIsSought
                || people.isUsed(contact)
                || contact.kind() == ContactKind.PHONE && sought.isSought(contact.value());
    }
}
