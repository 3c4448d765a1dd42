package id.pulang.prevention.listings;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.NotFound;
import id.pulang.identity.Purpose;
import id.pulang.identity.Subject;
import id.pulang.identity.UserId;
import id.pulang.offers.contacts.Contact;
import id.pulang.offers.contacts.ContactKind;
import id.pulang.people.numbers.ContactCodes;
import id.pulang.prevention.WarningVersion.Signature;
import id.pulang.prevention.Warnings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of contacts that appear in reports: proposed on reports that an officer has read, released by another who
 * types it again, held back where the police ask, taken out at once when somebody objects. Only keyed hashes are kept.
 * Source: docs/decisions/0099.
 */
@Service
@Transactional
public class ReportedContacts {

    /** For how many days one is told; our proposal. */
    public static final int DAYS = 180;

    private final VerifiedContacts contacts;
    private final ReportedContactRows rows;
    private final ReportEvidence evidence;
    private final ContactCodes codes;
    private final Access access;
    private final AuditTrail trail;
    private final Clock clock;

    ReportedContacts(
            VerifiedContacts contacts,
            ReportEvidence evidence,
            ContactCodes codes,
            Access access,
            AuditTrail trail,
            Clock clock) {
        this.contacts = contacts;
        this.rows = contacts.rows();
        this.evidence = evidence;
        this.codes = codes;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * What an officer has before them.
     *
     * @param written the number, handle or account as it stands there
     * @param verified whether the officer has read the reports and holds them to be independent
     */
    public record Typed(ContactKind kind, String written, boolean verified) {

        /** As texts write it: a handle has a sign before it. */
        String inAText() {
            boolean bare = kind == ContactKind.HANDLE && written.strip().matches("[A-Za-z0-9_.]+");
            return bare ? "@" + written.strip() : written;
        }
    }

    /** Returns the contacts of the post, the latest first. */
    public List<ReportedContact> all() {
        access.require(Warnings.ROLES);
        return contacts.asWritten(rows.all());
    }

    /** Returns those that wait for the acting officer to release them. */
    public List<ReportedContact> toRelease() {
        UserId officer = access.require(Warnings.ROLES).id();
        return all().stream()
                .filter(each -> each.waitsFor(officer, access.today()))
                .toList();
    }

    /** Returns a contact; throws {@link NotFound} for one of another post. */
    public ReportedContact contact(ReportedContactId id) {
        access.require(Warnings.ROLES);
        return contacts.asWritten(rows.find(id).stream().toList()).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("contact in reports"));
    }

    /** Finds what somebody has before them, such as who objects; none where it does not stand at the post. */
    public List<ReportedContact> find(Typed typed) {
        access.require(Warnings.ROLES);
        return read(typed)
                .map(codes::reported)
                .map(rows::find)
                .map(contacts::asWritten)
                .orElse(List.of());
    }

    /** Proposes to tell that a contact appears in reports. */
    public ListingOutcome propose(Typed typed, List<UUID> reports) {
        Actor officer = access.require(Warnings.ROLES);
        Optional<Contact> contact = read(typed);
        if (contact.isEmpty()) {
            return ListingOutcome.UNCLEAR;
        }
        ListingOutcome wrong = typed.verified() ? evidence.of(contact.get(), reports) : ListingOutcome.NOT_VERIFIED;
        if (wrong != ListingOutcome.DONE) {
            return wrong;
        }
        var prints = new ReportedContactRows.Prints(codes.reported(contact.get()), codes.inUse(contact.get()));
        Optional<ReportedContactId> id = rows.insert(officer.post(), typed.kind(), prints, reports, signature(officer));
        id.ifPresent(
                kept -> wrote("contact in reports proposed", kept, typed.kind().name()));
        return id.isPresent() ? ListingOutcome.DONE : ListingOutcome.STANDS_ALREADY;
    }

    /** Releases what another officer has proposed, who has read the reports as well and types the contact again. */
    public ListingOutcome release(ReportedContactId id, String written, boolean verified) {
        Actor officer = access.require(Warnings.ROLES);
        ReportedContact found = contact(id);
        if (found.state(access.today()) != ListingState.PROPOSED) {
            return ListingOutcome.CHANGED_MEANWHILE;
        }
        UserId first = found.marks().proposed().by();
        if (first.equals(officer.id())) {
            return ListingOutcome.SAME_OFFICER;
        }
        access.requireTwoOfficers(first);
        Optional<Contact> contact = read(new Typed(found.kind(), written, verified));
        if (contact.isEmpty()
                || !Arrays.equals(codes.reported(contact.get()), rows.prints(id).found())) {
            return ListingOutcome.ANOTHER;
        }
        ListingOutcome wrong = verified ? evidence.of(contact.get(), found.reports()) : ListingOutcome.NOT_VERIFIED;
        if (wrong != ListingOutcome.DONE) {
            return wrong;
        }
        LocalDate expires = access.today().plusDays(DAYS);
        boolean released = rows.release(id, expires, signature(officer));
        if (released) {
            contacts.publish(id, expires);
        }
        return told(released, "contact in reports released", id, "");
    }

    /** Holds one back at once, as the police ask. */
    public ListingOutcome hold(ReportedContactId id, String because) {
        Actor officer = access.require(Warnings.ROLES);
        contact(id);
        if (because.isBlank() || because.length() > Warnings.LONGEST_REASON) {
            return ListingOutcome.WORDS_MISSING;
        }
        return told(rows.hold(id, because.strip(), signature(officer)), "contact in reports held back", id, "");
    }

    /** Tells it again. */
    public ListingOutcome lift(ReportedContactId id) {
        Actor officer = access.require(Warnings.ROLES);
        contact(id);
        return told(rows.lift(id, signature(officer)), "contact in reports told again", id, "");
    }

    /** Takes one out at once. */
    public ListingOutcome end(ReportedContactId id, ListingEnd why) {
        Actor officer = access.require(Warnings.ROLES);
        contact(id);
        boolean ended = !rows.end(List.of(id), why, signature(officer)).isEmpty();
        return told(ended, "contact in reports taken out", id, why.name());
    }

    /** What was typed as the one contact that it is; empty where it is none, or several. */
    private Optional<Contact> read(Typed typed) {
        List<Contact> found = codes.in(typed.inAText()).stream()
                .filter(each -> each.kind() == typed.kind())
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private ListingOutcome told(boolean done, String act, ReportedContactId id, String detail) {
        if (!done) {
            return ListingOutcome.CHANGED_MEANWHILE;
        }
        wrote(act, id, detail);
        return ListingOutcome.DONE;
    }

    private void wrote(String act, ReportedContactId id, String detail) {
        trail.wrote(act, Purpose.OVERSIGHT, new Subject("contact in reports", id.value()), detail);
    }

    private Signature signature(Actor officer) {
        return new Signature(officer.id(), clock.instant());
    }
}
