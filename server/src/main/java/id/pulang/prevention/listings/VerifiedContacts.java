package id.pulang.prevention.listings;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Acting;
import id.pulang.protection.keys.DeskKey;
import id.pulang.protection.keys.DeskSigner;
import id.pulang.protection.rowcodes.Coded;
import id.pulang.protection.rowcodes.RowCodes;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Contacts in reports whose row is as a server wrote it; one that somebody else put in or changed is none. The desk
 * signs a contact when it is released, and the public pages tell of no other.
 */
@Component
class VerifiedContacts {

    private final ReportedContactRows rows;
    private final DeskSigner signer;
    private final RowCodes codes;
    private final AuditTrail trail;
    private final TransactionOperations transactions;

    VerifiedContacts(
            ReportedContactRows rows,
            DeskSigner signer,
            RowCodes codes,
            AuditTrail trail,
            TransactionOperations transactions) {
        this.rows = rows;
        this.signer = signer;
        this.codes = codes;
        this.trail = trail;
        this.transactions = transactions;
    }

    /** What else is kept of contacts. */
    ReportedContactRows rows() {
        return rows;
    }

    /** Signs those that an earlier version has released. */
    @EventListener(ApplicationReadyEvent.class)
    void publishEarlier() {
        Acting.as(
                AuditTrail.SERVER,
                () -> transactions.executeWithoutResult(_ -> asWritten(rows.unpublished())
                        .forEach(each -> publish(each.id(), Objects.requireNonNull(each.expires())))));
    }

    /** Signs a released contact for the public pages. */
    void publish(ReportedContactId id, LocalDate last) {
        byte[] said = DeskKey.reportedContact(rows.prints(id).found(), last);
        rows.publish(id, signer.sign(DeskKey.REPORTED_CONTACT, said));
    }

    /** Leaves out, and tells to the trail, those that no server wrote. */
    List<ReportedContact> asWritten(List<ReportedContact> contacts) {
        Set<UUID> ids = contacts.stream().map(each -> each.id().value()).collect(Collectors.toSet());
        Set<UUID> broken = codes.broken(Set.of(Coded.REPORTED_CONTACT), ids);
        trail.foundChanged("contact in reports", broken, Acting.actor().post());
        return contacts.stream()
                .filter(each -> !broken.contains(each.id().value()))
                .toList();
    }
}
