package id.pulang.walk;

import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.accounts.VerifiedAccounts;
import id.pulang.identity.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationContext;

/**
 * The counts on the pages of a server, each followed by everyone who sees it.
 *
 * @param wrong those that open another number of rows than they count
 * @param followed the addresses that counts led to, each with its number
 */
public record EveryCount(List<String> wrong, Set<String> followed) {

    private static final String POST = "PNH";

    /** Puts an incident that has just begun beside what is there, and walks through the pages of each role. */
    public static EveryCount beside(ApplicationContext server, int port) {
        SeededPost.fill(server.getBean(PostDoors.class), POST, "Wiratmaka", "KEMENSOS", 4);
        var visitors = new Walkers(
                        "counts", server.getBean(Accounts.class), server.getBean(VerifiedAccounts.class), port)
                .at(POST);
        List<String> wrong = new ArrayList<>();
        Set<String> followed = new HashSet<>();
        for (Role role : Role.values()) {
            var counts = new FollowedCounts(visitors.get(role), role.name());
            wrong.addAll(counts.wrong());
            followed.addAll(counts.followed());
        }
        return new EveryCount(wrong, followed);
    }
}
