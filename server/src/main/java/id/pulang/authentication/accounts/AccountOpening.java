package id.pulang.authentication.accounts;

import id.pulang.identity.UserId;
import java.util.Set;

/** What came of opening an account. */
public sealed interface AccountOpening {

    /**
     * It is open.
     *
     * @param password the first one, shown once and kept only as a hash; its owner has to choose another
     */
    record Opened(UserId id, String password) implements AccountOpening {

        @Override
        public String toString() {
            return "Opened[" + id + "]";
        }
    }

    /** Nothing was opened or changed. */
    record Refused(Set<AccountProblem> problems) implements AccountOpening {}
}
