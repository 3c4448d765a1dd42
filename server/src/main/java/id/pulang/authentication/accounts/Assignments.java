package id.pulang.authentication.accounts;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Access;
import id.pulang.identity.Acting;
import id.pulang.identity.Assignment;
import id.pulang.identity.Forbidden;
import id.pulang.identity.IdSource;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.identity.Subject;
import id.pulang.identity.UserId;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of the roles that accounts hold from–to, given and ended by an administrator (docs/decisions/0046).
 *
 * <p>Whoever holds several is one officer all the same: what needs two is told apart by the account.
 */
@Service
@Transactional
public class Assignments {

    private final Accounts accounts;
    private final Access access;
    private final AssignmentRows rows;
    private final IdSource ids;
    private final AuditTrail trail;
    private final Clock clock;

    Assignments(Accounts accounts, Access access, AssignmentRows rows, IdSource ids, AuditTrail trail, Clock clock) {
        this.accounts = accounts;
        this.access = access;
        this.rows = rows;
        this.ids = ids;
        this.trail = trail;
        this.clock = clock;
    }

    /** Returns the roles of an account that have not ended, the oldest first. */
    public List<Assignment> of(UserId account) {
        access.require(Role.ADMINISTRATOR);
        Instant now = clock.instant();
        return access.assignments(account).stream()
                .filter(each -> !each.ended(now))
                .toList();
    }

    /**
     * Gives somebody else one more role, or says what is wrong; their sessions go on. The account is recent then
     * (docs/decisions/0041).
     */
    public Set<AssignmentProblem> give(UserId account, NewAssignment wanted) {
        requireForAnother(account);
        accounts.find(account);
        Instant now = clock.instant();
        Assignment given = new Assignment(
                ids.next(),
                wanted.role(),
                wanted.post(),
                wanted.section(),
                wanted.from().filter(now::isBefore).orElse(now),
                wanted.until().orElse(null));
        Set<AssignmentProblem> problems = problems(account, given, now);
        if (problems.isEmpty()) {
            rows.give(account, given, now);
            accounts.changed(account);
            wrote(
                    "moved account",
                    account,
                    "also %s, from %s until %s".formatted(given.place(), given.from(), given.until()));
        }
        return problems;
    }

    private Set<AssignmentProblem> problems(UserId account, Assignment given, Instant now) {
        Set<AssignmentProblem> problems = EnumSet.noneOf(AssignmentProblem.class);
        if (!NewAccount.isSection(given.section())) {
            problems.add(AssignmentProblem.NO_SECTION);
        }
        if (!access.works(given.role(), given.post())) {
            problems.add(AssignmentProblem.OTHER_POST);
        }
        if (given.until() != null && !given.until().isAfter(given.from()) || given.ended(now)) {
            problems.add(AssignmentProblem.TIME);
        }
        Side side = Side.of(given.role(), given.post(), access);
        if (of(account).stream().anyMatch(each -> Side.of(each.role(), each.post(), access) != side)) {
            problems.add(AssignmentProblem.OTHER_SIDE);
        }
        if (of(account).stream().anyMatch(each -> each.overlaps(given) && (apart(given, each) || apart(each, given)))) {
            problems.add(AssignmentProblem.APART);
        }
        return problems;
    }

    private boolean apart(Assignment one, Assignment other) {
        return access.roles()
                .apart(one.post(), one.role().code())
                .contains(other.role().code());
    }

    /**
     * Ends a role of somebody else at once, and says whether there was such a one; whoever has it in hand is logged out
     * with their next click.
     */
    public boolean end(UserId account, UUID assignment) {
        requireForAnother(account);
        Optional<Assignment> role = one(of(account), assignment);
        role.ifPresent(ended -> {
            rows.end(assignment, clock.instant());
            wrote("moved account", account, "no longer " + ended.place());
        });
        return role.isPresent();
    }

    /** Takes one of the acting person's own roles in hand in the place of another, if it is in force. */
    public boolean takeUp(UUID assignment) {
        Optional<Assignment> role = one(access.assignments(), assignment);
        role.ifPresent(taken -> wrote("took up role", Acting.actor().id(), taken.place()));
        return role.isPresent();
    }

    private static Optional<Assignment> one(List<Assignment> roles, UUID id) {
        return roles.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private void requireForAnother(UserId account) {
        access.require(Role.ADMINISTRATOR);
        if (account.equals(Acting.actor().id())) {
            throw new Forbidden("nobody does this to their own account");
        }
    }

    private void wrote(String act, UserId account, String detail) {
        trail.wrote(act, Purpose.LOG_IN, new Subject("account", account.value()), detail);
    }
}
