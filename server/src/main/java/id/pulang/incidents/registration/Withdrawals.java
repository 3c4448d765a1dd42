package id.pulang.incidents.registration;

import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.Role;
import id.pulang.incidents.ListedPeople;
import id.pulang.incidents.RosterId;
import id.pulang.incidents.StatementId;
import id.pulang.incidents.StatementsRelied;
import id.pulang.incidents.imports.RosterPages;
import id.pulang.incidents.rosters.RosterSummary;
import id.pulang.incidents.rosters.Withdrawal;
import id.pulang.incidents.rosters.WithdrawalOutcome;
import id.pulang.incidents.withdrawals.WithdrawalBook;
import id.pulang.lists.cells.VisibleText;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door by which a list that was accepted is taken back: one officer asks with a reason, a second one agrees.
 *
 * <p>Nothing is deleted. The rows stay sealed and can be read on the page of the list, but they are no longer compared,
 * counted or found, and are about nobody. Somebody with a case never vanishes: a list on which they stand alone is not
 * withdrawn.
 *
 * <p>A list is known by its name and kind among those that are not withdrawn. A file of the name of a withdrawn list,
 * or the very same file, is therefore taken in as a new list and corrects nothing; that is also the way to put back
 * what was withdrawn by mistake.
 */
@Service
@Transactional
public class Withdrawals {

    /** How many characters a reason has at least. */
    public static final int SHORTEST_REASON = 10;

    /** How many characters a reason has at most. */
    public static final int LONGEST_REASON = 500;

    private static final Role[] OFFICERS = {Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER};

    private final RosterPages pages;
    private final WithdrawalBook book;
    private final ObjectProvider<StatementsRelied> relied;
    private final Access access;

    public Withdrawals(RosterPages pages, WithdrawalBook book, ObjectProvider<StatementsRelied> relied, Access access) {
        this.pages = pages;
        this.book = book;
        this.relied = relied;
        this.access = access;
    }

    /** Shows what would follow; opens nothing that the list says. */
    public WithdrawalView view(RosterId id) {
        Actor actor = access.require(OFFICERS);
        RosterSummary roster = pages.summary(id);
        Withdrawal asked = roster.withdrawal();
        return new WithdrawalView(
                roster, behind(roster), asked != null && asked.by().equals(actor.id()));
    }

    /** Asks that a list be withdrawn. */
    public WithdrawalOutcome ask(RosterId id, String reason) {
        Actor actor = access.require(OFFICERS);
        RosterSummary roster = pages.summary(id);
        String why = VisibleText.of(reason).strip();
        if (roster.withdrawal() != null) {
            return WithdrawalOutcome.TOO_LATE;
        }
        if (why.length() < SHORTEST_REASON || why.length() > LONGEST_REASON) {
            return WithdrawalOutcome.NO_REASON;
        }
        return hindrance(roster).orElseGet(() -> book.ask(roster, actor, why));
    }

    /**
     * Agrees as the second officer; the list is withdrawn with the end of the transaction. Throws
     * {@link CaseStandsAlone} if a case was opened meanwhile that rests on it alone.
     */
    public WithdrawalOutcome agree(RosterId id) {
        Actor actor = access.require(OFFICERS);
        RosterSummary roster = pages.summary(id);
        Optional<WithdrawalBook.Waiting> waiting = book.hold(id);
        if (waiting.isEmpty()) {
            return WithdrawalOutcome.TOO_LATE;
        }
        if (waiting.get().by().equals(actor.id())) {
            return WithdrawalOutcome.SAME_OFFICER;
        }
        access.requireTwoOfficers(waiting.get().by());
        return hindrance(roster).orElseGet(() -> book.withdraw(waiting.get(), roster, actor));
    }

    /** Refuses as the second officer, or takes back what one asked for; the list stays. */
    public WithdrawalOutcome refuse(RosterId id) {
        Actor actor = access.require(OFFICERS);
        RosterSummary roster = pages.summary(id);
        return book.hold(roster.id())
                .map(waiting -> book.refuse(waiting, roster, actor))
                .orElse(WithdrawalOutcome.TOO_LATE);
    }

    private Optional<WithdrawalOutcome> hindrance(RosterSummary roster) {
        ListedPeople people = behind(roster);
        if (!people.cases().isEmpty()) {
            return Optional.of(WithdrawalOutcome.CASES);
        }
        return people.beyond() > 0 ? Optional.of(WithdrawalOutcome.OTHER_POSTS) : Optional.empty();
    }

    private ListedPeople behind(RosterSummary roster) {
        List<StatementId> statements = pages.statements(roster.id());
        return roster.isWithdrawn() || statements.isEmpty()
                ? ListedPeople.NONE
                : relied.getObject().behind(statements);
    }
}
