package id.pulang.reports.mail;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.Forbidden;
import id.pulang.identity.PostCode;
import id.pulang.identity.Purpose;
import id.pulang.identity.Subject;
import id.pulang.reports.ReportsRoles;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The door of letters that could not be taken in, for officers of the post that takes them in and of headquarters: they
 * wait for a key that is missing or for a program that is mended, and are tried again when an officer says so.
 * Headquarters can discard one for good. Nothing of them is shown but when they came. Source: docs/decisions/0095.
 */
@Service
public class ParkedLetters {

    private final DepositRows rows;
    private final SitePost site;
    private final Access access;
    private final AuditTrail trail;
    private final TransactionOperations transactions;
    private final Clock clock;

    ParkedLetters(
            DepositRows rows,
            SitePost site,
            Access access,
            AuditTrail trail,
            TransactionOperations transactions,
            Clock clock) {
        this.rows = rows;
        this.site = site;
        this.access = access;
        this.trail = trail;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Returns those that wait, the oldest first; none at another post than that of the public site and headquarters.
     */
    public List<ParkedLetter> all() {
        return isHere(access.require(ReportsRoles.required())) ? site.asServer(rows::parked) : List.of();
    }

    /** Lets one be tried again; false where it does not wait at this post. */
    public boolean tryAgain(UUID id) {
        boolean again = isHere(access.require(ReportsRoles.required())) && site.asServer(() -> rows.unpark(id));
        if (again) {
            transactions.executeWithoutResult(
                    _ -> trail.wrote("letter tried again", Purpose.OVERSIGHT, new Subject("letter", id), ""));
        }
        return again;
    }

    /** Finds one that headquarters may discard; empty where it is not parked, or no more. */
    public Optional<ParkedLetter> toDiscard(UUID id) {
        requireHeadquarters();
        return site.asServer(rows::parked).stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
    }

    /** Deletes what one says for good, with a line in the trail; false where it is not parked. */
    public boolean discard(UUID id, DiscardReason why) {
        requireHeadquarters();
        return Boolean.TRUE.equals(transactions.execute(_ -> {
            boolean discarded = rows.discard(id, clock.instant());
            if (discarded) {
                trail.wrote("letter discarded", Purpose.OVERSIGHT, new Subject("letter", id), why.name());
            }
            return discarded;
        }));
    }

    /** Whether the acting officer may discard letters. */
    public boolean mayDiscard() {
        return access.require(ReportsRoles.required()).post().equals(PostCode.HEADQUARTERS);
    }

    /** They see all posts, as the rows of letters ask. */
    private void requireHeadquarters() {
        if (!mayDiscard()) {
            throw new Forbidden("headquarters discard letters");
        }
    }

    private boolean isHere(Actor officer) {
        return officer.post().equals(site.post()) || officer.post().equals(PostCode.HEADQUARTERS);
    }
}
