package id.pulang.clearances.passes;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.identity.Access;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.Post;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Decides all passes of a post once its day has turned: what lapsed is noted at the midnight at which it did, and
 * whoever came of age or may travel since for another reason of the calendar is found. Days on which no server ran are
 * made up for. It acts in the name of the server at the post, and opens nothing about a person.
 */
@Component
public class DayTurns {

    private static final Logger LOG = LoggerFactory.getLogger(DayTurns.class);

    private final Access access;
    private final Cases cases;
    private final PassKeeper keeper;
    private final DayRows rows;
    private final TransactionOperations transactions;
    private final Clock clock;

    DayTurns(
            Access access,
            Cases cases,
            PassKeeper keeper,
            DayRows rows,
            TransactionOperations transactions,
            Clock clock) {
        this.access = access;
        this.cases = cases;
        this.keeper = keeper;
        this.rows = rows;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Looks at which posts the day has turned, and decides there. */
    public void look() {
        for (Post post : access.serving()) {
            LocalDate today = LocalDate.ofInstant(clock.instant(), post.zone());
            try {
                Acting.as(server(post.code()), () -> transactions.executeWithoutResult(_ -> turn(post.code(), today)));
            } catch (RuntimeException wrong) {
                LOG.error(
                        "The day of post {} was not turned and is tried again",
                        post.code().value(),
                        wrong);
            }
        }
    }

    private void turn(PostCode post, LocalDate today) {
        if (!rows.isDecided(post, today) && rows.take(post, today)) {
            List<CaseId> own = cases.living().stream()
                    .filter(each -> each.post().equals(post))
                    .map(CaseSummary::id)
                    .toList();
            keeper.settle(own);
        }
    }

    private static Actor server(PostCode post) {
        return new Actor(PassKeeper.SERVER, "gates", Role.REVIEWER, post, "server");
    }
}
