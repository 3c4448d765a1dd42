package id.pulang.authentication.accounts;

import id.pulang.audit.AuditTrail;
import id.pulang.authentication.posts.VerifiedPosts;
import id.pulang.identity.PostCode;
import id.pulang.protection.rowcodes.RowCodes;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom an agency sees: those whom a mission has shown it, by rows that carry the codes that a server gave them. What
 * was changed beside the servers is told to the audit trail.
 */
@Service
@Transactional
class VerifiedSight {

    private final RowCodes codes;
    private final AuditTrail trail;
    private final VerifiedPosts posts;

    VerifiedSight(RowCodes codes, AuditTrail trail, VerifiedPosts posts) {
        this.codes = codes;
        this.trail = trail;
        this.posts = posts;
    }

    /** Whether an office of an agency sees whom a mission has shown it and nobody else. */
    public boolean isAsShown(PostCode agency) {
        List<PostCode> inSight = posts.inSightOf(agency);
        return posts.areAsWritten(inSight) && inSight.stream().allMatch(this::wasShownByAServer);
    }

    private boolean wasShownByAServer(PostCode office) {
        Set<UUID> broken = codes.brokenOf(office.value());
        trail.foundChanged("person", broken, office);
        return broken.isEmpty();
    }
}
