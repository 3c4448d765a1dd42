package id.pulang.families.links;

import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.Role;
import id.pulang.people.contacts.ContactFiles;
import id.pulang.people.contacts.ContactId;
import id.pulang.people.contacts.MayKnow;
import id.pulang.people.contacts.NamedContacts;
import id.pulang.reports.ReportId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door through which officers say which named contact tells a report. What a receipt is told waits for two of them;
 * that it is told nothing takes one.
 */
@Service
@Transactional
public class FamilyLinks {

    /** How many letters a reason has at least. */
    public static final int SHORTEST_REASON = 10;

    /** How many letters a reason may have; our proposal. */
    public static final int LONGEST_REASON = 500;

    /** How many that wait are shown at once; our proposal. */
    private static final int MOST_SHOWN = 50;

    private final FamilyLinkRows rows;
    private final WhomReportsAreAbout about;
    private final ContactFiles contacts;
    private final LinkTrail trail;
    private final Access access;
    private final Clock clock;

    FamilyLinks(
            FamilyLinkRows rows,
            WhomReportsAreAbout about,
            ContactFiles contacts,
            LinkTrail trail,
            Access access,
            Clock clock) {
        this.rows = rows;
        this.about = about;
        this.contacts = contacts;
        this.trail = trail;
        this.access = access;
        this.clock = clock;
    }

    /** Returns what stands of a report; throws for one that the acting officer may not read. */
    public Optional<FamilyLink> of(ReportId report) {
        access.require(NamedContacts.OFFICERS);
        about.mustRead(report);
        return rows.of(report);
    }

    /** Returns what stands of some contacts. */
    public List<FamilyLink> of(List<ContactId> some) {
        access.require(NamedContacts.OFFICERS);
        return some.isEmpty() ? List.of() : rows.ofContacts(some);
    }

    /** Returns those of a contact that stand confirmed. */
    public List<FamilyLink> confirmedOf(ContactId contact) {
        access.require(Role.CASEWORKERS);
        return rows.ofContacts(List.of(contact)).stream()
                .filter(FamilyLink::isConfirmed)
                .toList();
    }

    /** Returns those that stand confirmed, after one of them in the order of their ids, at most so many. */
    public List<FamilyLink> confirmedAfter(UUID last, int most) {
        access.require(Role.CASEWORKERS);
        return rows.confirmedAfter(last, most);
    }

    /** Returns those that wait for the acting officer as the second, the oldest first. */
    public List<FamilyLink> waiting() {
        Actor officer = access.require(NamedContacts.OFFICERS);
        return rows.waiting(MOST_SHOWN).stream()
                .filter(each -> !each.proposedBy().equals(officer.id()))
                .toList();
    }

    /** Proposes that a contact tells a report; opens nothing. */
    public FamilyLinking propose(ReportId report, ContactId contact) {
        Actor officer = access.require(NamedContacts.OFFICERS);
        about.mustRead(report);
        Optional<MayKnow> known = contacts.mayKnow(List.of(contact)).stream().findFirst();
        if (known.filter(each -> about.isAbout(report, each.person())).isEmpty()) {
            return FamilyLinking.NOT_ABOUT;
        }
        if (!rows.insert(report, contact, known.get().person(), officer.id(), clock.instant())) {
            return FamilyLinking.TOO_LATE;
        }
        trail.wrote("reporter proposed", report, contact);
        return FamilyLinking.PROPOSED;
    }

    /**
     * Confirms as the second officer who tells a report.
     *
     * @param seen the contact that the officer has looked at
     */
    public FamilyLinking confirm(ReportId report, ContactId seen) {
        Actor officer = access.require(NamedContacts.OFFICERS);
        about.mustRead(report);
        Optional<FamilyLink> waiting = rows.hold(report)
                .filter(each -> !each.isConfirmed())
                .filter(each -> each.contact().equals(seen));
        if (waiting.isEmpty()) {
            return FamilyLinking.TOO_LATE;
        }
        FamilyLink link = waiting.get();
        if (link.proposedBy().equals(officer.id())) {
            return FamilyLinking.SAME_OFFICER;
        }
        access.requireTwoOfficers(link.proposedBy());
        if (!about.isAbout(report, link.person())) {
            return FamilyLinking.NOT_ABOUT;
        }
        rows.confirm(link, officer.id(), clock.instant());
        trail.wrote("reporter confirmed", report, link.contact());
        return FamilyLinking.CONFIRMED;
    }

    /** Ends what stands of a report at once; who refuses what a colleague proposed says why. */
    public FamilyLinking end(ReportId report, String reason) {
        Actor officer = access.require(NamedContacts.OFFICERS);
        about.mustRead(report);
        Optional<FamilyLink> held = rows.hold(report);
        if (held.isEmpty()) {
            return FamilyLinking.TOO_LATE;
        }
        FamilyLink link = held.get();
        String why = reason.strip();
        boolean refuses = !link.isConfirmed() && !link.proposedBy().equals(officer.id());
        if (refuses && why.length() < SHORTEST_REASON) {
            return FamilyLinking.NO_REASON;
        }
        String kept = why.substring(0, Math.min(LONGEST_REASON, why.length()));
        rows.end(link, kept, officer.id(), clock.instant());
        trail.ended(link.isConfirmed() ? "reporter undone" : "reporter refused", report, link.contact());
        return FamilyLinking.ENDED;
    }
}
