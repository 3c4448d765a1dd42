package id.pulang.authentication.accounts;

import id.pulang.identity.UserId;
import java.time.Instant;
import java.util.Optional;

/**
 * An account that was opened lately, or whose role, post, password or second step was changed.
 *
 * @param changedAt when it last was
 * @param answer the word of a head of mission since then; nothing where it waits
 */
public record RecentAccount(Account account, Instant changedAt, Optional<Answer> answer) {

    /**
     * A head of mission at headquarters answers for an account.
     *
     * @param reason how they know that it is right; about an officer, never about people served
     */
    public record Answer(UserId by, String reason) {

        private static final int SHORTEST = 20;
        private static final int LONGEST = 500;

        boolean isReasoned() {
            return reason.length() >= SHORTEST && reason.length() <= LONGEST;
        }
    }
}
