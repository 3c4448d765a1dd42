package id.pulang.registration.tokens;

import id.pulang.audit.AuditTrail;
import id.pulang.cases.CaseId;
import id.pulang.identity.Acting;
import id.pulang.protection.rowcodes.Coded;
import id.pulang.protection.rowcodes.RowCodes;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tokens whose row is as a server wrote it: one that somebody else led to another case leads nowhere, and is told. */
@Component
class VerifiedTokens {

    private final TokenRows rows;
    private final RowCodes codes;
    private final AuditTrail trail;

    VerifiedTokens(TokenRows rows, RowCodes codes, AuditTrail trail) {
        this.rows = rows;
        this.codes = codes;
        this.trail = trail;
    }

    /** What else is kept of tokens. */
    TokenRows rows() {
        return rows;
    }

    Optional<Token> current(CaseId about) {
        return rows.standing(about).stream().filter(this::isAsWritten).findFirst();
    }

    Optional<Token> find(String written) {
        return rows.find(written).filter(this::isAsWritten);
    }

    private boolean isAsWritten(Token token) {
        boolean asWritten = codes.isAsWritten(Coded.TOKEN, token.about().value(), token.id());
        if (!asWritten) {
            trail.foundChanged("token", Set.of(token.id()), Acting.actor().post());
        }
        return asWritten;
    }
}
