package id.pulang.prevention.editions;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Acting;
import id.pulang.identity.PostCode;
import id.pulang.protection.keys.DeskKey;
import id.pulang.protection.keys.DeskSigner;
import id.pulang.protection.rowcodes.Coded;
import id.pulang.protection.rowcodes.RowCodes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Editions whose row is as a server wrote it; one that somebody else put in or changed is none. The desk signs an
 * edition when it is put in force, and the public pages check offers by no other.
 */
@Component
class VerifiedEditions {

    private final EditionRows rows;
    private final DeskSigner signer;
    private final RowCodes codes;
    private final AuditTrail trail;
    private final TransactionOperations transactions;

    VerifiedEditions(
            EditionRows rows, DeskSigner signer, RowCodes codes, AuditTrail trail, TransactionOperations transactions) {
        this.rows = rows;
        this.signer = signer;
        this.codes = codes;
        this.trail = trail;
        this.transactions = transactions;
    }

    /** What else is kept of editions. */
    EditionRows rows() {
        return rows;
    }

    /** Signs those that an earlier version has released. */
    @EventListener(ApplicationReadyEvent.class)
    void publishEarlier() {
        Acting.as(
                AuditTrail.SERVER,
                () -> transactions.executeWithoutResult(
                        _ -> asWritten(rows.unpublished()).forEach(this::publish)));
    }

    /** Signs a released edition for the public pages. */
    void publish(Edition edition) {
        byte[] said =
                DeskKey.edition(edition.number(), rows.tables(edition.id()).texts());
        rows.publish(edition.id(), signer.sign(DeskKey.EDITION, said));
    }

    /** All, the latest first. */
    List<Edition> all() {
        return asWritten(rows.all());
    }

    Optional<Edition> find(EditionId id) {
        return asWritten(rows.find(id).stream().toList()).stream().findFirst();
    }

    Optional<Edition> find(int number) {
        return asWritten(rows.find(number).stream().toList()).stream().findFirst();
    }

    /** The one that was released last; none while what is delivered is in force. */
    Optional<Edition> inForce() {
        return all().stream()
                .filter(edition -> edition.state() == EditionState.RELEASED)
                .findFirst();
    }

    private List<Edition> asWritten(List<Edition> editions) {
        Set<UUID> ids = editions.stream().map(each -> each.id().value()).collect(Collectors.toSet());
        Set<UUID> broken = codes.broken(Set.of(Coded.OFFER_EDITION), ids);
        trail.foundChanged("edition of the rules", broken, PostCode.HEADQUARTERS);
        return editions.stream()
                .filter(each -> !broken.contains(each.id().value()))
                .toList();
    }
}
