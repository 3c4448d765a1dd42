package id.pulang.authentication.posts;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.PostCode;
import id.pulang.protection.rowcodes.Coded;
import id.pulang.protection.rowcodes.RowCodes;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says whether posts stand where a server has put them; one that was moved beside the servers is told to the trail. */
@Service
@Transactional
public class VerifiedPosts {

    private final OfficeRows rows;
    private final RowCodes codes;
    private final AuditTrail trail;

    VerifiedPosts(OfficeRows rows, RowCodes codes, AuditTrail trail) {
        this.rows = rows;
        this.codes = codes;
        this.trail = trail;
    }

    /** Returns the offices whose people an office sees: itself, and those below it if it coordinates. */
    public List<PostCode> inSightOf(PostCode office) {
        return rows.inSightOf(office);
    }

    /** Whether offices have purpose and place as a server wrote them. */
    public boolean areAsWritten(List<PostCode> offices) {
        Set<UUID> broken = codes.broken(Set.of(Coded.POST), rows.ids(offices));
        trail.foundChanged("post", broken, offices.getFirst());
        return broken.isEmpty();
    }
}
