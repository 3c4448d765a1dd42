package id.pulang.registration.tokens;

import id.pulang.audit.AuditTrail;
import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.identity.Access;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.identity.Subject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of tokens. A code leads to a case only for who is logged in and sees that case; a lost token is ended by a
 * new one. Safe for many threads.
 */
@Service
@Transactional
public class Tokens {

    private static final Role[] OFFICERS = {Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER};

    private final VerifiedTokens tokens;
    private final Cases cases;
    private final Access access;
    private final AuditTrail trail;
    private final Clock clock;

    Tokens(VerifiedTokens tokens, Cases cases, Access access, AuditTrail trail, Clock clock) {
        this.tokens = tokens;
        this.cases = cases;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /** Issues a token for a case; every earlier one of the case is ended. */
    public void issue(CaseSummary about) {
        access.require(OFFICERS);
        tokens.rows().end(about.id(), clock.instant(), access.actor().id());
        tokens.rows().insert(about, clock.instant(), access.actor().id());
        trail.wrote(
                "token issued",
                Purpose.REGISTRATION,
                new Subject("case", about.id().value()),
                "");
    }

    /** Issues a token for a case, or for the one in which it rests. */
    public void issue(CaseId id) {
        issue(cases.summary(cases.living(id)));
    }

    /** Ends the token of a case, so that it leads nowhere. */
    public void end(CaseSummary about) {
        access.require(OFFICERS);
        tokens.rows().end(about.id(), clock.instant(), access.actor().id());
        trail.wrote(
                "token ended",
                Purpose.REGISTRATION,
                new Subject("case", about.id().value()),
                "");
    }

    /** Returns the token of a case that is carried now. */
    public Optional<Token> of(CaseId id) {
        access.require(Role.CASEWORKERS);
        return tokens.current(cases.living(id));
    }

    /** Finds the case to which a written code leads, if the acting person sees it. */
    public Optional<CaseId> find(String written) {
        access.require(Role.CASEWORKERS);
        return tokens.find(written)
                .map(Token::about)
                .filter(id -> !cases.summaries(List.of(id)).isEmpty())
                .map(cases::living);
    }
}
