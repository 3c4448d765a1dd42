package id.pulang.audit;

import id.pulang.identity.transactions.CommitHook;
import id.pulang.protection.rowcodes.RowCodes;
import org.springframework.stereotype.Component;

/** Leaves an audit entry for what a door changed without one, and gives codes to the changed rows that decide. */
@Component
class AuditedCommits implements CommitHook {

    private final AuditTrail trail;
    private final RowCodes codes;

    AuditedCommits(AuditTrail trail, RowCodes codes) {
        this.trail = trail;
        this.codes = codes;
    }

    @Override
    public void changedWithoutEntry(String door) {
        trail.untold(door);
    }

    @Override
    public void beforeCommit() {
        codes.close(trail::coded);
    }
}
