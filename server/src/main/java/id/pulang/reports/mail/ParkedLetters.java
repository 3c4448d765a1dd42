package id.pulang.reports.mail;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.Purpose;
import id.pulang.identity.Subject;
import id.pulang.reports.ReportsRoles;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The door of letters that could not be taken in, for officers of the post that takes them in: they wait for a key that
 * is missing or for a program that is mended, and are tried again when an officer says so. Nothing of them is shown but
 * when they came. Source: docs/decisions/0095.
 */
@Service
public class ParkedLetters {

    private final DepositRows rows;
    private final SitePost site;
    private final Access access;
    private final AuditTrail trail;
    private final TransactionOperations transactions;

    ParkedLetters(
            DepositRows rows, SitePost site, Access access, AuditTrail trail, TransactionOperations transactions) {
        this.rows = rows;
        this.site = site;
        this.access = access;
        this.trail = trail;
        this.transactions = transactions;
    }

    /** Returns those that wait, the oldest first; none at another post than that of the public site. */
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

    private boolean isHere(Actor officer) {
        return officer.post().equals(site.post());
    }
}
